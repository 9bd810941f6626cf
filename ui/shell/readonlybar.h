// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace axs::ui {

/// Says why the open file cannot be changed, who holds it, and offers to try for it again.
class ReadOnlyBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ReadOnlyBar(QWidget* parent = nullptr);

    /// An empty reason hides it.
    void setReason(const QString& reason);
    QString sentence() const;

Q_SIGNALS:
    void tryAgainRequested();

private:
    QLabel* m_sentence;
    QPushButton* m_again;
};

} // namespace axs::ui
