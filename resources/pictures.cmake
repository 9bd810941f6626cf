# SPDX-FileCopyrightText: 2026 AXS Pathway contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Icons and style sheet, linked into the user interface.
set(axs_pictures
    icons/add.svg
    icons/axs-pathway.svg
    icons/back.svg
    icons/calendar.svg
    icons/chart.svg
    icons/check.svg
    icons/children.svg
    icons/close.svg
    icons/copy.svg
    icons/dashboard.svg
    icons/down.svg
    icons/error.svg
    icons/export.svg
    icons/file.svg
    icons/filter.svg
    icons/forward.svg
    icons/guide.svg
    icons/help.svg
    icons/history.svg
    icons/home.svg
    icons/info.svg
    icons/lock.svg
    icons/more.svg
    icons/open.svg
    icons/partners.svg
    icons/person.svg
    icons/print.svg
    icons/reports.svg
    icons/sample.svg
    icons/save.svg
    icons/search.svg
    icons/settings.svg
    icons/table.svg
    icons/undo.svg
    icons/warning.svg
    icons/work.svg
    theme/check-contrast.svg
    theme/check-dark.svg
    theme/check-light.svg
    theme/down-contrast.svg
    theme/down-dark.svg
    theme/down-light.svg
    theme/pathway.qss)
list(TRANSFORM axs_pictures PREPEND ${PROJECT_SOURCE_DIR}/resources/)
