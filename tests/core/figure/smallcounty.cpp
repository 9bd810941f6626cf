// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/smallcounty.h"

#include "tests/support/catch.h"

namespace axs::test {

using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

FactsBuilder smallCounty()
{
    FactsBuilder county;
    county.clusters("name                | area     | aliases\n"
                    "Bideford            | Northern |\n"
                    "Honiton & Axe Valley| Eastern  | Honiton/Axe Valley\n"
                    "Ivybridge           |          |\n");
    county.schoolBased({u"SENCO"_s});
    county.cafs(
        "child | born       | expected   | gender        | cluster            | started    | assessor | role           | lead | lead_role      | sector | service  | level\n"
        "Ada   | 2004-09-02 |            | female        | Bideford           | 2008-09-01 | Ann      | Health visitor | Ann  | Health visitor | Health | Nursery  | 2\n"
        "Ben   | 2003-06-30 |            | male          | Bideford           | 2008-10-01 | Ann      | Health visitor | Bob  | SENCO          | School | School   | 2\n"
        "Cai   | 2000-01-01 |            | male          | Bideford           | 2008-11-01 | Ann      | SENCO          | Bob  | SENCO          | School | School   | 3\n"
        "Ada   | 2004-09-02 |            | female        | Honiton & Axe Valley | 2009-01-05 | Bob    | SENCO          | Cat  |                |        | School   | 2\n"
        "Dee   |            | 2009-08-01 |               | Honiton & Axe Valley | 2009-02-01 | Cat    |                |      |                |        | Nursery  | 2\n"
        "Eva   | 2009-05-01 |            | female        | Bideford           | 2009-04-01 | Ann      | Health visitor | Ann  | Health visitor | Health | Nursery  | 2\n"
        "Fay   |            |            |               | Bideford           | 2009-04-02 |          |                | Dan  | Social worker  | Social care | | 3\n"
        "Gus   | 1991-06-30 |            | not available | Ivybridge          | 2009-06-30 | Dan      | Social worker  | Dan  | Social worker  | Social care | | 3\n"
        "Hal   | 1993-01-01 |            | male          |                    | 2009-05-05 | Ann      | Health visitor |      |                |        |          | \n"
        "Ian   | 1993-07-01 |            | male          | Bideford           | 2008-08-31 | Ann      | Health visitor | Ann  | Health visitor | Health | Nursery  | 2\n"
        "Ben   | 2003-06-30 |            | male          | Bideford           | 2009-06-30 | Ann      | Health visitor | Bob  | SENCO          | School | School   | 2\n"
        "Jan   | 1995-06-01 |            | male          | Bideford           | 2009-06-01 | Ann      | Health visitor | Bob  | SENCO          | School | School   | 2\n"
        "Kim   | 1993-06-01 |            | female        | Bideford           | 2009-07-01 | Ann      | Health visitor | Bob  | SENCO          | School | School   | 2\n");
    county.reviews("ref | on         | child      | parent     | lead\n"
                   "c1  | 2009-01-10 | completely | mostly     | partly\n"
                   "c1  | 2009-03-10 | mostly     | completely | mostly\n"
                   "c2  | 2009-03-11 | 3.5        | 4          | n/a\n"
                   "c4  | 2009-04-01 | not at all |            | partly\n"
                   "c10 | 2009-04-02 | completely | n/a        | partly\n"
                   "c3  | 2009-07-01 | completely | completely | completely\n");
    county.scores("ref | on         | percent | assessment | tac_process | action_planning | childs_voice\n"
                  "c1  | 2009-01-10 | 50      | 1          | 1           | 1               | 1\n"
                  "c1  | 2009-02-10 | 86.5    | 4          | 3           |                 | 2\n"
                  "c2  | 2009-03-10 | 60      |            |             |                 |\n"
                  "c4  | 2009-03-11 | 89      | 3          |             |                 |\n"
                  "c4  | 2009-07-11 | 10      | 1          | 1           | 1               | 1\n"
                  "c9  | 2009-05-11 | 70      | 2          | 2           | 4               |\n"
                  "c5  | 2009-05-11 |         | 4          | 4           |                 | 4\n");
    county.questionnaires(
        "cluster              | on         | satisfaction      | knowledge          | confidence         | issues          | responsive | timely  | help     | listened | involved\n"
        "Bideford             | 2008-09-01 | very satisfied    | increased a lot    | increased a little | resolved        | agree      | agree   | neither  | agree    | disagree\n"
        "Bideford             | 2009-06-30 | satisfied         | increased a little | increased a lot    | improved        | agree      | neither | agree    | agree    | agree\n"
        "Honiton & Axe Valley | 2009-03-01 | dissatisfied      | stayed the same    |                    | got worse       | disagree   |         | disagree | neither  |\n"
        "                     | 2009-03-02 | neither           | decreased          | stayed the same    | stayed the same | agree      | agree   | agree    | agree    | agree\n"
        "Bideford             | 2009-07-01 | very dissatisfied | decreased          | decreased          | got worse       | disagree   | agree   | agree    | agree    | agree\n");
    county.spends("ref | on         | amount | type\n"
                  "c1  | 2008-10-01 | 100.50 | Childcare\n"
                  "c1  | 2009-04-02 | 20     | Transport\n"
                  "c4  | 2009-05-05 | 9      | Childcare\n"
                  "    | 2009-06-30 | 300    | Equipment\n"
                  "c2  | 2009-07-01 | 77     | Transport\n"
                  "c2  | 2009-06-01 |        | Transport\n");
    county.trainings("on         | course | organisation | area     | person | headcount\n"
                     "2008-09-01 | AXS03  | Health       | Midwives |        | 12\n"
                     "2009-06-30 | AXS03  | Health       |          | Ann    |\n"
                     "2009-01-01 | AXS03  | Education    | Primary  |        | 7\n"
                     "2009-01-02 | AXS03  | Education    | Primary  |        |\n"
                     "2009-01-03 | AXS01  | Education    | Primary  |        | 90\n"
                     "2009-07-01 | AXS03  | Education    | Primary  |        | 50\n");
    county.incidents("on         | agency | adverse\n"
                     "2008-09-01 | Police | yes\n"
                     "2009-02-01 | Police | no\n"
                     "2009-06-30 | Health | no\n"
                     "2009-07-01 | Health | yes\n");
    county.selfAssessments("round | agency | section | question | answer\n"
                           "2009  | Police | Two | To what extent does your service attend multi-agency / Team around the Child meetings in respect of individual unborn babies, children and young people? | Regularly\n"
                           "2009  | Health | Two | To what extent does your service attend multi-agency / Team around the Child meetings in respect of individual unborn babies, children and young people? | Never\n"
                           "2009  | Health | Own | Do you meet? | Often\n");
    county.referrals("child | cluster              | on         | level\n"
                     "Ada   | Bideford             | 2008-12-01 | 3\n"
                     "      | Honiton & Axe Valley | 2009-01-01 | 3\n"
                     "      | Honiton & Axe Valley | 2009-02-01 | 3\n"
                     "      | Bideford             | 2009-02-01 | 2\n"
                     "      |                      | 2009-03-01 | 3\n"
                     "      | Ivybridge            | 2009-07-01 | 3\n");
    county.population("cluster              | year | from | to | count | source\n"
                      "Bideford             | 2008 | 0    | 19 | 2000  | census\n"
                      "Bideford             | 2007 | 0    | 19 | 1000  | census\n"
                      "Bideford             | 2010 | 0    | 19 | 9000  | census\n"
                      "Honiton & Axe Valley | 2008 | 0    | 4  | 300   | census\n"
                      "Honiton & Axe Valley | 2008 | 5    | 19 | 700   | census\n"
                      "Honiton & Axe Valley | 2008 | 20   | 99 | 7000  | census\n"
                      "Ivybridge            | 2008 | 0    | 4  | 100   | census\n");
    county.deprivation("cluster              | index      | share | source\n"
                       "Bideford             | IDACI 2007 | 40    | index file\n"
                       "Honiton & Axe Valley | IDACI 2007 | 10    | index file\n"
                       "Bideford             | IDACI 2004 | 99    |\n"
                       "Ivybridge            | IDACI 2010 | 99    |\n");
    return county;
}

FactsBuilder busyCounty()
{
    FactsBuilder county = smallCounty();
    county.priority({u"Health visitor"_s});
    county.dates("ref | completed  | received   | reviewed   | closed\n"
                 "c1  | 2008-09-20 | 2008-09-25 | 2008-10-20 | 2009-05-01\n"
                 "c2  | 2008-10-30 | 2008-11-01 |            |\n"
                 "c3  | 2008-10-30 | 2008-11-30 | 2009-06-30 |\n"
                 "c4  | 2009-01-20 | 2009-01-31 | 2009-07-01 |\n"
                 "c8  |            | 2009-06-30 |            |\n"
                 "c10 | 2008-08-31 | 2008-08-31 | 2009-03-01 | 2009-03-02\n");
    county.referrals("child | cluster  | on         | harm\n"
                     "Ben   | Bideford | 2009-02-03 | no\n"
                     "Cai   | Bideford | 2009-02-04 | yes\n");
    county.checklists("ref | on\n"
                      "c1  | 2008-08-20\n"
                      "c4  |\n");
    county.planItems("ref | on\n"
                     "c1  | 2008-10-02\n");
    county.consents("ref | on         | decision  | person\n"
                    "c1  | 2008-09-01 | given     | mother\n"
                    "c1  | 2009-06-30 | withdrawn | mother\n"
                    "c2  | 2008-10-01 | given     | mother\n"
                    "c2  |            | declined  | father\n"
                    "c4  | 2009-07-01 | given     | mother\n");
    county.meetings("ref | on\n"
                    "c1  | 2008-10-01\n"
                    "c2  | 2008-11-15\n"
                    "c10 | 2009-06-30\n"
                    "c4  |\n");
    county.attendances("meeting | sector | attended\n"
                       "m1      | Health | yes\n"
                       "m1      | Family | yes\n"
                       "m2      | School | no\n"
                       "m2      | Family |\n"
                       "m3      |        | yes\n"
                       "m4      | Health | no\n");
    county.panelItems("ref | on         | decision   | reasons\n"
                      "c1  | 2008-11-03 | service    |\n"
                      "c2  | 2009-01-12 | no service | No capacity; Not eligible\n"
                      "c3  | 2009-06-30 | no service |\n"
                      "c10 | 2009-06-29 | deferred   |\n"
                      "c4  | 2009-07-01 | service    |\n");
    county.leadSpells("ref | lead | role           | sector | from       | until\n"
                      "c1  | Ann  | Health visitor | Health | 2008-09-01 | 2008-12-31\n"
                      "c1  | Bob  | SENCO          | School | 2009-01-01 |\n"
                      "c8  | Dan  | Social worker  | Social care | 2009-07-01 |\n");
    return county;
}

Query schoolYear()
{
    return between("2008-09-01", "2009-06-30");
}

Query between(const char* from, const char* to)
{
    Query query;
    query.filter.period = {day(from), day(to)};
    return query;
}

std::size_t countingFigures()
{
    std::size_t count = 0;
    for (const Definition& each : catalogue())
        count += !each.listing;
    return count;
}

Figure figureOf(const Facts& facts, const QString& id, const Query& query)
{
    return compute(*definition(id), facts, query, select(facts, query));
}

Ids behind(const Facts& facts, const Query& query, const CellName& cell, CountedRecord kind)
{
    const auto found = records(facts, query, cell);
    REQUIRE(found);
    CHECK((found->kind == kind));
    Ids ids;
    for (const Id id : found->ids)
        ids.push_back(id.value);
    return ids;
}

QString rowText(const Figure& figure, const QString& row)
{
    const Row* found = figure.row(row);
    if (!found)
        return u"(no such row)"_s;
    QStringList texts;
    for (std::size_t column = 0; column < found->size(); ++column)
        texts << displayText((*found)[column], figure.columns[column].kind);
    return texts.join(u" | "_s);
}

} // namespace axs::test
