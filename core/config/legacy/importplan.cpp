// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/importplan.h"

#include "core/config/legacy/clusterfile.h"
#include "core/config/legacy/splitterfile.h"
#include "core/config/legacy/sysconfigfile.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wql {

LegacyResult importLegacyFile(const QByteArray &text, const QString &file, bool isAlone)
{
    static const QRegularExpression assignment(
        u"^\\s*(?:export\\s+)?(?:HTTPHOST|HTTPPORT|HTTPCONTEXT|QMUSER|QMPASS|QUEUELOG|PARTITION|LOGFILE|URI|LOGIN|PASS|UPASSWD|TOKEN|MYSQLHOST)="_s,
        QRegularExpression::MultilineOption);
    const QByteArray trimmed = text.trimmed();
    // A list of hashes in Perl may begin with [ too, but has => in it.
    if (trimmed.startsWith('[') && !trimmed.contains("=>"))
        return importSplitterFile(text, file);
    if (assignment.match(QString::fromUtf8(text)).hasMatch())
        return importSysconfigFile(text, file, isAlone);
    return importClusterFile(text, file);
}

namespace {

/// A sysconfig file holds at most one rule, which takes everything.
bool isBasic(const LoaderConfig &config)
{
    if (config.rules.empty())
        return true;
    return config.rules.size() == 1 && !config.rules[0].queue.isEnabled()
        && !config.rules[0].agent.isEnabled();
}

} // namespace

Result<LegacyImport, QString> joined(const std::vector<LegacyImport> &imports)
{
    LegacyImport whole;
    bool hasRules = false;
    for (const LegacyImport &import : imports) {
        const bool isGeneral = isBasic(import.config) && imports.size() > 1;
        if (!isGeneral && std::exchange(hasRules, true))
            return unexpected(u"two files with rules cannot be joined; import them one by one"_s);
        whole.notes.insert(whole.notes.end(), import.notes.begin(), import.notes.end());
        if (isGeneral) {
            whole.config.general = import.config.general;
            if (!import.config.targets.empty())
                whole.note(ImportNote::What::Dropped, import.notes.front().place,
                    u"its one target: the rules of the other file have their own"_s);
        } else {
            whole.config.targets = import.config.targets;
            whole.config.rules = import.config.rules;
            if (imports.size() == 1)
                whole.config.general = import.config.general;
        }
    }
    if (!hasRules)
        return unexpected(
            u"both files are of the kind of /etc/sysconfig/wqloaderd; import them one by one"_s);
    return whole;
}

ImportPlan planOf(const LegacyImport &import, const QString &secretsFolder)
{
    ImportPlan plan{ import.config, import.notes, {} };
    // The service has the journal, and may write into none of the folders where the original put its log.
    if (QString &log = plan.config.general.activityLog; !log.isEmpty()) {
        plan.notes.push_back({ ImportNote::What::Dropped, {},
            u"the log %1: the service writes to the journal (journalctl -u wqloaderd); activity_log in [general] names a file that it may write"_s
                .arg(log) });
        log.clear();
    }
    for (Target &target : plan.config.targets) {
        if (target.password.kind != SecretReference::Kind::Value)
            continue;
        const QString path = secretPath(secretsFolder, target.name);
        if (target.password.value.isEmpty()) {
            plan.notes.push_back({ ImportNote::What::Dropped, {},
                u"the empty password of target %1; wqloaderctl secret set keeps one in %2"_s.arg(
                    target.name, path) });
            target.password = { .kind = SecretReference::Kind::File, .name = path };
            continue;
        }
        plan.secrets.push_back({ target.name, path, target.password.value });
        target.password = { .kind = SecretReference::Kind::File, .name = path };
    }
    return plan;
}

QString secretPath(const QString &folder, const QString &target)
{
    QString name;
    for (const QChar c : target)
        name += (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_' ? c : QChar(u'_');
    if (name != target || name.size() > 100) {
        const QByteArray mark = QCryptographicHash::hash(target.toUtf8(), QCryptographicHash::Sha256).toHex();
        name = name.left(100) + u'-' + QString::fromLatin1(mark.first(8));
    }
    return folder + u'/' + name;
}

} // namespace wql
