// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/support/samplefacts.h"
#include "tests/support/testfile.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/settings.h"
#include "ui/report/pagesview.h"
#include "ui/report/ticklist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace axs;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// The page over a copy of the sample county that can be written to.
struct OpenPage
{
    QTemporaryDir folder;
    SettingsStore settings{ folder.filePath(u"settings"_s) };
    std::shared_ptr<Session> session;
    std::unique_ptr<ReportPage> page;

    OpenPage()
    {
        const QString file = folder.filePath(u"Sample.axs"_s);
        REQUIRE(QFile::copy(test::sampleFilePath(), file));
        REQUIRE(QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QObject context;
        Session::open(file, { u"A. Manager"_s, 7 }, &context,
            [this](Result<std::shared_ptr<Session>> opened) { session = test::must(std::move(opened)); });
        REQUIRE(QTest::qWaitFor([this] { return session && session->areFactsReady(); }, patience));
        page = std::make_unique<ReportPage>(*session, settings);
        page->resize(1280, 720);
        page->show();
        waitReady();
    }
    ~OpenPage() { page.reset(); }

    void waitReady()
    {
        REQUIRE(QTest::qWaitFor([this] { return page->isReady(); }, patience));
    }
    template <class Widget>
    Widget& part(const QString& name) const
    {
        auto* found = page->findChild<Widget*>(name);
        REQUIRE(found);
        return *found;
    }
    PagesView& preview() const { return part<PagesView>(u"reportPreview"_s); }
    void press(const QString& name) const { QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton); }
    QString exportTo(const QString& button, const QString& name)
    {
        const QString path = folder.filePath(name);
        page->setNextFileName(path);
        press(button);
        REQUIRE(QTest::qWaitFor(
            [&] { return QFileInfo::exists(path) && page->findChild<NoticeBar*>()->isVisible(); }, patience));
        return path;
    }
    int events(const QString& words)
    {
        int count = -1;
        session->read(
            page.get(),
            [words](store::Connection& connection) {
                int found = 0;
                auto statement = test::must(connection.prepare("SELECT detail FROM event WHERE action = 'export'"));
                while (test::must(statement.next()))
                    found += statement.text(0).contains(words);
                return found;
            },
            [&count](int found) { count = found; });
        REQUIRE(QTest::qWaitFor([&count] { return count >= 0; }, patience));
        return count;
    }
};

} // namespace

