// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/targeteditor.h"

#include "core/config/configkeys.h"
#include "core/config/targeturl.h"
#include "gui/dialogs/passwordkeeping.h"
#include "gui/look/addressnote.h"
#include "gui/look/growtofit.h"
#include "gui/look/icons.h"
#include "gui/look/taborder.h"
#include "gui/models/condition.h"
#include "gui/models/editedtarget.h"
#include "gui/models/ruledocument.h"
#include "gui/text/plaintext.h"

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
    if (key->name == "url"_L1)
        return AddressNote::addressIn(line);
    return key->has(ConfigKey::IsSecret) ? line->text() : line->text().trimmed();
}

TargetEditor::TargetEditor(RuleDocument *document, const QString &target, LoaderLink *link, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_target(document->targets().contains(target) ? target : QString())
    , m_name(new QLineEdit(target, this))
    , m_keeper(new PasswordKeeping(link, this))
    , m_keeping(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
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
        if (key.name == "url"_L1)
            form->addRow(QString(), new AddressNote(m_fields.back().line, this));
        if (key.has(ConfigKey::IsSecret) && key.label)
            form->addRow(tr("&Keep it"), passwordPlace());
    }
    form->addRow(m_problem);
    auto *test = m_buttons->addButton(tr("&Test…"), QDialogButtonBox::ActionRole);
    test->setObjectName(u"test"_s);
    form->addRow(m_buttons);
    connect(m_keeper, &PasswordKeeping::kept, this, &TargetEditor::onKept);
    connect(m_keeper, &PasswordKeeping::failed, this, [this](const QString &words) {
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(true);
        say(words);
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &TargetEditor::commit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(test, &QPushButton::clicked, this, [this] {
        if (check())
            Q_EMIT testWanted();
    });
    // What was said was about what stood in the fields before.
    const auto forget = [this] { m_problem->clear(); };
    for (const QLineEdit *line : findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textEdited, m_problem, forget);
    for (const QComboBox *box : findChildren<QComboBox *>())
        connect(box, &QComboBox::activated, m_problem, forget);
    tabAsRead(this);
}

QWidget *TargetEditor::passwordPlace()
{
    m_keeping->setObjectName(u"keeping"_s);
    m_keeping->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    if (m_keeper->hasLoader())
        m_keeping->addItem(tr("In a file on the loader's machine, sent there now"), true);
    m_keeping->addItem(tr("In the configuration, in clear text"), false);
    return m_keeping;
}

bool TargetEditor::hasPassword() const
{
    return std::ranges::any_of(keysOf<Target>(), [this](const ConfigKey &key) {
        return key.name.startsWith("password"_L1) && !m_document->targetValue(m_target, key.name).isEmpty();
    });
}

QString TargetEditor::typedPassword() const
{
    for (const Field &field : m_fields) {
        if (field.line && field.key->has(ConfigKey::IsSecret))
            return field.line->text();
    }
    return {};
}

bool TargetEditor::isForTheLoader() const
{
    return !typedPassword().isEmpty() && m_keeping->currentData().toBool();
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
        m_keeping->setEnabled(false); // it is about what is typed
        connect(line, &QLineEdit::textChanged, m_keeping,
            [this](const QString &text) { m_keeping->setEnabled(!text.isEmpty()); });
        line->setPlaceholderText(hasPassword() ? tr("set; type to replace it") : tr("none yet"));
        return line;
    }
    line->setText(value);
    line->setLayoutDirection(Qt::LeftToRight); // paths, addresses and logins, in every language
    line->setPlaceholderText(key.name == "url"_L1 ? u"https://stats.example.net/queuemetrics"_s
            : key.name == "password_file"_L1      ? tr("on the PBX, instead of a password")
            : key.name == "ca_file"_L1            ? tr("on the PBX; empty: the system's authorities")
            : key.name == "token"_L1              ? tr("empty for a single server")
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
    say(words);
    return words.isEmpty();
}

void TargetEditor::say(const QString &words)
{
    m_problem->setText(words);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colourOf(Condition::Bad, palette()));
    m_problem->setPalette(colours);
    growToFit(this);
}

void TargetEditor::writeTo(RuleDocument &document) const
{
    const QString name = m_name->text().trimmed();
    if (m_target.isEmpty())
        document.addTarget(name, url());
    else if (name != m_target)
        document.renameTarget(m_target, name);
    // What was not touched here may have been changed elsewhere meanwhile.
    for (const Field &field : m_fields) {
        if (const QString value = field.value();
            value != field.was && value != document.targetValue(name, field.key->name)) {
            if (field.key->name.startsWith("password"_L1) && !value.isEmpty())
                document.setPassword(name, field.key->name, value);
            else
                document.setTargetValue(name, field.key->name, value);
        }
    }
    if (!m_keptAt.isEmpty() && document.targetValue(name, u"password_file"_s) != m_keptAt)
        document.setPassword(name, u"password_file"_s, m_keptAt);
}

EditedTarget TargetEditor::edited() const
{
    RuleDocument trial;
    trial.showCopyOf(*m_document);
    writeTo(trial);
    return editedTarget(trial, m_name->text().trimmed());
}

void TargetEditor::setValue(const QString &key, const QString &value)
{
    for (const Field &field : m_fields) {
        if (field.line && field.key->name == key)
            field.line->setText(value);
    }
}

void TargetEditor::useKeptPassword(const QString &path)
{
    m_keptAt = path;
    for (const Field &field : m_fields) {
        if (field.line && field.key->has(ConfigKey::IsSecret))
            field.line->clear();
    }
}

void TargetEditor::keepPassword()
{
    say(PasswordKeeping::waitingText());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    m_keeper->keep(m_name->text().trimmed(), typedPassword());
}

void TargetEditor::onKept(const KeptSecret &secret)
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(true);
    useKeptPassword(secret.path);
    commit();
    if (secret.isInForce)
        Q_EMIT passwordUsed();
}

void TargetEditor::commit()
{
    if (!check())
        return;
    if (isForTheLoader())
        return keepPassword();
    m_document->undoStack()->beginMacro(tr("Change target %1").arg(m_name->text().trimmed()));
    writeTo(*m_document);
    m_document->undoStack()->endMacro();
    for (const Field &field : m_fields) {
        if (field.line && field.key->has(ConfigKey::IsSecret))
            field.line->clear();
    }
    accept();
}

} // namespace wql
