// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace axs {

/// A word or two in a tinted pill. Colour repeats what the word says; the word says it alone.
class Badge final : public QLabel
{
    Q_OBJECT

public:
    enum class Kind
    {
        neutral,
        done,
        due,
        error,
    };

    explicit Badge(const QString& text = {}, Kind kind = Kind::neutral, QWidget* parent = nullptr);
    void set(const QString& text, Kind kind);
};

} // namespace axs
