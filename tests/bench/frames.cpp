// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/frames.h"

#include "core/figure/filterchoices.h"
#include "tests/bench/timing.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/shell/look.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace axs::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double frame = 16;
constexpr double answer = 100;
constexpr std::chrono::milliseconds settling{300};

std::shared_ptr<ui::Session> sessionOf(const QString& path)
{
    std::shared_ptr<ui::Session> session;
    QObject context;
    QEventLoop loop;
    ui::Session::open(path, {u"Bench"_s, 1}, &context, [&](Result<std::shared_ptr<ui::Session>> opened) {
        session = must(std::move(opened));
        if (session->areFactsReady())
            return loop.quit();
        QObject::connect(session.get(), &ui::Session::factsReady, &loop, &QEventLoop::quit);
    });
    loop.exec();
    return session;
}

/// Lets the window do what it still has to do, and be idle.
void settle()
{
    QEventLoop loop;
    QTimer::singleShot(settling, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The dashboard on a screen, answering one filter after the other.
class Clicked
{
public:
    Clicked(ui::Session& session, SettingsStore& settings, BusyMonitor& monitor)
        : m_page(session, settings)
        , m_monitor(monitor)
    {
        m_page.resize(1280, 800);
        QEventLoop loop;
        QObject::connect(&m_page, &DashboardPage::shown, &loop, &QEventLoop::quit);
        m_page.show();
        loop.exec();
        settle();
    }

    /// As a click on a cluster's mark does it.
    void filterBy(const QStringList& clusters)
    {
        figure::RecordFilter filter = m_page.filter();
        filter.clusters = clusters;
        m_monitor.begin();
        QElapsedTimer timer;
        timer.start();
        const auto elapsed = [&timer] { return static_cast<double>(timer.nsecsElapsed()) / 1'000'000; };
        Answers& answers = clusters.isEmpty() ? m_county : m_cluster;
        QEventLoop loop;
        QObject context;
        // The paint is posted before it.
        QObject::connect(&m_page, &DashboardPage::screenShown, &context,
            [&] { QTimer::singleShot(0, &context, [&] { answers.visible.add(elapsed()); }); });
        QObject::connect(&m_page, &DashboardPage::shown, &context,
            [&] { QTimer::singleShot(0, &context, [&] { answers.whole.add(elapsed()), loop.quit(); }); });
        m_page.setFilter(filter);
        loop.exec();
        settle();
        m_busy.add(m_monitor.longest());
        m_worked.add(m_monitor.longestWorked());
    }

    void scrollTo(double share)
    {
        QScrollBar* bar = m_page.findChild<QScrollArea*>(u"dashboard.scroll"_s)->verticalScrollBar();
        bar->setValue(static_cast<int>(share * bar->maximum()));
        settle();
    }

    /// How long until the cards on the screen show it, and until all do, also those that are scrolled away.
    struct Answers
    {
        Series visible, whole;
    };
    const Answers& cluster() const { return m_cluster; }
    /// From a cluster back to all of them.
    const Answers& county() const { return m_county; }
    const Series& busy() const { return m_busy; }
    const Series& worked() const { return m_worked; }

private:
    DashboardPage m_page;
    BusyMonitor& m_monitor;
    Answers m_cluster, m_county;
    Series m_busy, m_worked;
};

} // namespace

void measureFrames(const Measures& measures, BusyMonitor& monitor, const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath() + u"/frames-settings"_s;
    QDir(folder).removeRecursively();
    SettingsStore settings(folder);
    ui::applyLook(settings);
    const std::shared_ptr<ui::Session> session = sessionOf(path);
    const auto choices = session->facts().read([](const figure::Facts& facts) { return figure::filterChoices(facts); });
    Clicked dashboard(*session, settings, monitor);
    for (const double place : {0.0, 0.5}) {
        dashboard.scrollTo(place);
        for (const figure::FilterChoices::Cluster& cluster : choices.clusters)
            dashboard.filterBy({cluster.name});
        dashboard.filterBy({});
    }
    const auto tell = [&](const QString& what, const Clicked::Answers& answers) {
        const QString clicks = what.arg(answers.visible.size());
        measures.note(clicks + u"until the cards on the screen show its numbers, median"_s, answers.visible.median());
        measures.under(u"… longest"_s, answers.visible.longest(), answer);
        measures.note(u"… until all cards of the page do, also those scrolled away, median"_s, answers.whole.median());
        measures.under(u"… longest"_s, answers.whole.longest(), answer);
    };
    tell(u"%1 clicks on a cluster: "_s, dashboard.cluster());
    tell(u"%1 clicks back to the county: "_s, dashboard.county());
    measures.note(u"… the window’s thread busy in one go, median of the longest of each"_s, dashboard.busy().median());
    measures.under(u"… longest of all"_s, dashboard.busy().longest(), frame);
    measures.under(u"… longest of all, on a processor"_s, dashboard.worked().longest(), frame);
}

} // namespace axs::bench
