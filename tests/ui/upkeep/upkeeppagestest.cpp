// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordtable.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/shell/shelldesk.h"
#include "ui/parts/choicechips.h"
#include "ui/parts/lookupfield.h"
#include "ui/parts/noticebar.h"
#include "ui/shell/upkeeppages.h"
#include "ui/upkeep/exportdialog.h"
#include "ui/upkeep/ledgermodel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace axs;
using namespace axs::test;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sample county with a page open, looked at in every way at the end.
struct Upkeep
{
    ShellDesk desk;

    Upkeep() { desk.openReady(desk.copyOfSample()); }
    void go(const Place& place)
    {
        desk.window().pages().go(place);
        REQUIRE(comes([&] { return desk.isOn(place.page) && desk.window().pages().page()->isReady(); }));
    }
    void click(const QString& name)
    {
        auto* button = desk.part<QPushButton>(name);
        REQUIRE(button != nullptr);
        REQUIRE(button->isEnabled());
        button->click();
    }
    Session& session() { return *desk.window().workplace().session(); }
    QTableWidget& table(const QString& name) { return *desk.part<QTableWidget>(name); }
    QStringList column(const QString& name, int column)
    {
        QStringList texts;
        for (int row = 0; row < table(name).rowCount(); ++row)
            texts += table(name).item(row, column)->text();
        return texts;
    }
    bool says(const QString& part)
    {
        return comes([&] { return desk.window().findChild<NoticeBar*>()->sentence().contains(part); });
    }
};

} // namespace

TEST_CASE("A list is edited in the program, an entry merged into another after its preview, and the merge taken back")
{
    Upkeep upkeep;
    upkeep.desk.window().actions().action(u"file.lists"_s).trigger();
    REQUIRE(comes([&] { return upkeep.desk.isOn(PageKind::lists) && upkeep.desk.window().pages().page()->isReady(); }));
    const QStringList roles = upkeep.column(u"lists.table"_s, 0);
    REQUIRE(roles.size() > 5);
    auto* box = upkeep.desk.part<QLineEdit>(u"lists.new"_s);
    box->setText(u"Family worker"_s);
    upkeep.click(u"lists.add"_s);
    REQUIRE(comes([&] { return upkeep.column(u"lists.table"_s, 0).contains(u"Family worker"_s); }));
    auto& table = upkeep.table(u"lists.table"_s);
    REQUIRE(comes([&] { return table.currentRow() >= 0 && table.item(table.currentRow(), 0)->text() == u"Family worker"_s; }));
    const int last = table.currentRow();
    table.setFocus();
    upkeep.desk.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(comes([&] { return table.currentRow() == last - 1 && table.item(last - 1, 0)->text() == u"Family worker"_s; }));
    upkeep.click(u"lists.retire"_s);
    CHECK(comes([&] { return table.item(last - 1, 2)->text() == u"no longer offered"_s; }));

    const auto used = [&](const QString& label) {
        const auto row = upkeep.column(u"lists.table"_s, 0).indexOf(label);
        return row < 0 ? QString() : upkeep.column(u"lists.table"_s, 1).at(row);
    };
    const QString before = used(u"Health Visitor"_s);
    REQUIRE(before != u"0"_s);
    table.selectRow(static_cast<int>(upkeep.column(u"lists.table"_s, 0).indexOf(u"Health Visitor"_s)));
    upkeep.click(u"lists.merge"_s);
    auto* into = upkeep.desk.part<QComboBox>(u"lists.into"_s);
    into->setCurrentText(u"Family worker"_s);
    REQUIRE(into->currentText() == u"Family worker"_s);
    CHECK(comes([&] { return upkeep.desk.part<QLabel>(u"lists.preview"_s)->text().contains(u"CAF: "_s); }));
    upkeep.desk.look(u"lists"_s);
    upkeep.click(u"lists.act"_s);
    REQUIRE(comes([&] { return used(u"Family worker"_s) == before && used(u"Health Visitor"_s).isEmpty(); }));
    REQUIRE(comes([&] { return upkeep.desk.part<QPushButton>(u"groupChanges.undo.0"_s) != nullptr; }));
    upkeep.click(u"groupChanges.undo.0"_s);
    CHECK(comes([&] { return used(u"Health Visitor"_s) == before && used(u"Family worker"_s) == u"0"_s; }));

    upkeep.desk.part<QComboBox>(u"lists.list"_s)->setCurrentText(u"Reasons for closing"_s);
    REQUIRE(comes([&] { return upkeep.column(u"lists.table"_s, 0).contains(u"Outcomes achieved"_s); }));
    box->setText(u"Did not attend"_s);
    upkeep.click(u"lists.add"_s);
    CHECK(upkeep.says(u"Part One, 2.3"_s));
    CHECK_FALSE(upkeep.column(u"lists.table"_s, 0).contains(u"Did not attend"_s));
}

