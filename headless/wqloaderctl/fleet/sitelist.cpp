// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/fleet/sitelist.h"

#include "core/base/limits.h"
#include "core/client/sshlink.h"
#include "core/config/configfile.h"
#include "headless/wqloaderctl/fleet/inventory.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// What Ansible is told of the way to a host and ssh has to be told otherwise.
const QRegularExpression &otherWays()
{
    static const QRegularExpression ways(
        u"\\Aansible_(?:ssh_)?(?:password|pass|common_args|extra_args|args|executable|proxy|httpapi.*|paramiko.*|winrm.*)\\z"_s);
    return ways;
}

/// The names, older ones too, of a variable that is taken over.
QStringList namesOfWay(const QString &what)
{
    return { u"ansible_ssh_"_s + what, u"ansible_"_s + what };
}

/// Makes sites of the hosts of one inventory.
class SiteMaker {
public:
    SiteMaker(const Inventory &inventory, const QString &path)
        : m_inventory(inventory)
        , m_path(path)
    {
    }

    Result<FleetSite, SitesProblem> site(const Inventory::Host &host)
    {
        if (const QString beside = setBeside(host.name); !beside.isEmpty())
            return unexpected(SitesProblem{ beside });
        const InventoryValues values = m_inventory.valuesOf(host);
        for (auto value = values.begin(); value != values.end(); ++value)
            if (otherWays().match(value.key()).hasMatch())
                return problem(value->line,
                    u"%1 is not taken over: say it in ssh's own configuration (~/.ssh/config)"_s.arg(
                        value.key()));
        FleetSite site{ host.name, host.name, 0, {} };
        QString user, port, connection;
        const bool isRead = take(values, u"host"_s, site.host) && take(values, u"user"_s, user)
            && take(values, u"port"_s, port) && take(values, u"private_key_file"_s, site.identityFile)
            && take(values, u"connection"_s, connection);
        if (!isRead)
            return unexpected(*m_problem);
        if (connection == "local"_L1)
            return FleetSite{ host.name, {}, 0, {} };
        if (!QStringList{ {}, u"ssh"_s, u"smart"_s, u"paramiko"_s, u"ansible.builtin.ssh"_s }.contains(
                connection))
            return problem(host.line, u"%1 is not reached by ssh, but by %2"_s.arg(host.name, connection));
        if (!user.isEmpty())
            site.host = user + u'@' + site.host;
        bool isPort = true;
        site.port = port.isEmpty() ? quint16(0) : port.toUShort(&isPort);
        if (!isPort || (!port.isEmpty() && site.port == 0))
            return problem(host.line, u"%1 is no port"_s.arg(port));
        if (!SshLink::isHost(site.host))
            return problem(host.line, u"'%1' is no name of a host"_s.arg(site.host));
        return site;
    }

private:
    tl::unexpected<SitesProblem> problem(int line, const QString &text) const
    {
        return unexpected(SitesProblem{ u"%1:%2: %3"_s.arg(m_path).arg(line).arg(text) });
    }

    bool take(const InventoryValues &values, const QString &what, QString &into)
    {
        for (const QString &name : namesOfWay(what)) {
            const auto value = values.find(name);
            if (value == values.end())
                continue;
            if (!value->isPlain || value->text.contains("{{"_L1)) {
                m_problem = problem(value->line, u"%1 is no plain text: write the value itself"_s.arg(name))
                                .value();
                return false;
            }
            into = value->text;
        }
        return true;
    }

    /// Ansible also reads what lies beside the inventory. This program does not, and says so where it
    /// matters.
    QString setBeside(const QString &host)
    {
        QStringList files{ u"host_vars/"_s + host };
        for (const QString &group : m_inventory.groupsOf(host))
            files += u"group_vars/"_s + group;
        for (const QString &file : std::as_const(files))
            for (const QString &suffix : { u""_s, u".yml"_s, u".yaml"_s, u"/main.yml"_s, u"/vars.yml"_s })
                if (const QString words = waysIn(file + suffix); !words.isEmpty())
                    return words;
        return {};
    }

