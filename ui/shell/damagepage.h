// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/backup.h"
#include "ui/shell/windowpage.h"

#include <optional>

class QLabel;
class QPushButton;

namespace axs::ui {

class Workplace;

/// What can be done about a file that is damaged: the newest good backup in its place, everything that can still be read
/// in a new file, or reading on. Says what is wrong in a sentence; changes nothing by itself.
class DamagePage final : public WindowPage
{
    Q_OBJECT

public:
    explicit DamagePage(Workplace& workplace, QWidget* parent = nullptr);

    /// The place's detail is the file's path.
    void arrive(const Place& place) override;
    void takeFocus() override;
    bool isReady() const override { return !m_isLooking; }
    void setError(const Error& error);
    /// What can be read goes into this file.
    void salvageTo(const QString& target);

Q_SIGNALS:
    void readOnRequested();

private:
    struct Found
    {
        std::optional<store::Backup> backup;
        std::optional<store::FileContents> contents;
    };

    QWidget* makeChoice(QLabel*& words, QPushButton*& button, const QString& name, const QString& text);
    void look();
    void show(const Found& found);
    void chooseTarget();

    Workplace& m_workplace;
    std::optional<store::Backup> m_backup;
    bool m_isLooking = false;
    QLabel* m_wrong;
    QLabel* m_backupWords;
    QPushButton* m_useBackup;
    QLabel* m_salvageWords;
    QPushButton* m_salvage;
    QWidget* m_readOnCard;
    QPushButton* m_readOn;
};

} // namespace axs::ui
