// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/rowkind.h"

#include <QCoreApplication>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using pathway::CafCase;
using record::FamilyMember;
using record::Residence;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RowsSection", text);
}

RowKind members()
{
    RowWords<FamilyMember> words;
    words.id = u"family"_s;
    words.title = tr("Family and household");
    words.help = tr("Parents and carers, brothers and sisters (also not yet born), and who else lives with the child.");
    words.add = tr("&Add a family member");
    words.none = tr("Nobody of the family is recorded.");
    words.heading = [](const FamilyMember& row) { return row.name.isEmpty() ? tr("New family member") : row.name; };
    words.summary = [](const CafCase&, const FamilyMember& row) {
        const bool hidden = row.addressSecret.value_or(false);
        return QStringList{ row.relation, row.parentalResponsibility.value_or(false) ? tr("parental responsibility") : QString(),
            row.livesWithChild.value_or(false) ? tr("lives with the child") : QString(), row.telephone,
            hidden ? tr("address not to be disclosed") : row.address,
            row.interpreter.value_or(false) ? tr("interpreter: %1").arg(row.language) : QString() };
    };
    words.fields = [](RowFields<FamilyMember> fields) {
        fields.add(&FamilyMember::name)
            .add(&FamilyMember::relation, { .optional = true })
            .add(&FamilyMember::parentalResponsibility)
            .add(&FamilyMember::livesWithChild)
            .add(&FamilyMember::dateOfBirth, { .help = tr("Of a brother or sister."), .optional = true })
            .add(&FamilyMember::expectedDate, { .label = tr("Expected date, when not yet born"), .optional = true })
            .add(&FamilyMember::telephone)
            .add(&FamilyMember::email)
            .add(&FamilyMember::address, { .optional = true, .multiline = true })
            .add(&FamilyMember::addressSecret,
                { .help = tr("Then it is on no print, export, invitation or search."), .optional = true })
            .add(&FamilyMember::language, { .optional = true })
            .add(&FamilyMember::interpreter)
            .add(&FamilyMember::largePrint)
            .add(&FamilyMember::note, { .optional = true, .multiline = true });
    };
    return rowKind(std::move(words));
}

RowKind residences()
{
    RowWords<Residence> words;
    words.id = u"addresses"_s;
    words.title = tr("Addresses");
    words.help = tr("Where the child lives, and lived before. An address that has ended stays as history.");
    words.add = tr("&Add an address");
    words.none = tr("No address is recorded.");
    words.date = &Residence::from;
    words.heading = [](const Residence& row) {
        if (row.secret.value_or(false))
            return tr("Address not to be disclosed");
        return row.address.isEmpty() ? tr("New address") : shortened(row.address);
    };
    words.summary = [](const CafCase&, const Residence& row) {
        return QStringList{ row.secret.value_or(false) ? QString() : row.postcode, row.livesWith,
            row.from.isSet() ? tr("since %1").arg(row.from.british()) : QString(),
            row.until.isSet() ? tr("until %1").arg(row.until.british()) : QString() };
    };
    words.fields = [](RowFields<Residence> fields) {
        fields.add(&Residence::address, { .optional = true, .multiline = true })
            .add(&Residence::postcode)
            .add(&Residence::secret,
                { .help = tr("Then it is on no print, export, invitation or search."), .optional = true })
            .add(&Residence::telephone)
            .add(&Residence::livesWith)
            .add(&Residence::from)
            .add(&Residence::until);
    };
    return rowKind(std::move(words));
}

} // namespace

std::vector<RowKind> familyRows(Date)
{
    return { members(), residences() };
}

QString datedWords(const QString& words, Date date, const QString& unset)
{
    return date.isSet() ? words.arg(date.british()) : unset;
}

QString shortened(const QString& text)
{
    constexpr qsizetype most = 60;
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(most).trimmed() + u'…';
}

} // namespace axs::ui
