// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windowpage.h"

namespace axs::ui {

class Workplace;

/// The pages above the foot of the navigation, in order, with or without an open file.
QList<PageKind> navigationPages(bool fileIsOpen);

/// Makes a page of the window. Those of a file need the workplace's open session, and go before it does.
WindowPage* makePage(PageKind kind, Workplace& workplace);

} // namespace axs::ui
