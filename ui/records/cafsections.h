// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/fieldbinder.h"

namespace axs::ui {

/// The sections of the form whose fields stand still.
FormSection* childSection(FieldBinder& binder);
FormSection* episodeSection(FieldBinder& binder);
FormSection* peopleSection(FieldBinder& binder);
FormSection* closingSection(FieldBinder& binder);

} // namespace axs::ui
