// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ask/rules.h"
#include "core/figure/episodetest.h"

#include <array>

namespace axs::ask {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A choice with the phrases that mean it, longest first or last.
struct Choice
{
    QStringView id;
    QStringView phrases;
};

constexpr std::array genders{
    Choice{u"female", u"girls|girl|female|females"},
    Choice{u"male", u"boys|boy|male|males"},
    Choice{u"not-available", u"gender not available"},
    Choice{u"not-recorded", u"gender not recorded|no gender recorded"},
};

constexpr std::array consents{
    Choice{u"given", u"given"},
    Choice{u"declined", u"declined|refused"},
    Choice{u"withdrawn", u"withdrawn"},
    Choice{u"not-recorded", u"not recorded"},
};

constexpr std::array wholeConsents{
    Choice{u"given", u"with consent|consented"},
    Choice{u"declined", u"declined consent|refused consent"},
    Choice{u"withdrawn", u"withdrew consent|withdrawn consent"},
};

/// Beside each stage's own label.
constexpr std::array stages{
    Choice{u"open", u"still open|not closed"},
    Choice{u"closed", u""},
    Choice{u"assessment", u"assessment not complete|assessment incomplete|not yet assessed|no completed assessment"},
    Choice{u"waiting-manager",
        u"waiting for manager|waiting for a manager|awaiting the manager|waiting for the managers review|not reviewed by "
        "the manager|not yet reviewed by the manager"},
    Choice{u"no-lead",
        u"no lead|without a lead|without lead|without a lead professional|without lead professional|no leads"},
    Choice{u"no-meeting",
        u"no tac|no tac yet|no tac meeting|no meeting|no meetings|no meeting yet|without a meeting|without meeting|without "
        "meetings|without a tac|without tac|without a tac meeting"},
    Choice{u"meeting", u"tac held|meeting held|with a meeting|with a tac|with a tac meeting|with meetings"},
    Choice{u"no-review",
        u"no review|no reviews|no reviews yet|without a review|without review|without reviews|not reviewed|not yet "
        "reviewed|never reviewed|unreviewed"},
    Choice{u"review", u"with a review|with reviews|with review"},
    Choice{u"no-consent", u"no consent|without consent recorded"},
    Choice{u"urgent", u""},
};

/// The choice whose phrase is the longest there.
template <class Choices>
QString choiceAt(const Reader& reader, std::size_t place, const Choices& choices, std::size_t& end)
{
    QString id;
    end = place;
    for (const Choice& choice : choices) {
        if (const std::size_t after = reader.after(place, choice.phrases); after > end) {
            end = after;
            id = choice.id.toString();
        }
    }
    return id;
}

QString genderAt(const Reader& reader, std::size_t place, std::size_t& end)
{
    QString id = choiceAt(reader, place, genders, end);
    const std::size_t named = reader.after(place, u"gender");
    if (id.isEmpty() && named != place)
        id = choiceAt(reader, named, genders, end);
    return id;
}

QString stageAt(const Reader& reader, std::size_t place, std::size_t& end)
{
    const std::size_t start = reader.after(place, u"stage|stages|marked as");
    QString id = choiceAt(reader, start, stages, end);
    const NameList::Found label = reader.lexicon().stages.at(reader.tokens(), start);
    if (label.end > end && label.names.size() == 1) {
        end = label.end;
        id = label.names.front();
    }
    if (const std::size_t urgent = reader.after(start, u"urgent"); urgent > end) {
        end = urgent;
        id = u"urgent"_s;
    }
    return id;
}

/// The ids in a row with one of these words between them.
template <class At>
QStringList idsInRow(const Reader& reader, std::size_t place, QStringView joins, bool commas, std::size_t& end, At at)
{
    QStringList ids;
    std::size_t next = place;
    for (;;) {
        std::size_t after = next;
        const QString id = at(next, after);
        if (id.isEmpty())
            return ids;
        if (!ids.contains(id))
            ids << id;
        end = after;
        next = reader.after(end, joins);
        if (next == end && (!commas || reader.gap(end) < Gap::joint))
            return ids;
    }
}

void add(const QStringList& ids, std::size_t end, Subject subject, QStringList figure::RecordFilter::*member, Phrases& found)
{
    if (ids.isEmpty())
        return;
    Phrase phrase;
    phrase.end = end;
    phrase.subject = subject;
    phrase.part.*member = ids;
    found.push_back(phrase);
}

} // namespace

void readGenders(const Reader& reader, std::size_t place, Phrases& found)
{
    std::size_t end = place;
    const QStringList ids = idsInRow(reader, place, u"and|or", true, end,
        [&](std::size_t at, std::size_t& after) { return genderAt(reader, at, after); });
    add(ids, end, Subject::gender, &figure::RecordFilter::genders, found);
}

void readLevel(const Reader& reader, std::size_t place, Phrases& found)
{
    const std::size_t next = reader.after(place, u"level|at level|level of need|on level|level of need is");
    const auto level = next == place || reader.gap(next) > Gap::hyphen ? std::nullopt : numberAt(reader, next);
    if (level != 2 && level != 3)
        return;
    Phrase phrase;
    phrase.end = next + 1;
    phrase.subject = Subject::level;
    phrase.part.level = level;
    found.push_back(phrase);
}

void readConsents(const Reader& reader, std::size_t place, Phrases& found)
{
    std::size_t end = place;
    QStringList ids;
    if (const QString whole = choiceAt(reader, place, wholeConsents, end); !whole.isEmpty())
        ids << whole;
    const std::size_t next = reader.after(place, u"consent|with consent|consent is|consent was|consent has been|consents");
    if (next != place) {
        std::size_t rowEnd = next;
        const QStringList row = idsInRow(reader, next, u"or|and", true, rowEnd,
            [&](std::size_t at, std::size_t& after) { return choiceAt(reader, at, consents, after); });
        if (!row.isEmpty()) {
            ids = row;
            end = rowEnd;
        }
    }
    add(ids, end, Subject::consent, &figure::RecordFilter::consents, found);
}

void readStages(const Reader& reader, std::size_t place, Phrases& found)
{
    std::size_t end = place;
    const QStringList ids = idsInRow(reader, place, u"or", false, end,
        [&](std::size_t at, std::size_t& after) { return stageAt(reader, at, after); });
    add(ids, end, Subject::stage, &figure::RecordFilter::stages, found);
}

} // namespace axs::ask
