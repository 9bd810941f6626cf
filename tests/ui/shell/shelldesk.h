// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

#include <functional>

namespace axs::test {

/// Waits until it is so, at most half a minute; false when it never was.
bool comes(const std::function<bool()>& isSo);

/// The sample county, written once a run; copy it before changing it.
QString sampleCounty();

/// A window with settings and sample in a folder of its own, used by keys alone.
class ShellDesk
{
public:
    ShellDesk();

    ui::MainWindow& window() { return *m_window; }
    SettingsStore& settings() { return m_settings; }
    QString folder() const { return m_folder.path(); }
    /// A copy of the sample county under this name.
    QString copyOfSample(const QString& name = QStringLiteral("county.axs"));

    /// To whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    QWidget* focused() const;

    /// Opens the file and waits until Home has everything.
    void openReady(const QString& path);
    bool isOn(ui::PageKind page);
    /// The window goes, as at the end of the program.
    void endWindow() { m_window.reset(); }
    /// A picture of the window in the folder that AXS_GRABS names, for a person to look at.
    void keepPicture(const QString& name);
    /// Pictures in both sizes of text and in dark, with nothing cut and every control named.
    void look(const QString& name);
    template <class Widget>
    Widget* part(const QString& name)
    {
        return m_window->findChild<Widget*>(name);
    }

private:
    QTemporaryDir m_folder;
    SettingsStore m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace axs::test