    QString waysIn(const QString &file)
    {
        if (const auto known = m_beside.find(file); known != m_beside.end())
            return *known;
        QString words;
        const QString path = QFileInfo(m_path).path() + u'/' + file;
        const auto bytes = QFileInfo(path).isFile() ? readBounded(path, limits::configFileBytes)
                                                    : Result<QByteArray, ConfigProblem>(QByteArray());
        static const QRegularExpression way(u"\\A['\"]?(ansible_(?:ssh_)?(?:host|user|port|connection|"
                                            u"private_key_file|password|pass|common_args|"
                                            "extra_args|args|executable))['\"]?\\s*[:=]"_s);
        int number = 0;
        for (const QByteArray &line : bytes ? bytes->split('\n') : QList<QByteArray>()) {
            ++number;
            if (const auto match = way.match(QString::fromUtf8(line).trimmed());
                match.hasMatch() && words.isEmpty())
                words = u"%1:%2: %3 is set here; only the inventory itself is read. 'ansible-inventory -i %4 "
                        u"--list "
                        "--yaml' writes one that has everything"_s.arg(path)
                            .arg(number)
                            .arg(match.captured(1), m_path);
        }
        m_beside.insert(file, words);
        return words;
    }

    const Inventory &m_inventory;
    QString m_path;
    std::optional<SitesProblem> m_problem;
    QMap<QString, QString> m_beside;
};

bool isYaml(const QByteArray &text, const QString &path)
{
    if (path.endsWith(".yml"_L1) || path.endsWith(".yaml"_L1))
        return true;
    for (const QByteArray &raw : text.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (!line.isEmpty() && !line.startsWith('#') && !line.startsWith(';'))
            return line == "---" || (line.endsWith(':') && !line.contains(' '));
    }
    return false;
}

InventoryResult<Inventory> inventoryOf(const QByteArray &text, const QString &path)
{
    if (text.startsWith("#!"))
        return unexpected(InventoryProblem{ 1,
            u"this is a program; 'ansible-inventory -i %1 --list --yaml' writes an inventory that can be read"_s
                .arg(path) });
    return isYaml(text, path) ? inventoryFromYaml(text) : inventoryFromIni(text);
}

/// Endings of lists and inventories; no host of a fleet has them.
bool isFileName(const QString &argument)
{
    constexpr std::array endings{ ".ini"_L1, ".yml"_L1, ".yaml"_L1, ".txt"_L1, ".list"_L1, ".cfg"_L1,
        ".conf"_L1, ".json"_L1 };
    return std::ranges::any_of(endings, [&](QLatin1StringView ending) { return argument.endsWith(ending); });
}

SitesResult sitesNamed(const QString &names)
{
    std::vector<FleetSite> sites;
    for (const QString &part : names.split(u',', Qt::SkipEmptyParts)) {
        const QString host = part.trimmed();
        if (!SshLink::isHost(host))
            return unexpected(SitesProblem{ u"'%1' is neither a file nor the name of a host"_s.arg(host) });
        if (std::ranges::find(sites, host, &FleetSite::name) == sites.end())
            sites.push_back({ host, host, 0, {} });
    }
    if (sites.empty())
        return unexpected(SitesProblem{ u"--sites names no host"_s });
    return sites;
}

} // namespace

SitesResult sitesFrom(const QByteArray &text, const QString &path, const QString &group)
{
    const auto inventory = inventoryOf(text, path);
    if (!inventory)
        return unexpected(
            SitesProblem{ u"%1:%2: %3"_s.arg(path).arg(inventory.error().line).arg(inventory.error().text) });
    const QString wanted = group.isEmpty() ? u"all"_s : group;
    if (wanted != "all"_L1 && !inventory->groups.contains(wanted))
        return unexpected(SitesProblem{ u"%1 has no group '%2'"_s.arg(path, wanted) });
    SiteMaker maker(*inventory, path);
    std::vector<FleetSite> sites;
    const QStringList names = inventory->hostsOf(wanted);
    for (const Inventory::Host &host : inventory->hosts) {
        if (!names.contains(host.name))
            continue;
        auto site = maker.site(host);
        if (!site)
            return unexpected(site.error());
        sites.push_back(std::move(*site));
    }
    if (sites.empty())
        return unexpected(SitesProblem{ u"%1 names no host"_s.arg(path) });
    return sites;
}

SitesResult readSites(const QString &argument, const QString &group)
{
    if (!QFileInfo(argument).isFile() && !argument.contains(u'/')) {
        if (!group.isEmpty())
            return unexpected(
                SitesProblem{ u"--group goes with an inventory: there is no file %1"_s.arg(argument) });
        if (isFileName(argument))
            return unexpected(SitesProblem{ u"--sites %1: there is no such file"_s.arg(argument), true });
        return sitesNamed(argument);
    }
    const auto text = readBounded(argument, limits::configFileBytes);
    if (!text)
        return unexpected(SitesProblem{ formatted(text.error()).trimmed(), true });
    if (!text->isValidUtf8())
        return unexpected(SitesProblem{ u"%1 is no UTF-8 text"_s.arg(argument) });
    return sitesFrom(*text, argument, group);
}

} // namespace wql
