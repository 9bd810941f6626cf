// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/testfile.h"
#include "tests/ui/shell/shelldesk.h"
#include "ui/exchange/importpage.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/problemline.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

#include <semaphore>

using namespace axs;
using namespace axs::test;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray goodSpend = "item_ref,spent_on,amount,type\n"
                             "W1,03/04/2009,\"£1,346.00\",Childcare\n"
                             "W2,2009-04-04,12.50,Play therapy\n";
const QByteArray badSpend = "item_ref,spent_on,amount,type\n"
                            "W1,03/04/2009,10,Childcare\n"
                            "W2,31/02/2009,10,Childcare\n"
                            "W3,04/04/2009,plenty,Childcare\n";

/// The sample county with the import page open.
struct Importing
{
    ShellDesk desk;
    int tables = 0;

    Importing()
    {
        desk.openReady(desk.copyOfSample());
        goToImport();
    }
    void goToImport()
    {
        desk.window().actions().action(u"file.import"_s).trigger();
        REQUIRE(comes([&] { return desk.isOn(PageKind::imports) && desk.window().pages().page()->isReady(); }));
    }
    ImportPage& page() { return *desk.part<ImportPage>(u"import.page"_s); }
    QString written(const QByteArray& table)
    {
        const QString path = desk.folder() + u"/table%1.csv"_s.arg(++tables);
        setBytes(path, table);
        return path;
    }
    void take(const QByteArray& table)
    {
        const QString path = written(table);
        page().takeFile(path);
        REQUIRE(comes([&] { return words(u"import.source"_s) == path.section(u'/', -1); }));
    }
    void paste(const QByteArray& cells)
    {
        QApplication::clipboard()->setText(QString::fromUtf8(cells));
        desk.press(Qt::Key_V, Qt::ControlModifier);
    }
    QPushButton& button(const QString& name) { return *desk.part<QPushButton>(name); }
    /// By the keyboard alone.
    void pressButton(const QString& name)
    {
        REQUIRE(button(name).isVisible());
        REQUIRE(button(name).isEnabled());
        button(name).setFocus();
        desk.press(Qt::Key_Space);
    }
    void check()
    {
        pressButton(u"import.check"_s);
        REQUIRE(comes([&] { return desk.part<QLabel>(u"import.counts"_s)->isVisible(); }));
    }
    void import()
    {
        pressButton(u"import.import"_s);
        REQUIRE(comes([&] { return button(u"import.undo"_s).isVisible(); }));
    }
    QString words(const QString& name) { return desk.part<QLabel>(name)->text(); }
    QString problem(const QString& name) { return desk.part<ProblemLine>(name)->problem(); }
    QComboBox& kind() { return *desk.part<QComboBox>(u"import.kind"_s); }
    QComboBox& column(int row) { return *desk.part<QComboBox>(u"import.column.%1"_s.arg(row)); }
    bool says(const QString& part)
    {
        return comes([&] { return desk.window().findChild<NoticeBar*>()->sentence().contains(part); });
    }
    std::size_t spends()
    {
        return desk.window().workplace().session()->facts().read(
            [](const figure::Facts& facts) { return facts.spends.size(); });
    }
    QStringList row(int number)
    {
        auto& table = *desk.part<QTableWidget>(u"import.rows"_s);
        QStringList cells;
        for (int i = 0; i < table.columnCount(); ++i)
            cells += table.item(number, i)->text();
        return cells;
    }
};

} // namespace

TEST_CASE("A good table is chosen, checked with nothing written, imported and undone")
{
    Importing importing;
    const std::size_t before = importing.spends();
    importing.take(goodSpend);
    CHECK(importing.kind().currentData().toString() == u"spend"_s);
    CHECK(importing.desk.focused()->objectName() == u"import.check"_s);
    importing.check();
    CHECK(importing.words(u"import.counts"_s) == u"2 rows read: 2 good, 0 bad. Importing it gives 3 new records and changes 0."_s);
    CHECK(importing.spends() == before);
    CHECK_FALSE(importing.desk.part<QTableWidget>(u"import.rows"_s)->isVisible());
    REQUIRE(importing.desk.focused()->objectName() == u"import.import"_s);
    importing.import();
    CHECK(importing.spends() == before + 2);
    CHECK(importing.words(u"import.counts"_s) == u"2 rows read: 2 good, 0 bad. Written: 3 new records, 0 changed."_s);
    REQUIRE(comes([&] { return importing.desk.part<QPushButton>(u"imports.undo.0"_s) != nullptr; }));
    CHECK(importing.words(u"imports.what.0"_s).startsWith(u"spend table1.csv: 2 rows read"_s));
    importing.desk.look(u"import-done"_s);
    importing.pressButton(u"import.undo"_s);
    CHECK(importing.says(u"The import is undone: 3 records as before."_s));
    CHECK(comes([&] { return importing.spends() == before; }));
    CHECK(comes([&] { return importing.desk.part<QPushButton>(u"imports.undo.0"_s) == nullptr; }));
}

