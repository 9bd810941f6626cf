// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

namespace axs::ui {

/// A large button of icon, title and a sentence, which wraps its words. Its accessible name is the title, the sentence
/// its description. Enter and Space press it.
class Tile final : public QPushButton
{
    Q_OBJECT

public:
    enum class Shape
    {
        choice, ///< icon above, large title
        row, ///< icon at the left, for lists
    };

    Tile(Shape shape, const QString& iconName, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    /// A few quiet words at the right end of a row.
    void setAside(const QString& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    QString m_iconName;
    int m_iconSide;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_sentence;
    QLabel* m_aside;
};

} // namespace axs::ui
