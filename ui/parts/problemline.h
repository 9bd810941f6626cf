// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace axs {

/// A sentence that says what is wrong, told three ways: a bar at its left, a cross, and words. Hidden when empty.
class ProblemLine final : public QLabel
{
    Q_OBJECT

public:
    explicit ProblemLine(QWidget* parent = nullptr);

    void setProblem(const QString& sentence);
    QString problem() const { return m_problem; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_problem;
};

} // namespace axs
