// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ask/askpage.h"

#include "core/base/text.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/dashboard/samplesession.h"
#include "tests/ui/shell/shelldesk.h"
#include "ui/ask/askfield.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/figurecard.h"
#include "ui/parts/problemline.h"
#include "ui/parts/theme.h"
#include "ui/records/childrenpage.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace axs;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page on the sample county, used by keys.
struct Asked
{
    Asked()
    {
        page.resize(1000, 700);
        page.show();
        page.activateWindow();
        REQUIRE(test::waitUntil([&] { return page.isAnswered(); }));
        page.focusField();
    }
    void type(const QString& text)
    {
        QTest::keyClicks(&field(), text);
        REQUIRE(test::waitUntil([&] { return page.isAnswered(); }));
    }
    AskField& field() { return part<AskField>(u"ask.field"_s); }
    template <class Widget>
    Widget& part(const QString& name)
    {
        auto* found = page.findChild<Widget*>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    QString text(const QString& name) { return part<QLabel>(name).text(); }
    figure::EpisodeCount counted(const figure::RecordFilter& filter)
    {
        return sample.session().facts().read(
            [&](const figure::Facts& facts) { return *figure::countEpisodes(facts, filter); });
    }

    test::SampleSession sample;
    AskPage page{sample.session()};
};

} // namespace

TEST_CASE("A question typed with the keys is answered by its count, its list and its charts")
{
    Asked asked;
    QSignalSpy list(&asked.page, &AskPage::listRequested);
    QSignalSpy chart(&asked.page, &AskPage::chartRequested);
    asked.type(u"under 5s in Bideford assessed by health visitors, no review"_s);
    CHECK(asked.text(u"ask.echo"_s)
        == u"Understood: aged under 5, in Bideford, assessed by Health Visitor, no review yet"_s);
    figure::RecordFilter filter;
    filter.ageTo = 4;
    filter.clusters = {u"Bideford"_s};
    filter.assessorRoles = {u"Health Visitor"_s};
    filter.stages = {u"no-review"_s};
    const auto count = asked.counted(filter);
    CHECK(count.listed > 0);
    CHECK(asked.text(u"ask.count"_s)
        == u"%1 of %2 episodes"_s.arg(grouped(static_cast<qint64>(count.listed)), grouped(static_cast<qint64>(count.all))));
    CHECK(asked.field().extraSelections().isEmpty());
    QTest::keyClick(&asked.field(), Qt::Key_Return);
    REQUIRE(list.size() == 1);
    CHECK(list[0][0].value<figure::RecordFilter>() == filter);
    QTest::keyClick(&asked.field(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(chart.size() == 1);
    CHECK(chart[0][0].value<figure::RecordFilter>() == filter);
}

TEST_CASE("What is not understood has a wavy line and a sentence, and there is no answer")
{
    Asked asked;
    QSignalSpy list(&asked.page, &AskPage::listRequested);
    asked.type(u"girls assessed by midwives"_s);
    const auto marks = asked.field().extraSelections();
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].cursor.selectedText() == u"assessed by midwives"_s);
    CHECK(marks[0].format.underlineStyle() == QTextCharFormat::WaveUnderline);
    CHECK(asked.part<ProblemLine>(u"ask.problem.0"_s).problem()
        == u"“assessed by midwives”: No name is written like this."_s);
    CHECK_FALSE(asked.part<QWidget>(u"ask.answer"_s).isVisible());
    QTest::keyClick(&asked.field(), Qt::Key_Return);
    CHECK(list.isEmpty());
    SECTION("a reading is chosen with the keys")
    {
        auto& reading = asked.part<QPushButton>(u"ask.reading.0.0"_s);
        reading.setFocus();
        QTest::keyClick(&reading, Qt::Key_Return);
        CHECK(asked.page.sentence() == u"girls assessed by Community Midwife"_s);
        CHECK(asked.field().hasFocus());
        REQUIRE(test::waitUntil([&] { return asked.page.isAnswered(); }));
        CHECK(asked.part<QWidget>(u"ask.answer"_s).isVisible());
    }
}

