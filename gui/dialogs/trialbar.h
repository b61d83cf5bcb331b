// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace wql {

class ApplySession;
class Banner;
class RuleDocument;
class RuleSync;

/// New rules that are at work and that nobody has kept yet: how long they may still be kept, and the buttons
/// for it, above pages that can be used meanwhile. Then how it ended, until that is taken away.
class TrialBar : public QWidget {
    Q_OBJECT
public:
    TrialBar(RuleDocument *document, RuleSync *sync, QWidget *parent = nullptr);

    /// Takes the session over, whose texts are the document's. \a site is what the operator calls it.
    void begin(ApplySession *session, const QString &site);
    /// Another loader is shown. What nobody has kept, its loader takes back by itself.
    void clear();
    /// Whether it is not decided yet.
    bool isOn() const;

Q_SIGNALS:
    /// It has begun, or is decided.
    void changed();

private:
    void onState();
    void review();
    void press(int button);

    RuleDocument *m_document;
    RuleSync *m_sync;
    ApplySession *m_session = nullptr; ///< its child; null: there is none
    QString m_site;
    Banner *m_banner;
};

} // namespace wql
