// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/catalogue.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/records/recordsdesk.h"
#include "ui/charts/figurechart.h"
#include "ui/dashboard/figurecard.h"
#include "ui/parts/errorsummary.h"
#include "ui/report/reportpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/samplecounty.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The program as somebody opens it for the first time, with nothing but a keyboard.
struct FirstDay
{
    QTemporaryDir folder;
    SettingsStore settings{folder.path()};
    ui::SampleCounty sample{folder.path()};
    std::unique_ptr<ui::MainWindow> window = std::make_unique<ui::MainWindow>(settings, sample);

    FirstDay()
    {
        window->resize(1280, 800);
        window->show();
        window->beginWith({}, true);
        window->activateWindow();
        REQUIRE(waitFor([this] { return window->isActiveWindow(); }));
    }

    /// To whatever has the focus, as a keyboard does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target ? target : window.get(), key, modifiers);
    }
    /// The offscreen platform leaves no window active once a list of offers has closed.
    void focus(QWidget& widget)
    {
        window->activateWindow();
        widget.setFocus();
        REQUIRE(waitFor([&] { return QApplication::focusWidget() == &widget; }));
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    template <class Widget>
    Widget* shown(const QString& name)
    {
        for (Widget* each : window->findChildren<Widget*>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    template <class Widget>
    Widget& waitForShown(const QString& name)
    {
        INFO(name.toStdString());
        REQUIRE(waitFor([&] { return shown<Widget>(name) != nullptr; }, 30'000));
        return *shown<Widget>(name);
    }
    QString title() { return waitForShown<QLabel>(u"pageTitle"_s).text(); }
    /// The episodes that the dashboard's table or chart counts in this row of this figure.
    std::optional<double> counted(const QString& figure, const QString& row, const QString& column)
    {
        auto* card = shown<FigureCard>(u"dashboard.card."_s + figure);
        return card ? card->figure().numberAt(row, column) : std::nullopt;
    }
    bool waitForCount(const QString& row, double cafs)
    {
        return waitFor([&] { return counted(u"cafs-by-cluster"_s, row, u"cafs"_s) == cafs; }, 30'000);
    }

    void exploreSample();
    void findMisspelt();
    void enterCaf();
    void countRises();
    void clickThrough();
    void exportReport();
};

void FirstDay::exploreSample()
{
    REQUIRE(waitForShown<QAbstractButton>(u"exploreSample"_s).isEnabled());
    focus(*shown<QAbstractButton>(u"exploreSample"_s));
    press(Qt::Key_Return);
    waitForShown<QPushButton>(u"newCaf"_s);
    CHECK(title() == u"Home"_s);
    REQUIRE(waitFor([this] { return window->workplace().session() && window->workplace().session()->areFactsReady(); }));
}

void FirstDay::findMisspelt()
{
    press(Qt::Key_2, Qt::AltModifier);
    auto& table = waitForShown<QTableView>(u"children.table"_s);
    REQUIRE(waitFor([&] { return table.model()->rowCount() == 967; }));
    auto& search = waitForShown<QLineEdit>(u"children.search"_s);
    focus(search);
    type(u"rushsmapel"_s);
    REQUIRE(waitFor([&] { return table.model()->rowCount() > 0 && table.model()->rowCount() < 100; }));
    CHECK(waitForShown<QLabel>(u"children.count"_s).text().contains(u"of 967 episodes"_s));
    CHECK(waitForShown<QLabel>(u"children.spelling"_s).text().contains(u"rushsmapel"_s));
}

void FirstDay::enterCaf()
{
    press(Qt::Key_N, Qt::ControlModifier);
    waitForShown<QLineEdit>(u"caf.child.forename"_s);
    REQUIRE(waitFor([] {
        return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"caf.child.forename"_s;
    }));
    type(u"Ada"_s);
    QWidget& page = *window;
    typeInto(page, u"caf.child.surname"_s, u"Journey"_s);
    typeInto(page, u"caf.child.date_of_birth"_s, u"14 jan 03"_s);
    typeInto(page, u"caf.episode.cluster"_s, u"Ivybridge"_s);
    typeInto(page, u"caf.episode.started"_s, u"31/13/2009"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    auto& summary = waitForShown<ErrorSummary>(u"errorSummary"_s);
    REQUIRE(summary.problems().size() == 1);
    CHECK(summary.problems().first().sentence.contains(u"31/13/2009"_s));
    typeInto(page, u"caf.episode.started"_s, u"2 jun 09"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(waitFor([this] {
        auto* words = shown<QLabel>(u"savedWords"_s);
        return words && words->text().contains(u"Saved"_s);
    }));
}

void FirstDay::countRises()
{
    press(Qt::Key_4, Qt::AltModifier);
    REQUIRE(waitForCount(u"Total"_s, 868));
    CHECK(counted(u"cafs-by-cluster"_s, u"Ivybridge"_s, u"cafs"_s) == 3);
}

void FirstDay::clickThrough()
{
    auto& card = waitForShown<FigureCard>(u"dashboard.card.cafs-by-cluster"_s);
    auto* chart = card.findChild<FigureChart*>(u"figureChart"_s);
    REQUIRE(chart);
    focus(*chart);
    const auto ivybridge = [&] {
        const auto& marks = chart->marks();
        const int current = chart->currentMark();
        return current >= 0 && marks[static_cast<std::size_t>(current)].cell.row == u"Ivybridge"_s;
    };
    for (int step = 0; step < 40 && !ivybridge(); ++step)
        press(Qt::Key_Down);
    INFO(chart->marks().size() << " marks, on " << chart->currentMark());
    REQUIRE(ivybridge());
    press(Qt::Key_Return);
    auto& table = waitForShown<QTableView>(u"children.table"_s);
    REQUIRE(waitFor([&] { return table.model()->rowCount() == 3; }));
    press(Qt::Key_Left, Qt::AltModifier);
    waitForShown<FigureCard>(u"dashboard.card.cafs-by-cluster"_s);
    CHECK(title() == u"Dashboard"_s);
}

void FirstDay::exportReport()
{
    press(Qt::Key_5, Qt::AltModifier);
    auto& page = waitForShown<ui::ReportPage>(u"reportPage"_s);
    REQUIRE(waitFor([&] { return page.isReady(); }, 60'000));
    const QString path = folder.filePath(u"report.pdf"_s);
    page.setNextFileName(path);
    auto& button = waitForShown<QPushButton>(u"exportPdf"_s);
    REQUIRE(waitFor([&] { return button.isEnabled(); }));
    focus(button);
    press(Qt::Key_Space);
    REQUIRE(waitFor([&] { return QFile::exists(path); }, 60'000));
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    REQUIRE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    CHECK(text.contains(u"868"_s));
    CHECK(text.contains(u"Ivybridge"_s));
    CHECK_FALSE(text.contains(u"Journey"_s));
    CHECK_FALSE(text.contains(u"Rushsampel"_s));
}

} // namespace

TEST_CASE("A first day: explore, find, enter, mend, count, open, export", "[journey]")
{
    FirstDay day;
    day.exploreSample();
    day.findMisspelt();
    day.enterCaf();
    day.countRises();
    day.clickThrough();
    day.exportReport();
}

TEST_CASE("Every page names whatever takes the keyboard, and describes every chart", "[journey]")
{
    FirstDay day;
    CHECK(namelessFocusables(*day.window) == QStringList());
    day.exploreSample();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        day.press(key, Qt::AltModifier);
        QApplication::processEvents();
        INFO(day.title().toStdString());
        CHECK(namelessFocusables(*day.window) == QStringList());
        CHECK(undescribedPictures(*day.window) == QStringList());
    }
    day.press(Qt::Key_N, Qt::ControlModifier);
    day.waitForShown<QLineEdit>(u"caf.child.forename"_s);
    CHECK(namelessFocusables(*day.window) == QStringList());
}
