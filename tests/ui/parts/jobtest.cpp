// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/job.h"

#include "core/base/result.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "ui/parts/jobbar.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QThread>

#include <atomic>
#include <semaphore>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

bool until(const std::function<bool()>& done)
{
    return QTest::qWaitFor(done, 5000);
}

/// Work that goes on until it is cancelled.
Result<int> workUntilCancelled(const Progress& progress)
{
    progress.report(1, 4, u"Reading"_s);
    while (!progress.cancelled())
        QThread::yieldCurrentThread();
    return Error{u"Cancelled."_s, {}, Failure::cancelled};
}

} // namespace

TEST_CASE("A job works elsewhere and delivers in the window's thread")
{
    Jobs jobs;
    QObject context;
    QThread* worked = nullptr;
    QThread* delivered = nullptr;
    int answer = 0;
    jobs.run(
        u"Counting"_s, &context,
        [&worked](const Progress&) {
            worked = QThread::currentThread();
            return 42;
        },
        [&](int result) {
            answer = result;
            delivered = QThread::currentThread();
        });
    CHECK(jobs.running().size() == 1);
    REQUIRE(until([&] { return answer != 0; }));
    CHECK(answer == 42);
    CHECK(worked != delivered);
    CHECK(delivered == QThread::currentThread());
    CHECK(jobs.running().isEmpty());
}

TEST_CASE("A cancelled job delivers that it was cancelled")
{
    Jobs jobs;
    QObject context;
    std::optional<Failure> failure;
    Job* job = jobs.run(u"Reading"_s, &context, workUntilCancelled, [&](const Result<int>& result) { failure = result.error().failure; });
    REQUIRE(until([&] { return job->phase() == u"Reading"_s; }));
    CHECK(job->done() == 1);
    CHECK(job->total() == 4);
    job->cancel();
    REQUIRE(until([&] { return failure.has_value(); }));
    CHECK(*failure == Failure::cancelled);
}

TEST_CASE("A job dies with the object that asked for it")
{
    Jobs jobs;
    bool delivered = false;
    auto context = std::make_unique<QObject>();
    jobs.run(u"Reading"_s, context.get(), workUntilCancelled, [&](const Result<int>&) { delivered = true; });
    context.reset();
    REQUIRE(until([&] { return jobs.running().isEmpty(); }));
    CHECK_FALSE(delivered);
}

TEST_CASE("Closing the program stops its jobs and waits for them")
{
    QObject context;
    std::atomic<bool> left = false;
    {
        Jobs jobs;
        jobs.run(
            u"Reading"_s, &context,
            [&left](const Progress& progress) {
                auto result = workUntilCancelled(progress);
                left = true;
                return result;
            },
            [](const Result<int>&) {});
    }
    CHECK(left);
}

TEST_CASE("The job bar shows work that takes long, with its phase and a way to cancel it")
{
    Jobs jobs;
    JobBar bar(jobs);
    bar.setDelay(0);
    bar.show();
    QObject context;
    Job* job = jobs.run(u"Exporting"_s, &context, workUntilCancelled, [](const Result<int>&) {});
    REQUIRE(until([&] { return bar.shownCount() == 1 && job->total() == 4; }));
    CHECK(bar.findChild<QLabel*>()->text() == u"Exporting · Reading"_s);
    CHECK(test::namelessFocusables(bar).isEmpty());
    auto* cancel = bar.findChild<QPushButton*>(u"cancelJob"_s);
    CHECK(cancel->accessibleName() == u"Cancel: Exporting"_s);
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Space);
    CHECK(job->isCancelled());
    REQUIRE(until([&] { return bar.shownCount() == 0; }));
}

TEST_CASE("The job bar never shows work that is soon done")
{
    Jobs jobs;
    JobBar bar(jobs);
    QObject context;
    bool delivered = false;
    int most = 0;
    jobs.run(u"Counting"_s, &context, [](const Progress&) { return 1; }, [&](int) { delivered = true; });
    REQUIRE(until([&] {
        most = std::max(most, bar.shownCount());
        return delivered;
    }));
    CHECK(most == 0);
}

TEST_CASE("Of several questions asked at once only the newest is answered, and the waiting ones never begin")
{
    LatestOnly latest;
    QObject context;
    QList<int> answers;
    std::atomic<int> begun = 0;
    std::binary_semaphore open(0);
    const auto ask = [&](int number) {
        latest.run(
            &context,
            [&begun, &open, number](const Progress& progress) {
                ++begun;
                while (number == 1 && !progress.cancelled())
                    QThread::yieldCurrentThread();
                if (number == 1)
                    open.acquire();
                return number;
            },
            [&answers](int result) { answers.append(result); });
    };
    ask(1);
    REQUIRE(until([&] { return begun == 1; }));
    ask(2);
    ask(3);
    ask(4);
    open.release();
    REQUIRE(until([&] { return !latest.isBusy(); }));
    CHECK(answers == QList<int>{4});
    CHECK(begun == 2);
}

TEST_CASE("A forgotten question is not answered, and the next one is")
{
    LatestOnly latest;
    QObject context;
    QList<int> answers;
    const auto take = [&answers](int result) { answers.append(result); };
    latest.run(&context, [](const Progress& progress) {
        while (!progress.cancelled())
            QThread::yieldCurrentThread();
        return 1;
    }, take);
    latest.forget();
    REQUIRE(until([&] { return !latest.isBusy(); }));
    CHECK(answers.isEmpty());
    latest.run(&context, [](const Progress&) { return 2; }, take);
    REQUIRE(until([&] { return !answers.isEmpty(); }));
    CHECK(answers == QList<int>{2});
}