TEST_CASE("The report page previews the whole report and goes through it by keys")
{
    const OpenPage open;
    PagesView& preview = open.preview();
    REQUIRE(preview.pageCount() > 15);
    CHECK(preview.currentPage() == 0);
    preview.setFocus();
    QTest::keyClick(&preview, Qt::Key_PageDown);
    CHECK(preview.currentPage() == 1);
    CHECK(preview.accessibleDescription() == u"Page 2 of %1"_s.arg(preview.pageCount()));
    QTest::keyClick(&preview, Qt::Key_End);
    CHECK(preview.currentPage() == preview.pageCount() - 1);
    QTest::keyClick(&preview, Qt::Key_PageUp);
    CHECK(preview.currentPage() == preview.pageCount() - 2);
    const double before = preview.zoom();
    QTest::keyClick(&preview, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(preview.zoom() > before);
    QTest::keyClick(&preview, Qt::Key_0, Qt::ControlModifier);
    CHECK(preview.zoom() == 1);
    QTest::keyClick(&preview, Qt::Key_Home);
    open.page->setMinimumHeight(800);
    test::grab(*open.page, u"report-page"_s, 1280);
    CHECK(test::clippedTexts(*open.page).isEmpty());
}

TEST_CASE("Exporting a PDF saves what is previewed, says so, and leaves an event")
{
    OpenPage open;
    const QString path = open.exportTo(u"exportPdf"_s, u"Board.pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(open.page->findChild<NoticeBar*>()->sentence().contains(u"Board.pdf"_s));
    CHECK(open.settings.get(settings::lastFolder) == open.folder.path());
    REQUIRE(QTest::qWaitFor([&] { return open.events(u"Board.pdf"_s) == 1; }, patience));
    const QString html = open.exportTo(u"exportHtml"_s, u"Board.html"_s);
    QFile twin(html);
    REQUIRE(twin.open(QIODevice::ReadOnly));
    CHECK(twin.readAll().startsWith("<!DOCTYPE html>"));
    CHECK(test::namelessFocusables(*open.page).join(u", "_s).toStdString() == "");
}

TEST_CASE("A filter given to the report page is what the report says")
{
    OpenPage open;
    figure::RecordFilter filter;
    filter.period = { Date::fromCalendar(2008, 4, 1), Date::fromCalendar(2009, 3, 31) };
    filter.clusters = QStringList{ u"Exeter"_s };
    open.page->setFilter(filter);
    CHECK_FALSE(open.page->isReady());
    open.waitReady();
    CHECK(open.part<QComboBox>(u"reportPeriod"_s).currentData().toString() == u"last-financial-year"_s);
    const QString path = open.exportTo(u"exportHtml"_s, u"Exeter.html"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    CHECK(html.contains(u"1 April 2008 to 31 March 2009"_s));
    CHECK(html.contains(u"<dd>Exeter</dd>"_s));
    CHECK_FALSE(html.contains(u"<th scope=\"row\">Bideford</th>"_s));
}

TEST_CASE("Choosing another period or cluster prepares the report anew")
{
    OpenPage open;
    auto& period = open.part<QComboBox>(u"reportPeriod"_s);
    period.setCurrentIndex(period.findData(u"last-quarter"_s));
    CHECK_FALSE(open.page->isReady());
    CHECK_FALSE(open.part<QPushButton>(u"exportPdf"_s).isEnabled());
    open.waitReady();
    auto& clusters = open.part<TickList>(u"reportClusters"_s);
    REQUIRE(clusters.names().size() == 17);
    const auto boxes = clusters.findChildren<QCheckBox*>();
    REQUIRE(boxes.size() == 17);
    boxes[2]->click();
    CHECK(clusters.ticked() == QStringList{ u"Clyst Vale, Ottery St Mary & Sidmouth"_s });
    CHECK_FALSE(open.page->isReady());
    open.waitReady();
    CHECK(open.part<QPushButton>(u"exportPdf"_s).isEnabled());
}

TEST_CASE("Cancelling an export leaves no file")
{
    OpenPage open;
    const QString path = open.folder.filePath(u"Never.pdf"_s);
    open.page->setNextFileName(path);
    open.press(u"exportPdf"_s);
    open.press(u"cancelExport"_s);
    open.waitReady();
    CHECK(QTest::qWaitFor([&] { return open.part<QPushButton>(u"exportPdf"_s).isEnabled(); }, patience));
    CHECK_FALSE(QFileInfo::exists(path));
}

TEST_CASE("A person's own selection of figures is offered, changed here and kept")
{
    OpenPage open;
    open.settings.setArrangedBy(u"A. Manager"_s, u"report/figures"_s, u"cafs-by-age cafs-per-1000"_s);
    auto& own = open.part<TickList>(u"reportFigures"_s);
    CHECK(own.isHidden());
    CHECK(own.ticked() == QStringList{ u"CAFs by age"_s, u"CAFs per 1,000"_s });
    open.part<QComboBox>(u"reportFigureChoice"_s).setCurrentIndex(1);
    CHECK_FALSE(own.isHidden());
    CHECK_FALSE(open.page->isReady());
    open.waitReady();
    const QString path = open.exportTo(u"exportHtml"_s, u"Own.html"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    CHECK(html.contains(u"CAF episodes by age band"_s));
    CHECK_FALSE(html.contains(u"CAF episodes and children by cluster"_s));
    const auto boxes = own.findChildren<QCheckBox*>();
    const qsizetype age = own.names().indexOf(u"CAFs by age"_s);
    boxes[age]->click();
    CHECK(open.settings.arrangedBy(u"A. Manager"_s, u"report/figures"_s) == u"cafs-per-1000"_s);
    boxes[own.names().indexOf(u"CAFs per 1,000"_s)]->click();
    CHECK_FALSE(open.part<QPushButton>(u"exportPdf"_s).isEnabled());
}

TEST_CASE("Rates per month and the coverage stand in the report when they are asked for")
{
    OpenPage open;
    const auto written = [&](const QString& name) {
        QFile file(open.exportTo(u"exportHtml"_s, name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    CHECK_FALSE(written(u"without.html"_s).contains(u"since the cluster began"_s));
    open.part<QCheckBox>(u"reportPerMonth"_s).click();
    open.waitReady();
    const QString with = written(u"with.html"_s);
    CHECK(with.contains(u"since the cluster began: Barnstaple"_s));
    CHECK(with.contains(u"Coverage: 17 of "_s));
}
