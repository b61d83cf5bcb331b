// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/targeteditor.h"

#include "core/config/targeturl.h"
#include "gui/look/icons.h"
#include "gui/models/condition.h"
#include "gui/models/ruledocument.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wql {

TargetEditor::TargetEditor(RuleDocument *document, const QString &target, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_target(document->targets().contains(target) ? target : QString())
    , m_name(new QLineEdit(target, this))
    , m_password(new QLineEdit(this))
    , m_actions(new QComboBox(this))
    , m_problem(new QLabel(this))
{
    build();
}

void TargetEditor::build()
{
    setWindowTitle(tr("Target"));
    setObjectName(u"targetEditor"_s);
    m_name->setObjectName(u"name"_s);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    const bool hasPassword = !m_document->targetValue(m_target, u"password"_s).isEmpty();
    m_password->setPlaceholderText(hasPassword ? tr("set; type to replace it") : tr("none in the file"));
    m_actions->setObjectName(u"actions"_s);
    m_actions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_actions->addItem(tr("Run what the policy allows"), u"enforce"_s);
    m_actions->addItem(tr("Say what would be run"), u"dry-run"_s);
    m_actions->addItem(tr("Record and refuse"), u"learn"_s);
    m_actions->addItem(tr("Off"), u"off"_s);
    const QString mode = m_document->targetValue(m_target, u"actions"_s);
    m_actions->setCurrentIndex(qMax(0, m_actions->findData(mode)));
    m_problem->setObjectName(u"problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&URL"), addField(u"url"_s, u"https://stats.example.net/queuemetrics"_s));
    form->addRow(tr("U&ser"), addField(u"user"_s, u"webqloader"_s));
    form->addRow(tr("&Password"), m_password);
    form->addRow(tr("Password &file"), addField(u"password_file"_s, tr("on the PBX, instead of a password")));
    form->addRow(tr("Partition / to&ken"), addField(u"token"_s, u"-"_s));
    form->addRow(tr("Time &offset in seconds"), addField(u"timezone_offset"_s, u"0"_s));
    form->addRow(tr("&CA file"), addField(u"ca_file"_s, tr("on the PBX; empty: the system's authorities")));
    form->addRow(tr("&Actions"), m_actions);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *test = buttons->addButton(tr("&Test…"), QDialogButtonBox::ActionRole);
    test->setObjectName(u"test"_s);
    test->setEnabled(!m_target.isEmpty());
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TargetEditor::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(test, &QPushButton::clicked, this, [this] { Q_EMIT testWanted(m_target); });
}

QLineEdit *TargetEditor::addField(const QString &key, const QString &hint)
{
    auto *edit = new QLineEdit(m_document->targetValue(m_target, key), this);
    edit->setObjectName(key);
    edit->setLayoutDirection(Qt::LeftToRight); // paths, addresses and logins, in every language
    edit->setPlaceholderText(hint);
    m_fields.append({ key, edit, edit->text() });
    return edit;
}

bool TargetEditor::check()
{
    const auto url = targetUrl(m_fields.front().edit->text().trimmed());
    QString words;
    if (m_name->text().trimmed().isEmpty())
        words = tr("A target needs a name.");
    else if (m_name->text().trimmed() != m_target && m_document->targets().contains(m_name->text().trimmed()))
        words = tr("Another target has this name.");
    else if (!url)
        words = u"%1; %2"_s.arg(url.error().text.text(), url.error().mend.text());
    for (const Field &field : m_fields) {
        if (words.isEmpty() && !ConfigDocument::isWritable(field.edit->text().trimmed()))
            words = tr("A value must stand on one line.");
    }
    if (words.isEmpty() && !ConfigDocument::isWritable(m_password->text()))
        words = tr("The password cannot be written on a line: keep it in a file on the PBX.");
    m_problem->setText(words);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colourOf(Condition::Bad, palette()));
    m_problem->setPalette(colours);
    return words.isEmpty();
}

void TargetEditor::take()
{
    if (!check())
        return;
    const QString name = m_name->text().trimmed();
    m_document->undoStack()->beginMacro(tr("Change target %1").arg(name));
    if (m_target.isEmpty())
        m_document->addTarget(name, m_fields.front().edit->text().trimmed());
    else if (name != m_target)
        m_document->renameTarget(m_target, name);
    const auto set = [this, &name](const QString &key, const QString &value) {
        if (value != m_document->targetValue(name, key))
            m_document->setTargetValue(name, key, value);
    };
    // What was not touched here may have been changed elsewhere meanwhile.
    for (const Field &field : m_fields) {
        if (field.edit->text() != field.was)
            set(field.key, field.edit->text().trimmed());
    }
    if (!m_password->text().isEmpty())
        set(u"password"_s, m_password->text());
    // The default needs no line.
    const QString mode = m_actions->currentData().toString();
    if (mode != "enforce"_L1 || !m_document->targetValue(name, u"actions"_s).isEmpty())
        set(u"actions"_s, mode);
    m_document->undoStack()->endMacro();
    m_password->clear();
    accept();
}

} // namespace wql
