// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/charts/devonfigures.h"
#include "ui/charts/figurechart.h"
#include "ui/dashboard/figurecard.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace axs;
using figure::ChartKind;
using namespace Qt::Literals::StringLiterals;

namespace {

QApplication& application()
{
    return *qobject_cast<QApplication*>(QCoreApplication::instance());
}

QAction* menuAction(FigureCard& card, const QString& text)
{
    const QList<QAction*> actions = card.findChild<QToolButton*>(u"moreButton"_s)->menu()->findChildren<QAction*>();
    for (QAction* action : actions) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

QStringList words(FigureCard& card)
{
    QStringList words;
    for (const QLabel* label : card.findChildren<QLabel*>())
        words.append(label->text());
    return words;
}

} // namespace

TEST_CASE("A card says what it shows, what it says, and where it comes from")
{
    applyTheme(application(), Appearance::light, 100);
    FigureCard card;
    card.setFigure(devon::cafsPerThousand(), ChartKind::lyingBars);
    const QStringList shown = words(card);
    CHECK(shown.contains(u"CAFs per 1,000 aged 0–19"_s));
    CHECK(shown.contains(u"Dawlish & Teignmouth is highest at 14.88; seven clusters are under 1.6."_s));
    CHECK(shown.contains(u"867 CAFs undertaken · 1 September 2007 to 30 June 2009 · Figures from the record file county.axs · Figure 14"_s));
}

TEST_CASE("Ctrl+T turns the chart into its table and back, and keeps the focus in it")
{
    FigureCard card;
    card.setFigure(devon::cafsPerThousand(), ChartKind::lyingBars);
    card.resize(500, 600);
    card.show();
    card.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&card));
    auto* chart = card.findChild<FigureChart*>();
    auto* table = card.findChild<QTableView*>();
    chart->setFocus();
    CHECK_FALSE(card.showsTable());
    QTest::keyClick(chart, Qt::Key_T, Qt::ControlModifier);
    CHECK(card.showsTable());
    CHECK(table->hasFocus());
    CHECK(table->model()->rowCount() == 18);
    QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier);
    CHECK_FALSE(card.showsTable());
    CHECK(chart->hasFocus());
}

TEST_CASE("A bar or a cell of the table opens the same cell")
{
    FigureCard card;
    card.setFigure(devon::cafsPerThousand(), ChartKind::lyingBars);
    card.resize(500, 600);
    card.show();
    QSignalSpy spy(&card, &FigureCard::cellActivated);
    auto* chart = card.findChild<FigureChart*>();
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Enter);
    card.setShowsTable(true);
    auto* table = card.findChild<QTableView*>();
    table->setCurrentIndex(table->model()->index(4, 3));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(spy.count() == 2);
    CHECK(spy[0] == spy[1]);
    CHECK(spy[0][0].value<figure::CellName>() == figure::CellName{u"cafs-per-1000"_s, u"Dawlish & Teignmouth"_s, u"rate"_s});
}

TEST_CASE("Notes and numbered footnotes can be read")
{
    FigureCard card;
    card.setFigure(devon::cafsPerThousand(), ChartKind::lyingBars);
    auto* button = card.findChild<QPushButton*>(u"notesButton"_s);
    CHECK(button->text() == u"2 notes"_s);
    CHECK_FALSE(card.showsNotes());
    button->click();
    CHECK(card.showsNotes());
    CHECK(words(card).contains(u"1. Total per 1,000: printed as N/A, computed 5.61.\nPopulation from age range by LC populations, year not stated."_s));
    card.setFigure(devon::cafsByAge(), ChartKind::standingColumns);
    CHECK(button->isHidden());
    CHECK_FALSE(card.showsNotes());
}

TEST_CASE("The menu copies data and picture and asks for the records")
{
    FigureCard card;
    card.setFigure(devon::cafsPerThousand(), ChartKind::lyingBars);
    menuAction(card, u"Copy data"_s)->trigger();
    CHECK(QApplication::clipboard()->text().startsWith(u"AXS cluster\tCAFs undertaken\tPopulation 0–19\tCAFs per 1,000 aged 0–19\nBarnstaple\t15\t9603\t1.56\n"_s));
    CHECK(QApplication::clipboard()->mimeData()->html().contains(u"<td align=\"right\">14.88</td>"_s));
    menuAction(card, u"Copy picture"_s)->trigger();
    CHECK(QApplication::clipboard()->image().width() == 1280);
    QSignalSpy spy(&card, &FigureCard::recordsRequested);
    menuAction(card, u"Open the records"_s)->trigger();
    REQUIRE(spy.count() == 1);
    CHECK(spy[0][0].toString() == u"cafs-per-1000"_s);
}

TEST_CASE("Everything in a card that takes the keyboard has a name")
{
    FigureCard card;
    card.setFigure(devon::cafsPerThousand(), ChartKind::lyingBars);
    int reached = 0;
    for (const QWidget* widget : card.findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        CAPTURE(widget->metaObject()->className());
        if (!qobject_cast<const QMenu*>(widget)) {
            CHECK_FALSE(widget->accessibleName().isEmpty());
            ++reached;
        }
    }
    CHECK(reached >= 5);
}

TEST_CASE("Cards of every kind in every look")
{
    const std::tuple<figure::Figure, ChartKind> all[] = {{devon::cafsPerThousand(), ChartKind::lyingBars},
        {devon::predictedCafs(), ChartKind::predictedActual}, {devon::reviewOutcomes(), ChartKind::hundredPercentBars},
        {devon::qualityByCluster(), ChartKind::ranges}, {devon::cafsByAge(), ChartKind::standingColumns},
        {devon::assessorConcentration(), ChartKind::bandColumns}, {devon::assessmentsByRole(), ChartKind::pairedLyingBars},
        {devon::genderByCluster(), ChartKind::hundredPercentBars}, {devon::referralsAndCafs(), ChartKind::scatter},
        {devon::empty(), ChartKind::lyingBars}};
    const std::tuple<Appearance, int, QString> looks[] = {{Appearance::light, 100, u"light"_s}, {Appearance::dark, 100, u"dark"_s},
        {Appearance::highContrast, 100, u"contrast"_s}, {Appearance::light, 200, u"large"_s}};
    for (const auto& [look, percent, name] : looks) {
        applyTheme(application(), look, percent);
        QWidget page;
        page.setAutoFillBackground(true);
        auto* grid = new QGridLayout(&page);
        grid->setContentsMargins(24, 24, 24, 24);
        grid->setSpacing(12);
        int place = 0;
        for (const auto& [figure, kind] : all) {
            auto* card = new FigureCard(&page);
            card->setFigure(figure, kind);
            card->setShowsTable(place == 7);
            card->setShowsNotes(place == 0);
            grid->addWidget(card, place / 2, place % 2);
            ++place;
        }
        test::grab(page, u"cards-"_s + name, 1072);
        for (const FigureChart* chart : page.findChildren<FigureChart*>())
            CHECK((chart->isHidden() || chart->height() >= chart->sizeHint().height()));
        CHECK(test::clippedTexts(page) == QStringList());
    }
    applyTheme(application(), Appearance::light, 100);
}
