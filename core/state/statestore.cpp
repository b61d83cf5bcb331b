// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/state/statestore.h"

#include "core/state/directorylock.h"
#include "core/state/statedatabase.h"
#include "core/state/statefile.h"
#include "core/state/stateschema.h"
#include "core/state/statetables.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <optional>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

/// The machine's id itself is no business of whoever reads the file.
QString markOf(const QByteArray &owner)
{
    if (owner.isEmpty())
        return u""_s;
    return QString::fromLatin1(
        QCryptographicHash::hash("wqloader state " + owner, QCryptographicHash::Sha256).toHex().left(32));
}

/// To whom a state has to belong.
struct Owner {
    explicit Owner(const StateOptions &options)
        : machine(markOf(options.host))
        , mark(options.cluster.isEmpty() ? machine : markOf("cluster " + options.cluster.toUtf8()))
    {
    }
    bool isForeign(const QString &other) const
    {
        return !mark.isEmpty() && !other.isEmpty() && other != mark && other != machine;
    }

    QString machine;
    QString mark;
};

bool isWritable(const QString &directory)
{
    return ::access(QFile::encodeName(directory).constData(), W_OK | X_OK) == 0;
}

/// What SQLite calls read-only, although we may write file and directory, is a damaged header.
StateFailure blameTheFile(StateFailure failure)
{
    if (failure.kind == StateFailure::Kind::ReadOnly && isWritable(QFileInfo(failure.path).path()))
        failure.kind = StateFailure::Kind::Damaged;
    return failure;
}

} // namespace

struct StateStore::Private {
    Private(DirectoryLock directoryLock, QString statePath, std::vector<SchemaStep> schema)
        : lock(std::move(directoryLock))
        , path(std::move(statePath))
        , steps(std::move(schema))
    {
    }

    Result<void, StateFailure> openFile(const StateOptions &options, const Clock &clock);
    Result<StateOpening, StateFailure> useExisting(const Owner &owner);
    Result<StateIdentity, StateFailure> openTrusted();
    Result<void, StateFailure> makeFresh(const QString &mark);
    Result<void, StateFailure> setAside(StateOpening::Kind kind, const QString &reason, const Clock &clock);
    Result<QString, StateFailure> migrate(const StateIdentity &from);

    DirectoryLock lock;
    QString path;
    std::vector<SchemaStep> steps;
    FilePlace place;
    StateOpening opening;
    std::unique_ptr<StateDatabase> database;
    std::unique_ptr<StateTables> tables; ///< its statements end before the database
};

