// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

#include <QDialog>

class QVBoxLayout;

namespace axs {

/// What a figure counts, exactly: its definition, what one count is, its columns, its notes, where it comes from.
class DefinitionDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DefinitionDialog(const figure::Figure& figure, QWidget* parent = nullptr);

private:
    void add(QVBoxLayout& layout, const QString& heading, const QString& words);
};

} // namespace axs
