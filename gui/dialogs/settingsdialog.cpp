// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/settingsdialog.h"

#include "gui/look/taborder.h"
#include "gui/text/languages.h"
#include "gui/text/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QLabel *noteIn(QDialog *dialog, const QString &name)
{
    auto *note = new QLabel(dialog);
    note->setObjectName(name);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    return note;
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences &preferences, const Autostart &autostart, QWidget *parent)
    : QDialog(parent)
    , m_before(preferences)
    , m_starts(new QCheckBox(tr("Start with the &session, in the tray"), this))
    , m_startNote(noteIn(this, u"startNote"_s))
    , m_closing(new QComboBox(this))
    , m_closingNote(noteIn(this, u"closingNote"_s))
    , m_notifies(new QCheckBox(tr("&Notify of what needs attention"), this))
    , m_isQuiet(new QCheckBox(tr("&Quiet hours"), this))
    , m_quietFrom(new QTimeEdit(preferences.quietHours.from, this))
    , m_quietTo(new QTimeEdit(preferences.quietHours.to, this))
    , m_quietNote(noteIn(this, u"quietNote"_s))
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    m_starts->setObjectName(u"startsWithSession"_s);
    m_closing->setObjectName(u"closing"_s);
    m_notifies->setObjectName(u"notifies"_s);
    m_isQuiet->setObjectName(u"isQuiet"_s);
    m_quietFrom->setObjectName(u"quietFrom"_s);
    m_quietFrom->setAccessibleName(tr("Quiet from"));
    m_quietTo->setObjectName(u"quietTo"_s);
    m_quietTo->setAccessibleName(tr("Quiet until"));
    m_language->setObjectName(u"language"_s);
    m_theme->setObjectName(u"theme"_s);

    const Autostart::State state = autostart.state();
    const bool isForeign = state == Autostart::State::Foreign;
    m_starts->setChecked(state == Autostart::State::On);
    m_starts->setEnabled(!isForeign);
    m_startNote->setText(tr("There is a file that is not from this program, and that is left alone: %1")
                             .arg(isolated(shownPlainly(QDir::toNativeSeparators(autostart.file())))));
    m_startNote->setVisible(isForeign);
    m_notifies->setChecked(preferences.notifies);
    m_isQuiet->setChecked(preferences.quietHours.isOn);
    fillChoices();
    layOut();
    for (const QCheckBox *box : { m_notifies, m_isQuiet })
        connect(box, &QCheckBox::toggled, this, &SettingsDialog::review);
    for (QTimeEdit *time : { m_quietFrom, m_quietTo }) {
        time->setDisplayFormat(time->displayFormat().remove(":ss"_L1)); // of the plain C locale
        connect(time, &QTimeEdit::timeChanged, this, &SettingsDialog::review);
    }
    review();
}

void SettingsDialog::fillChoices()
{
    m_closing->addItem(tr("The program stays in the tray"), true);
    m_closing->addItem(tr("The program ends"), false);
    m_closing->setCurrentIndex(m_closing->findData(m_before.closesToTray));
    m_language->addItem(tr("As the desktop"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.name, language.code);
    m_language->setCurrentIndex(m_language->findData(m_before.language));
    m_theme->addItem(tr("As the desktop"), int(Theme::System));
    m_theme->addItem(tr("Light"), int(Theme::Light));
    m_theme->addItem(tr("Dark"), int(Theme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(m_before.theme)));
}

void SettingsDialog::layOut()
{
    auto *hours = new QHBoxLayout;
    hours->addWidget(m_isQuiet);
    hours->addWidget(m_quietFrom);
    hours->addWidget(new QLabel(u"–"_s, this));
    hours->addWidget(m_quietTo);
    hours->addStretch(1);
    auto *languageNote = noteIn(this, u"languageNote"_s);
    languageNote->setText(tr("Another language is used from the next start on."));
    m_closingNote->setText(
        tr("This desktop shows no tray now: closing the window ends the program, whatever is chosen here."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *form = new QFormLayout(this);
    form->addRow({}, m_starts);
    form->addRow({}, m_startNote);
    form->addRow(tr("When the window is &closed"), m_closing);
    form->addRow({}, m_closingNote);
    form->addRow({}, m_notifies);
    form->addRow({}, hours);
    form->addRow({}, m_quietNote);
    form->addRow(tr("&Language"), m_language);
    form->addRow({}, languageNote);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    tabAsRead(this);
}

void SettingsDialog::setTray(bool isThere)
{
    m_hasTray = isThere;
    review();
}

Preferences SettingsDialog::preferences() const
{
    Preferences out = m_before;
    out.closesToTray = m_closing->currentData().toBool();
    out.notifies = m_notifies->isChecked();
    out.quietHours = { m_isQuiet->isChecked(), m_quietFrom->time(), m_quietTo->time() };
    out.language = m_language->currentData().toString();
    out.theme = Theme(m_theme->currentData().toInt());
    return out;
}

bool SettingsDialog::startsWithSession() const
{
    return m_starts->isChecked();
}

void SettingsDialog::review()
{
    m_closingNote->setVisible(!m_hasTray);
    m_isQuiet->setEnabled(m_notifies->isChecked());
    const bool isQuiet = m_notifies->isChecked() && m_isQuiet->isChecked();
    m_quietFrom->setEnabled(isQuiet);
    m_quietTo->setEnabled(isQuiet);
    m_quietNote->setEnabled(isQuiet);
    m_quietNote->setText(m_quietFrom->time() == m_quietTo->time()
            ? tr("Both times are the same: no hour is quiet.")
            : tr("What was missed is told when they end, once."));
}

} // namespace wql
