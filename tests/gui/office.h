// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/gui/realwindow.h"
#include "tests/support/world.h"

#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace wql {

/// Two tenants, of whom one has a rule with comments, and 3,405 rows; the service runs and the window shows
/// it.
struct Office {
    static constexpr int soon = 20000; // ms

    /// The configuration lies at \a place, or in the world's folder; \a url is client1's, or the sandbox's.
    explicit Office(const QString &place = {}, const QString &url = {})
        : configFile(place.isEmpty() ? world.path(QStringLiteral("wqloader.conf")) : place)
    {
        world.extra
            = QStringLiteral("; everything of the first client\n[rule Of client1]\nqueue_ends = -client1\n"
                             "; and the agents of theirs\nagent_ends = -client1\ntarget = client1\n");
        if (!url.isEmpty())
            world.urls.insert(QStringLiteral("client1"), url);
        world.writeConfig();
        if (!place.isEmpty())
            QFile::copy(world.path(QStringLiteral("wqloader.conf")), place);
        world.log.append(World::realLog().toStdString());
        serve();
        window = std::make_unique<RealWindow>(
            std::vector<Site>{ serviceAt(world.path(QStringLiteral("control.sock"))) });
    }

    void serve()
    {
        QStringList arguments = world.arguments();
        arguments[1] = configFile;
        world.loader.start(arguments);
    }
    QByteArray config() const
    {
        QFile file(configFile);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The configuration with another queue in its rule.
    static QByteArray edited(QByteArray config)
    {
        return config.replace("queue_ends = -client1", "queue_ends = -client2");
    }

    bool isShown() const
    {
        const auto *targets = window->find<QTableView>(QStringLiteral("targets"));
        return targets && targets->model()->rowCount() == 1;
    }
    QString cell(const QString &table, int row, int column) const
    {
        const auto *view = window->find<QTableView>(table);
        return view ? view->model()->index(row, column).data().toString() : QString();
    }
    /// Makes the edit of edited(), in the window.
    bool editTheRule() const
    {
        const auto isThere = [this] { return window->find<QLineEdit>(QStringLiteral("text")) != nullptr; };
        window->open(RealWindow::Page::Rules);
        return QTest::qWaitFor(isThere, soon)
            && window->type(QStringLiteral("text"), QStringLiteral("-client2"));
    }
    /// As far as the question whether to keep it.
    bool applyTheEdit() const
    {
        return editTheRule() && window->order(QStringLiteral("Apply"))
            && window->pressSoon(QStringLiteral("apply"))
            && QTest::qWaitFor(
                [this] { return window->find<QWidget>(QStringLiteral("keep")) != nullptr; }, soon);
    }

    World world{ { QStringLiteral("client1"), QStringLiteral("customer") } };
    QString configFile;
    std::unique_ptr<RealWindow> window;
};

} // namespace wql
