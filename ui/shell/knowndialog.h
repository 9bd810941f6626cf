// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/session.h"

#include <QDialog>

#include <stop_token>

class QLabel;
class QProgressBar;
class QPushButton;

namespace axs {
class DateField;
class ProblemLine;
} // namespace axs

namespace axs::ui {

/// Asks for the day as of which the open file is to be shown, and reads the file as it was known then; Cancel stops
/// that. Nothing changes until it is read.
class KnownDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KnownDialog(std::shared_ptr<Session> present, QWidget* parent = nullptr);
    ~KnownDialog() override;

Q_SIGNALS:
    /// The file as it was known on that day is ready; the dialog is closing.
    void reached(std::shared_ptr<Session> known);

private:
    void start();
    QString problem() const;
    void setReading(bool reading);
    void showProgress(std::int64_t done, std::int64_t total, const QString& phase);

    std::shared_ptr<Session> m_present;
    DateField* m_day;
    ProblemLine* m_problem;
    QLabel* m_phase;
    QProgressBar* m_progress;
    QPushButton* m_show;
    std::stop_source m_stop;
};

} // namespace axs::ui
