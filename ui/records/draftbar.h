// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace axs::ui {

/// "You stopped here at 14:05": offers to go on with a draft or to throw it away. Does neither by itself.
class DraftBar final : public QFrame
{
    Q_OBJECT

public:
    explicit DraftBar(QWidget* parent = nullptr);
    void offer(const QString& sentence);

Q_SIGNALS:
    void continueRequested();
    void discardRequested();

private:
    QLabel* m_sentence;
};

} // namespace axs::ui
