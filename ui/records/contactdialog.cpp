// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/contactdialog.h"

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using record::Contact;
using record::ContactWay;

namespace {

QList<ChoiceChips::Choice> ways()
{
    QList<ChoiceChips::Choice> all;
    for (const ContactWay way : { ContactWay::visit, ContactWay::call, ContactWay::letter, ContactWay::message,
             ContactWay::meeting, ContactWay::missed }) {
        QString label = record::choiceText(way);
        if (!label.isEmpty())
            label[0] = label[0].toUpper();
        all.append({ record::choiceText(way), label });
    }
    return all;
}

} // namespace

ContactDialog::ContactDialog(Session& session, QWidget* parent)
    : QuickDialog(&session, u"contact"_s, Contact::kind, parent)
{
    setWindowTitle(tr("Record a contact"));
    addChild({ tr("Child"), tr("Any part of a name. For somebody who is not in the file, type the name and choose Add."), false });
    addChips(u"way"_s, { tr("How"), {}, true }, ways());
    addLine(u"with_whom"_s, { tr("With whom"), {}, true });
    addText(u"said"_s, { tr("What was said"), {}, true });
    addChips(u"saw_child"_s, { tr("The child was seen"), {}, true }, { { u"yes"_s, tr("Yes") }, { u"no"_s, tr("No") } });
    addLine(u"next_step"_s, { tr("Next step"), {}, true });
    addDate(u"next_on"_s, { tr("Next contact on"), {}, true });
    addDate(u"held_on"_s, { tr("Date of this contact"), {}, false });
}

void ContactDialog::fillNew()
{
    setText(u"held_on"_s, session()->today().britishShort());
}

QList<ErrorSummary::Problem> ContactDialog::problems() const
{
    QList<ErrorSummary::Problem> found;
    if (!hasChild())
        found.append({ u"contact.child"_s,
            typedChild().isEmpty()
                ? tr("Say which child this is about.")
                : tr("Choose the child from the list, or choose Add for one who is not in the file.") });
    if (!date(u"held_on"_s).isSet())
        found.append({ u"contact.held_on"_s, tr("Enter the day of the contact.") });
    else if (date(u"held_on"_s) > session()->today())
        found.append({ u"contact.held_on"_s, tr("This day is after today.") });
    return found;
}

record::AnyRecord ContactDialog::recordOf(Id id, Id child, Id caf) const
{
    Contact contact;
    contact.id = id;
    contact.child = child;
    contact.caf = caf;
    contact.heldOn = date(u"held_on"_s);
    contact.by = session()->who().author;
    contact.withWhom = text(u"with_whom"_s);
    contact.way = record::parseChoice<ContactWay>(text(u"way"_s)).value_or(ContactWay::notRecorded);
    if (const QString seen = text(u"saw_child"_s); !seen.isEmpty())
        contact.sawChild = seen == "yes"_L1;
    contact.said = text(u"said"_s);
    contact.nextStep = text(u"next_step"_s);
    contact.nextOn = date(u"next_on"_s);
    return contact;
}

QString ContactDialog::thanks(const QString& child) const
{
    return tr("The contact about %1 is saved.").arg(child);
}

} // namespace axs::ui
