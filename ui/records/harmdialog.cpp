// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/harmdialog.h"

#include "core/store/recordtable.h"
#include "ui/parts/dynamicstyle.h"

#include <QLabel>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using record::HarmReport;

namespace {

QLabel* paragraph(const QString& name, const QString& text, const QString& role, QVBoxLayout& layout)
{
    auto* label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!role.isEmpty())
        setStyleRole(*label, role);
    layout.addWidget(label);
    return label;
}

QString phone(const QString& number)
{
    return number.isEmpty() ? HarmDialog::tr("not entered yet: ask the manager") : number;
}

} // namespace

HarmDialog::HarmDialog(Session* session, QWidget* parent)
    : QuickDialog(session, u"harm"_s, HarmReport::kind, parent)
{
    setWindowTitle(tr("Risk of significant harm"));
    addAbove(makeProcedure());
    showAuthority({});
    addChild({ tr("Child"), tr("Any part of a name; leave it empty for a child who is not in the file."), true });
    addLine(u"child_described"_s, { tr("Which child, when not in the file"), {}, true });
    addText(u"concern"_s, { tr("What was seen or said"), {}, true });
    addLine(u"told"_s, { tr("Who was told"), tr("Name and team."), false });
    addDate(u"raised_on"_s, { tr("When: date"), {}, false });
    addLine(u"told_how"_s, { tr("How, and at what time"), tr("For example by telephone, 14:20."), true });
    addText(u"advice"_s, { tr("What they advised"), {}, true });
    addChips(u"family_told"_s, { tr("The family was told first"), {}, true },
        { { u"yes"_s, tr("Yes") }, { u"no"_s, tr("No") } });
    addLine(u"reason_not_told"_s, { tr("Why the family was not told"), {}, true });
    addDate(u"written_on"_s, { tr("Written follow-up sent on"), tr("It stays due until a date is here."), true });
    if (!session)
        return;
    session->read(
        this,
        [](store::Connection& connection) {
            const auto all = store::RecordTable<record::Authority>::all(connection);
            return all && !all->empty() ? all->front() : record::Authority();
        },
        [this](const record::Authority& authority) { showAuthority(authority); });
}

QWidget* HarmDialog::makeProcedure()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    paragraph(u"harm.heading"_s, tr("Is a child at risk of significant harm?"), u"heading2"_s, *layout);
    paragraph(u"harm.now"_s, tr("Refer without delay. It needs no consent and no CAF. In immediate danger call 999."),
        u"strong"_s, *layout);
    m_phones = paragraph(u"harm.phones"_s, {}, u"strong"_s, *layout);
    paragraph(u"harm.family"_s, tr("Do not tell the family first if that raises the risk to the child."), {}, *layout);
    m_board = paragraph(u"harm.board"_s, {}, {}, *layout);
    m_procedure = paragraph(u"harm.procedure"_s, {}, {}, *layout);
    paragraph(u"harm.clause"_s, tr("S1 Part Two, 2.0: where there is a risk of significant harm, the procedures of the "
                                   "safeguarding board are followed at once."),
        u"quiet"_s, *layout);
    if (session())
        paragraph(u"harm.record"_s, tr("Then record who was told, and when."), u"strong"_s, *layout);
    else
        paragraph(u"harm.record"_s, tr("Open a record file to record who was told, and when."), u"quiet"_s, *layout);
    return box;
}

void HarmDialog::showAuthority(const record::Authority& authority)
{
    m_phones->setText(tr("Office hours: %1\nOut of hours: %2")
                          .arg(phone(authority.harmPhone), phone(authority.harmPhoneOutOfHours)));
    m_board->setText(tr("Safeguarding board: %1").arg(authority.harmBoard));
    m_board->setVisible(!authority.harmBoard.isEmpty());
    m_procedure->setText(tr("Its procedure: %1").arg(authority.harmProcedure));
    m_procedure->setVisible(!authority.harmProcedure.isEmpty());
}

void HarmDialog::fillNew()
{
    setText(u"raised_on"_s, session()->today().britishShort());
}

QList<ErrorSummary::Problem> HarmDialog::problems() const
{
    QList<ErrorSummary::Problem> found;
    if (!hasChild() && text(u"child_described"_s).isEmpty())
        found.append(typedChild().isEmpty()
                ? ErrorSummary::Problem{ u"harm.child_described"_s,
                      tr("Say which child this is about, or describe the child.") }
                : ErrorSummary::Problem{ u"harm.child"_s,
                      tr("Choose the child from the list, or choose Add for one who is not in the file.") });
    if (text(u"told"_s).isEmpty())
        found.append({ u"harm.told"_s, tr("Enter who was told. Until somebody is told, this stays a draft.") });
    if (!date(u"raised_on"_s).isSet())
        found.append({ u"harm.raised_on"_s, tr("Enter the day.") });
    else if (date(u"raised_on"_s) > session()->today())
        found.append({ u"harm.raised_on"_s, tr("This day is after today.") });
    return found;
}

record::AnyRecord HarmDialog::recordOf(Id id, Id child, Id caf) const
{
    HarmReport report;
    report.id = id;
    report.child = child;
    report.caf = caf;
    report.childDescribed = text(u"child_described"_s);
    report.raisedOn = date(u"raised_on"_s);
    report.concern = text(u"concern"_s);
    report.told = text(u"told"_s);
    report.toldHow = text(u"told_how"_s);
    report.advice = text(u"advice"_s);
    if (const QString told = text(u"family_told"_s); !told.isEmpty())
        report.familyTold = told == "yes"_L1;
    report.reasonNotTold = text(u"reason_not_told"_s);
    report.writtenOn = date(u"written_on"_s);
    report.by = session()->who().author;
    return report;
}

QString HarmDialog::thanks(const QString& child) const
{
    const QString due = date(u"written_on"_s).isSet() ? QString() : u' ' + tr("The written follow-up is due now.");
    return (child.isEmpty() ? tr("The report is saved.") : tr("The report about %1 is saved.").arg(child)) + due;
}

} // namespace axs::ui
