// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSlider;
class QSpinBox;

namespace axs {

/// The target of the prediction, by slider or as a number; both with the keys. Tells of each change at once.
class TargetBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetBar(const QString& name, QWidget* parent = nullptr);

    int target() const;
    void setTarget(int target);

Q_SIGNALS:
    void changed(int target);

private:
    void retheme();

    QSpinBox* m_number;
    QSlider* m_slider;
};

} // namespace axs
