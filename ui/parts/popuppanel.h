// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QScrollArea>

namespace axs {

/// A panel that opens under a button and closes with Esc or a click beside it; the keyboard then returns to the button.
class PopupPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PopupPanel(QWidget* parent = nullptr);

    /// Opens below the anchor, or above it, where the screen has room; never larger than the screen.
    void openUnder(QWidget& anchor);

Q_SIGNALS:
    void closed();

protected:
    /// What has the keyboard when it opens.
    virtual QWidget* firstFocus() = 0;
    void hideEvent(QHideEvent* event) override;
};

/// What may be too high for a panel: asks for all its height, up to a most (of the 100 % design), and scrolls when it
/// gets less.
class PopupScroll final : public QScrollArea
{
    Q_OBJECT

public:
    PopupScroll(QWidget* content, int most, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    int m_most;
};

} // namespace axs
