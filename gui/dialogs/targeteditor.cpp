// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/targeteditor.h"

#include "core/config/configkeys.h"
#include "core/config/targeturl.h"
#include "gui/look/icons.h"
#include "gui/models/condition.h"
#include "gui/models/ruledocument.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

QString TargetEditor::Field::value() const
{
    if (choice)
        return choice->currentData().toString();
    return key->has(ConfigKey::IsSecret) ? line->text() : line->text().trimmed();
}

TargetEditor::TargetEditor(RuleDocument *document, const QString &target, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_target(document->targets().contains(target) ? target : QString())
    , m_name(new QLineEdit(target, this))
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
    m_problem->setObjectName(u"problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    for (const ConfigKey &key : keysOf<Target>()) {
        if (key.label)
            form->addRow(QCoreApplication::translate("ConfigKey", key.label), addField(key));
    }
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *test = buttons->addButton(tr("&Test…"), QDialogButtonBox::ActionRole);
    test->setObjectName(u"test"_s);
    test->setEnabled(!m_target.isEmpty());
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TargetEditor::commit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(test, &QPushButton::clicked, this, [this] { Q_EMIT testWanted(m_target); });
}

QWidget *TargetEditor::addField(const ConfigKey &key)
{
    const QString written = m_document->targetValue(m_target, key.name);
    Field field{ &key, nullptr, nullptr, {} };
    QWidget *widget = nullptr;
    if (key.kind == ValueKind::Choice)
        widget = field.choice = choiceFor(key, written);
    else
        widget = field.line = lineFor(key, written);
    widget->setObjectName(key.name);
    field.was = field.value();
    m_fields.append(field);
    return widget;
}

QLineEdit *TargetEditor::lineFor(const ConfigKey &key, const QString &value)
{
    auto *line = new QLineEdit(this);
    if (key.has(ConfigKey::IsSecret)) {
        line->setEchoMode(QLineEdit::Password);
        line->setPlaceholderText(value.isEmpty() ? tr("none in the file") : tr("set; type to replace it"));
        return line;
    }
    line->setText(value);
    line->setLayoutDirection(Qt::LeftToRight); // paths, addresses and logins, in every language
    line->setPlaceholderText(key.name == "url"_L1 ? u"https://stats.example.net/queuemetrics"_s
            : key.name == "password_file"_L1      ? tr("on the PBX, instead of a password")
            : key.name == "ca_file"_L1            ? tr("on the PBX; empty: the system's authorities")
                                                  : key.defaultValue());
    return line;
}

QComboBox *TargetEditor::choiceFor(const ConfigKey &key, const QString &value)
{
    const auto shown = [](QLatin1StringView choice) {
        return choice == "enforce"_L1 ? tr("Run what the policy allows")
            : choice == "dry-run"_L1  ? tr("Say what would be run")
            : choice == "learn"_L1    ? tr("Record and refuse")
            : choice == "off"_L1      ? tr("Off")
                                      : QString(choice);
    };
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const QLatin1StringView choice : key.choices)
        box->addItem(shown(choice), QString(choice));
    const int written = box->findData(value);
    box->setCurrentIndex(written >= 0 ? written : box->findData(key.defaultValue()));
    return box;
}

QString TargetEditor::url() const
{
    const auto field = std::find_if(
        m_fields.begin(), m_fields.end(), [](const Field &each) { return each.key->name == "url"_L1; });
    return field->value();
}

/// What keeps the target from being written; empty: nothing.
QString TargetEditor::problem() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("A target needs a name.");
    if (name != m_target && m_document->targets().contains(name))
        return tr("Another target has this name.");
    if (const auto parsed = targetUrl(url()); !parsed)
        return u"%1; %2"_s.arg(parsed.error().text.text(), parsed.error().mend.text());
    for (const Field &field : m_fields) {
        if (ConfigDocument::isWritable(field.value()))
            continue;
        return field.key->has(ConfigKey::IsSecret)
            ? tr("The password cannot be written on a line: keep it in a file on the PBX.")
            : tr("A value must stand on one line.");
    }
    return {};
}

bool TargetEditor::check()
{
    const QString words = problem();
    m_problem->setText(words);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colourOf(Condition::Bad, palette()));
    m_problem->setPalette(colours);
    return words.isEmpty();
}

void TargetEditor::commit()
{
    if (!check())
        return;
    const QString name = m_name->text().trimmed();
    m_document->undoStack()->beginMacro(tr("Change target %1").arg(name));
    if (m_target.isEmpty())
        m_document->addTarget(name, url());
    else if (name != m_target)
        m_document->renameTarget(m_target, name);
    // What was not touched here may have been changed elsewhere meanwhile.
    for (const Field &field : m_fields) {
        if (const QString value = field.value();
            value != field.was && value != m_document->targetValue(name, field.key->name))
            m_document->setTargetValue(name, field.key->name, value);
        if (field.line && field.key->has(ConfigKey::IsSecret))
            field.line->clear();
    }
    m_document->undoStack()->endMacro();
    accept();
}

} // namespace wql
