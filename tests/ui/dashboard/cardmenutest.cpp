// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/grab.h"
#include "tests/ui/charts/devonfigures.h"
#include "tests/ui/dashboard/showndashboard.h"
#include "core/store/events.h"
#include "ui/charts/figurechart.h"
#include "ui/dashboard/definitiondialog.h"
#include "ui/dashboard/figurecard.h"
#include "ui/parts/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace axs;
using figure::ChartKind;
using namespace Qt::Literals::StringLiterals;

namespace {

QMenu& menuOf(FigureCard& card)
{
    auto* menu = card.findChild<QMenu*>(u"cardMenu"_s);
    REQUIRE(menu);
    return *menu;
}

QAction& actionOf(FigureCard& card, const QString& name)
{
    auto* action = card.findChild<QAction*>(name);
    REQUIRE(action);
    return *action;
}

/// The newest export that the file's list of events names.
store::Event newestExport(ui::Session& session)
{
    store::Event event;
    bool read = false;
    QObject context;
    session.read(
        &context,
        [](store::Connection& connection) {
            return store::newestEvents(connection, {{}, std::string(store::action::exported), 0, 0}, 0, 1);
        },
        [&](const Result<std::vector<store::EventLine>>& lines) {
            read = true;
            if (lines && !lines->empty())
                event = lines->front().event;
        });
    REQUIRE(test::waitUntil([&] { return read; }));
    return event;
}

} // namespace

TEST_CASE("The menu of a card opens with the Menu key, Shift+F10 and the mouse")
{
    FigureCard card;
    card.setFigure(devon::cafsPerThousand(), ChartKind::lyingBars);
    card.resize(500, 600);
    card.show();
    card.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&card));
    auto* chart = card.findChild<FigureChart*>();
    QMenu& menu = menuOf(card);
    for (const auto& [key, modifier] : {std::pair{Qt::Key_Menu, Qt::NoModifier}, std::pair{Qt::Key_F10, Qt::ShiftModifier}}) {
        card.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&card));
        chart->setFocus();
        QTest::keyClick(chart, key, modifier);
        CAPTURE(int(key));
        CHECK(menu.isVisible());
        menu.close();
    }
    QContextMenuEvent click(QContextMenuEvent::Mouse, QPoint(10, 10), card.mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(&card, &click);
    CHECK(menu.isVisible());
    menu.close();
}

TEST_CASE("Every action of a card's menu has a mnemonic of its own")
{
    FigureCard card;
    card.setFigure(devon::predictedCafs(), ChartKind::predictedActual);
    QStringList letters;
    for (const QAction* action : menuOf(card).actions()) {
        if (action->isSeparator())
            continue;
        const qsizetype at = action->text().indexOf(u'&');
        CAPTURE(action->text().toStdString());
        REQUIRE(at >= 0);
        letters << action->text().mid(at + 1, 1).toLower();
    }
    CHECK(letters.size() >= 9);
    CHECK(letters.removeDuplicates() == 0);
}

TEST_CASE("Copied data is a table to a spreadsheet, to a document and as CSV")
{
    FigureCard card;
    card.setFigure(devon::cafsPerThousand(), ChartKind::lyingBars);
    actionOf(card, u"copyData"_s).trigger();
    const QMimeData* data = QApplication::clipboard()->mimeData();
    CHECK(data->text().contains(u"Barnstaple\t15\t9603\t1.56\n"_s));
    CHECK(data->html().contains(u"<table>"_s));
    CHECK(QString::fromUtf8(data->data(u"text/csv"_s)).contains(u"Barnstaple,15,9603,1.5620118712902218\n"_s));
}

TEST_CASE("A figure compared with another period is copied with what it was and the difference")
{
    FigureCard card;
    figure::Figure before = devon::cafsPerThousand();
    before.rows[0][3].value = 2.5;
    card.setFigure(devon::cafsPerThousand(), ChartKind::lyingBars, before);
    actionOf(card, u"copyData"_s).trigger();
    CHECK(QApplication::clipboard()->text().contains(u"Barnstaple\t15\t15\t0\t9603\t1.56\t2.50\t-0.94\n"_s));
}

TEST_CASE("Each format of the table saves a file of its kind")
{
    FigureCard card;
    card.setFigure(devon::cafsPerThousand(), ChartKind::lyingBars);
    const QTemporaryDir folder;
    const std::pair<QString, QByteArray> formats[]
        = {{u"png"_s, "\x89PNG"}, {u"svg"_s, "<?xml"}, {u"pdf"_s, "%PDF-"}, {u"csv"_s, "\xef\xbb\xbf"}};
    QSignalSpy saved(&card, &FigureCard::saved);
    for (const auto& [ending, start] : formats) {
        const QString path = folder.filePath(u"figure."_s + ending);
        card.setNextFileName(path);
        actionOf(card, u"save."_s + ending).trigger();
        QFile file(path);
        CAPTURE(ending.toStdString());
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().startsWith(start));
    }
    CHECK(saved.count() == 4);
    QSignalSpy failed(&card, &FigureCard::failed);
    card.setNextFileName(folder.filePath(u"missing/figure.png"_s));
    actionOf(card, u"save.png"_s).trigger();
    REQUIRE(failed.count() == 1);
    CHECK(failed[0][0].toString().endsWith(u"could not be saved. Choose another folder or name."_s));
}

