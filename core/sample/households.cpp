// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/episodeparts.h"

#include <array>

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int secretPercent = 3;

QString address(Random& random)
{
    return u"%1 %2, Sampleton"_s.arg(random.between(1, 99)).arg(say(u"street"_s, random));
}

QString postcode(Random& random)
{
    return u"ZZ99 %1ZZ"_s.arg(random.between(1, 9));
}

record::FamilyMember parent(const record::Child& child, Random& random)
{
    static const QStringList relations{u"Mother"_s, u"Father"_s, u"Carer"_s, u"Grandparent"_s};
    static constexpr std::array weights{82, 10, 4, 4};
    record::FamilyMember member;
    const int relation = random.weighted(weights);
    member.relation = relations.at(relation);
    member.name = (relation == 1 ? boysName(random) : girlsName(random)) + u' ' + child.surname;
    member.parentalResponsibility = true;
    member.livesWithChild = true;
    member.telephone = telephone(random);
    return member;
}

record::FamilyMember otherParent(const record::Child& child, Random& random)
{
    record::FamilyMember member;
    member.relation = random.percent(75) ? u"Father"_s : u"Step-parent"_s;
    member.name = boysName(random) + u' ' + (random.percent(60) ? child.surname : familyName(random));
    member.parentalResponsibility = member.relation == "Father"_L1 && random.percent(80);
    member.livesWithChild = random.percent(55);
    if (!*member.livesWithChild) {
        member.address = address(random);
        member.addressSecret = random.percent(secretPercent * 4);
    }
    return member;
}

record::FamilyMember sibling(const record::Child& child, Random& random)
{
    record::FamilyMember member;
    member.livesWithChild = true;
    if (random.percent(8)) {
        member.name = u"Baby "_s + child.surname;
        member.relation = random.percent(50) ? u"Brother"_s : u"Sister"_s;
        member.expectedDate = today.addDays(random.between(20, 150));
        return member;
    }
    const bool boy = random.percent(50);
    member.relation = boy ? u"Brother"_s : u"Sister"_s;
    member.name = (boy ? boysName(random) : girlsName(random)) + u' ' + child.surname;
    const Date near = child.dateOfBirth.isSet() ? child.dateOfBirth : today;
    member.dateOfBirth = std::min(near.addDays(random.between(-2600, 1900)), today.addDays(-30));
    return member;
}

void drawResidences(const record::Child& child, const Household& household, Date firstSeen, Writer& writer,
    Random& random)
{
    record::Residence home;
    home.child = child.id;
    home.address = address(random);
    home.postcode = postcode(random);
    home.telephone = household.members.front().telephone;
    home.livesWith = household.decider();
    home.secret = random.percent(secretPercent);
    const Date earliest = std::max(child.dateOfBirth, firstSeen.addDays(-2500));
    home.from = std::max(firstSeen.addDays(-random.between(60, 2400)), earliest);
    if (random.percent(15)) {
        record::Residence before = home;
        before.address = address(random);
        before.postcode = postcode(random);
        before.secret = std::nullopt;
        home.from = std::max(home.from, firstSeen.addDays(-random.between(5, 50)));
        before.from = std::max(home.from.addDays(-random.between(200, 1500)), earliest);
        before.until = home.from;
        writer.give(before);
    }
    writer.give(home);
}

} // namespace

void drawLanguage(record::Child& child, int age, Random& random)
{
    static const QStringList others{u"Polish"_s, u"Portuguese"_s, u"Lithuanian"_s, u"Bengali"_s, u"Cantonese"_s,
        u"Arabic"_s, u"Russian"_s, u"British Sign Language"_s};
    const bool other = random.percent(5);
    child.language = other ? random.pick(others) : u"English"_s;
    if (other)
        child.interpreter = age >= 4 && random.percent(30);
    if (random.percent(2))
        child.largePrint = true;
    if (age >= 13 && random.percent(12))
        child.keepsPrivate = u"What was said about friends and about school on Fridays"_s;
}

Household drawHousehold(const record::Child& child, Date firstSeen, Writer& writer, Random& random)
{
    Household household;
    household.members.push_back(parent(child, random));
    if (random.percent(45))
        household.members.push_back(otherParent(child, random));
    for (int i = random.below(3); i > 0; --i)
        household.members.push_back(sibling(child, random));
    for (record::FamilyMember& member : household.members) {
        member.child = child.id;
        if (child.language != "English"_L1) {
            member.language = child.language;
            member.interpreter = member.parentalResponsibility.value_or(false) && random.percent(60);
            household.interpreter = household.interpreter || *member.interpreter;
        }
        member.id = writer.give(member);
    }
    drawResidences(child, household, firstSeen, writer, random);
    return household;
}

} // namespace axs::sample
