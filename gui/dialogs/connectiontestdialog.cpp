// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/connectiontestdialog.h"

#include "core/base/shellquoted.h"
#include "gui/dialogs/question.h"
#include "gui/dialogs/setpassword.h"
#include "gui/dialogs/stageview.h"
#include "gui/look/taborder.h"
#include "gui/text/plaintext.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

ConnectionTestDialog::ConnectionTestDialog(
    LoaderLink *link, const TestedTarget &target, LocalTest localTest, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_target(target)
    , m_localTest(std::move(localTest))
    , m_stages(new StageView(this))
    , m_heartbeat(new QCheckBox(tr("Send a &heartbeat too: it writes one row"), this))
    , m_save(new QPushButton(tr("&Save the certificate…"), this))
    , m_accept(new QPushButton(tr("&Accept it for this target…"), this))
    , m_setPassword(new QPushButton(tr("Set pass&word…"), this))
{
    build();
    setTarget(target);
    LoaderClient(link).onStage(this, [this](const QString &tested, const ConnectionStage &stage) {
        // A test from the PBX that was given up for one from here may go on there for a while.
        if (m_call && !m_isFromHere && tested == m_target.name)
            showStage(stage);
    });
}

void ConnectionTestDialog::setTarget(const TestedTarget &target)
{
    m_target = target;
    m_stages->setTarget(QUrl(target.url), target.token);
    const QString name = shownPlainly(target.name, 60);
    setWindowTitle(target.files.empty() ? tr("Connection of %1").arg(name)
                                        : tr("Connection of %1, as edited").arg(name));
}

void ConnectionTestDialog::build()
{
    setObjectName(u"connectionTest"_s);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 24);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_stages, 1);
    layout->addWidget(m_heartbeat);
    auto *certificate = new QHBoxLayout;
    layout->addLayout(certificate);
    auto *row = new QHBoxLayout;
    layout->addLayout(row);
    const auto add
        = [this, row](const QString &name, const QString &text, const std::function<void()> &then) {
              auto *button = new QPushButton(text, this);
              button->setObjectName(name);
              button->setAutoDefault(false);
              connect(button, &QPushButton::clicked, this, then);
              row->addWidget(button);
              return button;
          };
    add(u"fromPbx"_s, tr("Test from the &PBX"), [this] { begin(false); })->setShortcut(Qt::Key_F5);
    add(u"fromHere"_s, tr("Test from &this computer"), [this] {
        begin(true);
    })->setVisible(bool(m_localTest));
    add(u"copy"_s, tr("&Copy"), [this] { copy(); });
    add(u"copyCurl"_s, tr("Copy as c&url"), [this] { copyCurl(); });
    add(u"close"_s, tr("Close"), [this] { QDialog::reject(); });
    m_save->setObjectName(u"saveCertificate"_s);
    m_accept->setObjectName(u"acceptCertificate"_s);
    m_setPassword->setObjectName(u"setPassword"_s);
    for (QPushButton *button : { m_setPassword, m_accept, m_save }) {
        button->setAutoDefault(false);
        button->hide();
        certificate->addWidget(button);
    }
    certificate->addStretch(1);
    tabAsRead(this);
    connect(m_save, &QPushButton::clicked, this, &ConnectionTestDialog::saveCertificate);
    connect(m_setPassword, &QPushButton::clicked, this, &ConnectionTestDialog::setPassword);
    connect(m_accept, &QPushButton::clicked, this, &ConnectionTestDialog::acceptCertificate);
}

void ConnectionTestDialog::begin(bool here)
{
    const QString words = here ? tr("Testing from this computer…") : tr("Testing from the PBX…");
    m_stages->clear(words);
    m_save->hide();
    m_accept->hide();
    m_setPassword->hide();
    m_isFromHere = here;
    const auto then = [this, words](const auto &reply) { onChecked(words, reply); };
    if (here)
        m_call = LoaderClient::awaitCheck(m_localTest(m_target.name, m_heartbeat->isChecked(), this,
                                              [this](const ConnectionStage &stage) { showStage(stage); }),
            then);
    else
        m_call
            = LoaderClient(m_link).check({ m_target.name, m_heartbeat->isChecked(), m_target.files }, then);
    if (!m_call)
        m_stages->say(tr("There is no connection to the loader."));
}

void ConnectionTestDialog::onChecked(const QString &words, const Reply<std::vector<CheckedTarget>> &reply)
{
    if (!reply) {
        // An edit may have a mistake elsewhere, which the loader names.
        QStringList reasons{ reply.error().words };
        if (const auto problems = problemsFromJson(reply.error().data); !problems.empty())
            reasons += problems.front().text.text();
        end(tr("The test could not be made: %1").arg(shownPlainly(reasons.join(u": "_s))));
        return;
    }
    // The answer holds all stages, also those whose notification was left out.
    if (!reply->empty()) {
        m_stages->clear(words);
        for (const ConnectionStage &stage : reply->front().report.stages)
            showStage(stage);
    }
    end({});
}

