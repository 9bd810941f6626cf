// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordtable.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"
#include "tests/ui/shell/shelldesk.h"
#include "ui/shell/budgetsettings.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<record::Budget> budgetsIn(const QString& path)
{
    const auto file = must(store::File::open(path, store::Access::read));
    const auto connection = must(file->connect(store::Access::read));
    return must(store::RecordTable<record::Budget>::all(*connection));
}

} // namespace

TEST_CASE("A budget is added with what is left of it, a wrong one is told, and a removed one comes back")
{
    ShellDesk desk;
    const QString path = desk.copyOfSample();
    const std::size_t before = budgetsIn(path).size();
    desk.openReady(path);
    desk.press(Qt::Key_Comma, Qt::ControlModifier);
    auto* budgets = desk.part<ui::BudgetSettings>(u"budgetSettings"_s);
    REQUIRE(budgets != nullptr);
    REQUIRE(comes([&] { return desk.isOn(ui::PageKind::settings) && budgets->isVisible(); }));
    REQUIRE(comes([&] { return budgets->findChildren<QPushButton*>(QRegularExpression(u"remove"_s)).size() == qsizetype(before); }));
    CHECK(namelessFocusables(*budgets).join(u'\n') == QString());
    const auto type = [&](const QString& name, const QString& text) {
        auto* field = budgets->findChild<QLineEdit*>(u"budgetSettings."_s + name);
        REQUIRE(field != nullptr);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    };
    const auto sentence = [&] { return budgets->findChild<QLabel*>(u"budgetSettings.sentence"_s)->text(); };
    auto* add = budgets->findChild<QPushButton*>(u"budgetSettings.add"_s);
    type(u"name"_s, u"Winter fund"_s);
    type(u"amount"_s, u"lots"_s);
    QTest::keyClick(add, Qt::Key_Space);
    CHECK(budgetsIn(path).size() == before);
    CHECK(desk.focused()->objectName() == u"budgetSettings.amount"_s);
    type(u"amount"_s, u"12,500.50"_s);
    QTest::keyClick(add, Qt::Key_Space);
    REQUIRE(comes([&] { return sentence().contains(u"Winter fund is added"_s); }));
    std::vector<record::Budget> now = budgetsIn(path);
    REQUIRE(now.size() == before + 1);
    const record::Budget made = now.back();
    CHECK(made.amount == std::optional(12500.5));
    const QString sums = u"budgetSettings.sums."_s + made.id.text();
    REQUIRE(comes([&] { return budgets->findChild<QLabel*>(sums) != nullptr; }));
    CHECK(budgets->findChild<QLabel*>(sums)->text().contains(u"of £12,500.50"_s));

    QTest::keyClick(budgets->findChild<QPushButton*>(u"budgetSettings.remove."_s + made.id.text()), Qt::Key_Space);
    REQUIRE(comes([&] { return sentence().contains(u"is removed"_s); }));
    CHECK(budgetsIn(path).size() == before);
    QTest::keyClick(budgets->findChild<QPushButton*>(u"budgetSettings.undo"_s), Qt::Key_Space);
    REQUIRE(comes([&] { return sentence().contains(u"is added"_s); }));
    CHECK(budgetsIn(path).back() == made);
}