TEST_CASE("The definition says what is counted, with the figure's columns, notes and source")
{
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    for (const auto& [look, percent, name] : {std::tuple{Appearance::light, 100, u"light"_s},
             std::tuple{Appearance::dark, 100, u"dark"_s}, std::tuple{Appearance::light, 200, u"large"_s}}) {
        applyTheme(application, look, percent);
        DefinitionDialog dialog(devon::cafsPerThousand());
        QStringList words;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            words << label->text();
        CHECK(words.filter(u"CAF episodes started in the period ÷ the cluster’s children aged 0–19"_s).size() == 1);
        CHECK(words.filter(u"AXS cluster; CAFs undertaken; Population 0–19; CAFs per 1,000 aged 0–19"_s).size() == 1);
        CHECK(words.filter(u"Number 14 in the performance report of June 2009"_s).size() == 1);
        test::grab(dialog, u"definition-"_s + name, dialog.width());
        CHECK(test::clippedTexts(dialog) == QStringList());
    }
    applyTheme(application, Appearance::light, 100);
    FigureCard card;
    card.setFigure(devon::cafsPerThousand(), ChartKind::lyingBars);
    card.show();
    actionOf(card, u"definition"_s).trigger();
    REQUIRE(card.findChild<DefinitionDialog*>(u"definition"_s));
    CHECK(card.findChild<DefinitionDialog*>(u"definition"_s)->isVisible());
}

TEST_CASE("What is copied is an event of the file, with the purpose that the person said once")
{
    test::SampleSession sample;
    DashboardPage page(sample.session(), sample.settings());
    page.resize(1072, 748);
    QSignalSpy spy(&page, &DashboardPage::shown);
    page.show();
    REQUIRE(test::waitUntil([&] { return spy.count() > 0; }));
    FigureCard& card = *page.card(u"cafs-by-cluster");
    QApplication::clipboard()->setText(u"before"_s);
    actionOf(card, u"copyData"_s).trigger();
    auto* choice = page.findChild<QComboBox*>(u"purpose.choice"_s);
    REQUIRE(choice);
    CHECK(QApplication::clipboard()->text() == u"before"_s);
    choice->setEditText(u"  "_s);
    CHECK_FALSE(page.findChild<QPushButton*>(u"purpose.go"_s)->isEnabled());
    choice->setEditText(u"Question of the county council"_s);
    page.findChild<QPushButton*>(u"purpose.go"_s)->click();
    CHECK(QApplication::clipboard()->text().startsWith(u"AXS cluster\t"_s));
    store::Event event;
    REQUIRE(test::waitUntil([&] {
        event = newestExport(sample.session());
        return !event.detail.isEmpty();
    }));
    CHECK(event.purpose == u"Question of the county council"_s);
    CHECK(event.detail == u"figure: cafs-by-cluster; copied as a table; 1 September 2007 to 30 June 2009; All clusters"_s);
    actionOf(card, u"copyPicture"_s).trigger();
    CHECK_FALSE(QApplication::clipboard()->image().isNull());
}

TEST_CASE("A person who says no purpose takes nothing")
{
    test::ShownDashboard shown;
    shown.page.setPurpose({});
    QApplication::clipboard()->setText(u"before"_s);
    actionOf(*shown.page.card(u"cafs-by-age"), u"copyPicture"_s).trigger();
    auto* dialog = shown.page.findChild<QDialog*>(u"purpose"_s);
    REQUIRE(dialog);
    dialog->reject();
    CHECK(QApplication::clipboard()->text() == u"before"_s);
}

TEST_CASE("A figure is kept for the person's reports, and again not")
{
    test::ShownDashboard shown;
    QSignalSpy told(&shown.page, &DashboardPage::told);
    QAction& action = actionOf(*shown.page.card(u"cafs-by-age"), u"inReport"_s);
    CHECK_FALSE(action.isChecked());
    action.trigger();
    actionOf(*shown.page.card(u"cafs-per-1000"), u"inReport"_s).trigger();
    const QString person = shown.sample.session().who().author;
    CHECK(shown.sample.settings().arrangedBy(person, u"report/figures"_s) == u"cafs-by-age cafs-per-1000"_s);
    CHECK(told.count() == 2);
    CHECK(told[1][0].toString().contains(u"(2 kept)"_s));
    action.trigger();
    CHECK(shown.sample.settings().arrangedBy(person, u"report/figures"_s) == u"cafs-per-1000"_s);
}
