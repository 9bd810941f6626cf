// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QIcon;
class QLabel;
class QPushButton;

namespace axs {

/// What a place says while it has nothing to show: one sentence, and the action that would fill it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString& sentence, const QString& action = {}, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    /// An empty text hides the button.
    void setAction(const QString& action);
    void setIcon(const QIcon& icon);

Q_SIGNALS:
    void actionRequested();

private:
    QLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_action;
};

} // namespace axs
