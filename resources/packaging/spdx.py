# SPDX-FileCopyrightText: 2026 The WQLoader developers
# SPDX-License-Identifier: MIT
"""A software bill of materials in SPDX 2.3's JSON: one artefact, and the packages of Debian that it is linked to, contains
or needs."""
import datetime
import hashlib
import pathlib
import re
import urllib.parse

from linked import facts_of

OURS = "Organization: The WQLoader developers"
# Their code is compiled into ours.
IN_OUR_PROGRAMS = ("libexpected-dev",)


def distribution():
    release = pathlib.Path("/etc/os-release").read_text()
    return "-".join(re.search(rf'^{name}="?([^"\n]*)', release, re.M)[1] for name in ("ID", "VERSION_ID"))


def identifier(name):
    return "SPDXRef-Package-" + re.sub(r"[^A-Za-z0-9.]", "-", name)


def locator(facts, distribution):
    quoted = urllib.parse.quote
    return (f"pkg:deb/debian/{quoted(facts['Package'])}@{quoted(facts['Version'], safe='')}"
            f"?arch={facts['Architecture']}&distro={distribution}")


def package_of_debian(facts, distribution):
    package = {
        "SPDXID": identifier(facts["Package"]),
        "name": facts["Package"],
        "versionInfo": facts["Version"],
        "supplier": "Organization: Debian",
        "originator": "Organization: " + re.sub(r" *<.*", "", facts["Maintainer"]),
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": "NOASSERTION",
        "copyrightText": "NOASSERTION",
        "sourceInfo": f"built from {facts['source:Package']} {facts['source:Version']}",
        "externalRefs": [{
            "referenceCategory": "PACKAGE-MANAGER",
            "referenceType": "purl",
            "referenceLocator": locator(facts, distribution),
        }],
    }
    if facts["Homepage"]:
        package["homepage"] = facts["Homepage"]
    return package


def artefact(file, name, version):
    return {
        "SPDXID": identifier(name),
        "name": name,
        "versionInfo": version,
        "packageFileName": file.name,
        "supplier": OURS,
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "MIT",
        "licenseDeclared": "MIT",
        "copyrightText": "2026 The WQLoader developers",
        "checksums": [{"algorithm": "SHA256", "checksumValue": hashlib.sha256(file.read_bytes()).hexdigest()}],
    }


def relation(one, kind, other):
    return {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}


def document(file, name, version, distribution, epoch, *, linked=(), contained=(), needed=()):
    """linked, contained and needed are names of installed packages; one that stands in several is told of once, by the first."""
    ours = artefact(file, name, version)
    packages = {ours["SPDXID"]: ours}
    relations = [relation("SPDXRef-DOCUMENT", "DESCRIBES", ours["SPDXID"])]
    compiled_in = IN_OUR_PROGRAMS if linked or contained else ()
    facts_by_name = facts_of([*contained, *linked, *compiled_in, *needed])
    for names, kind in ((contained, "CONTAINS"), (linked, "DYNAMIC_LINK"), (compiled_in, "STATIC_LINK"), (needed, "DEPENDS_ON")):
        for one in names:
            facts = facts_by_name.get(one)
            if facts is None or identifier(facts["Package"]) in packages:
                continue
            package = package_of_debian(facts, distribution)
            packages[package["SPDXID"]] = package
            relations.append(relation(ours["SPDXID"], kind, package["SPDXID"]))
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": file.name,
        "documentNamespace": f"https://wqloader.dev/spdx/{urllib.parse.quote(file.name)}-{ours['checksums'][0]['checksumValue']}",
        "creationInfo": {
            "created": f"{datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc):%Y-%m-%dT%H:%M:%SZ}",
            "creators": [OURS, "Tool: wqloader-inventory"],
        },
        "packages": list(packages.values()),
        "relationships": relations,
    }
