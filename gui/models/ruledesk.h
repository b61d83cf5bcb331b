// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/loaderlink.h"
#include "gui/models/configanswer.h"
#include "gui/models/rulehits.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace wql {

class RuleDocument;

/// Keeps a RuleDocument in step with a loader: fetches its configuration, sees when others changed it, and
/// asks what its rules took.
///
///     Empty    the link opens       -> Loading
///     Loading  config.get answered  -> Ready
///     Loading  it failed            -> Empty
///     Ready    others changed it, nothing edited here -> Ready, with their texts
///     Ready    others changed it, edited here         -> Foreign
///     Foreign  takeTheirs()         -> Ready
///     any      setLink()            -> Empty
///
/// A lost connection changes nothing: edits are kept, and are compared when it is back.
class RuleDesk : public QObject {
    Q_OBJECT
public:
    enum class State { Empty, Loading, Ready, Foreign };

    explicit RuleDesk(RuleDocument *document, QObject *parent = nullptr);

    void setLink(LoaderLink *link);
    LoaderLink *link() const { return m_link; }
    State state() const { return m_state; }
    bool isWritable() const { return m_isWritable; }
    const LinkError &trouble() const { return m_trouble; } ///< of the last question that failed

    /// Asks what the configuration is now.
    void look();
    /// Joins their changes with the edits here; what of the edits was lost.
    QStringList takeTheirs();
    /// Throws the edits away.
    void reload();

Q_SIGNALS:
    void stateChanged();
    void troubled();
    void hitsChanged(const wql::RuleHits &hits);

private:
    void enter(State state);
    void onConfig(const LinkResult &result);
    void askHits();

    RuleDocument *m_document;
    QPointer<LoaderLink> m_link;
    QPointer<LinkCall> m_configCall;
    QPointer<LinkCall> m_hitsCall;
    QTimer m_hitsTimer;
    State m_state = State::Empty;
    bool m_isWritable = false;
    bool m_discards = false; ///< the next answer replaces the edits
    std::optional<ConfigAnswer> m_theirs;
    LinkError m_trouble;
};

} // namespace wql