TEST_CASE("Bad rows are shown with line, column, value and reason, saved as a table, and the good ones imported")
{
    Importing importing;
    const std::size_t before = importing.spends();
    importing.take(badSpend);
    importing.check();
    CHECK(importing.words(u"import.counts"_s).startsWith(u"3 rows read: 1 good, 2 bad."_s));
    CHECK(importing.row(0).mid(0, 4) == QStringList{u"3"_s, u"No"_s, u"spent_on"_s, u"31/02/2009"_s});
    CHECK(importing.row(0).at(4).startsWith(u"is not a date."_s));
    CHECK(importing.row(1).mid(0, 4) == QStringList{u"4"_s, u"No"_s, u"amount"_s, u"plenty"_s});
    importing.desk.look(u"import-bad"_s);
    const QString rejects = importing.desk.folder() + u"/rejects.csv"_s;
    importing.page().setNextRejectsFile(rejects);
    importing.pressButton(u"import.saveRejects"_s);
    CHECK(importing.says(u"Saved as “rejects.csv”."_s));
    CHECK(bytesOf(rejects).startsWith("\xef\xbb\xbfitem_ref,spent_on,amount,type,line,column,value,reason\n"
                                      "W2,31/02/2009,10,Childcare,3,spent_on,31/02/2009,"));
    importing.import();
    CHECK(importing.spends() == before + 1);
}

TEST_CASE("A table of no kind asks for its kind, says what is still needed, and is matched by hand; that is remembered")
{
    Importing importing;
    importing.take("Item,When,Cost,For,Note\nW1,03/04/2009,£9,Childcare,x\n");
    CHECK(importing.kind().currentIndex() == -1);
    CHECK(importing.words(u"import.kindWords"_s).startsWith(u"The headings fit no kind of table"_s));
    CHECK_FALSE(importing.button(u"import.check"_s).isEnabled());
    REQUIRE(importing.desk.focused()->objectName() == u"import.kind"_s);
    importing.desk.type(u"spend"_s);
    REQUIRE(importing.kind().currentData().toString() == u"spend"_s);
    REQUIRE(importing.desk.part<QComboBox>(u"import.column.0"_s) != nullptr);
    CHECK(importing.problem(u"import.missing"_s).startsWith(u"Still needed: item_ref, spent_on, amount, type."_s));
    importing.desk.look(u"import-match"_s);
    const QStringList columns{u"item_ref"_s, u"spent_on"_s, u"amount"_s, u"type"_s};
    for (int i = 0; i < columns.size(); ++i) {
        importing.column(i).setFocus();
        importing.desk.type(columns[i]);
        CHECK(importing.column(i).currentData().toString() == columns[i]);
    }
    CHECK(importing.problem(u"import.missing"_s) == QString());
    importing.check();
    CHECK(importing.words(u"import.counts"_s).startsWith(u"1 row read: 1 good, 0 bad."_s));
    CHECK(importing.words(u"import.ignored"_s) == u"Ignored: Note"_s);

    importing.take("Item,When,Cost,For,Note\nW5,05/04/2009,£11,Childcare,y\n");
    CHECK(importing.kind().currentData().toString() == u"spend"_s);
    CHECK(importing.column(2).currentData().toString() == u"amount"_s);
    CHECK(importing.column(4).currentData().toString() == QString());
    CHECK(importing.button(u"import.check"_s).isEnabled());
}

TEST_CASE("Two headings are not read as one column, and one that is ignored by hand is")
{
    Importing importing;
    importing.take("item_ref,spent_on,amount,type,cost\nW1,03/04/2009,9,Childcare,10\n");
    REQUIRE(importing.column(2).currentData().toString() == u"amount"_s);
    importing.column(4).setFocus();
    importing.desk.type(u"amount"_s);
    CHECK(importing.column(4).currentData().toString() == u"amount"_s);
    CHECK(importing.problem(u"import.missing"_s).startsWith(u"Two headings are read as amount."_s));
    CHECK_FALSE(importing.button(u"import.check"_s).isEnabled());
    importing.column(2).setFocus();
    importing.desk.press(Qt::Key_Home);
    CHECK(importing.column(2).currentData().toString() == QString());
    CHECK(importing.problem(u"import.missing"_s) == QString());
    importing.check();
    CHECK(importing.words(u"import.ignored"_s) == u"Ignored: amount (ignored)"_s);
}

