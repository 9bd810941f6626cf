// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "ui/parts/badge.h"
#include "ui/parts/banner.h"
#include "ui/parts/card.h"
#include "ui/parts/checklist.h"
#include "ui/parts/choicechips.h"
#include "ui/parts/datefield.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/errorsummary.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/formsection.h"
#include "ui/parts/lookupfield.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/stepper.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Enough of a look to judge room and words by; the program's own comes with its theme.
const QString plainLook = uR"(
QWidget { color: #1f2933; background: #ffffff; }
QLineEdit { border: 1px solid #b8c0c8; border-radius: 4px; padding: 6px 10px; }
QLineEdit[state="error"] { border: 2px solid #b3261e; }
QLabel[role="quiet"] { color: #52606d; }
QLabel[role="heading2"] { font-weight: 600; }
QLabel[role="heading3"] { font-weight: 600; }
QLabel[state="error"] { color: #b3261e; }
QFrame[state="error"] { color: #b3261e; background: #fdf0ef; }
QFrame[role="card"] { border: 1px solid #d9dee3; border-radius: 8px; }
QRadioButton[role="chip"] { border: 1px solid #b8c0c8; border-radius: 14px; padding: 4px 12px; }
QRadioButton[role="chip"]:checked { border-color: #12436d; color: #12436d; background: #e8f0f7; }
QPushButton[role="link"] { color: #12436d; border: none; }
*[badge="due"] { color: #7a3e00; background: #fde8d7; border-radius: 4px; padding: 2px 6px; }
*[badge="error"] { color: #8c1d18; background: #fbe0de; border-radius: 4px; padding: 2px 6px; }
*[badge="done"] { color: #0f5c55; background: #dff2ef; border-radius: 4px; padding: 2px 6px; }
*[badge="neutral"] { color: #3e4c59; background: #e6eaee; border-radius: 4px; padding: 2px 6px; }
)"_s;

QWidget* reviewForm(QWidget* parent)
{
    auto* form = new FormSection(u"Review of 27 July 2009"_s, parent);
    auto* reviewed = new DateField;
    reviewed->setToday(Date::fromCalendar(2009, 7, 24));
    reviewed->setTypedText(u"27 jul 09"_s);
    auto* next = new DateField;
    next->setTypedText(u"31/13/2008"_s);
    auto* child = new ChoiceChips;
    child->setChoices({{u"notAtAll"_s, u"not at all"_s}, {u"partly"_s, u"partly"_s}, {u"mostly"_s, u"mostly"_s},
        {u"completely"_s, u"completely"_s}, {u"na"_s, u"n/a"_s}});
    child->setChosen(u"mostly"_s);
    auto* lead = new LookupField;
    lead->setTypedText(u"S. Enco"_s);
    form->addField(u"reviewedOn"_s, {u"Reviewed on"_s, {}, false}, reviewed);
    form->addField(u"nextOn"_s, {u"Next review"_s, {}, true}, next);
    form->addField(u"child"_s, {u"Child or young person"_s, u"Has the plan worked and all the outcomes been achieved?"_s, false}, child);
    form->addField(u"lead"_s, {u"Lead professional"_s, {}, false}, lead);
    form->addField(u"words"_s, {u"In their own words"_s, {}, true}, new QLineEdit);
    form->showProblem(u"words"_s, u"Write what the child said, or choose n/a above when nobody asked them."_s);
    return form;
}

QWidget* problems(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* summary = new ErrorSummary(box);
    auto* list = new CheckList(box);
    layout->addWidget(summary);
    layout->addWidget(list);
    summary->setProblems({{u"nextOn"_s, u"“31/13/2008” is not a date. Write it like 7 Aug 2009."_s},
        {u"words"_s, u"Write what the child said, or choose n/a above when nobody asked them."_s}});
    list->setWarnings({{u"born"_s, u"The date of birth is after the day of the assessment. Is the child not born yet?"_s}});
    return box;
}

QWidget* frames(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(Banner::forSample(box));
    auto* card = new Card(u"Ellis Sample"_s, box);
    card->setCount(7);
    card->setSubtitle(u"born 14 Jan 2003 · male · Dawlish & Teignmouth · level 2"_s);
    auto* stepper = new Stepper(card);
    stepper->setStages({{u"Pre-CAF"_s, Stepper::State::done, u"2 Mar"_s}, {u"Consent"_s, Stepper::State::done, u"9 Mar"_s},
        {u"Assessment"_s, Stepper::State::done, u"30 Mar"_s}, {u"Review by manager"_s, Stepper::State::notRecorded, u"not recorded"_s},
        {u"TAC"_s, Stepper::State::done, u"27 Apr"_s}, {u"Plan"_s, Stepper::State::current, u"27 Apr"_s},
        {u"Review"_s, Stepper::State::overdue, u"due 27 Jul"_s}, {u"Closed"_s, Stepper::State::toCome, {}}});
    card->body()->addWidget(stepper);
    auto* badges = new QWidget(card);
    auto* flow = new FlowLayout(badges);
    flow->addWidget(new Badge(u"Consent given"_s, Badge::Kind::done));
    flow->addWidget(new Badge(u"Review due Monday"_s, Badge::Kind::due));
    flow->addWidget(new Badge(u"5 working days"_s, Badge::Kind::error));
    flow->addWidget(new Badge(u"in 4 working days"_s, Badge::Kind::neutral));
    card->body()->addWidget(badges);
    layout->addWidget(card);
    auto* notice = new NoticeBar(box);
    layout->addWidget(notice);
    notice->say(u"Ellis Sample’s review was withdrawn and is in the bin."_s, u"Undo"_s);
    layout->addWidget(new EmptyState(u"Nothing is overdue."_s, u"Show what is due next"_s, box));
    return box;
}

} // namespace

TEST_CASE("No part cuts its words, at 100 % and at 200 %, narrow or wide")
{
    using Maker = QWidget* (*)(QWidget*);
    const auto [name, make] = GENERATE(table<const char*, Maker>({{"form", reviewForm}, {"problems", problems}, {"frames", frames}}));
    const int percent = GENERATE(100, 200);
    const int width = GENERATE(420, 800);
    QWidget page;
    page.setObjectName(u"page"_s);
    page.setStyleSheet(plainLook);
    auto* layout = new QVBoxLayout(&page);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addWidget(make(&page));
    layout->addStretch();
    test::grab(page, u"parts-%1-%2-%3"_s.arg(QString::fromLatin1(name)).arg(width).arg(percent), width, percent);
    CHECK(test::clippedTexts(page) == QStringList());
    CHECK(test::namelessFocusables(page) == QStringList());
}
