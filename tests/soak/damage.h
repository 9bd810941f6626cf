// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/desk.h"
#include "tests/soak/look.h"
#include "tests/soak/run.h"

namespace axs::soak {

inline constexpr qsizetype pageSize = 4096;
/// A protected file's header before its first page.
inline constexpr qsizetype headerSize = 8192;

/// A file after every action, as it stood on the disk after each of them and in between.
struct Past
{
    struct Version
    {
        Files files;
        State state;
        store::TrailHead head;
    };
    /// The middle of a save, and what the file may say when it ends there.
    struct InSave
    {
        Files files;
        State before;
        State after;
    };
    std::vector<Version> versions; ///< after each action, oldest first
    std::vector<InSave> saves;
};

/// Works through all actions but those that are done to the file as a whole.
Past workThrough(Desk& desk, Run& run);

/// Undamaged, it opens and says what it said: otherwise nothing that is noticed would mean anything.
void mustBeSound(Run& run, const Desk& desk, const Past::Version& version);

/// Somebody damaged the files: opens and checks them, and counts whether that was noticed. `allowed` is what they may
/// say without anybody being told; `remembered` is the end of the list of events that this computer has seen.
void judgeDamage(
    Run& run, const Desk& desk, const Files& files, const std::vector<const State*>& allowed, const QString& what,
    const store::TrailHead* remembered = nullptr);

} // namespace axs::soak
