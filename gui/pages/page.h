// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace wql {

class LoaderLink;
struct Site;

/// One page of the window. It shows the loader that it was given last, and may be shown nothing.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// \a link lives until another one, or null, was set; a page forgets everything of the one before. \a
    /// site says what the operator calls it, and is null together with the link.
    virtual void setLink(LoaderLink *link, const Site *site) = 0;

    /// What would be lost if another loader was shown or the window closed; the window asks first. Empty:
    /// nothing.
    virtual QString unsavedWork() const { return {}; }
    /// \name Work that is kept for each site while others are shown, and would be lost if the program ended,
    /// or the site that is shown went
    /// @{
    virtual QString keptWork() const { return {}; }
    virtual QString keptWorkHere() const { return {}; }
    /// The program ends: what is kept for each site is put on disk. Gives why it cannot, in words.
    virtual QString keepForNextTime() { return {}; }
    /// The site is gone, or is another loader now.
    virtual void forgetSite(const QString & /*site*/) { }
    /// @}

Q_SIGNALS:
    /// So many edits of that site are not applied.
    void editsChanged(const QString &site, int edits);
    /// The operator wants to see something that another page shows.
    void targetTestWanted(const QString &target);
    void rowTraceWanted(const QString &row);
    void logWanted(const QString &target);
    void ruleWanted(const QString &rule);
    void passwordWanted(const QString &target);
    void proofWanted(const QString &target);
    void targetEditWanted(const QString &target);
    void actionsWanted(const QString &target);
};

} // namespace wql
