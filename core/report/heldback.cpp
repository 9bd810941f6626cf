// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipient.h"

#include <QRegularExpression>

#include <algorithm>

namespace axs::report {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString heldWords = u"[held back]"_s;

/// Texts of which no sentence may be read in the copy.
class HeldTexts
{
public:
    HeldTexts(const pathway::CafCase& all, const Recipient& who)
    {
        for (const record::FamilyMember& member : all.of<record::FamilyMember>()) {
            if (member.id != who.id)
                add({ member.telephone, member.email, member.address, member.note });
        }
        for (const record::Residence& home : all.of<record::Residence>()) {
            if (home.secret.value_or(false) || !who.livesWithChild)
                add({ home.address, home.postcode, home.telephone, home.livesWith });
        }
        if (!who.isChild)
            add({ all.child.keepsPrivate });
        for (const record::Contribution& part : all.of<record::Contribution>()) {
            if (part.confidential.value_or(false))
                add({ part.text });
        }
        for (const record::HarmReport& harm : all.of<record::HarmReport>())
            add({ harm.concern, harm.told, harm.advice, harm.reasonNotTold, harm.childDescribed });
        for (const record::Referral& referral : all.of<record::Referral>()) {
            add({ referral.advice });
            if (isHarm(referral))
                add({ referral.reference });
        }
        for (const record::Meeting& meeting : all.of<record::Meeting>())
            add({ meeting.socialWorkAdvice });
        addOthersWords(all, who);
    }

    const QStringList& texts() const { return m_texts; }

private:
    void addOthersWords(const pathway::CafCase& all, const Recipient& who)
    {
        for (const record::Contact& contact : all.of<record::Contact>()) {
            if (!isSameName(contact.withWhom, who.name))
                add({ contact.said });
        }
        for (const record::Consent& consent : all.of<record::Consent>()) {
            if (!isSameName(consent.person, who.name))
                add({ consent.note, consent.understoodReason });
        }
        for (const record::FamilyCorrection& each : all.of<record::FamilyCorrection>()) {
            if (!isSameName(each.saidBy, who.name))
                add({ each.says });
        }
        for (const record::Supervision& each : all.of<record::Supervision>())
            add({ each.note });
        for (const record::ThresholdDecision& each : all.of<record::ThresholdDecision>())
            add({ each.risks, each.disagreed });
    }
    void add(const QStringList& texts)
    {
        static const QRegularExpression ends(u"[.!?;\\n]+\\s*"_s);
        static const QRegularExpression digit(u"\\d"_s);
        constexpr qsizetype telling = 8; ///< shorter ones are words that stand everywhere
        for (const QString& text : texts) {
            QStringList parts = text.split(ends, Qt::SkipEmptyParts);
            parts.prepend(text);
            for (const QString& part : std::as_const(parts)) {
                const QString plain = part.simplified();
                if (plain.size() >= telling || (plain.size() >= 5 && plain.contains(digit)))
                    m_texts << plain;
            }
        }
    }

    QStringList m_texts;
};

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar each : text) {
        if (each.isDigit())
            digits += each;
    }
    return digits;
}

/// Numbers and addresses for e-mail that somebody typed into a text: whose they are nobody can say. Their own stay.
QString withoutNumbers(const QString& text, const QStringList& own)
{
    static const QRegularExpression number(u"(?<![\\w])(\\+|\\(?0)[\\d ()\\-]{7,}\\d"_s);
    static const QRegularExpression email(u"[\\w.+\\-]+@[\\w\\-]+(\\.[\\w\\-]+)+"_s);
    QString result = text;
    for (const QRegularExpression* each : { &number, &email }) {
        qsizetype from = 0;
        for (auto match = each->match(result, from); match.hasMatch(); match = each->match(result, from)) {
            const QString found = match.captured();
            const bool isOwn = std::any_of(own.begin(), own.end(), [&](const QString& mine) {
                return !mine.isEmpty() && (mine == found || (digitsOf(mine).size() > 6 && digitsOf(mine) == digitsOf(found)));
            });
            if (!isOwn)
                result.replace(match.capturedStart(), match.capturedLength(), heldWords);
            from = match.capturedStart() + (isOwn ? match.capturedLength() : heldWords.size());
        }
    }
    return result;
}

} // namespace

Recipient recipientOf(const pathway::CafCase& all, Id person)
{
    Recipient who{ person, {}, person.isSet() && person == all.child.id, false, nullptr };
    who.member = pathway::rowOf<record::FamilyMember>(all, person);
    who.name = who.isChild ? nameOf(all.child) : who.member ? who.member->name : QString();
    who.livesWithChild = who.isChild || (who.member && who.member->livesWithChild.value_or(false));
    return who;
}

bool isHarm(const record::Referral& referral)
{
    return referral.harm.value_or(true); // not known is held back
}

Hidden heldFromFamily(const pathway::CafCase& all, Id forWhom)
{
    return { HeldTexts(all, recipientOf(all, forWhom)).texts(), heldWords };
}

void hideFromFamily(Report& report, const pathway::CafCase& all, Id forWhom)
{
    const Recipient who = recipientOf(all, forWhom);
    QStringList own;
    if (who.member)
        own << who.member->telephone << who.member->email;
    if (who.livesWithChild) {
        for (const record::Residence& home : all.of<record::Residence>()) {
            if (!home.secret.value_or(false))
                own << home.telephone;
        }
    }
    hide(report, secretAddresses(all));
    hide(report, heldFromFamily(all, forWhom));
    forEachText(report, [&](QString& text) { text = withoutNumbers(text, own); });
}

} // namespace axs::report
