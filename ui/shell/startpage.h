// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windowpage.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace axs {
struct Error;
struct RecentFile;
class Jobs;
class Job;
class SettingsStore;
}

namespace axs::ui {

/// What is shown while no file is open: three choices, the files opened before, and where data is kept. Arrows, Tab and
/// Enter reach everything; Ctrl+1 to 8 open a recent file.
class StartPage final : public WindowPage
{
    Q_OBJECT

public:
    StartPage(SettingsStore& settings, QWidget* parent = nullptr);

    void arrive(const Place& place) override;
    void takeFocus() override;

    /// What is being opened; an empty path when nothing is any more.
    void setOpening(const QString& path);
    /// Why a file was not opened, with the choice to try again.
    void showError(const QString& path, const Error& error);

Q_SIGNALS:
    void sampleRequested();
    void createRequested();
    void openDialogRequested();
    void fileRequested(const QString& path);
    void locateRequested(const QString& missingPath);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeProblem();
    QWidget* makeChoices();
    void fillRecent();
    void addRecent(const RecentFile& file, int number);
    void addMissing(const RecentFile& file);
    QList<QWidget*> stops() const;

    SettingsStore& m_settings;
    QLabel* m_opening;
    QWidget* m_problem;
    QLabel* m_problemWords;
    QPushButton* m_again;
    QString m_problemPath;
    QWidget* m_choices;
    QLabel* m_recentHeading;
    QWidget* m_recent;
    QVBoxLayout* m_recentLayout;
};

} // namespace axs::ui
