// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

namespace axs {
class SettingsStore;
}

namespace axs::ui {

class Session;

/// A window with one text to read and copy, and Close.
class ReadingDialog final : public QDialog
{
    Q_OBJECT

public:
    ReadingDialog(const QString& name, const QString& title, const QString& html, QWidget* parent);
};

/// Version, what the program stands on and its licences, and that it never uses the network.
QString aboutHtml();
/// Every shortcut by menu, made from the table of actions, and those of lists and forms.
QString shortcutsHtml();
/// What somebody who helps needs to know: versions and settings; no path, no name, nothing from the file but its size.
QString supportInformation(const SettingsStore& settings, const Session* session, qint64 episodes);

} // namespace axs::ui
