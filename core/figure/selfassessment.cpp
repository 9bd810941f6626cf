// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/counting.h"
#include "core/figure/ignoredfilters.h"
#include "core/pathway/selfassessment.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

// Appendix 2: how agencies judge themselves. An agency may give several answers to one question, or split them.

namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// The round that is counted: rounds have no date, so the last by name.
SmallCode countedRound(const Facts& facts, std::size_t& rounds)
{
    std::vector<SmallCode> found = facts.selfAssessments.round;
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    rounds = found.size();
    const auto last = std::max_element(found.begin(), found.end(), [&](SmallCode left, SmallCode right) {
        return compareBritish(facts.assessmentTexts.text(left), facts.assessmentTexts.text(right)) < 0;
    });
    return last == found.end() ? SmallCode{0} : *last;
}

/// Where every answer of the counted round stands in the table.
class AnswerTable
{
public:
    explicit AnswerTable(const Facts& facts)
        : m_facts(facts)
        , m_round(countedRound(facts, m_rounds))
    {
        for (const pathway::AssessmentQuestion& question : pathway::assessmentTemplate()) {
            for (const QString& answer : question.answers)
                addRow(question.question, answer);
        }
        m_templateRows = m_rows.size();
        placeAgencies();
        placeAnswers();
    }

    struct TableRow
    {
        QString question;
        QString answer;
        std::size_t asked = 0; ///< place of its question
    };
    const std::vector<TableRow>& rows() const { return m_rows; }
    std::size_t templateRows() const { return m_templateRows; }
    const std::vector<SmallCode>& agencies() const { return m_agencies; }
    std::size_t questions() const { return m_questions.size(); }
    std::size_t rounds() const { return m_rounds; }
    QString round() const { return m_facts.assessmentTexts.text(m_round); }
    /// The table row and agency's place of a record; `nowhere` when it is not counted.
    std::size_t rowOf(std::size_t record) const { return m_rowOf[record]; }
    std::size_t agencyOf(std::size_t record) const { return m_agencyPlace[m_facts.selfAssessments.agency[record]]; }

private:
    bool isCounted(std::size_t record) const
    {
        const SelfAssessmentColumns& answers = m_facts.selfAssessments;
        return answers.round[record] == m_round && answers.question[record] != 0 && answers.answer[record] != 0;
    }
    std::size_t addRow(const QString& question, const QString& answer)
    {
        const QString questionKey = pathway::assessmentKey(question);
        const auto key = std::pair(questionKey, pathway::assessmentKey(answer));
        const auto found = m_places.constFind(key);
        if (found != m_places.constEnd())
            return *found;
        if (!m_questions.contains(questionKey))
            m_questions.insert(questionKey, static_cast<std::size_t>(m_questions.size()));
        m_places.insert(key, m_rows.size());
        m_rows.push_back({question, answer, m_questions.value(questionKey)});
        return m_rows.size() - 1;
    }
    void placeAgencies()
    {
        m_agencyPlace.assign(m_facts.agencies.size(), nowhere);
        for (std::size_t record = 0; record < m_facts.selfAssessments.size(); ++record) {
            const SmallCode agency = m_facts.selfAssessments.agency[record];
            if (isCounted(record) && std::find(m_agencies.begin(), m_agencies.end(), agency) == m_agencies.end())
                m_agencies.push_back(agency);
        }
        std::sort(m_agencies.begin(), m_agencies.end(), [&](SmallCode left, SmallCode right) {
            if ((left == 0) != (right == 0))
                return right == 0;
            return compareBritish(m_facts.agencies.text(left), m_facts.agencies.text(right)) < 0;
        });
        for (std::size_t place = 0; place < m_agencies.size(); ++place)
            m_agencyPlace[m_agencies[place]] = place;
    }
    void placeAnswers()
    {
        const SelfAssessmentColumns& answers = m_facts.selfAssessments;
        QHash<std::pair<SmallCode, SmallCode>, std::size_t> known;
        m_rowOf.assign(answers.size(), nowhere);
        for (std::size_t record = 0; record < answers.size(); ++record) {
            if (!isCounted(record))
                continue;
            const std::pair codes(answers.question[record], answers.answer[record]);
            auto found = known.constFind(codes);
            if (found == known.constEnd()) {
                found = known.insert(codes,
                    addRow(m_facts.assessmentTexts.text(codes.first), m_facts.assessmentTexts.text(codes.second)));
            }
            m_rowOf[record] = *found;
        }
    }