void ConnectionTestDialog::showStage(const ConnectionStage &stage)
{
    m_stages->add(stage);
    const bool mayChange = m_link && m_link->hello().role == LinkRole::Admin;
    const bool isRefused = stage.failure && stage.failure->kind == ApiFailure::Kind::Unauthorized;
    const bool isMissing
        = stage.name == ConnectionStage::Name::Password && stage.outcome == ConnectionStage::Outcome::Failed;
    if (mayChange && !m_isFromHere && (isRefused || isMissing))
        m_setPassword->show();
    if (!stage.certificate || stage.certificate->sha256.isEmpty())
        return;
    m_certificate = *stage.certificate;
    const bool canBeKept = !m_certificate.pem.isEmpty();
    m_save->setVisible(canBeKept);
    // One that is trusted already needs nothing.
    m_accept->setVisible(canBeKept && stage.outcome == ConnectionStage::Outcome::Failed && mayChange);
}

void ConnectionTestDialog::end(const QString &words)
{
    if (!words.isEmpty())
        m_stages->say(words);
    else if (m_stages->isGood())
        m_stages->say(tr("The target can be reached and takes rows."));
}

void ConnectionTestDialog::copy()
{
    QGuiApplication::clipboard()->setText(windowTitle() + u'\n' + m_stages->text());
}

void ConnectionTestDialog::copyCurl()
{
    // Without a password after --user, curl asks for it.
    const QJsonObject command{ { u"commandId"_s, u"checkHWM"_s }, { u"version"_s, u"1.0"_s },
        { u"token"_s, m_target.token == "-"_L1 ? QString() : m_target.token } };
    QGuiApplication::clipboard()->setText(
        u"curl -i --user %1 --data-urlencode %2 %3"_s.arg(shellQuoted(m_target.user),
            shellQuoted(u"COMMANDSTRING="_s
                + QString::fromUtf8(QJsonDocument(command).toJson(QJsonDocument::Compact))),
            shellQuoted(m_target.url + u"/jsonQLoaderApi.do"_s)));
}

void ConnectionTestDialog::saveCertificate()
{
    auto *dialog = new QFileDialog(this, tr("Save the certificate"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"queuemetrics-ca.pem"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray pem = m_certificate.pem.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size() || !file.commit()) {
            m_stages->say(tr("%1 could not be saved: %2").arg(shownPlainly(path), file.errorString()));
            return;
        }
        m_stages->say(tr("Saved as %1.").arg(shownPlainly(path)));
    });
    dialog->open();
}

void ConnectionTestDialog::acceptCertificate()
{
    ask(this,
        tr("Trust this certificate for %1, and no other?\n\n%2, by %3\nSHA-256 %4\n\nCompare this "
           "fingerprint with the one that the administrator of the server tells you: somebody who stands "
           "between you and the server would show another.")
            .arg(shownPlainly(m_target.name, 60), shownPlainly(m_certificate.subject, 200),
                shownPlainly(m_certificate.issuer, 200), shownPlainly(m_certificate.sha256, 200)),
        tr("Trust it"), [this] { sendCertificate(); });
}

void ConnectionTestDialog::sendCertificate()
{
    m_call = LoaderClient(m_link).addCa(m_certificate.pem, [this](const Reply<QString> &reply) {
        const QString path = reply ? *reply : QString();
        if (path.isEmpty()) {
            m_stages->say(tr("The loader did not keep the certificate: %1\nSave it here, put it on the "
                             "PBX and name it there as the target's CA file.")
                              .arg(reply ? QString() : shownPlainly(reply.error().words)));
            return;
        }
        m_accept->hide();
        m_stages->say(tr("The loader keeps it as %1, and the target names it now: test again, then apply "
                         "the edits.")
                          .arg(shownPlainly(path)));
        Q_EMIT caAccepted(m_target.name, path);
    });
}

void ConnectionTestDialog::setPassword()
{
    auto *dialog = new SetPassword(m_link, m_target.name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SetPassword::kept, this, [this](const QString &target, const KeptSecret &secret) {
        if (!secret.isInForce)
            Q_EMIT passwordKept(target, secret.path);
        start();
    });
    dialog->open();
}

void ConnectionTestDialog::reject()
{
    if (!m_call) {
        QDialog::reject();
        return;
    }
    m_call.cancel();
    end(tr("Cancelled."));
}

} // namespace wql
