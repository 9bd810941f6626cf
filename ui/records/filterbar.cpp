// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/filterbar.h"

#include "core/figure/episodelist.h"
#include "ui/parts/datefield.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/linkbutton.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using figure::RecordFilter;

namespace {

/// The year that begins in this month and holds the day.
Period yearFrom(Date day, unsigned month)
{
    const int year = day.month() >= month ? day.year() : day.year() - 1;
    return {Date::fromCalendar(year, month, 1), Date::fromCalendar(year + 1, month, 1).addDays(-1)};
}

Period yearBefore(const Period& period)
{
    return {period.from.addYears(-1), period.from.addDays(-1)};
}

} // namespace

std::vector<NamedPeriod> namedPeriods(Date today)
{
    constexpr unsigned april = 4;
    constexpr unsigned september = 9;
    const Period month{today.firstOfMonth(), today.lastOfMonth()};
    const Date lastMonth = today.firstOfMonth().addDays(-1);
    const Period financial = yearFrom(today, april);
    const Period academic = yearFrom(today, september);
    return {{FilterBar::tr("This month"), month},
        {FilterBar::tr("Last month"), {lastMonth.firstOfMonth(), lastMonth}},
        {FilterBar::tr("This financial year"), financial},
        {FilterBar::tr("Last financial year"), yearBefore(financial)},
        {FilterBar::tr("This academic year"), academic},
        {FilterBar::tr("Last academic year"), yearBefore(academic)}};
}

FilterBar::FilterBar(Date today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_menus(new FlowLayout(nullptr, 8))
    , m_period(addMenu(u"period"_s, tr("&Period")))
    , m_area(addMenu(u"area"_s, tr("&Area")))
    , m_cluster(addMenu(u"cluster"_s, tr("C&luster")))
    , m_service(addMenu(u"service"_s, tr("Ser&vice")))
    , m_level(addMenu(u"level"_s, tr("Le&vel")))
    , m_stage(addMenu(u"stage"_s, tr("S&tage")))
    , m_dates(makeDates())
    , m_chipRow(new QWidget(this))
{
    m_chips = new FlowLayout(m_chipRow, 8);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_menus->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_menus);
    layout->addWidget(m_dates);
    layout->addWidget(m_chipRow);
    m_dates->hide();
    m_chipRow->hide();
    fillMenus();
}

QMenu* FilterBar::addMenu(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(u"children.filter."_s + name);
    button->setAccessibleName(tr("Filter by %1").arg(QString(text).remove(u'&').toLower()));
    auto* menu = new QMenu(button);
    menu->setObjectName(u"children.menu."_s + name);
    button->setMenu(menu);
    m_menus->addWidget(button);
    return menu;
}

QWidget* FilterBar::makeDates()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(row, 8);
    layout->setContentsMargins(0, 0, 0, 0);
    m_from = new DateField(row);
    m_to = new DateField(row);
    m_from->setObjectName(u"children.period.from"_s);
    m_to->setObjectName(u"children.period.to"_s);
    setFieldName(*m_from, tr("Started from"));
    setFieldName(*m_to, tr("Started to"));
    for (DateField* field : {m_from, m_to})
        field->setToday(m_today);
    auto* apply = new QPushButton(tr("Show this period"), row);
    apply->setObjectName(u"children.period.apply"_s);
    layout->addWidget(new QLabel(tr("Started from"), row));
    layout->addWidget(m_from);
    layout->addWidget(new QLabel(tr("to"), row));
    layout->addWidget(m_to);
    layout->addWidget(apply);
    connect(apply, &QPushButton::clicked, this, [this] {
        if (m_from->hasProblem() || m_to->hasProblem())
            return;
        m_dates->hide();
        edit([this](RecordFilter& filter) { filter.period = {m_from->date(), m_to->date()}; });
    });
    return row;
}

void FilterBar::setNames(const FilterNames& names)
{
    if (names == m_names)
        return;
    m_names = names;
    fillMenus();
}

void FilterBar::setFilter(const RecordFilter& filter)
{
    m_filter = filter;
    fillMenus();
    showChips();
}

void FilterBar::setCellWords(const QString& words)
{
    if (words == m_cellWords)
        return;
    m_cellWords = words;
    showChips();
}

void FilterBar::edit(const std::function<void(RecordFilter&)>& change)
{
    const RecordFilter before = m_filter;
    change(m_filter);
    if (m_filter == before)
        return;
    // The menu that was used must outlive its own action.
    QMetaObject::invokeMethod(this, [this] { fillMenus(); }, Qt::QueuedConnection);
    showChips();
    Q_EMIT filterEdited();
}

