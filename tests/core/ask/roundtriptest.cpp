// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ask/understanding.h"
#include "core/figure/episodetest.h"

#include "tests/core/ask/devonwords.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace axs;
using namespace axs::ask;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;
using figure::RecordFilter;

namespace {

/// Devon's names, and names that are also something else.
Vocabulary trickyWords()
{
    Vocabulary words = devonWords();
    for (const char16_t* name : {u"April", u"Girls", u"Under 5", u"Northern", u"Closed", u"Level 3", u"No review yet",
             u"Care or Support", u"16+", u"Exeter level 2", u"Reviewed", u"Children", u"Unborn"})
        words.clusters.push_back({QString::fromUtf16(name), {}});
    words.areas << u"Early years"_s << u"Bideford"_s << u"March"_s;
    words.roles << u"Exeter"_s << u"Consent given"_s << u"Nurse, school & other"_s << u"Boys"_s;
    words.services << u"Early years"_s << u"Nurse"_s << u"(none)"_s;
    words.sectors << u"Early years"_s << u"Girls"_s << u"June 2009"_s;
    return words;
}

class Chance
{
public:
    explicit Chance(unsigned seed)
        : m_random(seed)
    {
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool oneIn(int many) { return below(many) == 0; }
    QStringList some(const QStringList& names)
    {
        QStringList taken;
        for (int count = oneIn(3) ? 1 + below(3) : 0; count > 0 && !names.isEmpty(); --count) {
            const QString& name = names[below(static_cast<int>(names.size()))];
            if (!taken.contains(name))
                taken << name;
        }
        return taken;
    }

private:
    std::mt19937 m_random;
};

QStringList idsOf(const std::vector<figure::FilterName>& names)
{
    QStringList ids;
    for (const figure::FilterName& each : names)
        ids << each.id;
    return ids;
}

QStringList clusterNames(const Vocabulary& words)
{
    QStringList names;
    for (const Vocabulary::Cluster& cluster : words.clusters)
        names << cluster.name;
    return names;
}

RecordFilter randomFilter(Chance& chance, const Vocabulary& words)
{
    RecordFilter filter;
    filter.areas = chance.some(words.areas);
    filter.clusters = chance.some(clusterNames(words));
    filter.services = chance.some(words.services);
    filter.sectors = chance.some(words.sectors);
    filter.assessorRoles = chance.some(words.roles);
    filter.leadRoles = chance.some(words.roles);
    filter.genders = chance.some(idsOf(figure::filterGenders()));
    filter.consents = chance.some(idsOf(figure::filterConsents()));
    if (chance.oneIn(3))
        filter.level = 2 + chance.below(2);
    filter.unborn = chance.oneIn(4);
    if (chance.oneIn(3))
        filter.ageFrom = chance.below(20);
    if (chance.oneIn(3))
        filter.ageTo = filter.ageFrom.value_or(0) + chance.below(6);
    if (chance.oneIn(3))
        filter.period.from = Date::fromCalendar(2007, 1, 1).addDays(chance.below(900));
    if (chance.oneIn(3))
        filter.period.to = (filter.period.from.isSet() ? filter.period.from : Date::fromCalendar(2008, 1, 1))
                               .addDays(chance.below(400));
    filter.allStages = chance.some(idsOf(figure::listStages()));
    if (chance.oneIn(2))
        filter.stages = chance.some(idsOf(figure::listStages()));
    // The one way to write what stages come to: a single one stands among those of which any will do.
    if (filter.stages.size() == 1 && !filter.allStages.isEmpty())
        filter.stages.clear();
    if (filter.stages.isEmpty() && filter.allStages.size() == 1)
        filter.stages.swap(filter.allStages);
    return filter;
}

void checkCovers(const QString& sentence, const Understanding& understood)
{
    qsizetype next = 0;
    bool inOrder = true;
    bool all = true;
    for (const Piece& piece : understood.pieces) {
        inOrder = inOrder && piece.from == next && piece.length > 0;
        next = piece.from + piece.length;
        all = all && piece.kind != PieceKind::notUnderstood;
    }
    INFO(sentence.toStdString());
    CHECK(inOrder);
    CHECK(next == sentence.size());
    CHECK(understood.everythingUnderstood == all);
}

} // namespace

TEST_CASE("The echo of any filter is understood as the same filter", "[ask]")
{
    const bool tricky = GENERATE(false, true);
    const Vocabulary words = tricky ? trickyWords() : devonWords();
    Chance chance(20090630);
    for (int round = 0; round < 1500; ++round) {
        const RecordFilter filter = randomFilter(chance, words);
        const QString sentence = sentenceOf(filter, words);
        const Understanding understood = understand(sentence, words);
        INFO(sentence.toStdString() << "\n" << troublesOf(sentence, understood).join(u"\n"_s).toStdString()
                                    << "\n" << sentenceOf(understood.filter, words).toStdString());
        REQUIRE(understood.everythingUnderstood);
        REQUIRE(understood.filter == filter);
    }
}

TEST_CASE("No salad of words breaks the reader; every character is in one piece; readings are understood", "[ask]")
{
    const Vocabulary words = trickyWords();
    QStringList bag = clusterNames(words) + words.areas + words.roles + words.services + words.sectors;
    bag << u"under over aged between and or to from since before after until in on by the assessed led lead professional "
           "no not without with review meeting TAC consent given declined level stage gender started this last year quarter "
           "academic financial month today unborn early years key girls boys closed open urgent waiting for manager"_s
               .split(u' ');
    bag << u"5 5s 12-year-olds 1 2009 1/4/2009 2009-13-45 31 February April March 5.5 -5 16+ 99999999999 ½ ŵ 𝒳 ’ \" “ & , ; . < \u0301 \u200d"_s.split(u' ');
    bag << QString(QChar(0xd800)); // half of a character
    Chance chance(42);
    for (int round = 0; round < 1500; ++round) {
        QString sentence;
        for (int count = chance.below(12); count > 0; --count)
            sentence += bag[chance.below(static_cast<int>(bag.size()))] + (chance.oneIn(9) ? u""_s : u" "_s);
        const Understanding understood = understand(sentence, words);
        checkCovers(sentence, understood);
        const QString echoed = sentenceOf(understood.filter, words);
        INFO(sentence.toStdString() << "\n" << echoed.toStdString());
        REQUIRE(understand(echoed, words).filter == understood.filter);
        for (const Piece& piece : understood.pieces) {
            for (const QString& reading : piece.readings) {
                INFO(reading.toStdString());
                // In a row of roles the reading is a name, which means nothing by itself.
                if (!words.roles.contains(reading) && !clusterNames(words).contains(reading)
                    && !words.areas.contains(reading) && !words.services.contains(reading)
                    && !words.sectors.contains(reading))
                    REQUIRE(understand(reading, words).everythingUnderstood);
            }
        }
    }
}
