// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QIcon>

namespace axs {

/// One of the icons of resources/icons, by name ("home"), drawn from its strokes at the size asked for, in a colour of
/// the theme at the time of painting. Null when there is no such icon.
QIcon icon(const QString& name, QColor Tokens::*colour = &Tokens::text);

/// The same in a colour that does not follow the theme.
QIcon icon(const QString& name, const QColor& colour);

/// The program's own icon, in its own colours.
QIcon applicationIcon();

} // namespace axs
