// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/facts.h"

#include <QMap>

#include <functional>

namespace axs::test {

/// Makes figure::Facts from tables written in the test: a line of headings, then a line a record, cells apart by "|",
/// blank cells not recorded. Columns may come in any order and may be left out. The places come first.
///
///     FactsBuilder county;
///     county.clusters("name | area     \n"
///                     "Exeter | Southern \n");
///     county.cafs("child | born       | gender | cluster | started    \n"
///                 "Ada   | 2004-02-29 | female | Exeter  | 2009-01-05 \n");
///
/// Episodes get the ids 101, 102 … in order of their lines and are named by their `ref` (by default c1, c2 …); reviews
/// 1001 …, scores 2001 …, referrals 3001 …, meetings 4001 …, attendances 5001 …, panel items 6001 …, consents 7001 ….
class FactsBuilder
{
public:
    FactsBuilder(); ///< today is 30 June 2009; no places; the default age bands

    /// name, area, aliases (apart by ";"), started
    void clusters(const char* table);
    /// ref, child, born, expected, gender, cluster, started, assessor, role, lead, lead_role, sector, service, level,
    /// completed, received, reviewed, closed, urgent, raised (yes, no)
    void cafs(const char* table);
    /// ref, completed, received, reviewed, closed: further dates of CAFs that are there
    void dates(const char* table);
    /// ref, on, child, parent, lead: one of the four words, a number, or n/a; child_comment, parent_comment, lead_comment
    void reviews(const char* table);
    /// ref, on, percent, assessment, tac_process, action_planning, childs_voice
    void scores(const char* table);
    /// child, cluster, on, level, harm (yes, no)
    void referrals(const char* table);
    /// cluster, year, from, to, count, source
    void population(const char* table);
    /// cluster, index, share, area_code, score, children, source
    void deprivation(const char* table);
    /// figure, row, column, text, from, to, source
    void published(const char* table);
    /// cluster, on, satisfaction, knowledge, confidence, issues, responsive, timely, help, listened, involved; 4001 …
    void questionnaires(const char* table);
    /// ref, on, amount, type; 5001 …
    void spends(const char* table);
    /// on, course, organisation, area, person, headcount; 6001 …
    void trainings(const char* table);
    /// on, agency, adverse (yes, no); 7001 …
    void incidents(const char* table);
    /// round, agency, section, question, answer; 8001 …
    void selfAssessments(const char* table);
    /// ref, on (blank: not held)
    void meetings(const char* table);
    /// meeting (m1, m2 …), sector, attended (yes, no)
    void attendances(const char* table);
    /// ref, on, decision (service, no service, deferred), reasons (apart by ";")
    void panelItems(const char* table);
    /// ref, on, decision (given, declined, withdrawn), person, responsible (yes), young (yes)
    void consents(const char* table);
    /// ref, on
    void checklists(const char* table);
    /// ref, on
    void planItems(const char* table);
    /// ref, lead, role, sector, from, until
    void leadSpells(const char* table);
    void schoolBased(const QStringList& roles);
    void priority(const QStringList& roles);

    figure::Facts facts;

private:
    using Line = QMap<QString, QString>;
    void forEachLine(const char* table, const std::function<void(const Line&)>& visit) const;
    figure::SmallCode cluster(const QString& name) const;
    figure::Code child(const Line& line);
    figure::Code practitioner(const QString& name);
    figure::Code episode(const QString& ref) const;
    void episodeRow(figure::EpisodeRowColumns& to, std::int64_t firstId, const Line& line);
    void flag(std::vector<std::uint8_t>& flags, const QStringList& roles);

    QMap<QString, figure::Code> m_children;
    QMap<QString, figure::Code> m_practitioners;
    QMap<QString, figure::Code> m_episodes;
};

Date day(const char* iso);

} // namespace axs::test
