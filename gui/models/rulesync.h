// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"
#include "gui/models/configmerge.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace wql {

class RuleDocument;

/// Keeps a RuleDocument in step with a loader: fetches its configuration, hears when others changed it, and
/// asks what its rules took.
///
///     Empty    the link opens       -> Loading
///     Loading  config.get answered  -> Ready
///     Loading  it failed            -> Empty
///     Ready    others changed it, nothing edited here -> Ready, with their texts (signal tookTheirs())
///     Ready    others changed it, edited here         -> Foreign
///     Foreign  keepMine(), takeTheirs(), or they took it back -> Ready
///     any      setLink()            -> Empty
///
/// Edits that were kept while another site was shown are compared in the same way.
/// A lost connection changes nothing: edits are kept, and are compared when it is back.
class RuleSync : public QObject {
    Q_OBJECT
public:
    enum class State { Empty, Loading, Ready, Foreign };

    explicit RuleSync(RuleDocument *document, QObject *parent = nullptr);

    /// \a site: its edits are kept while another one is shown; empty: they are not.
    void setLink(LoaderLink *link, const QString &site = {});
    LoaderLink *link() const { return m_link; }
    State state() const { return m_state; }
    bool isWritable() const { return m_isWritable; }
    const LinkError &trouble() const { return m_trouble; } ///< of the last question that failed

    /// Asks what the configuration is now.
    void refresh();
    /// While held, because this window itself is changing the configuration, changes are not looked at.
    void setHeld(bool held);
    /// What others made of it; only while Foreign.
    const std::optional<ConfigSnapshot> &theirs() const { return m_theirs; }
    /// The edits here on top of their changes.
    ConfigMerge keepMine();
    /// Their text without the edits, which undo brings back.
    void takeTheirs();
    /// Throws the edits away.
    void reload();

Q_SIGNALS:
    void stateChanged();
    void troubled();
    void aboutToTake(); ///< another text has come: what is being typed has to become an edit now
    void tookTheirs(); ///< there were no edits, so their text is shown
    void hitsChanged(const wql::RuleHits &hits);

private:
    void enter(State state);
    void lookUnlessKnown(const QString &revision);
    void onConfig(const Reply<ConfigSnapshot> &reply);
    void take(const ConfigSnapshot &answer);
    void takeOthers(const ConfigSnapshot &answer);
    void askHits();

    RuleDocument *m_document;
    QPointer<LoaderLink> m_link;
    PendingCall m_configCall;
    PendingCall m_hitsCall;
    QTimer m_hitsTimer;
    State m_state = State::Empty;
    bool m_isWritable = false;
    bool m_discards = false; ///< the next answer replaces the edits
    bool m_isHeld = false;
    bool m_hasMissed = false; ///< a refresh while it was held
    std::optional<ConfigSnapshot> m_theirs;
    LinkError m_trouble;
};

} // namespace wql
