// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace axs {

/// A radio button drawn as a pill that grows with the text. The ring and its dot tell the answer without colour; the
/// accent is the palette's highlight.
class Chip final : public QRadioButton
{
    Q_OBJECT

public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override;

private:
    int ringSize() const;
    int pad() const;
};

} // namespace axs
