# SPDX-FileCopyrightText: 2026 AXS Pathway contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The pages of help, linked into the user interface; ui/shell/helptopics.cpp lists them in order.
set(axs_help
    help/ask.md
    help/backups.md
    help/caf.md
    help/child.md
    help/children.md
    help/dashboard.md
    help/finding.md
    help/harm.md
    help/home.md
    help/import.md
    help/keyboard.md
    help/known.md
    help/lists.md
    help/locking.md
    help/people.md
    help/prints.md
    help/report.md
    help/sample.md
    help/start.md
    help/tac.md
    help/trail.md
    help/work.md)
list(TRANSFORM axs_help PREPEND ${PROJECT_SOURCE_DIR}/resources/)
