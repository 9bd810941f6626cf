// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history.h"

namespace axs::ui {

void History::go(const Place& place)
{
    if (!m_places.empty() && now() == place)
        return;
    if (!m_places.empty())
        m_places.resize(m_now + 1);
    m_places.push_back(place);
    if (m_places.size() > longest)
        m_places.erase(m_places.begin());
    m_now = m_places.size() - 1;
}

void History::replace(const Place& place)
{
    if (m_places.empty())
        m_places.push_back(place);
    else
        m_places[m_now] = place;
}

std::optional<Place> History::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places[--m_now];
}

std::optional<Place> History::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places[++m_now];
}

Place History::now() const
{
    return m_places.empty() ? Place() : m_places[m_now];
}

void History::clear()
{
    m_places.clear();
    m_now = 0;
}

} // namespace axs::ui
