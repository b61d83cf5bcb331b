// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/diagnosticspage.h"

#include "gui/look/icons.h"
#include "gui/models/logline.h"
#include "gui/text/measures.h"
#include "gui/text/plaintext.h"
#include "gui/text/targettext.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QTreeWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int conditionRole = Qt::UserRole;

/// \a text line by line as it may be shown, at most so many of them.
QString shownLines(const QString &text, qsizetype most)
{
    QStringList lines = text.split(u'\n').mid(0, most);
    for (QString &line : lines)
        line = shownPlainly(line, 4000);
    return lines.join(u'\n');
}

} // namespace

DiagnosticsPage::DiagnosticsPage(QWidget *parent)
    : Page(parent)
    , m_summary(new QLabel(this))
    , m_findings(new QTreeWidget(this))
    , m_bundle(new QPlainTextEdit(this))
    , m_examine(new QPushButton(tr("&Examine"), this))
    , m_collect(new QPushButton(tr("&Collect for support"), this))
    , m_replaceNames(new QCheckBox(tr("&Replace names and addresses"), this))
    , m_save(new QPushButton(tr("&Save as…"), this))
{
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_findings->setObjectName(u"findings"_s);
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setHeaderLabels({ tr("What was found"), tr("What to do") });
    m_findings->setRootIsDecorated(false);
    m_findings->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_findings->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_findings->setWordWrap(true);
    m_bundle->setObjectName(u"bundle"_s);
    m_bundle->setAccessibleName(tr("What would be given to support"));
    m_bundle->setPlaceholderText(tr("What is collected for support is shown here first. It holds no "
                                    "passwords. Look through it before you send it."));
    m_bundle->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_bundle->setTabChangesFocus(true);
    m_examine->setObjectName(u"examine"_s);
    m_collect->setObjectName(u"collect"_s);
    m_replaceNames->setObjectName(u"replaceNames"_s);
    m_replaceNames->setChecked(true);
    m_save->setObjectName(u"save"_s);
    m_save->setEnabled(false);

    auto *lower = new QWidget(this);
    auto *column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_collect);
    buttons->addWidget(m_save);
    buttons->addWidget(m_replaceNames);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_bundle, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_findings);
    splitter->addWidget(lower);
    auto *upper = new QHBoxLayout;
    upper->addWidget(m_summary, 1);
    upper->addWidget(m_examine, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(upper);
    layout->addWidget(splitter, 1);

    connect(m_examine, &QPushButton::clicked, this, &DiagnosticsPage::examine);
    connect(m_collect, &QPushButton::clicked, this, &DiagnosticsPage::collect);
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsPage::save);
    connect(m_bundle, &QPlainTextEdit::textChanged, this,
        [this] { m_save->setEnabled(!m_bundle->document()->isEmpty()); });
}

void DiagnosticsPage::setLink(LoaderLink *link, const Site *)
{
    if (m_link)
        disconnect(m_link, nullptr, this, nullptr);
    delete m_round;
    delete m_collecting;
    m_link = link;
    m_findings->clear();
    m_bundle->clear();
    m_summary->clear();
    m_examine->setEnabled(link);
    m_collect->setEnabled(link);
    if (!link)
        return;
    // A greeting says nothing yet of how the loader is: the first status after it does.
    connect(link, &LoaderLink::stateChanged, this,
        [this] { m_awaitsStatus = m_awaitsStatus || m_link->state() == LoaderLink::State::Open; });
    connect(link, &LoaderLink::statusChanged, this, [this] {
        if (std::exchange(m_awaitsStatus, false))
            examine();
    });
    const bool isOpen = link->state() == LoaderLink::State::Open;
    m_awaitsStatus = isOpen && link->status().startedAt.count() == 0;
    if (isOpen && !m_awaitsStatus)
        examine();
}

void DiagnosticsPage::examine()
{
    if (!m_link)
        return;
    delete m_round;
    m_round = new QObject(this);
    m_findings->clear();
    const LinkHello &hello = m_link->hello();
    const LoaderStatus &status = m_link->status();
    m_summary->setText(
        tr("%1, version %2, running since %3. State in %4. %5 read of %6.")
            .arg(shownPlainly(hello.host, 60), shownPlainly(hello.version, 20),
                status.startedAt.count() > 0 ? timeText(status.startedAt) : tr("an unknown time"),
                isolated(shownPlainly(status.stateDirectory)), bytesText(qint64(status.bytesRead)),
                isolated(shownPlainly(status.queueLog))));
    showStatusFindings();
    LinkCall *doctor = m_link->call(u"doctor"_s, {}, m_round);
    connect(doctor, &LinkCall::finished, this, &DiagnosticsPage::onDoctor);
    LinkCall *configuration = m_link->call(u"config.get"_s, {}, m_round);
    connect(configuration, &LinkCall::finished, this, &DiagnosticsPage::onConfiguration);
}

void DiagnosticsPage::onDoctor(const LinkResult &result)
{
    if (!result)
        return addFinding(Condition::Warning,
            tr("The loader's machine could not be examined: %1").arg(shownPlainly(result.error().words)), {});
    const QJsonArray findings = (*result)["findings"_L1].toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(findings.size(), 500); ++i) {
        const QString level = findings[i]["level"_L1].toString();
        const Condition condition = level == "ok"_L1 ? Condition::Good
            : level == "problem"_L1                  ? Condition::Bad
                                                     : Condition::Warning;
        addFinding(condition,
            tr("%1: %2").arg(shownPlainly(findings[i]["check"_L1].toString(), 40),
                shownPlainly(findings[i]["what"_L1].toString())),
            shownPlainly(findings[i]["mend"_L1].toString()));
    }
}