TEST_CASE("Two records of one child are laid side by side, merged, and parted again")
{
    Upkeep upkeep;
    Id caf;
    record::Child child;
    record::Child twice;
    bool isSaved = false;
    caf = upkeep.session().facts().read([](const figure::Facts& facts) { return facts.episodes.id.front(); });
    upkeep.session().write(
        &upkeep.desk.window(),
        [&](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
            auto cafs = store::RecordTable<record::Caf>::open(connection);
            auto children = store::RecordTable<record::Child>::open(connection);
            child = **children->find((**cafs->find(caf)).child);
            twice = child;
            twice.id = writer.newId();
            twice.reference = u"C-TWICE"_s;
            twice.language = u"Polish"_s;
            record::Residence home;
            home.id = writer.newId();
            home.child = twice.id;
            const auto saved = writer.save(twice);
            const auto housed = writer.save(home);
            return saved && housed ? Result<void>() : saved.error();
        },
        [&](const Result<store::SaveReceipt>& saved) { isSaved = saved.has_value(); });
    REQUIRE(comes([&] { return isSaved; }));
    upkeep.go({PageKind::caf, {}, caf, {}, {}});
    upkeep.desk.window().actions().action(u"record.merge"_s).trigger();
    REQUIRE(comes([&] { return upkeep.desk.isOn(PageKind::merge) && upkeep.desk.window().pages().page()->isReady(); }));
    auto* others = upkeep.desk.part<QListWidget>(u"merge.others"_s);
    REQUIRE(comes([&] { return others->count() > 0 && others->item(0)->text().contains(u"C-TWICE"_s); }));
    CHECK(others->item(0)->text().contains(u"same name, born the same day"_s));
    REQUIRE(comes([&] { return upkeep.desk.part<QRadioButton>(u"merge.language.other"_s) != nullptr; }));
    CHECK(upkeep.desk.part<QRadioButton>(u"merge.language.other"_s)->isChecked());
    CHECK(upkeep.desk.part<QRadioButton>(u"merge.reference.kept"_s)->isChecked());
    CHECK(upkeep.desk.part<QLabel>(u"merge.moves"_s)->text().contains(u": 1"_s));
    upkeep.desk.look(u"merge"_s);
    upkeep.click(u"merge.act"_s);
    REQUIRE(comes([&] {
        return upkeep.desk.part<QPushButton>(u"groupChanges.undo.0"_s) != nullptr
            && (others->count() == 0 || !others->item(0)->text().contains(u"C-TWICE"_s));
    }));
    upkeep.click(u"groupChanges.undo.0"_s);
    CHECK(comes([&] { return others->count() > 0 && others->item(0)->text().contains(u"C-TWICE"_s); }));
}

TEST_CASE("Many CAFs get another co-ordinator after a preview, and the old one back")
{
    Upkeep upkeep;
    const auto cafs = upkeep.session().facts().read([](const figure::Facts& facts) {
        return std::vector<Id>(facts.episodes.id.begin(), facts.episodes.id.begin() + 40);
    });
    upkeep.go({PageKind::bulk, {}, {}, bulkDetail(cafs), {}});
    auto* words = upkeep.desk.part<QLabel>(u"bulk.preview"_s);
    REQUIRE(comes([&] { return words->text().contains(u"Type who is to be responsible."_s); }));
    CHECK_FALSE(upkeep.desk.part<QPushButton>(u"bulk.make"_s)->isEnabled());
    auto* name = upkeep.desk.window().findChild<BulkShellPage*>()->findChild<QLineEdit*>(u"bulk.coordinator"_s);
    REQUIRE(name != nullptr);
    name->setText(u"N. Hand"_s);
    REQUIRE(comes([&] { return words->text().contains(u" will change."_s); }));
    const QStringList before = upkeep.column(u"bulk.table"_s, 3);
    REQUIRE_FALSE(before.isEmpty());
    CHECK_FALSE(before.contains(u"N. Hand"_s));
    upkeep.desk.look(u"bulk"_s);
    upkeep.click(u"bulk.make"_s);
    REQUIRE(comes([&] { return words->text().contains(u" so already."_s); }));
    REQUIRE(comes([&] { return upkeep.desk.part<QPushButton>(u"groupChanges.undo.0"_s) != nullptr; }));
    upkeep.click(u"groupChanges.undo.0"_s);
    CHECK(comes([&] { return upkeep.column(u"bulk.table"_s, 3) == before; }));
    upkeep.desk.window().findChild<ChoiceChips*>(u"bulk.what"_s)->setChosen(u"lead"_s);
    CHECK(comes([&] { return words->text().contains(u"Choose who is to lead."_s); }));
    upkeep.desk.keepPicture(u"bulk-lead"_s);
}

