// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/wizard/setupfiles.h"

#include "core/base/system.h"
#include "core/config/configtext.h"
#include "core/config/legacy/importplan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Of the loader alone: what a connection test remembers under the login, it also forgets.
QString entryFor(const Target &target)
{
    return u"loader %1 %2@%3"_s.arg(target.name, target.user, target.url.toString(QUrl::RemoveUserInfo));
}

/// Two loaders whose files lie side by side may have targets of one name.
QString secretsFolderOf(const QString &configFile)
{
    const QFileInfo about(configFile);
    const QString folder = about.path() + "/secrets"_L1;
    return about.completeBaseName() == "wqloader"_L1 ? folder : folder + u'/' + about.completeBaseName();
}

Result<void, WriteFailure> writeNewFile(const SetupFiles::File &wanted)
{
    const QFileInfo about(wanted.path);
    // A link that leads nowhere is something too.
    if (about.exists() || about.isSymLink())
        return unexpected(WriteFailure{ wanted.path, {} });
    if (!about.dir().exists()) {
        if (!QDir().mkpath(about.path()))
            return unexpected(WriteFailure{ about.path(), systemWords() });
        QFile::setPermissions(about.path(), ownerOnly | QFile::ExeOwner);
    }
    QFile file(wanted.path);
    const bool isOpen = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly);
    if (isOpen && file.write(wanted.bytes) == wanted.bytes.size() && file.flush())
        return {};
    const QString words = file.errorString();
    if (isOpen)
        file.remove();
    return unexpected(WriteFailure{ wanted.path, words });
}

} // namespace

SetupFiles setupFiles(const SetupDraft &draft)
{
    SetupFiles out;
    LegacyImport import{ draft.config, {} };
    for (Target &target : import.config.targets) {
        const SecretReference reference = target.password;
        if (reference.kind != SecretReference::Kind::Value)
            continue;
        if (reference.value.isEmpty()) {
            target.password = {};
        } else if (draft.keeping == SetupDraft::Keeping::Keychain) {
            target.password = { .kind = SecretReference::Kind::Keychain, .name = entryFor(target) };
            out.entries.push_back({ target.password.name, reference.value });
        }
    }
    const ImportPlan plan = planOf(import, secretsFolderOf(draft.configFile));
    for (const SecretFile &secret : plan.secrets)
        out.files.push_back({ secret.path, secret.secret.reveal() + '\n' });
    out.files.push_back({ draft.configFile, configText(plan.config) });
    return out;
}

Result<void, WriteFailure> writeNewFiles(const std::vector<SetupFiles::File> &files)
{
    for (size_t i = 0; i < files.size(); ++i) {
        const auto written = writeNewFile(files[i]);
        if (written)
            continue;
        for (size_t done = 0; done < i; ++done)
            QFile::remove(files[done].path);
        return written;
    }
    return {};
}

} // namespace wql
