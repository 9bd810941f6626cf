// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/arrangement.h"

#include "core/figure/catalogue.h"
#include "tests/support/accessibility.h"
#include "tests/support/grab.h"
#include "tests/ui/dashboard/showndashboard.h"
#include "ui/dashboard/arrangedialog.h"
#include "ui/dashboard/figurecard.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList names(const std::vector<CardPlace>& cards, bool shown)
{
    QStringList names;
    for (const CardPlace& card : cards) {
        if (card.isShown == shown)
            names << card.figure;
    }
    return names;
}

} // namespace

TEST_CASE("The usual cards are the catalogue's, with the voices after the outcomes")
{
    const QStringList usual = names(usualCards(), true);
    CHECK(usual.mid(0, 2) == QStringList{u"review-outcomes"_s, u"review-voices"_s});
    const auto lists = std::count_if(
        figure::catalogue().begin(), figure::catalogue().end(), [](const figure::Definition& each) { return each.listing; });
    CHECK(usual.size() == qsizetype(figure::catalogue().size()) - lists + 1);
    CHECK(arrangedCards({}) == usualCards());
    CHECK(textOf(usualCards()).isEmpty());
}

TEST_CASE("An arrangement keeps order and what is hidden, drops unknown names and lets new figures in")
{
    const auto cards = arrangedCards(u"cafs-by-age -cafs-by-gender no-such-figure cafs-by-age review-outcomes"_s);
    CHECK(cards.size() == usualCards().size());
    CHECK(names(cards, false) == QStringList{u"cafs-by-gender"_s});
    const QStringList shown = names(cards, true);
    CHECK(shown.indexOf(u"cafs-by-age"_s) == 0);
    CHECK(shown.indexOf(u"review-voices"_s) == shown.indexOf(u"review-outcomes"_s) + 1);
    CHECK(arrangedCards(textOf(cards)) == cards);
}

TEST_CASE("Cards are moved and hidden with the keys, at once and for this person alone, and reset")
{
    test::ShownDashboard shown;
    shown.part<QPushButton>(u"dashboard.arrange"_s).click();
    auto& dialog = shown.part<ArrangeDialog>(u"arrange"_s);
    auto& list = shown.part<QListWidget>(u"arrange.cards"_s);
    REQUIRE(list.currentRow() == 0);
    CHECK(list.item(0)->text() == u"Outcomes at reviews"_s);
    CHECK(test::namelessFocusables(dialog) == QStringList());
    CHECK_FALSE(shown.part<QPushButton>(u"arrange.up"_s).isEnabled());
    shown.andWait([&] { QTest::keyClick(&list, Qt::Key_Space); });
    CHECK(shown.page.card(u"review-outcomes")->isHidden());
    CHECK_FALSE(shown.page.card(u"review-voices")->isHidden());
    shown.andWait([&] { shown.part<QPushButton>(u"arrange.down"_s).click(); });
    CHECK(list.item(1)->text() == u"Outcomes at reviews"_s);
    CHECK(list.currentRow() == 1);
    const QString person = shown.sample.session().who().author;
    CHECK(shown.sample.settings().arrangedBy(person, u"dashboard/cards"_s).startsWith(u"review-voices -review-outcomes "_s));
    CHECK(shown.sample.settings().arrangedBy(u"B. Other"_s, u"dashboard/cards"_s).isEmpty());
    shown.andWait([&] { shown.part<QPushButton>(u"arrange.reset"_s).click(); });
    CHECK(shown.sample.settings().arrangedBy(person, u"dashboard/cards"_s).isEmpty());
    CHECK_FALSE(shown.page.card(u"review-outcomes")->isHidden());
}

TEST_CASE("The arrangement holds the next time, and cards apart from their section repeat its heading")
{
    test::SampleSession sample;
    sample.settings().setArrangedBy(sample.session().who().author, u"dashboard/cards"_s, u"cafs-per-1000 review-outcomes cafs-by-cluster -cafs-by-age"_s);
    DashboardPage page(sample.session(), sample.settings());
    page.resize(1072, 748);
    QSignalSpy spy(&page, &DashboardPage::shown);
    page.show();
    REQUIRE(test::waitUntil([&] { return spy.count() > 0; }));
    QCoreApplication::processEvents();
    CHECK_FALSE(page.card(u"cafs-by-age"));
    const auto top = [&](const char16_t* figure) {
        const FigureCard* card = page.card(QStringView(figure));
        REQUIRE(card);
        return card->mapTo(&page, QPoint()).y();
    };
    CHECK(top(u"cafs-per-1000") < top(u"review-outcomes"));
    CHECK(top(u"review-outcomes") < top(u"cafs-by-cluster"));
    CHECK(page.findChild<QWidget*>(u"dashboard.section.4"_s));
    CHECK(page.findChild<QWidget*>(u"dashboard.section.4.2"_s));
}

TEST_CASE("The list of cards in every look")
{
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    const std::tuple<Appearance, int, QString> looks[]
        = {{Appearance::light, 100, u"light"_s}, {Appearance::dark, 100, u"dark"_s}, {Appearance::light, 200, u"large"_s}};
    for (const auto& [look, percent, name] : looks) {
        applyTheme(application, look, percent);
        ArrangeDialog dialog(usualCards());
        test::grab(dialog, u"arrange-"_s + name, dialog.width());
        CHECK(test::clippedTexts(dialog) == QStringList());
    }
    applyTheme(application, Appearance::light, 100);
}
