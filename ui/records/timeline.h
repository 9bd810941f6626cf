// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafcase.h"
#include "ui/parts/card.h"

class QGridLayout;

namespace axs::ui {

/// One thing that happened in an episode.
struct TimelineEntry
{
    Date date;
    QString title;
    QString detail;
    bool operator==(const TimelineEntry&) const = default;
};

/// What has a date, the newest first.
std::vector<TimelineEntry> timelineOf(const pathway::CafCase& all);

/// The dates of an episode in a card.
class Timeline final : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget* parent = nullptr);
    /// The newest of the episode; how many more there are is said.
    void showCase(const pathway::CafCase& all);
    /// Every one of these.
    void showEntries(std::vector<TimelineEntry> entries);

private:
    Card* m_card;
    QGridLayout* m_grid;
    std::vector<TimelineEntry> m_entries;
};

} // namespace axs::ui