TEST_CASE("As published lists every printed value, chooses those that differ by keys, and says why", "[upkeep]")
{
    Upkeep upkeep;
    upkeep.desk.window().actions().action(u"file.ledger"_s).trigger();
    REQUIRE(comes([&] { return upkeep.desk.isOn(PageKind::ledger) && upkeep.desk.window().pages().page()->isReady(); }));
    auto* table = upkeep.desk.part<QTableView>(u"ledger.table"_s);
    auto* states = upkeep.desk.part<QComboBox>(u"ledger.states"_s);
    auto* proxy = qobject_cast<QSortFilterProxyModel*>(table->model());
    REQUIRE(proxy != nullptr);
    const QAbstractItemModelTester tester(proxy->sourceModel(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int all = table->model()->rowCount();
    CHECK(all > 200);
    upkeep.desk.look(u"ledger"_s);
    states->setFocus();
    QTest::keyClick(states, Qt::Key_Down);
    CHECK(states->currentText() == u"Differs"_s);
    const int differing = table->model()->rowCount();
    CHECK(differing > 0);
    CHECK(differing < all);
    CHECK(upkeep.desk.part<QLabel>(u"ledger.summary"_s)->text().contains(u"%1 differ"_s.arg(differing)));
    CHECK_FALSE(upkeep.desk.part<QLabel>(u"ledger.why"_s)->text().isEmpty());
    QTest::keyClick(states, Qt::Key_Tab);
    CHECK(table->hasFocus());
}

TEST_CASE("A table is exported by keys with its purpose, of the filter that the page shows", "[upkeep]")
{
    Upkeep upkeep;
    Place place{PageKind::children, {}, {}, {}, {}};
    place.filter.clusters = {u"Exeter"_s};
    upkeep.go(place);
    upkeep.desk.window().actions().action(u"file.export"_s).trigger();
    auto* dialog = upkeep.desk.window().findChild<ExportDialog*>();
    REQUIRE(dialog != nullptr);
    auto* save = dialog->findChild<QPushButton*>(u"export.save"_s);
    CHECK_FALSE(save->isEnabled());
    CHECK(dialog->findChild<QLabel*>(u"export.filter"_s)->text().contains(u"Exeter"_s));
    CHECK(namelessFocusables(*dialog).join(u'\n') == QString());
    CHECK(clippedTexts(*dialog).join(u'\n') == QString());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"exeter.csv"_s);
    dialog->setNextFileName(path);
    auto* purpose = dialog->findChild<QLineEdit*>(u"export.purpose"_s);
    purpose->setFocus();
    QTest::keyClicks(purpose, u"Board of July"_s);
    CHECK(save->isEnabled());
    QTest::keyClick(purpose, Qt::Key_Return);
    REQUIRE(upkeep.says(u"exeter.csv: "_s));
    QFile table(path);
    REQUIRE(table.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(table.readAll());
    CHECK(text.count(u"Exeter"_s) > 50);
    CHECK_FALSE(text.contains(u"Bideford"_s));
    std::int64_t noted = -1;
    upkeep.session().read(
        &upkeep.desk.window(),
        [](store::Connection& connection) {
            return connection.integer("SELECT count(*) FROM event WHERE action = 'export' AND purpose = 'Board of July'");
        },
        [&](const Result<std::int64_t>& count) { noted = count ? *count : -2; });
    REQUIRE(comes([&] { return noted != -1; }));
    CHECK(noted == 1);
}
