// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace axs {

/// Says what was just done, inside the page, with one button that takes it back. Stays until the person dismisses it
/// (Esc or Close), until the next notice, or, when it has no button, until it can long have been read.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// An empty action shows the sentence alone.
    void say(const QString& sentence, const QString& action = {});
    void dismiss();
    QString sentence() const;
    /// How long a sentence without a button stays: ten seconds and half a second a word, at least.
    static int readingMilliseconds(const QString& sentence);

Q_SIGNALS:
    void actionRequested();
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_sentence;
    QPushButton* m_action;
    QPushButton* m_close;
    QTimer* m_timer;
};

} // namespace axs