StateStore::StateStore(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

StateStore::~StateStore() = default;

Result<std::unique_ptr<StateStore>, StateFailure> StateStore::open(
    const QString &directory, const StateOptions &options, const Clock &clock)
{
    if (auto made = createPrivateDirectory(directory); !made)
        return unexpected(made.error());
    auto lock = DirectoryLock::take(directory, options.program);
    if (!lock)
        return unexpected(lock.error());
    auto state = std::make_unique<Private>(std::move(*lock), directory + "/state.db"_L1, options.steps);
    if (auto opened = state->openFile(options, clock); !opened)
        return unexpected(opened.error());
    return std::unique_ptr<StateStore>(new StateStore(std::move(state)));
}

const StateOpening &StateStore::opening() const
{
    return d->opening;
}

Result<StateContents, StateFailure> StateStore::load()
{
    return d->tables->load();
}

Result<void, StateFailure> StateStore::commit(const StateChanges &changes)
{
    // SQLite would go on writing to a file that was deleted, and nothing would be kept.
    const auto now = placeOf(d->path);
    if (!now)
        return unexpected(now.error());
    if (!now->isSameFile(d->place))
        return unexpected(
            StateFailure{ StateFailure::Kind::Missing, d->path, u"the file was replaced"_s, 0, {} });
    return d->tables->commit(changes);
}

Result<void, StateFailure> StateStore::Private::openFile(const StateOptions &options, const Clock &clock)
{
    const Owner owner(options);
    const bool journalAlone = !QFileInfo::exists(path) && QFileInfo::exists(path + "-wal"_L1);
    auto file = createPrivateFile(path);
    if (!file)
        return unexpected(file.error());

    std::optional<StateOpening> aside;
    if (journalAlone) {
        aside = { StateOpening::Kind::DamagedSetAside, {}, u"the database is gone, its journal is there"_s };
    } else if (!file->created) {
        auto existing = useExisting(owner);
        if (!existing && existing.error().kind != StateFailure::Kind::Damaged)
            return unexpected(existing.error());
        if (!existing)
            aside = { StateOpening::Kind::DamagedSetAside, {}, existing.error().words };
        else if (existing->kind == StateOpening::Kind::ForeignHost)
            aside = *existing;
        else
            opening = *existing;
    }
    if (aside) {
        if (auto moved = setAside(aside->kind, aside->reason, clock); !moved)
            return moved;
    }
    if (file->created || aside) {
        if (auto made = makeFresh(owner.mark); !made)
            return made;
    }
    tables = std::make_unique<StateTables>(database->handle());
    const auto known = placeOf(path);
    if (!known)
        return unexpected(known.error());
    place = *known;
    return {};
}

/// Opens the file that is there. Damaged if it cannot be trusted.
Result<StateOpening, StateFailure> StateStore::Private::useExisting(const Owner &owner)
{
    if (QFileInfo(path).size() == 0)
        return unexpected(StateFailure{ StateFailure::Kind::Damaged, path, u"the file is empty"_s, 0, {} });
    auto identity = openTrusted();
    if (!identity)
        return unexpected(identity.error());
    if (owner.isForeign(identity->host))
        return StateOpening{ StateOpening::Kind::ForeignHost, {}, u"written on another machine"_s };
    const bool isNewOwner = owner.mark != owner.machine && identity->host != owner.mark;
    if (isNewOwner)
        identity->host = owner.mark;
    if (identity->version == int(steps.size())) {
        if (const auto done
            = isNewOwner ? applySteps(database->handle(), steps, *identity) : Result<void, StateFailure>();
            !done)
            return unexpected(done.error());
        return StateOpening{ StateOpening::Kind::Existing, {}, {} };
    }
    auto copy = migrate(*identity);
    if (!copy)
        return unexpected(copy.error());
    return StateOpening{ StateOpening::Kind::Migrated, *copy, u"from version %1"_s.arg(identity->version) };
}

Result<StateIdentity, StateFailure> StateStore::Private::openTrusted()
{
    auto opened = StateDatabase::open(path);
    if (!opened)
        return unexpected(blameTheFile(opened.error()));
    database = std::move(*opened);
    const auto identity = readIdentity(database->handle());
    if (!identity)
        return unexpected(blameTheFile(identity.error()));
    const int known = int(steps.size());
    if (identity->version > known)
        return unexpected(StateFailure{ StateFailure::Kind::NewerVersion, path,
            u"version %1, this program knows %2"_s.arg(identity->version).arg(known), 0, {} });
    if (auto verified = verify(database->handle(), *identity); !verified)
        return unexpected(blameTheFile(verified.error()));
    return *identity;
}

Result<QString, StateFailure> StateStore::Private::migrate(const StateIdentity &from)
{
    const QString copy = freePath(u"%1.version-%2"_s.arg(path).arg(from.version));
    if (auto made = createPrivateFile(copy); !made)
        return unexpected(made.error());
    if (auto copied = copyDatabase(database->handle(), copy); !copied)
        return unexpected(copied.error());
    if (auto done = applySteps(database->handle(), steps, from); !done)
        return unexpected(done.error());
    return copy;
}

Result<void, StateFailure> StateStore::Private::setAside(
    StateOpening::Kind kind, const QString &reason, const Clock &clock)
{
    database.reset();
    const bool foreign = kind == StateOpening::Kind::ForeignHost;
    auto aside = setDatabaseAside(path, foreign ? u"foreign"_s : u"damaged"_s, clock);
    if (!aside)
        return unexpected(aside.error());
    opening = { kind, *aside, reason };
    return {};
}

Result<void, StateFailure> StateStore::Private::makeFresh(const QString &mark)
{
    if (auto file = createPrivateFile(path); !file)
        return unexpected(file.error());
    auto opened = StateDatabase::open(path);
    if (!opened)
        return unexpected(opened.error());
    database = std::move(*opened);
    return applySteps(database->handle(), steps, { 0, mark, {} });
}

} // namespace wql
