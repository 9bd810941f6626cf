// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/rules.h"

#include "tests/support/catch.h"

#include <QStringList>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the rules say about one line at the given path; several sayings are joined.
QString said(const QString& path, const QByteArray& line)
{
    QStringList says;
    for (const Breach& breach : includeBreaches(path, line, installedModuleOf)) {
        says.append(breach.says);
    }
    return says.join(u" | "_s);
}

QString saidOfWriting(const QString& path, const QByteArray& content)
{
    QStringList says;
    for (const Breach& breach : writingBreaches(path, content)) {
        says.append(breach.text());
    }
    return says.join(u" | "_s);
}

const QByteArray licence = "// SPDX-FileCopyrightText: 2026 AXS Pathway contributors\n"
                           "// SPDX-License-Identifier: GPL-3.0-or-later\n";

} // namespace

TEST_CASE("A screen in core is a breach, however it is included")
{
    const QString path = u"core/report/pack.cpp"_s;
    CHECK(said(path, "#include <QColor>").startsWith(u"core knows no screen"_s));
    CHECK(said(path, "#include <QtGui/QColor>").startsWith(u"core knows no screen"_s));
    CHECK(said(path, "  #  include <QPdfWriter>").startsWith(u"core knows no screen"_s));
    CHECK(said(path, "#include <QWidget>").startsWith(u"core knows no screen"_s));
    CHECK(said(path, "#include <QChart>").startsWith(u"core knows no screen"_s));
    CHECK(said(path, "#include <QSvgRenderer>").startsWith(u"core knows no screen"_s));
    CHECK(said(path, "#include <QPrinter>").startsWith(u"core knows no screen"_s));
    CHECK(said(path, "#include \"ui/parts/theme.h\"") == u"core knows no screen"_s);
    CHECK(said(path, "#include <QHash>").isEmpty());
    CHECK(said(path, "#include <vector>").isEmpty());
    CHECK(said(u"ui/parts/chip.cpp"_s, "#include <QColor>").isEmpty());
}

TEST_CASE("Only app includes app")
{
    CHECK(said(u"ui/shell/window.cpp"_s, "#include \"app/commands.h\"") == u"only app includes app"_s);
    CHECK(said(u"core/base/id.cpp"_s, "#include \"app/commands.h\"") == u"only app includes app"_s);
    CHECK(said(u"app/main.cpp"_s, "#include \"app/commands.h\"").isEmpty());
    CHECK(said(u"core/base/id.cpp"_s, "#include \"tests/support/catch.h\"") == u"only tests include tests"_s);
}

TEST_CASE("SQL outside the store and the vault is a breach")
{
    const QString sql = u"SQL lives in core/store and core/vault"_s;
    CHECK(said(u"core/figure/facts.cpp"_s, "    sqlite3_prepare_v2(handle, text, -1, &statement, nullptr);") == sql);
    CHECK(said(u"ui/records/list.cpp"_s, "    QSqlQuery query;") == sql);
    CHECK(said(u"app/main.cpp"_s, "    sqlite3_exec(handle, text, nullptr, nullptr, nullptr);") == sql);
    CHECK(said(u"core/exchange/merge.cpp"_s, "#include <sqlite3.h>") == sql);
    CHECK(said(u"ui/shell/window.cpp"_s, "#include <QSqlDatabase>") == sql);
    CHECK(said(u"core/store/file.cpp"_s, "#include <sqlite3.h>").isEmpty());
    CHECK(said(u"core/store/file.cpp"_s, "    QSqlQuery query;").isEmpty());
    CHECK(said(u"core/vault/vfs.cpp"_s, "#include <sqlite3.h>").isEmpty());
    CHECK(said(u"tests/core/store/filetest.cpp"_s, "#include <sqlite3.h>").isEmpty());
}

TEST_CASE("Qt Charts outside ui/charts is a breach")
{
    CHECK(said(u"ui/dashboard/card.cpp"_s, "#include <QChartView>") == u"only ui/charts includes Qt Charts"_s);
    CHECK(said(u"app/main.cpp"_s, "#include <QtCharts/QBarSet>") == u"only ui/charts includes Qt Charts"_s);
    CHECK(said(u"ui/charts/bars.cpp"_s, "#include <QBarSet>").isEmpty());
}

