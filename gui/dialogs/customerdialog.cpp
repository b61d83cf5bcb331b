// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/customerdialog.h"

#include "core/config/targeturl.h"
#include "core/words/connectiontext.h"
#include "gui/dialogs/passwordkeeping.h"
#include "gui/look/addressnote.h"
#include "gui/look/growtofit.h"
#include "gui/look/icons.h"
#include "gui/look/taborder.h"
#include "gui/models/condition.h"
#include "gui/models/ruledocument.h"
#include "gui/text/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype maxAnswer = 1500; ///< of the server's own words

/// What was proposed follows the name until a person writes something else.
void proposeText(QLineEdit *line, const QString &text)
{
    if (!line->isModified())
        line->setText(text);
}

} // namespace

CustomerDialog::CustomerDialog(RuleDocument *document, LoaderLink *link, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_link(link)
    , m_name(new QLineEdit(this))
    , m_like(new QComboBox(this))
    , m_url(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_mark(new QLineEdit(this))
    , m_ofAgents(new QCheckBox(tr("The same for a&gents"), this))
    , m_words(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_withoutTest(new QPushButton(tr("Add &without a test"), this))
    , m_keeping(new PasswordKeeping(link, this))
{
    build();
    watch();
    propose();
    m_name->setFocus();
}

void CustomerDialog::build()
{
    setWindowTitle(tr("Add a customer"));
    setObjectName(u"customerDialog"_s);
    m_name->setObjectName(u"name"_s);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_like->setObjectName(u"like"_s);
    m_like->addItem(tr("None"), QString());
    for (const QString &target : m_document->targets())
        m_like->addItem(shownPlainly(target), target);
    // Most customers of an exchange are set up alike.
    m_like->setCurrentIndex(std::max(0, m_like->findData(usualModel(m_document->file()))));
    m_url->setObjectName(u"url"_s);
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_url->setPlaceholderText(u"https://stats.example.net/queuemetrics"_s);
    m_user->setObjectName(u"user"_s);
    m_user->setLayoutDirection(Qt::LeftToRight);
    m_user->setPlaceholderText(u"webqloader"_s);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_words->setObjectName(u"words"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Like"), m_like);
    form->addRow(tr("&URL"), m_url);
    form->addRow(QString(), new AddressNote(m_url, this));
    form->addRow(tr("U&ser"), m_user);
    form->addRow(tr("&Password"), m_password);
    form->addRow(tr("&Queues"), markRow());
    form->addRow(QString(), m_ofAgents);
    form->addRow(m_words);
    m_withoutTest->setObjectName(u"withoutTest"_s);
    m_withoutTest->setAutoDefault(false);
    // No button of the box: that shows all of its buttons whenever it lays them out.
    form->addRow(QString(), m_withoutTest);
    m_withoutTest->hide();
    auto *add = m_buttons->addButton(tr("&Test and add"), QDialogButtonBox::AcceptRole);
    add->setObjectName(u"add"_s);
    add->setDefault(true);
    form->addRow(m_buttons);
    tabAsRead(this);
}

void CustomerDialog::watch()
{
    connect(m_name, &QLineEdit::textChanged, this, &CustomerDialog::propose);
    connect(m_like, &QComboBox::currentIndexChanged, this, &CustomerDialog::propose);
    connect(m_kind, &QComboBox::activated, this,
        [this] { proposeText(m_mark, usualMark(customer().kind, customer().name)); });
    for (const QLineEdit *line : { m_name, m_url, m_user, m_password, m_mark })
        connect(line, &QLineEdit::textEdited, this, &CustomerDialog::forgetWords);
    for (const QComboBox *box : { m_like, m_kind })
        connect(box, &QComboBox::activated, this, &CustomerDialog::forgetWords);
    connect(m_ofAgents, &QCheckBox::clicked, this, &CustomerDialog::forgetWords);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CustomerDialog::add);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_withoutTest, &QPushButton::clicked, this, &CustomerDialog::addWithoutTest);
    connect(m_keeping, &PasswordKeeping::kept, this,
        [this](const KeptSecret &secret) { commit(u"password_file"_s, secret.path); });
    connect(m_keeping, &PasswordKeeping::failed, this,
        [this](const QString &words) { enter(State::Asking, words, true); });
}

/// What was said, and what may be done all the same, was about what stood in the fields before.
void CustomerDialog::forgetWords()
{
    if (m_state != State::Asking)
        return;
    m_withoutTest->hide();
    m_words->clear();
}

QWidget *CustomerDialog::markRow()
{
    m_kind->setObjectName(u"kind"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->addItem(tr("begin with"), false);
    m_kind->addItem(tr("end with"), true);
    m_mark->setObjectName(u"mark"_s);
    m_mark->setLayoutDirection(Qt::LeftToRight);
    m_mark->setAccessibleName(tr("What the names of its queues have in common"));
    m_ofAgents->setObjectName(u"ofAgents"_s);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_kind);
    layout->addWidget(m_mark, 1);
    row->setFocusProxy(m_kind);
    return row;
}

Customer CustomerDialog::customer() const
{
    Customer customer;
    customer.name = m_name->text().trimmed();
    customer.url = AddressNote::addressIn(m_url);
    customer.user = m_user->text().trimmed();
    customer.like = m_like->currentData().toString();
    customer.kind = m_kind->currentData().toBool() ? NameTest::Kind::EndsWith : NameTest::Kind::StartsWith;
    customer.mark = m_mark->text().trimmed();
    customer.ofAgents = m_ofAgents->isChecked();
    return customer;
}

/// What another customer suggests, in the fields that nobody has written in.
void CustomerDialog::propose()
{
    const Customer proposed
        = customerLike(m_document->file(), m_like->currentData().toString(), m_name->text().trimmed());
    proposeText(m_url, proposed.url);
    proposeText(m_user, proposed.user);
    if (m_proposedLike != proposed.like || proposed.name.isEmpty()) {
        m_kind->setCurrentIndex(proposed.kind == NameTest::Kind::EndsWith ? 1 : 0);
        m_ofAgents->setChecked(proposed.ofAgents);
    }
    m_proposedLike = proposed.like;
    const NameTest::Kind kind = customer().kind; // a person may have chosen another
    proposeText(m_mark, kind == proposed.kind ? proposed.mark : usualMark(kind, proposed.name));
}

/// What keeps the customer from being added; empty: nothing.
QString CustomerDialog::problem() const
{
    switch (faultOf(customer(), m_document->file())) {
    case CustomerFault::NoName:
        return tr("A customer needs a name.");
    case CustomerFault::NameTaken:
        return tr("A target or a rule has this name already.");
    case CustomerFault::BadUrl: {
        const auto url = targetUrl(customer().url);
        return u"%1; %2"_s.arg(url.error().text.text(), url.error().mend.text());
    }
    case CustomerFault::NoMark:
        return tr("Say what the names of its queues begin or end with.");
    case CustomerFault::MarkTaken:
        return tr("Another rule takes these queues already.");
    case CustomerFault::Unwritable:
        return tr("A value must stand on one line.");
    case CustomerFault::None:
        break;
    }
    if (!m_password->text().isEmpty() && !ConfigDocument::isWritable(m_password->text()))
        return tr("The password cannot be written on a line: keep it in a file on the PBX.");
    return m_link ? QString() : tr("There is no connection to the loader.");
}

void CustomerDialog::enter(State state, const QString &words, bool isTrouble)
{
    m_state = state;
    for (QPushButton *button : { m_buttons->findChild<QPushButton *>(u"add"_s), m_withoutTest })
        button->setEnabled(state == State::Asking);
    QPalette colours = palette();
    if (isTrouble)
        colours.setColor(QPalette::WindowText, colourOf(Condition::Bad, palette()));
    m_words->setPalette(colours);
    m_words->setText(words);
    growToFit(this);
}

void CustomerDialog::add()
{
    if (m_state != State::Asking)
        return;
    m_withoutTest->hide();
    if (const QString words = problem(); !words.isEmpty())
        return enter(State::Asking, words, true);
    test();
}

/// As it will be, with the password that is typed; nothing is changed by it.
void CustomerDialog::test()
{
    RuleDocument trial;
    trial.showCopyOf(*m_document);
    const QString password = m_password->text();
    if (!trial.addCustomer(customer(), password.isEmpty() ? QString() : u"password"_s, password))
        return enter(State::Asking, tr("A value must stand on one line."), true);
    enter(State::Testing, tr("Testing from the PBX…"));
    m_call = LoaderClient(m_link).check({ customer().name, false, trial.texts() },
        [this](const Reply<std::vector<CheckedTarget>> &reply) { onTested(reply); });
}

void CustomerDialog::onTested(const Reply<std::vector<CheckedTarget>> &reply)
{
    if (!reply) {
        QStringList reasons{ reply.error().words };
        if (const auto problems = problemsFromJson(reply.error().data); !problems.empty())
            reasons += problems.front().text.text();
        return offerWithoutTest(
            tr("The test could not be made: %1").arg(shownPlainly(reasons.join(u": "_s), maxAnswer)));
    }
    if (!reply->empty() && reply->front().isOk)
        return keepPassword();
    const std::vector<ConnectionStage> stages
        = reply->empty() ? std::vector<ConnectionStage>() : reply->front().report.stages;
    for (const ConnectionStage &stage : stages) {
        if (stage.outcome != ConnectionStage::Outcome::Failed)
            continue;
        const FailureText text = describe(stage, QUrl(customer().url), {});
        QStringList words{ shownPlainly(text.what, maxAnswer), shownPlainly(text.mend, maxAnswer) };
        words.removeAll({});
        return offerWithoutTest(words.join(u'\n'));
    }
    offerWithoutTest(tr("The test had no result."));
}

void CustomerDialog::offerWithoutTest(const QString &words)
{
    m_withoutTest->show();
    enter(State::Asking, words, true);
}

void CustomerDialog::addWithoutTest()
{
    if (const QString words = problem(); !words.isEmpty())
        return enter(State::Asking, words, true);
    keepPassword();
}

void CustomerDialog::keepPassword()
{
    if (m_password->text().isEmpty())
        return commit({}, {});
    enter(State::Keeping, PasswordKeeping::waitingText());
    m_keeping->keep(customer().name, m_password->text());
}

void CustomerDialog::commit(const QString &passwordKey, const QString &password)
{
    if (!m_document->addCustomer(customer(), passwordKey, password))
        return enter(State::Asking, tr("A value must stand on one line."), true);
    m_password->clear();
    accept();
}

} // namespace wql
