// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/authorityfile.h"

#include "core/base/system.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QTemporaryFile>

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype maxCharacters = 65536;
constexpr qsizetype maxAuthorities = 256;

auto systemFailure(const QString &path)
{
    const QString reason = systemWords();
    return unexpected(
        u"%1 cannot be written: %2; copy the certificate there by hand, or let the service write there"_s.arg(
            path, reason));
}

Result<QList<QSslCertificate>, QString> certificatesOf(const QString &pem)
{
    if (pem.size() > maxCharacters)
        return unexpected(u"more than %1 characters are no certificate"_s.arg(maxCharacters));
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem.toUtf8(), QSsl::Pem);
    // One that cannot be read is left out without a word.
    if (certificates.isEmpty() || certificates.size() != pem.count("-----BEGIN CERTIFICATE-----"_L1))
        return unexpected(u"this is no certificate in PEM, or not all of it is"_s);
    return certificates;
}

/// Gives \a bytes the name \a path, unless something has it already.
Result<void, QString> create(const QString &path, const QByteArray &bytes)
{
    QTemporaryFile file(path + u".XXXXXX"_s);
    // An authority is no secret, and the loader's user has to read it.
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush() || fsync(file.handle()) != 0
        || fchmod(file.handle(), 0644) != 0)
        return systemFailure(path);
    const QByteArray temporary = QFile::encodeName(file.fileName());
    if (link(temporary.constData(), QFile::encodeName(path).constData()) != 0)
        return systemFailure(path);
    return {};
}

} // namespace

Result<QString, QString> saveAuthority(const QString &folder, const QString &pem)
{
    const auto certificates = certificatesOf(pem);
    if (!certificates)
        return unexpected(certificates.error());
    QByteArray bytes;
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const QSslCertificate &certificate : *certificates) {
        digest.addData(certificate.toDer());
        bytes += certificate.toPem();
    }
    const QByteArray name = QFile::encodeName(folder);
    if (mkdir(name.constData(), 0755) == 0)
        chmod(name.constData(), 0755); // whatever the umask is
    else if (errno != EEXIST)
        return systemFailure(folder);
    const QString path = QDir(folder).filePath(QString::fromLatin1(digest.result().toHex()) + u".pem"_s);
    QFile present(path);
    if (present.open(QIODevice::ReadOnly)) {
        if (present.read(bytes.size() + 1) == bytes)
            return path;
        return unexpected(u"%1 is there already, and holds something else"_s.arg(path));
    }
    if (QDir(folder).entryList({ u"*.pem"_s }, QDir::Files).size() >= maxAuthorities)
        return unexpected(
            u"%1 has %2 files already: remove what no target names"_s.arg(folder).arg(maxAuthorities));
    if (const auto created = create(path, bytes); !created)
        return unexpected(created.error());
    return path;
}

} // namespace wql
