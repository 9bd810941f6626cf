// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/periodpopup.h"

#include "ui/parts/datefield.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/icons.h"
#include "ui/parts/panelbutton.h"
#include "ui/parts/problemline.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace axs {

using namespace Qt::Literals::StringLiterals;
using figure::PeriodPreset;

namespace {

constexpr int highestList = 420;

/// One row: the period's name and, at the right, its days.
PanelButton* presetButton(const QString& name, QWidget* parent)
{
    auto* button = new PanelButton(parent);
    button->setFlat(true);
    button->setCheckable(true);
    button->setAccessibleName(name);
    auto* layout = new QHBoxLayout(button);
    layout->addWidget(new QLabel(name, button), 1);
    auto* days = new QLabel(button);
    days->setObjectName(u"days"_s);
    setStyleRole(*days, u"quiet"_s);
    layout->addWidget(days);
    return button;
}

} // namespace

PeriodPopup::PeriodPopup(QWidget* parent)
    : PopupPanel(parent)
{
    setAccessibleName(tr("Period"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new PopupScroll(makePresets(), highestList, this), 1);
    layout->addWidget(makeSteps());
    layout->addWidget(makeDays());
    m_problem = new ProblemLine(this);
    layout->addWidget(m_problem);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &PeriodPopup::retheme);
    retheme();
}

QWidget* PeriodPopup::makePresets()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const PeriodPreset preset : figure::periodPresets()) {
        if (preset == PeriodPreset::custom)
            continue;
        PanelButton* button = presetButton(figure::words(preset), box);
        layout->addWidget(button);
        m_presets.append({preset, button});
        connect(button, &QAbstractButton::clicked, this, [this, preset] {
            choose(figure::periodOf(preset, m_today));
            hide();
        });
    }
    return box;
}

QWidget* PeriodPopup::makeSteps()
{
    auto* box = new QWidget(this);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_earlier = new QPushButton(icon(u"back"_s, &Tokens::accent), tr("&Earlier"), box);
    m_later = new QPushButton(icon(u"forward"_s, &Tokens::accent), tr("&Later"), box);
    m_earlier->setObjectName(u"earlier"_s);
    m_later->setObjectName(u"later"_s);
    m_later->setLayoutDirection(Qt::RightToLeft);
    for (QPushButton* button : {m_earlier, m_later}) {
        button->setAutoDefault(true);
        layout->addWidget(button, 1);
    }
    connect(m_earlier, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { step(1); });
    return box;
}

QWidget* PeriodPopup::makeDays()
{
    auto* box = new QWidget(this);
    auto* layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& label, const QString& name, int column) {
        auto* words = new QLabel(label, box);
        auto* field = new DateField(box);
        field->setObjectName(name);
        words->setBuddy(field->lineEdit());
        layout->addWidget(words, 0, column);
        layout->addWidget(field, 1, column, Qt::AlignTop);
        connect(field->lineEdit(), &QLineEdit::editingFinished, this, &PeriodPopup::takeTyped);
        return field;
    };
    m_from = add(tr("&First day"), u"firstDay"_s, 0);
    m_to = add(tr("Last &day"), u"lastDay"_s, 1);
    setFieldName(*m_from, tr("First day"));
    setFieldName(*m_to, tr("Last day"));
    return box;
}

void PeriodPopup::setToday(Date today)
{
    m_today = today;
    m_from->setToday(today);
    m_to->setToday(today);
    write();
}

void PeriodPopup::setPeriod(const Period& period, const Period& shown)
{
    m_period = period;
    m_shown = shown;
    m_from->setDate(shown.from);
    m_to->setDate(shown.to);
    m_problem->setProblem({});
    write();
}

void PeriodPopup::choose(const Period& period)
{
    if (period == m_period)
        return;
    setPeriod(period, period);
    Q_EMIT edited();
}

void PeriodPopup::step(int steps)
{
    if (const auto next = figure::stepped(m_shown, steps))
        choose(*next);
}

void PeriodPopup::takeTyped()
{
    if (m_from->hasProblem() || m_to->hasProblem())
        return;
    const Period typed{m_from->date(), m_to->date()};
    const bool backwards = typed.from.isSet() && typed.to.isSet() && typed.to < typed.from;
    m_problem->setProblem(backwards ? tr("The last day is before the first.") : QString());
    if (!backwards && typed != m_shown)
        choose(typed);
}

void PeriodPopup::write()
{
    const PeriodPreset current = figure::presetOf(m_period, m_today);
    for (const Preset& each : std::as_const(m_presets)) {
        const bool everything = each.preset == PeriodPreset::sinceStart;
        const QString days = everything ? tr("all dates") : figure::shortWords(figure::periodOf(each.preset, m_today));
        each.button->findChild<QLabel*>(u"days"_s)->setText(days);
        each.button->setChecked(each.preset == current);
        each.button->setAccessibleName(u"%1, %2"_s.arg(figure::words(each.preset), days));
    }
    const auto describe = [this](QPushButton* button, int steps) {
        const auto next = figure::stepped(m_shown, steps);
        const QString days = next ? figure::shortWords(*next) : QString();
        button->setEnabled(next.has_value());
        button->setToolTip(days);
        button->setAccessibleDescription(days);
    };
    describe(m_earlier, -1);
    describe(m_later, 1);
}

QWidget* PeriodPopup::firstFocus()
{
    for (const Preset& each : std::as_const(m_presets)) {
        if (each.button->isChecked())
            return each.button;
    }
    return m_presets.front().button;
}

void PeriodPopup::hideEvent(QHideEvent* event)
{
    takeTyped();
    PopupPanel::hideEvent(event);
}

void PeriodPopup::retheme()
{
    const Theme& look = theme();
    const int edge = look.px(12);
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->setSpacing(look.px(12));
    for (const Preset& each : std::as_const(m_presets)) {
        each.button->layout()->setContentsMargins(look.px(8), look.px(5), look.px(8), look.px(5));
        each.button->layout()->setSpacing(look.px(24));
    }
    for (QPushButton* button : {m_earlier, m_later})
        button->setIconSize(QSize(look.px(14), look.px(14)));
}

} // namespace axs
