// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <optional>
#include <vector>

namespace axs::ui {

/// The places a person went through, in order, with one that is now. What the present page changes of its place (a
/// filter) is kept by replace(), so that Back brings the filter back too.
class History
{
public:
    /// The places that lay ahead are forgotten; going where one is already adds nothing.
    void go(const Place& place);
    void replace(const Place& place);
    std::optional<Place> back();
    std::optional<Place> forward();
    bool canGoBack() const { return m_now > 0; }
    bool canGoForward() const { return m_now + 1 < m_places.size(); }
    /// The present place; the start page before any other.
    Place now() const;
    void clear();

    static constexpr std::size_t longest = 100;

private:
    std::vector<Place> m_places;
    std::size_t m_now = 0;
};

} // namespace axs::ui
