// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/filerecords.h"
#include "core/exchange/tablerow.h"

namespace axs::exchange {

/// Turns the rows of one kind of table into records. One lives as long as one import.
class RowTaker
{
public:
    virtual ~RowTaker() = default;
    /// Before the first row; places are there already.
    virtual Result<void> begin(FileRecords&) { return {}; }
    /// Lays down what a row says whose cells are all readable. A row that it adds a fault to must lay down nothing.
    virtual Result<void> take(TableRow& row, FileRecords& records) = 0;
    /// After the last row.
    virtual void end() { }
};

/// One kind of import table (commands.md, "Import tables"). A new kind is a file with its columns and its taker, and a
/// line in importKinds().
struct ImportKind
{
    std::string_view name;
    std::string_view words; ///< what its rows are
    std::span<const Column> columns;
    std::unique_ptr<RowTaker> (*makeTaker)();
};

extern const ImportKind clustersKind;
extern const ImportKind populationKind;
extern const ImportKind deprivationKind;
extern const ImportKind practitionersKind;
extern const ImportKind cafsKind;
extern const ImportKind reviewsKind;
extern const ImportKind qualityKind;
extern const ImportKind spendKind;
extern const ImportKind trainingKind;
extern const ImportKind referralsKind;
extern const ImportKind feedbackKind;
extern const ImportKind meetingsKind;
extern const ImportKind panelItemsKind;
extern const ImportKind incidentsKind;
extern const ImportKind selfAssessmentKind;
extern const ImportKind publishedKind;

/// Every kind, in the order of the documentation.
std::span<const ImportKind* const> importKinds();
/// The kind of this name, or nothing.
const ImportKind* importKind(QStringView name);

template <class Taker>
std::unique_ptr<RowTaker> makeTaker()
{
    return std::make_unique<Taker>();
}

} // namespace axs::exchange
