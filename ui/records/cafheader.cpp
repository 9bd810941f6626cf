// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/cafheader.h"

#include "core/pathway/stages.h"
#include "ui/parts/badge.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/stepper.h"
#include "ui/parts/theme.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What name and facts need at 100 % before the buttons go below them.
constexpr int wordsNeed = 420;

QString birthWords(const record::Child& child, Date today)
{
    if (child.dateOfBirth.isSet()) {
        const auto age = completedYears(child.dateOfBirth, today);
        const QString born = CafHeader::tr("born %1").arg(child.dateOfBirth.british());
        return age && *age >= 0 ? CafHeader::tr("%1, aged %2").arg(born).arg(*age) : born;
    }
    return child.expectedDate.isSet() ? CafHeader::tr("expected %1").arg(child.expectedDate.british()) : QString();
}

Stepper::State stateOf(pathway::StageState state, bool ended)
{
    switch (state) {
    case pathway::StageState::done:
        return Stepper::State::done;
    case pathway::StageState::current:
    case pathway::StageState::waiting:
        return Stepper::State::current;
    case pathway::StageState::notRecorded:
        break;
    }
    return ended ? Stepper::State::toCome : Stepper::State::notRecorded;
}

QList<Stepper::Stage> stepsOf(const pathway::CafCase& all, const QStringList& profile, Date today)
{
    const std::vector<pathway::Stage> stages = pathway::stages(profile, all, today);
    QList<Stepper::Stage> steps;
    bool passed = false;
    for (const pathway::Stage& stage : stages) {
        passed = passed || stage.state == pathway::StageState::current
            || stage.state == pathway::StageState::waiting;
        steps.append({ stage.name, stateOf(stage.state, passed && !all.caf.closed.isSet()),
            stage.date.isSet() ? stage.date.britishShort() : QString() });
    }
    return steps;
}

} // namespace

CafHeader::CafHeader(QWidget* parent)
    : QFrame(parent)
    , m_name(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_consent(new Badge({}, Badge::Kind::neutral, this))
    , m_closed(new Badge({}, Badge::Kind::neutral, this))
    , m_urgent(new Badge({}, Badge::Kind::due, this))
    , m_save(makeButton(u"caf.save"_s, tr("&Save")))
    , m_history(makeButton(u"caf.history"_s, tr("&History")))
    , m_undoSave(makeButton(u"caf.undoSave"_s, tr("&Undo last save")))
    , m_whoHasLooked(makeButton(u"caf.whoHasLooked"_s, tr("&Trail")))
    , m_more(makeButton(u"caf.more"_s, tr("&More")))
    , m_moreMenu(new QMenu(this))
    , m_stepper(new Stepper(this))
    , m_top(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QWidget(this))
{
    setStyleRole(*this, u"card"_s);
    setStyleRole(*m_save, u"primary"_s);
    setStyleRole(*m_name, u"heading2"_s);
    setStyleRole(*m_facts, u"quiet"_s);
    m_name->setObjectName(u"caf.name"_s);
    m_facts->setObjectName(u"caf.facts"_s);
    m_reason->setObjectName(u"caf.readOnlyReason"_s);
    m_consent->setObjectName(u"caf.badge.consent"_s);
    m_closed->setObjectName(u"caf.badge.closed"_s);
    m_urgent->setObjectName(u"caf.badge.urgent"_s);
    m_stepper->setObjectName(u"caf.stages"_s);
    m_stepper->setAccessibleName(tr("Stages of the pathway"));
    m_whoHasLooked->setToolTip(tr("Who has looked at this child"));
    m_whoHasLooked->setAccessibleDescription(m_whoHasLooked->toolTip());
    m_more->setMenu(m_moreMenu);
    m_reason->hide();
    for (QLabel* label : { m_name, m_facts, m_reason }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    layOut();
}

void CafHeader::layOut()
{
    auto* badges = new QWidget(this);
    auto* badgeRow = new FlowLayout(badges, 8);
    badgeRow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* badge : { m_consent, m_closed, m_urgent })
        badgeRow->addWidget(badge);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    for (QWidget* each : { static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_facts), badges })
        words->addWidget(each);
    auto* buttonRow = new FlowLayout(m_buttons, 8);
    buttonRow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : { m_save, m_history, m_undoSave, m_whoHasLooked, m_more })
        buttonRow->addWidget(button);
    m_top->setSpacing(16);
    m_top->addLayout(words, 1);
    m_top->addWidget(m_buttons, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(m_top);
    layout->addWidget(m_reason);
    layout->addWidget(m_stepper);
}

void CafHeader::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    int buttons = 4 * 8;
    for (const QPushButton* button : { m_save, m_history, m_undoSave, m_whoHasLooked, m_more })
        buttons += button->sizeHint().width();
    // Where five do not fit side by side, the trail is reached by More alone.
    const QMargins edges = layout()->contentsMargins();
    const bool fits = width() - edges.left() - edges.right() >= buttons;
    m_whoHasLooked->setVisible(fits);
    if (!fits)
        buttons -= m_whoHasLooked->sizeHint().width() + 8;
    const bool wide = width() > buttons + theme().px(wordsNeed);
    m_top->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_buttons->setMinimumWidth(wide ? buttons : 0);
}

void CafHeader::setShort(bool isShort)
{
    m_stepper->setVisible(!isShort);
}

QPushButton* CafHeader::makeButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    return button;
}

void CafHeader::showCase(const pathway::CafCase& all, const CafLists& lists, Date today)
{
    const QString name = store::childName(all.child);
    m_name->setText(all.caf.reference.isEmpty() && name == tr("No name recorded") ? tr("New CAF") : name);
    QStringList facts{ birthWords(all.child, today), record::choiceText(all.child.gender),
        lists.clusterName(all.caf.cluster), all.caf.level ? tr("level %1").arg(*all.caf.level) : QString(),
        all.caf.reference };
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    showBadges(all);
    m_stepper->setStages(stepsOf(all, lists.authority.stages, today));
}

void CafHeader::showBadges(const pathway::CafCase& all)
{
    using record::ConsentDecision;
    const ConsentDecision consent = pathway::consentState(all.of<record::Consent>());
    m_consent->set(consent == ConsentDecision::notRecorded ? tr("No consent recorded")
                                                           : tr("Consent %1").arg(record::choiceText(consent)),
        consent == ConsentDecision::given             ? Badge::Kind::done
            : consent == ConsentDecision::notRecorded ? Badge::Kind::neutral
                                                      : Badge::Kind::error);
    m_closed->set(tr("Closed %1").arg(all.caf.closed.britishShort()), Badge::Kind::neutral);
    m_closed->setVisible(all.caf.closed.isSet());
    m_urgent->set(tr("Urgent"), Badge::Kind::due);
    m_urgent->setVisible(all.caf.urgent.value_or(false));
}

void CafHeader::setWritable(bool writable, const QString& reason)
{
    m_save->setEnabled(writable);
    m_undoSave->setEnabled(writable);
    m_reason->setText(tr("Nothing can be changed here. %1").arg(reason));
    m_reason->setVisible(!writable);
    for (QPushButton* button : { m_save, m_undoSave })
        button->setToolTip(writable ? QString() : reason);
}

} // namespace axs::ui
