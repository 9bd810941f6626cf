// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/kinds.h"
#include "core/sample/people.h"
#include "core/sample/writer.h"

#include <vector>

namespace axs::sample {

/// An action of a plan that money can be spent on, and between which days.
struct Payable
{
    Id caf;
    Id action;
    Date from;
    Date until;
};

/// What the records of one window are drawn from and given to.
struct Drawing
{
    const Plan& plan;
    const People& people;
    const std::vector<Id>& clusters;
    Writer& writer;
    Random& random; ///< of what the printed values hang on
    Random& more; ///< of the rest of the pathway
    bool printed = true; ///< the window that ends in June 2009: every episode has its whole pathway
    std::vector<std::vector<int>> teams{}; ///< by cluster, who works there (places in People)
    std::vector<Payable> payables{};
    int corrections = 0;
    int oneAgency = 0;
};

/// A child's family; the first member has parental responsibility and decides. Empty where nothing is drawn of it.
struct Household
{
    std::vector<record::FamilyMember> members;
    bool interpreter = false;

    bool isDrawn() const { return !members.empty(); }
    const QString& decider() const { return members.front().name; }
};

/// How an episode leaves the family's needs.
enum class Ending
{
    open,
    met,
    refused, ///< need is left, and the family wants no further TAC
    handedOn, ///< need is left, and a TAC on the last day hands it on
    stopped, ///< no consent
};

/// While somebody leads.
struct Leading
{
    int person = -1;
    Date from;
    Date until;
    QString handOver;
};

/// One episode as far as it is drawn: what its later records point at.
struct Course
{
    const PlannedEpisode& planned;
    const record::Child& child;
    const Household& household;
    Date notBefore; ///< the birth, or the closing of the child's episode before
    Date begins; ///< the team may meet from then
    Date until; ///< nothing that needs consent or an open episode may be dated later
    Ending ending = Ending::open;
    record::Caf caf{};
    Id consent{};
    Date agreedOn{};
    std::vector<record::Need> needs{};
    std::vector<record::Meeting> meetings{};
    std::vector<Leading> leads{};

    bool isOpen() const { return ending == Ending::open; }
};

/// One of the subject's sentences (resources/sample/sentences.txt).
const QString& say(const QString& subject, Random& random);
/// A working day between the two where there is one; unset when `from` is after `to`.
Date someDay(Date from, Date to, Random& random);
/// Who works where, of those already drawn.
std::vector<std::vector<int>> teamsOf(const People& people);
/// Somebody of the cluster; -1 when nobody works there.
int somebody(const Drawing& to, int cluster);
/// The entries of a cell such as `Schools; PCT`.
QStringList listed(const QString& cell);
/// A telephone number of the range that is kept for fiction.
QString telephone(Random& random);

} // namespace axs::sample
