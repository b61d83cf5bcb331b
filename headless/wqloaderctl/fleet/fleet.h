// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"
#include "headless/wqloaderctl/fleet/sitelist.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace wql {

/// The loaders of many sites. Asks each of them something, so many at once and no longer than is given; then
/// the next thing may be asked.
///
///     Idle       each()                                -> Working
///     Working    every site has said done() or failed  -> Idle, and \a then is called
///
/// Links stay open until release(), so that what was begun can be ended.
class Fleet : public QObject {
    Q_OBJECT
public:
    using MakeLink = std::function<std::unique_ptr<LoaderLink>(const FleetSite &)>;
    /// Asks the site, or goes on with it: it has to come to done() or fail(), sooner or later.
    using Work = std::function<void(size_t site)>;

    /// What to do with a link that is lost before the work is done.
    enum class WhenLost {
        Fail,
        TryAgain, ///< the work begins anew when the link has come back
    };

    Fleet(std::vector<FleetSite> sites, const MakeLink &makeLink, size_t parallel, QObject *parent = nullptr);
    ~Fleet() override;

    size_t size() const { return m_members.size(); }
    const FleetSite &site(size_t index) const { return m_members[index].site; }
    LoaderLink &link(size_t index) const { return *m_members[index].link; }
    LoaderClient client(size_t index) const { return LoaderClient(m_members[index].link.get()); }

    struct Bounds {
        QDeadlineTimer end;
        WhenLost whenLost = WhenLost::Fail;
    };
    /// \a failed is told of a site that came to no end: its link, the time, or skipRest().
    void each(std::vector<size_t> sites, const Bounds &bounds, const Work &work,
        const std::function<void(size_t site, const LinkError &)> &failed, const std::function<void()> &then);
    /// What the site was asked, in the place of what it was asked before.
    void hold(size_t site, PendingCall call);
    void done(size_t site);
    void fail(size_t site, const LinkError &error);
    /// Those that have not begun fail; those that have go on.
    void skipRest();
    /// All that is not done fails now.
    void stop();

    /// Closes the link.
    void release(size_t site);

    /// Why a site failed for which there was no time.
    static LinkError notInTime();

private:
    enum class State { Idle, Waiting, Opening, Working };
    struct Member {
        FleetSite site;
        std::unique_ptr<LoaderLink> link;
        State state = State::Idle;
        PendingCall call;
    };

    void startNext();
    void onLinkState(size_t site);
    void begin(size_t site);
    void end(size_t site, const std::optional<LinkError> &error);
    void finishIfDone();

    std::vector<Member> m_members;
    size_t m_parallel;
    std::deque<size_t> m_queue;
    size_t m_running = 0;
    bool m_isWorking = false;
    WhenLost m_whenLost = WhenLost::Fail;
    Work m_work;
    std::function<void(size_t, const LinkError &)> m_failed;
    std::function<void()> m_then;
    QTimer m_timer;
};

} // namespace wql
