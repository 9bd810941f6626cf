// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <vector>

namespace axs::figure {

/// A dense code: 0 is "not recorded", the others are places in a Names list or in an entity table.
using Code = std::uint32_t;
using SmallCode = std::uint16_t;

/// The texts behind small codes; place 0 is empty ("not recorded").
class Names
{
public:
    Names();
    /// The code of this text, added when new. An empty text is 0, and so is any beyond 65,534 different ones.
    SmallCode intern(const QString& text);
    SmallCode internUtf8(const char* text, int size);
    /// The code, or 0 when the text is not known.
    SmallCode find(const QString& text) const;
    const QString& text(SmallCode code) const { return m_texts[code]; }
    SmallCode size() const { return static_cast<SmallCode>(m_texts.size()); }

private:
    std::vector<QString> m_texts;
    QHash<QByteArray, SmallCode> m_codes;
};

enum class GenderCode : std::uint8_t { notRecorded, male, female, notAvailable };
enum class Answer : std::uint8_t { notAsked, notAtAll, partly, mostly, completely, notApplicable };
inline constexpr int voiceCount = 3; ///< child, parent, lead: in this order everywhere
inline constexpr int criterionCount = 4; ///< assessment, TAC process, action planning, child's voice
inline constexpr int questionCount = 9; ///< of the questionnaire, in the order of record::Questionnaire

/// The clusters in the order of the reference list, with what rates and predictions need. Place 0 is "no cluster".
struct ClusterFacts
{
    Id id;
    QString name;
    QStringList aliases;
    Id areaId;
    QString area; ///< empty: not mapped to an area
    bool areaAssumed = false;
    Date started;
};

struct PopulationFact
{
    SmallCode cluster = 0;
    int year = 0; ///< 0: the source does not say
    int ageFrom = 0;
    int ageTo = 0;
    double count = 0;
    QString source;
};

struct DeprivationFact
{
    SmallCode cluster = 0;
    QString index;
    double sharePercent = -1; ///< -1: an area-level row
    QString areaCode;
    double score = 0;
    double children = 0;
    QString source;
};

struct PublishedFact
{
    QString figure;
    QString row;
    QString column;
    QString text;
    Period period;
    QString source;
};

/// Upper ends of the age bands in completed years, in order; the labels are the rows of cafs-by-age.
inline constexpr int openAge = 999; ///< the upper end of a band without one
struct AgeBand
{
    QString label;
    int fromAge = 0;
    int toAge = 0;
};

/// One column an attribute, one place an episode, in order of id.
struct EpisodeColumns
{
    std::vector<Id> id;
    std::vector<Code> child; ///< place in ChildColumns
    std::vector<SmallCode> cluster; ///< place in Facts::clusters
    std::vector<std::int32_t> started, completed, received, reviewed, closed; ///< day numbers, Date::unsetDay when unset
    std::vector<std::uint8_t> level; ///< 0, 2 or 3
    std::vector<Code> assessor, lead; ///< place in PractitionerColumns; 0 none
    std::vector<SmallCode> assessorRole, leadRole, leadSector, service, coordinator;
    std::vector<std::uint8_t> urgent, raised; ///< 0 not recorded, 1 no, 2 yes
    std::vector<std::uint8_t> consent; ///< 0 not recorded, 1 given, 2 declined, 3 withdrawn: the strictest today
    std::vector<std::int32_t> firstReview, lastReview; ///< derived: day numbers of its reviews
    std::vector<std::int32_t> firstMeeting, firstPanel; ///< derived: the first meeting that was held, the first panel
    std::vector<std::uint8_t> hasChecklist, hasPlanItem; ///< derived: 0 or 1
    std::vector<std::uint8_t> band; ///< derived: place in Facts::ageBands + 1; 0 not recorded, unbornBand, otherBand
    std::vector<GenderCode> gender; ///< derived: at the started date; unborn then is notAvailable
    std::size_t size() const { return id.size(); }
};
inline constexpr std::uint8_t unbornBand = 255;
inline constexpr std::uint8_t otherBand = 254; ///< an age that the authority's bands leave out

struct ChildColumns
{
    std::vector<Id> id;
    std::vector<std::int32_t> born, expected;
    std::vector<GenderCode> gender;
    std::size_t size() const { return id.size(); }
};

struct PractitionerColumns
{
    std::vector<Id> id; ///< place 0 is nobody
    std::size_t size() const { return id.size(); }
};

struct ReviewColumns
{
    std::vector<Id> id;
    std::vector<Code> episode; ///< place in EpisodeColumns; noChild when its CAF is not there
    std::vector<std::int32_t> reviewedOn;
    std::vector<Answer> answer[voiceCount];
    std::vector<std::int8_t> halfScore[voiceCount]; ///< twice the numeric score, -1 none
    std::vector<QString> comment[voiceCount]; ///< empty unless the facts were read with comments
    bool hasComments() const { return !comment[0].empty(); }
    std::size_t size() const { return id.size(); }
};

struct FormScoreColumns
{
    std::vector<Id> id;
    std::vector<Code> episode;
    std::vector<std::int32_t> scoredOn;
    std::vector<double> percent; ///< stage 1; negative: none
    std::vector<std::uint8_t> judged[criterionCount]; ///< stage 2: 1 to 4; 0 none
    std::size_t size() const { return id.size(); }
};

struct ReferralColumns
{
    std::vector<Id> id;
    std::vector<Code> child; ///< place in ChildColumns, noChild when not known
    std::vector<SmallCode> cluster;
    std::vector<std::int32_t> referredOn;
    std::vector<std::uint8_t> level;
    std::vector<std::uint8_t> harm; ///< 0 not recorded, 1 no, 2 yes
    std::size_t size() const { return id.size(); }
};
inline constexpr Code noChild = 0xffffffff;

/// Rows of an episode that only need to be there: checklists, actions of a plan. `on` is their date.
struct EpisodeRowColumns
{
    std::vector<Id> id;
    std::vector<Code> episode;
    std::vector<std::int32_t> on;
    std::size_t size() const { return id.size(); }
};

struct ConsentColumns
{
    std::vector<Id> id;
    std::vector<Code> episode;
    std::vector<std::int32_t> decidedOn;
    std::vector<std::uint8_t> decision; ///< 0 not recorded, 1 given, 2 declined, 3 withdrawn
    std::vector<std::uint64_t> person; ///< who decided: pathway::personKey
    std::vector<std::uint8_t> responsible, youngPerson; ///< 0 or 1
    std::size_t size() const { return id.size(); }
};

/// Who led an episode, and when; both days are included, an open end is unset.
struct LeadSpellColumns
{
    std::vector<Id> id;
    std::vector<Code> episode;
    std::vector<Code> practitioner;
    std::vector<SmallCode> role, sector;
    std::vector<std::int32_t> from, until;
    std::size_t size() const { return id.size(); }
};

/// Meetings that were held.
struct MeetingColumns
{
    std::vector<Id> id;
    std::vector<Code> episode;
    std::vector<std::int32_t> heldOn; ///< unset: planned, cancelled or without a date
    std::size_t size() const { return id.size(); }
};

struct AttendanceColumns
{
    std::vector<Id> id;
    std::vector<Code> meeting; ///< place in MeetingColumns
    std::vector<SmallCode> sector; ///< "family" is one of them
    std::vector<std::uint8_t> attended; ///< 0 not recorded, 1 no, 2 yes
    std::size_t size() const { return id.size(); }
};

struct PanelItemColumns
{
    std::vector<Id> id;
    std::vector<Code> episode;
    std::vector<std::int32_t> panelOn;
    std::vector<std::uint8_t> decision; ///< place in record::PanelDecision
    std::vector<std::vector<SmallCode>> reasons; ///< place in Facts::panelReasons
    std::size_t size() const { return id.size(); }
};

struct SpendColumns
{
    std::vector<Id> id;
    std::vector<Code> episode; ///< noChild when the item names none
    std::vector<std::int32_t> spentOn;
    std::vector<double> pounds; ///< not a number: not recorded
    std::vector<SmallCode> type;
    std::size_t size() const { return id.size(); }
};

struct TrainingColumns
{
    std::vector<Id> id;
    std::vector<std::int32_t> heldOn;
    std::vector<SmallCode> course, organisation, serviceArea;
    std::vector<Code> practitioner;
    std::vector<std::int32_t> headcount; ///< -1: not recorded
    std::size_t size() const { return id.size(); }
};

struct IncidentColumns
{
    std::vector<Id> id;
    std::vector<std::int32_t> occurredOn;
    std::vector<SmallCode> agency;
    std::vector<std::uint8_t> adverse; ///< 0 not recorded, 1 no, 2 yes
    std::size_t size() const { return id.size(); }
};

struct QuestionnaireColumns
{
    std::vector<Id> id;
    std::vector<SmallCode> cluster;
    std::vector<std::int32_t> receivedOn;
    std::vector<std::uint8_t> answer[questionCount]; ///< place in the question's closed list; 0 not answered
    std::size_t size() const { return id.size(); }
};

struct SelfAssessmentColumns
{
    std::vector<Id> id;
    std::vector<SmallCode> round, agency, section, question, answer;
    std::size_t size() const { return id.size(); }
};

/// What the figures need of every record, as plain arrays. Filled by store::FactsReader or by hand in a test
/// (tests/support/factsbuilder.h); knows no database. Not safe to change while being read: see store::LiveFacts.
struct Facts
{
    std::vector<ClusterFacts> clusters; ///< place 0 is "no cluster"; the rest in reference order
    std::vector<QString> areas; ///< in reference order
    std::vector<AgeBand> ageBands;
    Names roles, sectors, services, coordinators, agencies, panelReasons, spendTypes, courses, organisations, serviceAreas,
        assessmentTexts; ///< the last: rounds, sections, questions and answers of self-assessments
    std::vector<std::uint8_t> roleIsSchoolBased; ///< by role code; may be shorter than roles
    std::vector<std::uint8_t> roleIsPriority; ///< by role code; may be shorter than roles
    EpisodeColumns episodes;
    ChildColumns children;
    PractitionerColumns practitioners;
    ReviewColumns reviews;
    FormScoreColumns scores;
    ReferralColumns referrals;
    EpisodeRowColumns checklists, planItems;
    ConsentColumns consents;
    LeadSpellColumns leadSpells;
    MeetingColumns meetings;
    AttendanceColumns attendances;
    PanelItemColumns panelItems;
    SpendColumns spends;
    TrainingColumns trainings;
    IncidentColumns incidents;
    QuestionnaireColumns questionnaires;
    SelfAssessmentColumns selfAssessments;
    std::vector<PopulationFact> population;
    std::vector<DeprivationFact> deprivation;
    std::vector<PublishedFact> published;
    QString sourceName; ///< the line under every figure: "Figures from the record file county.axs"
    Date today; ///< the file's own today
    int statedClusters = 0; ///< how many the authority says it has; 0 when it does not

    /// Without regard to case, accents, punctuation and the word "and"; 0 when there is none.
    SmallCode clusterByName(const QString& nameOrAlias) const;
    bool isSchoolBased(SmallCode role) const { return role < roleIsSchoolBased.size() && roleIsSchoolBased[role]; }
    bool isPriority(SmallCode role) const { return role < roleIsPriority.size() && roleIsPriority[role]; }
};

/// The default bands (figures.md, cafs-by-age): Early years 0–4 … 16, 17+.
std::vector<AgeBand> defaultAgeBands();

/// Sets the derived columns (band, gender at start) of one episode from its child; call after either changed.
void derive(Facts& facts, std::size_t episode);

} // namespace axs::figure
