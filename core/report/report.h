// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/report/blocktypes.h"

#include <optional>
#include <utility>
#include <vector>

namespace axs::report {

/// What a report says of itself, apart from its figures.
struct Meta
{
    QString title; ///< empty: "Performance report" and the period's last month
    QString county; ///< the authority's name
    QString marking; ///< "OFFICIAL-SENSITIVE"; in capitals at the top and foot of every page
    QString fileName;
    QString trail; ///< where the file's list of events ended: "event 1,204, head 1a2b3c4d"
    Period period; ///< as counted
    QString filterWords;
    QString madeOn; ///< see madeOnWords()
    Date dataAsOf;
    bool invented = false; ///< a sample: its children do not exist
    bool isProtected = false;
    bool suppressed = false;
    bool largePrint = false; ///< running text of 16 pt
    bool areasAssumed = false; ///< some cluster's area is a guess, and areas are used here
    int clusters = 0; ///< named in the file
    std::optional<int> statedClusters; ///< how many the authority says it has
};

/// One figure as it stands in this report.
struct Entry
{
    int number = 0; ///< 1, 2, 3 … in this report
    figure::Figure figure;
    QStringList comment; ///< drafted from the numbers
    int firstFootnote = 1; ///< footnotes are numbered through the report

    /// "Figure 5"
    QString name() const;
    /// "Figure 5 (14 in June 2009)"
    QString fullName() const;
    /// "Figure 5 (14 in June 2009): CAFs per 1,000 aged 0–19"
    QString heading() const;
};

struct Section
{
    int number = 0;
    QString heading;
    QString purpose; ///< one sentence: what the section counts
    std::vector<Entry> entries;
};

/// A whole report as a plain value; nothing in it knows how it is painted.
struct Report
{
    Meta meta;
    std::vector<std::pair<QString, QString>> facts; ///< the lines of the cover: period, filter, made on, data as of …
    QStringList warnings; ///< what must be read first: invented data, assumed areas
    std::vector<KeyFigure> keyFigures;
    std::vector<Section> sections;
    QStringList method; ///< how to read it
    std::vector<Block> body; ///< of a paper, which has no sections
    QString accessibleTwin; ///< that the PDF is not tagged, and where the accessible form is

    std::size_t figureCount() const;
};

/// Puts the figures into the sections of the June 2009 report, numbers them from 1, drafts the comments and collects
/// what every report must say. Sections without figures are left out and keep their numbers.
Report build(Meta meta, std::vector<figure::Figure> figures);

/// The heading of a section of the June 2009 report.
QString sectionHeading(int section);

/// "30 June 2009, 14:05"; in UTC when the time was given from outside, otherwise in the computer's zone.
QString madeOnWords(std::int64_t milliseconds);

} // namespace axs::report
