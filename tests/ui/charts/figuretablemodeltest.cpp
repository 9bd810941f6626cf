// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/charts/devonfigures.h"
#include "ui/charts/figuretablemodel.h"

#include <QAbstractItemModelTester>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The table shows what the figure prints, with its total and its footnotes")
{
    FigureTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFigure(devon::cafsPerThousand());
    REQUIRE(model.rowCount() == 18);
    REQUIRE(model.columnCount() == 4);
    CHECK(model.headerData(3, Qt::Horizontal).toString() == u"CAFs per 1,000 aged 0–19"_s);
    CHECK(model.index(5, 2).data().toString() == u"23,301"_s);
    CHECK(model.index(4, 3).data().toString() == u"14.88"_s);
    CHECK(model.index(4, 3).data(Qt::ToolTipRole).toString() == u"120 of 8,063"_s);
    CHECK(model.index(4, 3).data(Qt::AccessibleTextRole).toString() == u"CAFs per 1,000 aged 0–19: 14.88"_s);
    CHECK(model.index(17, 3).data().toString() == u"5.61 ¹"_s);
    CHECK(model.index(0, 0).data(Qt::TextAlignmentRole).toInt() == int(Qt::AlignLeft | Qt::AlignVCenter));
    CHECK(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() == int(Qt::AlignRight | Qt::AlignVCenter));
    CHECK(model.index(4, 3).data(FigureTableModel::SortRole).toDouble() == Approx(14.8828).margin(0.0001));
    CHECK(model.cellName(model.index(5, 1)) == figure::CellName{u"cafs-per-1000"_s, u"Exeter"_s, u"cafs"_s});
    CHECK(model.cellName(model.index(17, 1)).row == u"Total"_s);
}

TEST_CASE("The table says what is missing")
{
    FigureTableModel model;
    model.setFigure(devon::qualityByCluster());
    CHECK(model.index(1, 1).data().toString() == u"No data"_s);
    CHECK(model.index(1, 4).data().toString() == u"0"_s);
}
