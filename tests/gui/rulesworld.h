// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/ruledocument.h"
#include "gui/models/site.h"
#include "gui/pages/rulespage.h"
#include "tests/support/fakelink.h"

#include <QAction>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolBar>

/// The page of the rules before a loader that the test plays: a customer, another one, and a rule that takes
/// the rest.
namespace rulesworld {

using namespace Qt::StringLiterals;
using namespace wql;

inline const QString path = u"/etc/wqloader/wqloader.conf"_s;
inline const QByteArray sample
    = "[general]\nformat = 1\n\n[target main]\nurl = http://127.0.0.1/qm\npassword_file = /p\n\n"
      "; customer\n[rule Acme]\nqueue_starts = acme-\ntarget = main\n\n"
      "[rule Beta]\nqueue_starts = beta-\ntarget = main\n\n[rule Rest]\ntarget = main\n";

inline const QByteArray theirRule = "\n[rule Theirs]\ntarget = main\n";

inline QJsonObject config(const QByteArray &text, const QString &revision = u"r1"_s)
{
    return { { u"revision"_s, revision }, { u"writable"_s, true },
        { u"files"_s,
            QJsonArray{ QJsonObject{ { u"path"_s, path }, { u"text"_s, QString::fromUtf8(text) } } } } };
}

struct World {
    FakeLink link;
    Site site;
    RulesPage page;
    QTableView *table = page.findChild<QTableView *>(u"ruleTable"_s);

    explicit World(const QByteArray &text = sample)
    {
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
        link.greet();
        page.setLink(&link, &site);
        link.answer(u"config.get"_s, config(text));
        table->setFocus();
    }
    ~World() { page.setLink(nullptr, nullptr); }
    QStringList names() const
    {
        QStringList out;
        for (const RuleEntry &entry : page.document()->rules())
            out.append(entry.rule.name);
        return out;
    }
    void clickInBar(const QString &action)
    {
        auto *bar = page.findChild<QToolBar *>(u"ruleBar"_s);
        QTest::mouseClick(bar->widgetForAction(page.findChild<QAction *>(action)), Qt::LeftButton);
    }
    QDialog *openRemoval()
    {
        clickInBar(u"Remove target…"_s);
        return page.findChild<QDialog *>(u"removeTarget"_s);
    }
    bool othersChange(const QByteArray &text)
    {
        link.notify(u"config.changed"_s, { { u"revision"_s, u"r2"_s } });
        return link.answer(u"config.get"_s, config(text, u"r2"_s));
    }
    /// Of the banner that asks; counted from 1.
    QPushButton *bannerButton(int number) const
    {
        const QString name = u"bannerButton"_s;
        return page.findChild<QPushButton *>(number == 1 ? name : name + QString::number(number));
    }
    /// Behind the banner of what has to be decided.
    QLabel *notice() const { return page.findChildren<QLabel *>(u"bannerText"_s).at(1); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(table, key, modifiers); }
};

} // namespace rulesworld