TEST_CASE("Cells are pasted with Ctrl+V, and nothing to paste is said")
{
    Importing importing;
    importing.paste("item_ref\tspent_on\tamount\ttype\nW1\t03/04/2009\t£9.00\tChildcare\n");
    REQUIRE(comes([&] { return importing.words(u"import.source"_s) == u"pasted cells"_s; }));
    CHECK(importing.kind().currentData().toString() == u"spend"_s);
    importing.check();
    CHECK(importing.words(u"import.counts"_s).startsWith(u"1 row read: 1 good, 0 bad."_s));
    importing.paste(" ");
    CHECK(importing.says(u"There are no cells to paste."_s));
}

TEST_CASE("Cancelling an import changes nothing")
{
    Importing importing;
    const std::size_t before = importing.spends();
    importing.take(goodSpend);
    importing.check();
    std::binary_semaphore writing(0);
    importing.desk.window().workplace().session()->write(
        &importing.desk.window(),
        [&writing](store::Connection&, store::RecordWriter&) -> Result<void> {
            writing.acquire();
            return {};
        },
        [](const Result<store::SaveReceipt>&) {});
    importing.pressButton(u"import.import"_s);
    REQUIRE(importing.button(u"import.cancel"_s).isVisible());
    importing.desk.press(Qt::Key_Escape);
    writing.release();
    REQUIRE(comes([&] { return !importing.button(u"import.cancel"_s).isVisible(); }));
    CHECK(importing.problem(u"import.problem"_s) == u"Stopped. Nothing was changed."_s);
    CHECK(importing.spends() == before);
    CHECK_FALSE(importing.button(u"import.undo"_s).isVisible());
    importing.import();
    CHECK(importing.spends() == before + 2);
}

TEST_CASE("A table dropped on the window is taken by the import page")
{
    Importing importing;
    importing.desk.window().actions().action(u"go.home"_s).trigger();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(importing.written(goodSpend))});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&importing.desk.window(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&importing.desk.window(), &drop);
    REQUIRE(comes([&] { return importing.desk.isOn(PageKind::imports); }));
    REQUIRE(comes([&] { return importing.words(u"import.source"_s) == u"table1.csv"_s; }));
    CHECK(importing.kind().currentData().toString() == u"spend"_s);
}

TEST_CASE("An import of which something was changed since is not undone, and why is said")
{
    Importing importing;
    const std::size_t before = importing.spends();
    importing.take(goodSpend);
    importing.check();
    importing.import();
    importing.take("item_ref,spent_on,amount,type\nW1,03/04/2009,20,Childcare\n");
    importing.check();
    CHECK(importing.words(u"import.counts"_s).endsWith(u"Importing it gives 0 new records and changes 1."_s));
    importing.import();
    REQUIRE(comes([&] {
        const auto* undo = importing.desk.part<QPushButton>(u"imports.undo.1"_s);
        return undo != nullptr && undo->isVisible();
    }));
    importing.pressButton(u"imports.undo.1"_s);
    CHECK(importing.says(u"so the import cannot be taken back. Nothing was changed."_s));
    CHECK(importing.spends() == before + 2);
}

TEST_CASE("In a file that is open for reading only a table is checked, not imported, and the page says why")
{
    ShellDesk desk;
    const QString county = desk.copyOfSample();
    const auto other = store::File::open(county, store::Access::write);
    REQUIRE(other);
    desk.openReady(county);
    desk.window().actions().action(u"file.import"_s).trigger();
    REQUIRE(comes([&] { return desk.isOn(PageKind::imports) && desk.window().pages().page()->isReady(); }));
    setBytes(desk.folder() + u"/t.csv"_s, goodSpend);
    desk.part<ImportPage>(u"import.page"_s)->takeFile(desk.folder() + u"/t.csv"_s);
    REQUIRE(comes([&] { return desk.part<QPushButton>(u"import.check"_s)->isVisible(); }));
    CHECK(desk.part<QLabel>(u"import.readOnly"_s)->text().startsWith(u"The file is open for reading only"_s));
    desk.part<QPushButton>(u"import.check"_s)->click();
    REQUIRE(comes([&] { return desk.part<QLabel>(u"import.counts"_s)->isVisible(); }));
    CHECK_FALSE(desk.part<QPushButton>(u"import.import"_s)->isEnabled());
}
