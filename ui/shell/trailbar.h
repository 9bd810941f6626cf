// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace axs::ui {

/// Says that the open file is an older copy, or that its list of events was tampered with, and offers what to do.
class TrailBar final : public QFrame
{
    Q_OBJECT

public:
    explicit TrailBar(QWidget* parent = nullptr);

    /// Both empty hides it.
    void setSentences(const QString& copy, const QString& fault);
    QString sentence() const;

Q_SIGNALS:
    void newerRequested();
    void goOnRequested();
    void trailRequested();

private:
    QPushButton* addButton(const QString& name, const QString& text);

    QLabel* m_sentence;
    QPushButton* m_newer;
    QPushButton* m_goOn;
    QPushButton* m_trail;
};

} // namespace axs::ui
