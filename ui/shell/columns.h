// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLayout;
class QVBoxLayout;

namespace axs::ui {

/// Widgets side by side while there is room for it, one above the other when there is not (a narrow window, large text).
class TwoColumns final : public QWidget
{
    Q_OBJECT

public:
    /// Side by side from this width of the 100 % design on.
    TwoColumns(QWidget* parent, int widthFrom);

    void add(QWidget* widget, int stretch);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_layout;
    int m_widthFrom;
};

/// Sets the column in the middle of the content, with a page's margins, and no wider than so many pixels at 100 %.
void centreColumn(QWidget& content, QLayout* column, int widest);

} // namespace axs::ui
