// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/firstpaint.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>

/// A Qt window that says one line: what the program's first window is measured against.
int main(int count, char** arguments)
{
    const QApplication application(count, arguments);
    QMainWindow window;
    window.resize(1280, 800);
    window.setCentralWidget(new QLabel(QStringLiteral("A bare window"), &window));
    const axs::bench::FirstPaint told(window);
    window.show();
    return QApplication::exec();
}