TEST_CASE("A network class anywhere is a breach, except the local socket")
{
    CHECK(said(u"ui/shell/about.cpp"_s, "#include <QNetworkAccessManager>").startsWith(u"there is no network"_s));
    CHECK(said(u"tests/ui/shell/abouttest.cpp"_s, "#include <QTcpSocket>").startsWith(u"there is no network"_s));
    CHECK(said(u"ui/shell/onlyone.cpp"_s, "#include <QLocalServer>").isEmpty());
    CHECK(said(u"ui/shell/onlyone.cpp"_s, "#include <QLocalSocket>").isEmpty());
}

TEST_CASE("Pages know neither each other nor the shell")
{
    CHECK(said(u"ui/dashboard/page.cpp"_s, "#include \"ui/records/list.h\"") == u"ui/dashboard does not see ui/records"_s);
    CHECK(said(u"ui/report/page.cpp"_s, "#include \"ui/shell/window.h\"") == u"ui/report does not see ui/shell"_s);
    CHECK(said(u"ui/parts/chip.cpp"_s, "#include \"ui/charts/chart.h\"") == u"ui/parts does not see ui/charts"_s);
    CHECK(said(u"ui/work/page.cpp"_s, "#include \"ui/charts/chart.h\"").isEmpty());
    CHECK(said(u"ui/shell/window.cpp"_s, "#include \"ui/records/list.h\"").isEmpty());
    CHECK(said(u"ui/records/list.cpp"_s, "#include \"core/store/file.h\"").isEmpty());
}

TEST_CASE("Each room of core sees only the rooms before it")
{
    CHECK(said(u"core/base/id.h"_s, "#include \"core/record/field.h\"") == u"core/base does not see core/record"_s);
    CHECK(said(u"core/record/kinds.h"_s, "#include \"core/store/file.h\"") == u"core/record does not see core/store"_s);
    CHECK(said(u"core/figure/facts.h"_s, "#include \"core/store/file.h\"") == u"core/figure does not see core/store"_s);
    CHECK(said(u"core/store/reader.h"_s, "#include \"core/figure/facts.h\"").isEmpty());
    CHECK(said(u"core/store/reader.h"_s, "#include \"core/figure/query.h\"") == u"core/store does not see core/figure"_s);
    CHECK(said(u"core/sample/people.h"_s, "#include \"core/store/file.h\"") == u"core/sample does not see core/store"_s);
    CHECK(said(u"core/report/pack.h"_s, "#include \"core/store/file.h\"") == u"core/report does not see core/store"_s);
    CHECK(said(u"core/report/pack.h"_s, "#include \"core/figure/figure.h\"").isEmpty());
    CHECK(said(u"core/exchange/merge.h"_s, "#include \"core/vault/slots.h\"")
          == u"core/vault is known to core/store alone"_s);
    CHECK(said(u"core/cellar/wine.h"_s, "") == u"the layering test does not know the room core/cellar"_s);
}

TEST_CASE("A file that is badly written is a breach")
{
    const QString path = u"core/base/id.cpp"_s;
    CHECK(saidOfWriting(path, licence + "int a;\n").isEmpty());
    CHECK(saidOfWriting(path, "int a;\n") == u"core/base/id.cpp:1: the two SPDX lines are missing"_s);
    CHECK(saidOfWriting(u"docs/format.md"_s, "Text.\n").isEmpty());
    CHECK(saidOfWriting(path, licence + "\tint a;\n") == u"core/base/id.cpp:3: a tab"_s);
    CHECK(saidOfWriting(path, licence + "int a; \n") == u"core/base/id.cpp:3: blanks at the end of the line"_s);
    CHECK(saidOfWriting(path, licence + "int a;\r\n") == u"core/base/id.cpp:3: a line ends in CR LF"_s);
    CHECK(saidOfWriting(path, licence + "int a;") == u"core/base/id.cpp:3: the last line has no end"_s);
    CHECK(saidOfWriting(path, licence + QByteArray("\n").repeated(417)).isEmpty());
    CHECK(saidOfWriting(path, licence + QByteArray("\n").repeated(418))
          == u"core/base/id.cpp:420: the file is too long: which concept is missing?"_s);
}

} // namespace axs
