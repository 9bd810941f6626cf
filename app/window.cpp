// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/console.h"
#include "core/base/version.h"
#include "ui/parts/icons.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/singleinstance.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStyleHints>

namespace axs::app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct WindowRequest
{
    QStringList files;
    QString settingsFolder;
    bool restores = true;
};

Result<WindowRequest> requestOf(const QStringList& typed)
{
    WindowRequest request;
    request.settingsFolder = SettingsStore::standardFolder();
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString& each = typed[i];
        if (each == "--no-restore"_L1)
            request.restores = false;
        else if (each == "--portable"_L1)
            request.settingsFolder = QDir(QCoreApplication::applicationDirPath()).filePath(u"axs-pathway-settings"_s);
        else if (each == "--config"_L1 && i + 1 < typed.size())
            request.settingsFolder = typed[++i];
        else if (each.startsWith("--config="_L1))
            request.settingsFolder = each.sliced(qsizetype(qstrlen("--config=")));
        else if (each.startsWith(u'-'))
            return Error{u"There is no option %1 of the window, or its value is missing. See axs-pathway --help."_s.arg(each),
                {}, Failure::usage};
        else
            request.files += QFileInfo(each).absoluteFilePath();
    }
    return request;
}

/// What a sample stands in: the user's data folder, or beside the settings where these are somewhere else.
ui::SampleCounty sampleFor(const WindowRequest& request)
{
    const bool isStandard = request.settingsFolder == SettingsStore::standardFolder();
    return ui::SampleCounty(isStandard ? QString() : request.settingsFolder);
}

void followSystem(const SettingsStore& settings, QObject* context)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, context, [&settings] {
        if (ui::appearanceOf(settings.get(settings::appearance)) == Appearance::system)
            ui::applyLook(settings);
    });
#else
    Q_UNUSED(settings)
    Q_UNUSED(context)
#endif
}

} // namespace

QList<std::pair<QString, QString>> windowOptions()
{
    return {
        {u"--no-restore"_s, u"the window, without opening the last file again"_s},
        {u"--config DIR"_s, u"the window, with its settings in that folder"_s},
        {u"--portable"_s, u"the window, with its settings beside the program"_s},
    };
}

bool isWindowOption(const QString& typed)
{
    return typed == "--no-restore"_L1 || typed == "--portable"_L1 || typed == "--config"_L1
        || typed.startsWith("--config="_L1);
}

int runWindow(int argc, char* argv[], const QStringList& typed)
{
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"AXS Pathway"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(versionText));
    QGuiApplication::setDesktopFileName(QString::fromUtf8(desktopId));
    QApplication::setWindowIcon(applicationIcon());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto request = requestOf(typed);
    if (!request)
        return static_cast<int>(console::fail(request.error()));
    SettingsStore settings(request->settingsFolder);
    ui::SingleInstance instance(request->settingsFolder);
    if (!instance.becomeFirst() && instance.handOver(request->files))
        return 0;
    ui::applyLook(settings);
    ui::MainWindow window(settings, sampleFor(*request));
    followSystem(settings, &window);
    QObject::connect(&instance, &ui::SingleInstance::filesReceived, &window, [&window](const QStringList& files) {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
        window.takeFiles(files);
    });
    window.restoreSize();
    window.show();
    window.beginWith(request->files, request->restores);
    return QApplication::exec();
}

} // namespace axs::app
