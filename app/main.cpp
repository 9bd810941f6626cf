// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/hardening.h"
#include "app/window.h"

#include <QApplication>
#include <QFile>
#include <QHash>

int main(int argc, char* argv[])
{
    using namespace axs::app;

    hardenProcess();
    QCoreApplication::setApplicationName(QStringLiteral("axs-pathway"));
    QStringList typed;
    for (int i = 1; i < argc; ++i)
        typed += QFile::decodeName(argv[i]);
    if (!isForCommandLine(typed))
        return runWindow(argc, argv, typed);
    if (isForPainting(typed)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Qt names a PDF's fonts in the order of a hash; the same file and options must give the same bytes.
        QHashSeed::setDeterministicGlobalSeed();
        const QApplication application(argc, argv);
        return static_cast<int>(runCommandLine(typed));
    }
    const QCoreApplication application(argc, argv);
    return static_cast<int>(runCommandLine(typed));
}
