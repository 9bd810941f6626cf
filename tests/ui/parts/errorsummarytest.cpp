// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/errorsummary.h"

#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "ui/parts/checklist.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QList<ErrorSummary::Problem> twoProblems{
    {u"consentOn"_s, u"Write the day of consent."_s}, {u"lead"_s, u"Lead professional: choose an answer, or n/a"_s}};

void open(QWidget& widget)
{
    widget.show();
    widget.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&widget));
}

} // namespace

TEST_CASE("The error summary takes the keyboard and is spoken when it appears")
{
    QWidget page;
    ErrorSummary summary(&page);
    open(page);
    CHECK(summary.isHidden());
    const test::Announcements announcements;
    summary.setProblems(twoProblems);
    CHECK(summary.isVisible());
    CHECK(summary.hasFocus());
    REQUIRE(announcements.heard().size() == 1);
    CHECK(announcements.heard().at(0)
        == u"There is a problem Write the day of consent. Lead professional: choose an answer, or n/a"_s);
}

TEST_CASE("Enter on an item of the summary asks for its field")
{
    QWidget page;
    ErrorSummary summary(&page);
    open(page);
    summary.setProblems(twoProblems);
    QSignalSpy asked(&summary, &ErrorSummary::fieldRequested);
    QTest::keyClick(&summary, Qt::Key_Return);
    QTest::keyClick(&summary, Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(asked.size() == 2);
    CHECK(asked.at(0).at(0).toString() == u"consentOn"_s);
    CHECK(asked.at(1).at(0).toString() == u"lead"_s);
}

TEST_CASE("Next and previous problem go round")
{
    ErrorSummary summary;
    summary.setProblems(twoProblems);
    QSignalSpy asked(&summary, &ErrorSummary::fieldRequested);
    summary.goToNext();
    summary.goToNext();
    summary.goToNext();
    summary.goToNext(-1);
    QStringList fields;
    for (const QList<QVariant>& each : asked)
        fields.append(each.at(0).toString());
    CHECK(fields == QStringList{u"consentOn"_s, u"lead"_s, u"consentOn"_s, u"lead"_s});
}

TEST_CASE("A summary without problems is not there")
{
    QWidget page;
    ErrorSummary summary(&page);
    open(page);
    summary.setProblems(twoProblems);
    summary.setProblems({});
    CHECK(summary.isHidden());
    CHECK(test::namelessFocusables(page).isEmpty());
}

TEST_CASE("A warning counts as confirmed with a tick and a reason, not with one of them")
{
    CheckList list;
    list.setWarnings({{u"born.future"_s, u"The date of birth is in the future."_s}});
    open(list);
    CHECK(list.isVisible());
    auto* tick = list.findChild<QCheckBox*>(u"confirm-born.future"_s);
    auto* reason = list.findChild<QLineEdit*>(u"reason-born.future"_s);
    CHECK_FALSE(list.allConfirmed());
    list.focusUnconfirmed();
    CHECK(tick->hasFocus());
    QTest::keyClick(tick, Qt::Key_Space);
    CHECK_FALSE(list.allConfirmed());
    list.focusUnconfirmed();
    CHECK(reason->hasFocus());
    QTest::keyClicks(reason, u"Unborn child"_s);
    CHECK(list.allConfirmed());
    CHECK(list.confirmations() == QList<CheckList::Confirmation>{{u"born.future"_s, u"Unborn child"_s}});
    CHECK(test::namelessFocusables(list).isEmpty());
}

TEST_CASE("A tick and a reason survive the next check of the same form")
{
    CheckList list;
    list.setWarnings({{u"a"_s, u"One."_s}, {u"b"_s, u"Two."_s}});
    list.setConfirmations({{u"b"_s, u"Known"_s}});
    list.findChild<QLineEdit*>(u"reason-a"_s)->setText(u"half typed"_s);
    list.setWarnings({{u"b"_s, u"Two."_s}, {u"c"_s, u"Three."_s}});
    CHECK(list.confirmations() == QList<CheckList::Confirmation>{{u"b"_s, u"Known"_s}});
    CHECK_FALSE(list.allConfirmed());
    list.setWarnings({});
    CHECK(list.isHidden());
    CHECK(list.allConfirmed());
}
