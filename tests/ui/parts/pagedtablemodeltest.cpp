// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pagedtablemodel.h"

#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTableView>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A model whose answers come when the test gives them.
struct Table
{
    std::vector<PagedTableModel::Request> requests;
    PagedTableModel model{{{u"name"_s, u"Name"_s}, {u"age"_s, u"Age"_s, Qt::AlignRight}, {u"note"_s, u"Note"_s, Qt::AlignLeft, false, false}},
        [this](const PagedTableModel::Request& request) { requests.push_back(request); }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit Table(int count = 0)
    {
        if (count > 0)
            model.setIds(idsTo(count));
        settle();
        requests.clear();
    }
    static std::vector<Id> idsTo(int count)
    {
        std::vector<Id> ids;
        for (int i = 1; i <= count; ++i)
            ids.push_back(Id{i});
        return ids;
    }
    static void settle() { QApplication::processEvents(); }
    void answer(const PagedTableModel::Request& request, const QString& prefix = u"Child"_s)
    {
        std::vector<QStringList> rows;
        for (const Id id : request.ids)
            rows.push_back({u"%1 %2"_s.arg(prefix, id.text()), u"7"_s});
        model.setPage(request, rows);
    }
    QString text(int row, int column = 0) const { return model.index(row, column).data().toString(); }
};

} // namespace

TEST_CASE("Rows show three dots until their page is there")
{
    Table table;
    table.model.setIds(Table::idsTo(250));
    table.settle();
    table.requests.clear();
    Table fresh;
    fresh.model.setIds(Table::idsTo(250));
    CHECK(fresh.text(120) == u"…"_s);
    fresh.settle();
    REQUIRE_FALSE(fresh.requests.empty());
    const auto request = *std::find_if(fresh.requests.begin(), fresh.requests.end(), [](const auto& r) { return r.first == 100; });
    CHECK(request.ids.size() == 100);
    CHECK(request.ids.front() == Id{101});
    fresh.answer(request);
    CHECK(fresh.text(120) == u"Child 121"_s);
    CHECK(fresh.text(120, 1) == u"7"_s);
    CHECK(fresh.text(120, 2).isEmpty());
}

TEST_CASE("A page is asked for once, however often it is looked at")
{
    Table table(1000);
    for (int i = 0; i < 50; ++i)
        table.text(500 + i);
    table.settle();
    table.text(520);
    table.settle();
    CHECK(table.requests.size() == 1);
}

TEST_CASE("The page looked at last is asked for first")
{
    Table table(1000);
    table.text(300);
    table.text(800);
    table.settle();
    REQUIRE(table.requests.size() == 2);
    CHECK(table.requests[0].first == 800);
    CHECK(table.requests[1].first == 300);
}

TEST_CASE("An answer to an older list of ids is dropped")
{
    Table table(300);
    table.text(200);
    table.settle();
    REQUIRE(table.requests.size() == 1);
    const auto old = table.requests.at(0);
    table.model.setIds(Table::idsTo(250));
    table.answer(old, u"Old"_s);
    CHECK(table.text(200) == u"…"_s);
}

TEST_CASE("A changed record's page is asked for anew and keeps its text until then")
{
    Table table(100);
    table.text(5);
    table.settle();
    table.requests.empty() ? void() : table.answer(table.requests.back());
    if (table.requests.empty())
        table.answer({1, 0, Table::idsTo(100)});
    REQUIRE(table.text(5) == u"Child 6"_s);
    table.requests.clear();
    table.model.refresh(Id{6});
    CHECK(table.text(5) == u"Child 6"_s);
    table.settle();
    REQUIRE(table.requests.size() == 1);
    QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    table.answer(table.requests[0], u"Renamed"_s);
    CHECK(table.text(5) == u"Renamed 6"_s);
    CHECK(changed.size() == 1);
}

TEST_CASE("A header click is a wish to sort, and only for columns that can be")
{
    Table table(10);
    QSignalSpy wished(&table.model, &PagedTableModel::sortRequested);
    table.model.sort(1, Qt::DescendingOrder);
    table.model.sort(2, Qt::AscendingOrder);
    REQUIRE(wished.size() == 1);
    CHECK(wished.at(0).at(0).toString() == u"age"_s);
    CHECK(table.model.idAt(0) == Id{1});
}

TEST_CASE("Cells are aligned as their column and speak with its name")
{
    Table table(10);
    table.answer({1, 0, Table::idsTo(10)});
    const QModelIndex age = table.model.index(0, 1);
    CHECK(age.data(Qt::TextAlignmentRole).value<Qt::Alignment>() == (Qt::AlignRight | Qt::AlignVCenter));
    CHECK(age.data(Qt::AccessibleTextRole).toString() == u"Age: 7"_s);
    CHECK(age.data(PagedTableModel::IdRole).toLongLong() == 1);
    CHECK(table.model.rowOf(Id{10}) == 9);
    CHECK(table.model.rowOf(Id{11}) == -1);
    CHECK_FALSE(table.model.idAt(10).isSet());
}

TEST_CASE("A million rows open without fetching more than is seen")
{
    int asked = 0;
    PagedTableModel model({{u"name"_s, u"Name"_s}}, [&asked](const PagedTableModel::Request&) { ++asked; });
    QTableView view;
    view.setModel(&model);
    view.resize(400, 600);
    view.show();
    model.setIds(Table::idsTo(1'000'000));
    QApplication::processEvents();
    view.scrollToBottom();
    QApplication::processEvents();
    CHECK(asked >= 1);
    CHECK(asked <= 4);
}