TEST_CASE("A question goes on with what is offered, and an empty one shows examples")
{
    Asked asked;
    CHECK(asked.part<QWidget>(u"ask.examples"_s).isVisible());
    asked.type(u"boys in bid"_s);
    CHECK_FALSE(asked.part<QWidget>(u"ask.examples"_s).isVisible());
    QTest::keyClick(&asked.field(), Qt::Key_Down);
    auto* chip = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(chip);
    CHECK(chip->text() == u"in Bideford"_s);
    QTest::keyClick(chip, Qt::Key_Return);
    CHECK(asked.page.sentence() == u"boys in Bideford"_s);
    CHECK(asked.field().hasFocus());
    CHECK(test::namelessFocusables(asked.page).isEmpty());
}

TEST_CASE("Ctrl+Shift+F asks; the list and the charts of the answer hold as many as it says, and Back keeps the question")
{
    test::ShellDesk desk;
    desk.openReady(desk.copyOfSample());
    desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.isOn(PageKind::ask));
    auto* page = desk.part<AskPage>(u"ask.page"_s);
    REQUIRE(page);
    REQUIRE(test::comes([&] { return page->isAnswered(); }));
    desk.type(u"girls aged 5 to 10 in exeter, closed or no review"_s);
    REQUIRE(test::comes([&] { return page->isAnswered(); }));
    const QString count = desk.part<QLabel>(u"ask.count"_s)->text().section(u' ', 0, 0);
    desk.keepPicture(u"ask-window"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.isOn(PageKind::children));
    auto* list = desk.part<ChildrenPage>(u"children.page"_s);
    REQUIRE(test::comes([&] { return list->isListed(); }));
    CHECK(QString::number(list->ids().size()) == count);
    CHECK(desk.part<QPushButton>(u"children.asked"_s)->text() == u"aged 5 to 10, girls  ✕"_s);
    desk.keepPicture(u"ask-list"_s);
    desk.press(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(desk.isOn(PageKind::ask));
    CHECK(desk.part<AskPage>(u"ask.page"_s)->sentence() == u"girls aged 5 to 10 in exeter, closed or no review"_s);
    desk.part<AskPage>(u"ask.page"_s)->focusField();
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.isOn(PageKind::dashboard));
    auto* dashboard = desk.part<DashboardPage>(u"dashboard"_s);
    REQUIRE(test::comes([&] { return dashboard->card(u"cafs-by-cluster") != nullptr
                                && dashboard->shownQuery().filter.stages.size() == 2; }));
    CHECK(QString::number(*dashboard->card(u"cafs-by-cluster")->figure().numberAt(u"Total", u"cafs")) == count);
    desk.keepPicture(u"ask-dashboard"_s);
}

TEST_CASE("The question fits the window in every look, empty, answered and not understood")
{
    auto& application = *static_cast<QApplication*>(QCoreApplication::instance());
    struct Look
    {
        Appearance appearance;
        int percent;
        const char16_t* name;
    };
    for (const Look& look : {Look{Appearance::light, 100, u"light"}, Look{Appearance::dark, 100, u"dark"},
             Look{Appearance::highContrast, 100, u"contrast"}, Look{Appearance::light, 200, u"light-200"}}) {
        applyTheme(application, look.appearance, look.percent);
        Asked asked;
        const QString name = QString::fromUtf16(look.name);
        CAPTURE(name.toStdString());
        const auto looksWell = [&](const QString& state) {
            test::grab(asked.page, u"ask-%1-%2"_s.arg(state, name), 1072);
            CHECK(test::clippedTexts(asked.page) == QStringList());
        };
        looksWell(u"empty"_s);
        asked.type(u"show me girls under 12 in Bideford or Exeter assessed by health visitors, no review, led by soc"_s);
        looksWell(u"trouble"_s);
        asked.page.setSentence(u"how many girls under 12 in Bideford or Exeter, no review"_s);
        REQUIRE(test::waitUntil([&] { return asked.page.isAnswered(); }));
        looksWell(u"answer"_s);
    }
    applyTheme(application, Appearance::light, 100);
}
