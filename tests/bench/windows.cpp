// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/windows.h"

#include "tests/bench/firstpaint.h"
#include "tests/bench/timing.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace axs::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// From start() to the time that the process tells, in milliseconds.
double toldBy(const QString& program, const QStringList& arguments)
{
    QProcess process;
    const qint64 started = std::chrono::steady_clock::now().time_since_epoch().count();
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        giveUp(u"%1 failed: %2"_s.arg(program, QString::fromUtf8(process.readAllStandardError())));
    const qint64 told = process.readAllStandardOutput().trimmed().toLongLong();
    return static_cast<double>(told - started) / 1'000'000;
}

} // namespace

void measureWindows(const Measures& measures, const QString& path, int times)
{
    const QString self = QCoreApplication::applicationFilePath();
    const QString folder = QFileInfo(path).absolutePath();
    const QString bareProgram = QFileInfo(self).dir().filePath(u"axs-bare-window"_s);
    Series bare;
    Series first;
    Series usable;
    for (int i = 0; i <= times; ++i) {
        const double bareTime = toldBy(bareProgram, {});
        const double firstTime = toldBy(self, {u"--folder"_s, folder, u"--window"_s, u"start"_s});
        const double usableTime = toldBy(self, {u"--folder"_s, folder, u"--window"_s, path});
        if (i == 0)
            continue; // brings the programs into memory
        bare.add(bareTime);
        first.add(firstTime);
        usable.add(usableTime);
    }
    measures.atMost(u"first window (start page), from the program’s start"_s, first.median(),
        {u"bare Qt window"_s, bare.median()}, 2);
    measures.note(u"window with this file and its facts, from the program’s start"_s, usable.median());
}

int showWindow(const QString& settingsFolder, const QString& path)
{
    QDir(settingsFolder).removeRecursively();
    SettingsStore settings(settingsFolder);
    ui::applyLook(settings);
    ui::MainWindow window(settings, ui::SampleCounty(settingsFolder));
    window.restoreSize();
    const auto told = path.isEmpty() ? std::make_unique<FirstPaint>(window) : nullptr;
    QObject::connect(&window.workplace(), &ui::Workplace::opened, &window, [&window] {
        QObject::connect(window.workplace().session(), &ui::Session::factsReady, &window,
            [] { QTimer::singleShot(0, qApp, &tellAndQuit); });
    });
    QObject::connect(&window.workplace(), &ui::Workplace::openFailed, &window,
        [](const QString&, const Error& error) { giveUp(error.sentence); });
    window.show();
    window.beginWith(path.isEmpty() ? QStringList() : QStringList(path), false);
    return QApplication::exec();
}

} // namespace axs::bench
