// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace axs {

/// Plain words over as many lines as they need, in a style of the sheet (heading2, quiet, small; none is body text).
/// Measures a text once for each width: layouts ask many times, and a QLabel lays the text out anew for every answer.
class WordsLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WordsLabel(const QString& role, QWidget* parent = nullptr);

    /// Can be selected and copied with the mouse; made ready only under the mouse, because a QLabel that is ready lays
    /// out every new text as a document.
    void setSelectable(bool selectable);

    int heightForWidth(int width) const override;
    /// One line; how many there are is said by heightForWidth().
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    bool m_isSelectable = false;
    mutable QString m_measured; ///< the text that the heights are of
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace axs
