// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/records/recordsdesk.h"
#include "ui/parts/theme.h"
#include "ui/records/cafpage.h"
#include "ui/records/childrenpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Look
{
    QString name;
    Appearance appearance;
    int textPercent;
    QSize size;
};

/// What the page has of a window of 1280 × 800 or 1920 × 1080 beside navigation, top and foot.
const std::vector<Look> looks{
    {u"1280-light"_s, Appearance::light, 100, {1072, 700}},
    {u"1920-dark"_s, Appearance::dark, 100, {1712, 980}},
    {u"1280-light-200"_s, Appearance::light, 200, {864, 650}},
    {u"1920-contrast-200"_s, Appearance::highContrast, 200, {1500, 880}},
};

void shoot(QWidget& page, const QString& name)
{
    const QString folder = qEnvironmentVariable("AXS_GRABS");
    QApplication::processEvents();
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    page.grab().save(QDir(folder).filePath(name + u".png"_s));
}

/// A whole episode: consents, reviews on both scales, a score.
void fill(RecordsDesk& desk)
{
    TestFile& file = desk.file();
    const auto id = [&] { return file.ids.next(file.clock.nowMilliseconds()); };
    record::Caf caf = file.caf;
    caf.completed = Date::fromCalendar(2009, 3, 30);
    caf.level = 2;
    caf.urgent = true;
    caf.agencies = u"School; Primary Care Trust"_s;
    record::Consent consent;
    consent.id = id();
    consent.caf = caf.id;
    consent.decision = record::ConsentDecision::given;
    consent.decidedOn = Date::fromCalendar(2009, 3, 9);
    consent.person = u"J. Sample"_s;
    consent.relation = u"mother"_s;
    record::Review review;
    review.id = id();
    review.caf = caf.id;
    review.reviewedOn = Date::fromCalendar(2009, 4, 27);
    review.childRating = record::Rating::partly;
    review.parentScore = 3.5;
    review.leadRating = record::Rating::mostly;
    record::FormScore score;
    score.id = id();
    score.caf = caf.id;
    score.scoredOn = Date::fromCalendar(2009, 4, 6);
    score.percent = 82;
    std::vector<record::AnyRecord> all{caf, consent, review, score};
    for (int i = 0; i < 40; ++i) {
        record::Child child = file.child;
        child.id = id();
        child.reference = u"C-09-QX-%1"_s.arg(i + 100);
        child.forename = QStringList{u"Ash"_s, u"Bryn"_s, u"Cai"_s, u"Ellis"_s}.at(i % 4);
        child.surname = u"Sample"_s;
        child.dateOfBirth = Date::fromCalendar(1995 + i % 12, 1 + static_cast<unsigned>(i) % 12, 9);
        record::Caf other = file.caf;
        other.id = id();
        other.child = child.id;
        other.reference = u"EXE-09-QX-%1"_s.arg(i + 100);
        other.cluster = i % 3 ? file.exeter.id : file.bideford.id;
        other.started = Date::fromCalendar(2009, 1, 1).addDays(i * 4);
        other.level = 2 + i % 2;
        other.lead = file.visitor.id;
        other.leadRole = u"SENCO"_s;
        all.emplace_back(child);
        all.emplace_back(other);
    }
    desk.save(all);
}

} // namespace

TEST_CASE("The pages of records fit their words at every size and in every look")
{
    RecordsDesk desk;
    fill(desk);
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    const QString plainSheet = application.styleSheet();
    for (const Look& look : looks) {
        applyTheme(application, look.appearance, look.textPercent);
        ui::ChildrenPage list(desk.session(), desk.settings());
        list.resize(look.size);
        list.show();
        figure::RecordFilter filter;
        filter.clusters = QStringList{u"Exeter"_s};
        filter.stages = QStringList{u"open"_s};
        list.setFilter(filter);
        REQUIRE(waitFor([&] { return list.ids().size() == 26; }));
        auto& table = the<QTableView>(list, u"children.table"_s);
        REQUIRE(waitFor([&] { return table.model()->index(0, 0).data().toString() != u"…"_s; }));
        shoot(list, u"children-"_s + look.name);
        CHECK(clippedTexts(list).join(u'\n') == QString());

        ui::CafPage page(desk.session(), desk.settings());
        page.resize(look.size);
        page.show();
        QSignalSpy viewed(&page, &ui::CafPage::viewed);
        page.openCaf(desk.file().caf.id);
        REQUIRE(waitFor([&] { return !viewed.isEmpty(); }));
        shoot(page, u"caf-child-"_s + look.name);
        click(page, u"caf.reviews.add"_s);
        page.setFocus();
        QTest::keyClick(&page, Qt::Key_PageDown, Qt::ControlModifier);
        QTest::keyClick(&page, Qt::Key_PageDown, Qt::ControlModifier);
        shoot(page, u"caf-people-"_s + look.name);
        QTest::keyClick(&page, Qt::Key_PageDown, Qt::ControlModifier);
        QTest::keyClick(&page, Qt::Key_PageDown, Qt::ControlModifier);
        shoot(page, u"caf-reviews-"_s + look.name);
        CHECK(clippedTexts(page).join(u'\n') == QString());
        typeInto(page, u"caf.episode.started"_s, u"31/13"_s);
        page.save();
        shoot(page, u"caf-problems-"_s + look.name);
        click(page, u"caf.history"_s);
        waitFor([] { return false; }, 100);
        shoot(page, u"caf-history-"_s + look.name);
    }
    application.setStyleSheet(plainSheet);
    applyTheme(application, Appearance::light, 100);
}