void FilterBar::fillMenus()
{
    fillPeriods();
    fillChoices(m_area, m_names.areas, &RecordFilter::areas);
    fillChoices(m_cluster, m_names.clusters, &RecordFilter::clusters);
    fillChoices(m_service, m_names.services, &RecordFilter::services);
    fillStages();
    m_level->clear();
    for (const int level : {2, 3}) {
        QAction* action = m_level->addAction(tr("Level %1").arg(level));
        action->setCheckable(true);
        action->setChecked(m_filter.level == level);
        connect(action, &QAction::triggered, this, [this, level](bool on) {
            edit([&](RecordFilter& filter) { filter.level = on ? std::optional(level) : std::nullopt; });
        });
    }
}

void FilterBar::fillChoices(QMenu* menu, const QStringList& names, QStringList RecordFilter::*member)
{
    menu->clear();
    for (const QString& name : names) {
        QAction* action = menu->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked((m_filter.*member).contains(name));
        connect(action, &QAction::triggered, this, [this, name, member](bool on) {
            edit([&](RecordFilter& filter) {
                (filter.*member).removeAll(name);
                if (on)
                    (filter.*member).append(name);
            });
        });
    }
    if (names.isEmpty())
        menu->addAction(tr("None is recorded"))->setEnabled(false);
}

void FilterBar::fillPeriods()
{
    m_period->clear();
    for (const NamedPeriod& named : namedPeriods(m_today)) {
        QAction* action = m_period->addAction(u"%1: %2"_s.arg(named.name, named.period.words()));
        action->setCheckable(true);
        action->setChecked(m_filter.period == named.period);
        connect(action, &QAction::triggered, this, [this, period = named.period](bool on) {
            edit([&](RecordFilter& filter) { filter.period = on ? period : Period{}; });
        });
    }
    m_period->addSeparator();
    m_period->addAction(tr("Other dates…"), this, [this] {
        m_from->setDate(m_filter.period.from);
        m_to->setDate(m_filter.period.to);
        m_dates->show();
        m_from->setFocus(Qt::OtherFocusReason);
    });
}

void FilterBar::fillStages()
{
    m_stage->clear();
    for (const figure::StageName& stage : figure::listStages()) {
        QAction* action = m_stage->addAction(stage.label);
        action->setCheckable(true);
        action->setChecked(m_filter.stages.contains(stage.id));
        connect(action, &QAction::triggered, this, [this, id = stage.id](bool on) {
            edit([&](RecordFilter& filter) {
                filter.stages.removeAll(id);
                if (on)
                    filter.stages.append(id);
            });
        });
    }
}

void FilterBar::addChip(const QString& name, const QString& words, const std::function<void(RecordFilter&)>& remove)
{
    auto* chip = new QPushButton(QString(words).replace(u'&', u"&&"_s) + u"  ✕"_s, m_chipRow);
    chip->setObjectName(u"children.chip."_s + name);
    chip->setAccessibleName(tr("Remove the filter: %1").arg(words));
    chip->setToolTip(tr("Remove this filter"));
    setStyleRole(*chip, u"chip"_s);
    connect(chip, &QPushButton::clicked, this, [this, remove] { edit(remove); });
    m_chips->addWidget(chip);
    m_shownChips.append(chip);
    chip->show();
}

void FilterBar::showChips()
{
    for (QWidget* chip : std::as_const(m_shownChips)) {
        m_chips->removeWidget(chip);
        chip->hide();
        chip->setObjectName({});
        chip->deleteLater();
    }
    m_shownChips.clear();
    if (m_filter.cell) {
        const QString words = m_cellWords.isEmpty() ? m_filter.cell->row : m_cellWords;
        addChip(u"cell"_s, words, [](RecordFilter& filter) { filter.cell.reset(); });
    }
    if (m_filter.period.from.isSet() || m_filter.period.to.isSet())
        addChip(u"period"_s, m_filter.period.words(), [](RecordFilter& filter) { filter.period = {}; });
    const auto each = [this](const QString& kind, QStringList RecordFilter::*member) {
        for (const QString& name : m_filter.*member) {
            const QString words = kind == "stage"_L1 ? figure::stageLabel(name) : name;
            addChip(kind + u'.' + name, words, [=](RecordFilter& filter) { (filter.*member).removeAll(name); });
        }
    };
    each(u"area"_s, &RecordFilter::areas);
    each(u"cluster"_s, &RecordFilter::clusters);
    each(u"service"_s, &RecordFilter::services);
    if (m_filter.level)
        addChip(u"level"_s, tr("Level %1").arg(*m_filter.level), [](RecordFilter& filter) { filter.level.reset(); });
    each(u"stage"_s, &RecordFilter::stages);
    const bool any = !m_shownChips.isEmpty();
    if (any) {
        auto* clear = new LinkButton(tr("Clear all"), m_chipRow);
        clear->setObjectName(u"children.clear"_s);
        connect(clear, &QPushButton::clicked, this, [this] {
            edit([](RecordFilter& filter) {
                const QString text = filter.text;
                filter = {};
                filter.text = text;
            });
        });
        m_chips->addWidget(clear);
        m_shownChips.append(clear);
        clear->show();
    }
    m_chipRow->setVisible(any);
}

} // namespace axs::ui
