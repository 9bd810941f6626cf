// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace axs {

class Job;
class Jobs;

/// In the window's foot: the work under way, once it has taken half a second, with phase, progress and Cancel.
class JobBar final : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(Jobs& jobs, QWidget* parent = nullptr);

    /// How long work may take before it is shown.
    void setDelay(int milliseconds) { m_delay = milliseconds; }
    int shownCount() const { return static_cast<int>(m_rows.size()); }

private:
    void watch(Job* job);
    void showRow(Job* job);
    void remove(Job* job);

    QVBoxLayout* m_layout;
    QHash<Job*, QWidget*> m_rows;
    int m_delay = 500;
};

} // namespace axs
