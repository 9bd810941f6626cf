// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardgrid.h"

#include "tests/support/catch.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QFrame>

using namespace axs;

namespace {

/// A grid of frames of these heights, laid out in that width; where each lies.
QList<QRect> laid(const QList<int>& heights, int width, int percent = 100)
{
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Appearance::light, percent);
    QWidget page;
    auto* grid = new CardGrid(480, 3, &page);
    for (const int height : heights) {
        auto* card = new QFrame(&page);
        card->setMinimumHeight(height);
        grid->addWidget(card);
    }
    grid->setGeometry(QRect(0, 0, width, grid->heightForWidth(width)));
    QList<QRect> rects;
    for (int place = 0; place < grid->count(); ++place)
        rects.append(grid->itemAt(place)->geometry());
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Appearance::light, 100);
    return rects;
}

} // namespace

TEST_CASE("Cards stand two beside each other in 1024 pixels, three in 1664, alone in 700 or with large text")
{
    CHECK(laid({300, 300, 300, 300}, 1024)[1] == QRect(518, 0, 506, 300));
    CHECK(laid({300, 300, 300, 300}, 1024)[2] == QRect(0, 312, 506, 300));
    CHECK(laid({300, 300, 300}, 1664)[2].top() == 0);
    CHECK(laid({300, 300}, 700)[1] == QRect(0, 312, 700, 300));
    CHECK(laid({300, 300}, 1024, 200)[1].left() == 0);
}

TEST_CASE("Rows are filled evenly and are equally high")
{
    const QList<QRect> four = laid({300, 200, 300, 300}, 1664);
    CHECK(four[0] == QRect(0, 0, 826, 300));
    CHECK(four[1] == QRect(838, 0, 826, 300));
    CHECK(four[2].top() == 312);
    CHECK(laid({300}, 1024)[0] == QRect(0, 0, 1024, 300));
}

TEST_CASE("A card less than half as high as its neighbour gets a row of its own")
{
    const QList<QRect> pair = laid({140, 300}, 1024);
    CHECK(pair[0] == QRect(0, 0, 1024, 140));
    CHECK(pair[1] == QRect(0, 152, 1024, 300));
    CHECK(laid({150, 300}, 1024)[0].height() == 300);
}