void DiagnosticsPage::showStatusFindings()
{
    const LoaderStatus &status = m_link->status();
    const auto add = [this](const QString &whose, const TroubleText &trouble, bool isBad) {
        if (!trouble.what.isEmpty())
            addFinding(isBad ? Condition::Bad : Condition::Warning,
                whose.isEmpty() ? trouble.what : tr("%1: %2").arg(shownPlainly(whose, 100), trouble.what),
                trouble.mend);
    };
    add({}, problemOf(status), true);
    if (status.linesNoRow > 0)
        addFinding(Condition::Warning,
            tr("%n line(s) of the log are no rows and were passed over.", nullptr, int(status.linesNoRow)),
            tr("They are kept in the folder quarantine below the state."));
    if (status.lostSegments > 0)
        addFinding(Condition::Bad,
            tr("%n rotated log(s) were gone before all their rows were sent.", nullptr, status.lostSegments),
            tr("Let logrotate keep more files."));
    if (status.truncations > 0)
        addFinding(Condition::Warning,
            tr("The log was cut to nothing in place %n time(s).", nullptr, status.truncations),
            tr("Let logrotate rename it instead of copytruncate."));
    for (const TargetStatus &target : status.targets) {
        add(target.name, problemOf(target), conditionOf(target) == Condition::Bad);
        if (target.url.scheme() == "http"_L1
            && transportText(target.url) == transportText(QUrl(u"http://a"_s)))
            addFinding(Condition::Warning,
                tr("%1: rows and password travel in the clear.").arg(shownPlainly(target.name, 100)),
                tr("Use https."));
    }
}

void DiagnosticsPage::onConfiguration(const LinkResult &result)
{
    if (!result) {
        addFinding(Condition::Warning,
            tr("The configuration could not be read: %1").arg(shownPlainly(result.error().words)), {});
        return;
    }
    const QJsonObject asked{ { u"files"_s, (*result)["files"_L1] } };
    LinkCall *call = m_link->call(u"config.validate"_s, asked, m_round);
    connect(call, &LinkCall::finished, this, &DiagnosticsPage::onProblems);
}

void DiagnosticsPage::onProblems(const LinkResult &result)
{
    if (!result) {
        addFinding(Condition::Warning,
            tr("The configuration could not be examined: %1").arg(shownPlainly(result.error().words)), {});
        return;
    }
    const QJsonArray problems = (*result)["problems"_L1].toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(problems.size(), 200); ++i) {
        const QJsonObject problem = problems[i].toObject();
        addFinding(problem["severity"_L1].toString() == "error"_L1 ? Condition::Bad : Condition::Warning,
            u"%1:%2: %3 %4"_s.arg(shownPlainly(problem["file"_L1].toString(), 200))
                .arg(problem["line"_L1].toInt())
                .arg(shownPlainly(problem["code"_L1].toString(), 20),
                    shownPlainly(problem["text"_L1].toString())),
            shownPlainly(problem["mend"_L1].toString()));
    }
    if (m_findings->topLevelItemCount() == 0) {
        auto *item = new QTreeWidgetItem(m_findings, { tr("Nothing is wrong."), QString() });
        item->setIcon(0, iconOf(Condition::Good));
    }
}

void DiagnosticsPage::addFinding(Condition condition, const QString &what, const QString &mend)
{
    auto *item = new QTreeWidgetItem({ what, mend });
    item->setIcon(0, iconOf(condition));
    item->setToolTip(0, shownInToolTip(what));
    item->setToolTip(1, shownInToolTip(mend));
    item->setData(0, Qt::AccessibleTextRole,
        condition == Condition::Bad           ? tr("error: %1").arg(what)
            : condition == Condition::Warning ? tr("warning: %1").arg(what)
                                              : tr("all right: %1").arg(what));
    item->setData(0, conditionRole, int(condition));
    // What is bad stands first, in the order in which it was found.
    int row = 0;
    while (row < m_findings->topLevelItemCount()
        && m_findings->topLevelItem(row)->data(0, conditionRole).toInt() >= int(condition))
        ++row;
    m_findings->insertTopLevelItem(row, item);
}

void DiagnosticsPage::collect()
{
    if (!m_link)
        return;
    delete m_collecting;
    m_collecting = new QObject(this);
    m_bundle->clear();
    const QJsonObject asked{ { u"names"_s, !m_replaceNames->isChecked() } };
    LinkCall *call = m_link->call(u"bundle"_s, asked, m_collecting);
    connect(call, &LinkCall::finished, this, [this](const LinkResult &result) {
        if (!result)
            return addPart(tr("This could not be collected"), shownPlainly(result.error().words));
        const QJsonArray files = (*result)["files"_L1].toArray();
        for (qsizetype i = 0; i < std::min<qsizetype>(files.size(), 300); ++i)
            addPart(shownPlainly(files[i]["name"_L1].toString(), 99), files[i]["text"_L1].toString());
    });
}

void DiagnosticsPage::addPart(const QString &title, const QString &text)
{
    m_bundle->appendPlainText(u"== %1\n%2\n"_s.arg(title, withoutSecrets(shownLines(text, 5000))));
}

void DiagnosticsPage::save()
{
    auto *dialog = new QFileDialog(this, tr("Save what support needs"), {}, tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"wqloader-support.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray bytes = m_bundle->toPlainText().toUtf8();
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            return;
        auto *box = new QMessageBox(QMessageBox::Warning, {},
            tr("%1 could not be written: %2").arg(path, file.errorString()), QMessageBox::Close, this);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

} // namespace wql
