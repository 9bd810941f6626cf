// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace axs {

/// A button that holds more than one line: give it a layout of labels. Enter and Space press it. A flat one shows an
/// edge under the keyboard only.
class PanelButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PanelButton(QWidget* parent = nullptr);

    void setFlat(bool flat);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void childEvent(QChildEvent* event) override;

private:
    bool m_flat = false;
};

} // namespace axs
