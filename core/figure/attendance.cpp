// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/counting.h"
#include "core/figure/periodrows.h"

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

// Who is invited to TAC meetings, and who comes.

namespace {

constexpr std::uint8_t yes = 2;
constexpr char16_t familyLabel[] = u"family";

/// The row of each sector's code: the family is one row, however it is spelt.
bool isFamily(const Names& sectors, SmallCode code)
{
    return sectors.text(code).compare(QStringView(familyLabel), Qt::CaseInsensitive) == 0;
}

/// The invitations to the meetings that were held in the period, in filter.
struct Invitations
{
    std::vector<std::uint32_t> rows;
    bool recorded = false;
};

Invitations invitations(const Facts& facts, const Query& query, const Selection& selection)
{
    enum Meeting : std::uint8_t { elsewhen, held, kept };
    const MeetingColumns& meetings = facts.meetings;
    const Days days = askedDays(query, selection);
    const EpisodeTest test(facts, query.filter, selection.clusterKept);
    std::vector<std::uint8_t> meeting(meetings.size(), elsewhen);
    for (std::size_t row = 0; row < meetings.size(); ++row) {
        if (days.hold(meetings.heldOn[row]) && meetings.episode[row] < facts.episodes.size())
            meeting[row] = test.holds(meetings.episode[row]) ? kept : held;
    }
    Invitations invited;
    const std::vector<Code>& of = facts.attendances.meeting;
    for (std::size_t row = 0; row < of.size(); ++row) {
        if (of[row] >= meeting.size() || meeting[of[row]] == elsewhen)
            continue;
        invited.recorded = true;
        if (meeting[of[row]] == kept)
            invited.rows.push_back(static_cast<std::uint32_t>(row));
    }
    return invited;
}

Row attendanceRow(const QString& name, std::uint32_t invited, std::uint32_t attended, bool recorded)
{
    return {textCell(name), countCell(recorded, invited), countCell(recorded, attended), percentCell(attended, invited)};
}

} // namespace

Figure tacAttendance(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"Invitations to TAC meetings, and who attended, by sector"_s, u"invitations"_s,
        {column(u"sector", u"Sector", ColumnKind::text), column(u"invited", u"Invited"),
            column(u"attended", u"Attended"), column(u"percent", u"Attended, % of invited", ColumnKind::percent)});
    const Invitations invited = invitations(facts, query, selection);
    const AttendanceColumns& attendances = facts.attendances;
    std::vector<std::uint32_t> asked(facts.sectors.size(), 0);
    std::vector<std::uint32_t> came(facts.sectors.size(), 0);
    std::size_t unknown = 0;
    for (const std::uint32_t row : invited.rows) {
        ++asked[attendances.sector[row]];
        came[attendances.sector[row]] += attendances.attended[row] == yes;
        unknown += attendances.attended[row] == 0;
    }
    std::uint32_t familyAsked = 0;
    std::uint32_t familyCame = 0;
    for (const SmallCode sector : byWeight(facts.sectors, asked)) {
        if (isFamily(facts.sectors, sector)) {
            familyAsked += asked[sector];
            familyCame += came[sector];
        } else {
            figure.rows.push_back(
                attendanceRow(label(facts.sectors, sector), asked[sector], came[sector], invited.recorded));
        }
    }
    figure.rows.push_back(attendanceRow(QString::fromUtf16(familyLabel), familyAsked, familyCame, invited.recorded));
    figure.nothingCounted = !invited.recorded;
    figure.notes << u"Invitations to meetings held in the period, whenever the CAF started."_s;
    if (unknown > 0) {
        figure.notes << u"Whether they attended is not recorded of %1, which count as not attended."_s.arg(
            noted(query, unknown, u"invitation"_s, u"invitations"_s));
    }
    return figure;
}

RecordIds tacAttendanceRecords(
    const Facts& facts, const Query& query, const Selection& selection, const CellName& cell)
{
    const bool family = cell.row == QStringView(familyLabel);
    std::vector<std::uint8_t> holds(facts.sectors.size());
    for (SmallCode sector = 0; sector < facts.sectors.size(); ++sector)
        holds[sector] = family ? isFamily(facts.sectors, sector) : label(facts.sectors, sector) == cell.row;
    const bool came = cell.column == "attended"_L1 || cell.column == "percent"_L1;
    const AttendanceColumns& attendances = facts.attendances;
    return {CountedRecord::attendance,
        idsWhere(attendances.id, invitations(facts, query, selection).rows, [&](std::uint32_t row) {
            return holds[attendances.sector[row]] && (!came || attendances.attended[row] == yes);
        })};
}

} // namespace axs::figure
