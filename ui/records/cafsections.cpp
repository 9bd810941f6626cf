// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/cafsections.h"

#include <QCoreApplication>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using record::Caf;
using record::Child;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CafSections", text);
}

} // namespace

FormSection* childSection(FieldBinder& binder)
{
    auto* section = new FormSection(tr("Child or young person"));
    const QString prefix = u"caf.child"_s;
    const auto add = [&](auto member, const FieldOptions& options = {}) {
        binder.add<Child>(*section, prefix, {}, member, options);
    };
    add(&Child::forename, { .optional = true });
    add(&Child::surname, { .optional = true });
    add(&Child::knownAs, { .optional = true });
    add(&Child::dateOfBirth,
        { .help = tr("For example 7 Aug 2003. For a child not yet born, enter the expected date.") });
    add(&Child::expectedDate, { .label = tr("Expected date, when not yet born"), .optional = true });
    add(&Child::gender, { .optional = true });
    add(&Child::setting, { .help = tr("School, nursery or college"), .optional = true });
    add(&Child::ethnicity, { .optional = true });
    add(&Child::language, { .optional = true });
    add(&Child::interpreter, { .optional = true });
    add(&Child::largePrint, { .optional = true });
    add(&Child::keepsPrivate,
        { .help = tr("What the young person does not want the family to read; held back from the family copy."),
            .optional = true,
            .multiline = true });
    return section;
}

FormSection* episodeSection(FieldBinder& binder)
{
    auto* section = new FormSection(tr("Episode"));
    const QString prefix = u"caf.episode"_s;
    const auto add = [&](auto member, const FieldOptions& options = {}) {
        binder.add<Caf>(*section, prefix, {}, member, options);
    };
    binder.addCluster(*section, prefix);
    add(&Caf::started, { .help = tr("The episode counts as a CAF from this day.") });
    add(&Caf::origin, { .optional = true });
    add(&Caf::handedOverBy, { .label = tr("Who hands over after level 3"), .optional = true });
    add(&Caf::completed, { .optional = true });
    add(&Caf::received, { .optional = true });
    add(&Caf::reviewed, { .optional = true });
    add(&Caf::level, { .optional = true, .choices = { { u"2"_s, tr("Level 2") }, { u"3"_s, tr("Level 3") } } });
    add(&Caf::serviceType, { .optional = true });
    add(&Caf::urgent, { .optional = true });
    add(&Caf::raised, { .optional = true });
    add(&Caf::agencies,
        { .help = tr("Whose help is needed, separated by semicolons."), .optional = true, .multiline = true });
    add(&Caf::lawfulBasis, { .optional = true });
    add(&Caf::coordinator, { .optional = true });
    add(&Caf::notes, { .optional = true, .multiline = true });
    return section;
}

FormSection* peopleSection(FieldBinder& binder)
{
    auto* section = new FormSection(tr("Assessor and lead professional"));
    const QString prefix = u"caf.people"_s;
    const auto add = [&](auto member, const FieldOptions& options = {}) {
        binder.add<Caf>(*section, prefix, {}, member, options);
    };
    binder.addPerson<Caf>(*section, prefix, {}, &Caf::assessor, &Caf::assessorRole);
    add(&Caf::assessorRole,
        { .help = tr("What the assessor was in this episode."), .optional = true });
    binder.addPerson<Caf>(*section, prefix, {}, &Caf::lead, &Caf::leadRole, &Caf::leadSector);
    add(&Caf::leadRole, { .optional = true });
    add(&Caf::leadSector, { .optional = true });
    return section;
}

FormSection* closingSection(FieldBinder& binder)
{
    auto* section = new FormSection(tr("Closing"));
    const QString prefix = u"caf.closing"_s;
    binder.add<Caf>(*section, prefix, {}, &Caf::closed, { .optional = true });
    binder.add<Caf>(*section, prefix, {}, &Caf::closureReason,
        { .help = tr("A case is not closed because a family did not attend or engage."),
            .optional = true });
    binder.add<Caf>(*section, prefix, {}, &Caf::outstandingNeed, { .optional = true, .multiline = true });
    binder.add<Caf>(*section, prefix, {}, &Caf::stepDown, { .optional = true });
    binder.add<Caf>(*section, prefix, {}, &Caf::tacRefusedOn, { .optional = true });
    binder.add<Caf>(*section, prefix, {}, &Caf::overrideReason, { .optional = true, .multiline = true });
    binder.add<Caf>(*section, prefix, {}, &Caf::overrideBy, { .optional = true });
    return section;
}

} // namespace axs::ui
