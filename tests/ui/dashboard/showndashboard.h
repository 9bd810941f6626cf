// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/ui/dashboard/samplesession.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/keynumbercard.h"

#include <QCoreApplication>
#include <QSignalSpy>

namespace axs::test {

/// The dashboard on the sample, shown and computed.
struct ShownDashboard
{
    explicit ShownDashboard(const QSize& size = {1072, 748})
    {
        page.setPurpose(QStringLiteral("Test"));
        page.resize(size);
        QSignalSpy spy(&page, &DashboardPage::shown);
        page.show();
        REQUIRE(waitUntil([&] { return spy.count() > 0; }));
        QCoreApplication::processEvents();
    }

    template <class Act>
    void andWait(Act act)
    {
        QSignalSpy spy(&page, &DashboardPage::shown);
        act();
        REQUIRE(waitUntil([&] { return spy.count() > 0; }));
        QCoreApplication::processEvents();
    }

    template <class Widget>
    Widget& part(const QString& name)
    {
        auto* found = page.findChild<Widget*>(name);
        REQUIRE(found);
        return *found;
    }

    QString number(const QString& figure)
    {
        return part<KeyNumberCard>(QStringLiteral("dashboard.number.") + figure).number().number;
    }

    SampleSession sample;
    DashboardPage page{sample.session(), sample.settings()};
};

} // namespace axs::test
