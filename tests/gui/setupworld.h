// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/wizard/setupwizard.h"
#include "headless/sandbox/sandbox.h"
#include "tests/support/fakelink.h"

#include <QAbstractButton>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

/// The first run with hands that the test plays, and a person in front of it.
namespace setupworld {

using namespace Qt::StringLiterals;
using namespace wql;

inline constexpr int longEnough = 15000;

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's own files cannot be written");
}

/// A person in front of the wizard.
struct Person {
    SetupWizard &wizard;

    template <typename Widget> Widget *see(const QString &name) const
    {
        for (Widget *widget : wizard.currentPage()->findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QString words(const QString &name) const
    {
        const auto *label = see<QLabel>(name);
        return label ? label->text() : QString();
    }
    void choose(const QString &name) const { see<QRadioButton>(name)->click(); }
    void type(const QString &name, const QString &text) const
    {
        auto *edit = see<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    QAbstractButton *next() const { return wizard.button(QWizard::NextButton); }
    void goOn() const
    {
        QVERIFY(next()->isEnabled());
        QTest::mouseClick(next(), Qt::LeftButton);
    }
    void finish() const { QTest::mouseClick(wizard.button(QWizard::FinishButton), Qt::LeftButton); }
    QString verdict() const { return words(u"verdict"_s); }
};

/// Hands that the test plays; the configuration goes to a folder of its own.
struct World {
    QTemporaryDir directory;
    Sandbox sandbox{ SandboxSettings{ .contexts = { { .name = u"customer"_s, .anyToken = true } } } };
    QString keychainTrouble = u"no keychain"_s;
    QString keepTrouble;
    QStringList kept;
    FakeLink *link = nullptr;

    World() { sandbox.listen(); }
    QString path(const QString &name) const { return directory.filePath(name); }
    QString config() const { return path(u"own/wqloader.conf"_s); }

    SetupBackend backend()
    {
        SetupBackend out;
        out.makeLink = [this](const Site &) {
            auto made = std::make_unique<FakeLink>();
            link = made.get();
            return made;
        };
        out.testTarget = [](const Target &target, QObject *context, const SetupBackend::OnStage &) {
            auto *call = new LinkCall(context);
            const bool isGood = !target.name.contains(u"bad"_s);
            const QJsonObject stage{
                { u"name"_s, u"tcp"_s }, { u"outcome"_s, isGood ? u"ok"_s : u"failed"_s },
                { u"detail"_s,
                    QJsonObject{ { u"failure"_s, QJsonObject{ { u"kind"_s, u"connection-refused"_s } } } } }
            };
            const QJsonObject answer{ { u"targets"_s,
                QJsonArray{ QJsonObject{ { u"stages"_s, QJsonArray{ stage } } } } } };
            QMetaObject::invokeMethod(
                call, [call, answer] { Q_EMIT call->finished(answer); }, Qt::QueuedConnection);
            return call;
        };
        out.tryKeychain = [this](QObject *context, const SetupBackend::Then &then) {
            QMetaObject::invokeMethod(
                context, [this, then] { then(keychainTrouble); }, Qt::QueuedConnection);
        };
        out.keepPassword = [this](const QString &entry, const Secret &password, QObject *context,
                               const SetupBackend::Then &then) {
            if (keepTrouble.isEmpty())
                kept += entry + u'=' + QString::fromUtf8(password.reveal());
            QMetaObject::invokeMethod(
                context, [this, then] { then(keepTrouble); }, Qt::QueuedConnection);
        };
        out.usualConfig = config();
        return out;
    }
};

/// Through to the test, for one target at \a url.
inline void walkToTest(const Person &person, const QString &url)
{
    person.choose(u"wayOneTarget"_s);
    person.goOn();
    person.type(u"url"_s, url);
    person.type(u"password"_s, u"s;cret"_s);
    person.goOn();
    person.goOn();
}

} // namespace setupworld