    const Facts& m_facts;
    std::size_t m_rounds = 0;
    SmallCode m_round;
    std::vector<TableRow> m_rows;
    std::size_t m_templateRows = 0;
    QHash<std::pair<QString, QString>, std::size_t> m_places;
    QHash<QString, std::size_t> m_questions;
    std::vector<SmallCode> m_agencies;
    std::vector<std::size_t> m_agencyPlace;
    std::vector<std::size_t> m_rowOf;
};

/// "Children’s Centre" is children_s_centre; an id that is taken gets a number.
QStringList agencyIds(const Facts& facts, const std::vector<SmallCode>& agencies)
{
    QStringList taken{u"question"_s, u"answer"_s, u"answers"_s};
    QStringList ids;
    for (const SmallCode agency : agencies) {
        QString id = label(facts.agencies, agency).toLower();
        for (QChar& sign : id)
            sign = (sign >= u'a' && sign <= u'z') || (sign >= u'0' && sign <= u'9') ? sign : QChar(u'_');
        QString unique = id;
        for (int number = 2; taken.contains(unique); ++number)
            unique = u"%1_%2"_s.arg(id).arg(number);
        taken << unique;
        ids << unique;
    }
    return ids;
}

QString roundNote(const AnswerTable& table)
{
    const QString why = u"Rounds have no date, so the period does not hold here"_s;
    if (table.rounds() == 0)
        return why + u'.';
    const QString name = table.round().isEmpty() ? u"without a name"_s : u"“%1”"_s.arg(table.round());
    if (table.rounds() == 1)
        return u"%1: all answers are of the only round, %2."_s.arg(why, name);
    return u"%1: counted is the last of %2 rounds by name, %3."_s.arg(why).arg(table.rounds()).arg(name);
}

} // namespace

Figure selfAssessment(const Facts& facts, const Query& query, const Selection&)
{
    const AnswerTable table(facts);
    const std::size_t agencies = table.agencies().size();
    Figure figure = begin(u"Self-assessment of agencies: answers to the template’s questions"_s, u"answers"_s,
        {column(u"question", u"Question", ColumnKind::text), column(u"answer", u"Answer", ColumnKind::text)});
    const QStringList ids = agencyIds(facts, table.agencies());
    for (std::size_t place = 0; place < agencies; ++place)
        figure.columns.push_back({ids[static_cast<qsizetype>(place)], label(facts.agencies, table.agencies()[place])});
    figure.columns.push_back(column(u"answers", u"Answers"));

    std::vector<double> counts(table.rows().size() * agencies, 0);
    std::vector<std::uint8_t> answered(table.questions() * agencies, 0);
    for (std::size_t record = 0; record < facts.selfAssessments.size(); ++record) {
        const std::size_t row = table.rowOf(record);
        if (row == nowhere)
            continue;
        counts[row * agencies + table.agencyOf(record)] += 1;
        answered[table.rows()[row].asked * agencies + table.agencyOf(record)] = 1;
    }
    for (std::size_t place = 0; place < table.rows().size(); ++place) {
        const AnswerTable::TableRow& about = table.rows()[place];
        Row row{textCell(about.question), textCell(about.answer)};
        double all = 0;
        bool any = false;
        for (std::size_t agency = 0; agency < agencies; ++agency) {
            const bool spoke = answered[about.asked * agencies + agency] != 0;
            const double count = counts[place * agencies + agency];
            row.push_back(countCell(spoke, count));
            all += count;
            any |= spoke;
        }
        row.push_back(countCell(any, all));
        figure.rows.push_back(std::move(row));
    }
    figure.nothingCounted = agencies == 0;
    figure.notes << roundNote(table)
                 << u"Answers are counted, not agencies: an agency may give several answers to one question, or split them. No data: the agency did not answer the question."_s;
    if (table.rows().size() > table.templateRows())
        figure.notes << u"Answers that are not in the template stand after it."_s;
    noteIgnoredFilters(figure, query.filter, u"Self-assessments"_s, {});
    return figure;
}

RecordIds selfAssessmentRecords(const Facts& facts, const Query&, const Selection&, const CellName& cell)
{
    const AnswerTable table(facts);
    const qsizetype agency = agencyIds(facts, table.agencies()).indexOf(cell.column);
    RecordIds found{CountedRecord::selfAssessment, {}};
    for (std::size_t record = 0; record < facts.selfAssessments.size(); ++record) {
        const std::size_t row = table.rowOf(record);
        if (row == nowhere || (agency >= 0 && table.agencyOf(record) != static_cast<std::size_t>(agency)))
            continue;
        const AnswerTable::TableRow& about = table.rows()[row];
        if (about.question + u" / "_s + about.answer == cell.row)
            found.ids.push_back(facts.selfAssessments.id[record]);
    }
    std::sort(found.ids.begin(), found.ids.end());
    return found;
}

} // namespace axs::figure
