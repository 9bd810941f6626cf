// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tablecopy.h"

#include "tests/support/catch.h"
#include "ui/parts/pagedtablemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Table
{
    std::vector<PagedTableModel::Request> requests;
    PagedTableModel model{{{u"name"_s, u"Name"_s}, {u"note"_s, u"Note"_s}},
        [this](const PagedTableModel::Request& request) { requests.push_back(request); }};
    QTableView view;
    TableCopy* copier = nullptr;

    explicit Table(int count)
    {
        std::vector<Id> ids;
        for (int i = 1; i <= count; ++i)
            ids.push_back(Id{i});
        model.setIds(std::move(ids));
        view.setModel(&model);
        copier = new TableCopy(view);
        view.show();
        view.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        QApplication::clipboard()->clear();
    }
    void answerAll()
    {
        model.index(0, 0).data();
        QApplication::processEvents();
        const auto waiting = std::exchange(requests, {});
        for (const auto& request : waiting) {
            std::vector<QStringList> rows;
            for (const Id id : request.ids)
                rows.push_back({u"Child <%1>"_s.arg(id.text()), u"two\nlines"_s});
            model.setPage(request, rows);
        }
    }
    static QString text() { return QApplication::clipboard()->text(); }
};

} // namespace

TEST_CASE("Ctrl+C copies the selected cells as tab-separated lines and as a table")
{
    Table table(2);
    table.answerAll();
    table.view.selectAll();
    QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
    REQUIRE(table.text() == u"Child <1>\ttwo lines\nChild <2>\ttwo lines\n"_s);
    CHECK(QApplication::clipboard()->mimeData()->html().contains(u"<td>Child &lt;1&gt;</td><td>two lines</td>"_s));
}

TEST_CASE("Ctrl+Shift+C copies the headings too, columns as they are shown")
{
    Table table(1);
    table.answerAll();
    table.view.horizontalHeader()->moveSection(1, 0);
    table.view.selectAll();
    QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(table.text() == u"Note\tName\ntwo lines\tChild <1>\n"_s);
}

TEST_CASE("Hidden columns are not copied")
{
    Table table(1);
    table.answerAll();
    table.view.selectAll();
    table.view.setColumnHidden(1, true);
    table.copier->copy(true);
    CHECK(table.text() == u"Name\nChild <1>\n"_s);
}

TEST_CASE("Rows that are not there yet are fetched before they are copied")
{
    Table table(450);
    table.answerAll();
    table.view.selectAll();
    QSignalSpy copied(table.copier, &TableCopy::copied);
    table.copier->copy(false);
    CHECK(copied.isEmpty());
    table.answerAll();
    REQUIRE(copied.size() == 1);
    CHECK(copied.at(0).at(0).toInt() == 450);
    CHECK(table.text().count(u'\n') == 450);
    CHECK_FALSE(table.text().contains(u'…'));
}

TEST_CASE("More rows than a clipboard should hold are refused with a sentence")
{
    Table table(5001);
    table.view.selectAll();
    QSignalSpy refused(table.copier, &TableCopy::refused);
    table.copier->copy(false);
    REQUIRE(refused.size() == 1);
    CHECK(refused.at(0).at(0).toString() == u"At most 5,000 rows can be copied at once. Use Export for more."_s);
    CHECK(table.text().isEmpty());
}
