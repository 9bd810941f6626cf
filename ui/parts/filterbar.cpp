// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/filterbar.h"

#include "core/figure/filterwords.h"
#include "core/figure/periods.h"
#include "ui/parts/choicepopup.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/periodpopup.h"
#include "ui/parts/theme.h"

#include <QActionGroup>
#include <QMenu>
#include <QPushButton>

namespace axs {

using namespace Qt::Literals::StringLiterals;
using figure::RecordFilter;

namespace {

QString keptWords(const QStringList& chosen, const QString& all, const QString& many)
{
    if (chosen.isEmpty())
        return all;
    return chosen.size() == 1 ? chosen.front() : many.arg(chosen.size());
}

} // namespace

FilterBar::FilterBar(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
{
    setObjectName(name + u".filter"_s);
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("Filter"));
    new FlowLayout(this);
    m_periodChip = addChip(u"period"_s);
    m_areaChip = addChip(u"areas"_s);
    m_clusterChip = addChip(u"clusters"_s);
    m_serviceChip = addChip(u"services"_s);
    m_levelChip = addChip(u"level"_s);
    m_askedChip = addChip(u"asked"_s);
    m_clear = new QPushButton(tr("× Clear all"), this);
    m_clear->setObjectName(name + u".clear"_s);
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_clear->setAutoDefault(true);
    setStyleRole(*m_clear, u"link"_s);
    layout()->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearAll);
    makePeriod();
    m_areas = addChoice(m_areaChip, &RecordFilter::areas, new ChoicePopup(tr("All areas"), tr("Find an area"), this));
    m_clusters
        = addChoice(m_clusterChip, &RecordFilter::clusters, new ChoicePopup(tr("All clusters"), tr("Find a cluster"), this));
    m_services
        = addChoice(m_serviceChip, &RecordFilter::services, new ChoicePopup(tr("All services"), tr("Find a service"), this));
    makeLevels();
    makeAsked();
    write();
}

QPushButton* FilterBar::addChip(const QString& part)
{
    auto* chip = new QPushButton(this);
    chip->setObjectName(m_name + u'.' + part);
    chip->setAutoDefault(true);
    setStyleRole(*chip, u"chip"_s);
    layout()->addWidget(chip);
    return chip;
}

ChoicePopup* FilterBar::addChoice(QPushButton* chip, QStringList RecordFilter::*names, ChoicePopup* popup)
{
    popup->setObjectName(chip->objectName() + u".choices"_s);
    connect(chip, &QPushButton::clicked, popup, [chip, popup] { popup->openUnder(*chip); });
    connect(popup, &ChoicePopup::edited, this, [this, names, popup] {
        RecordFilter filter = m_filter;
        filter.*names = popup->chosen();
        const QStringList offered = m_choices.clustersIn(filter.areas);
        filter.clusters.removeIf([&](const QString& cluster) { return !offered.contains(cluster); });
        change(filter);
    });
    return popup;
}

void FilterBar::makePeriod()
{
    m_period = new PeriodPopup(this);
    m_period->setObjectName(m_periodChip->objectName() + u".choices"_s);
    connect(m_periodChip, &QPushButton::clicked, m_period, [this] {
        m_period->setPeriod(m_filter.period, m_choices.shown(m_filter.period));
        m_period->openUnder(*m_periodChip);
    });
    connect(m_period, &PeriodPopup::edited, this, [this] {
        RecordFilter filter = m_filter;
        filter.period = m_period->period();
        change(filter);
    });
}

void FilterBar::makeLevels()
{
    m_levels = new QMenu(this);
    m_levels->setObjectName(m_levelChip->objectName() + u".choices"_s);
    auto* group = new QActionGroup(m_levels);
    const auto add = [&](const QString& words, std::optional<int> level) {
        QAction* action = m_levels->addAction(words);
        action->setCheckable(true);
        action->setData(level.value_or(0));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, level] {
            RecordFilter filter = m_filter;
            filter.level = level;
            change(filter);
        });
    };
    add(tr("&Both levels"), {});
    add(tr("Level &2"), 2);
    add(tr("Level &3"), 3);
    connect(m_levelChip, &QPushButton::clicked, this,
        [this] { m_levels->popup(m_levelChip->mapToGlobal(QPoint(0, m_levelChip->height() + theme().px(4)))); });
}

void FilterBar::makeAsked()
{
    setStyleState(*m_askedChip, u"active"_s);
    connect(m_askedChip, &QPushButton::clicked, this, [this] {
        m_levelChip->setFocus();
        change(withoutAsked());
    });
}

RecordFilter FilterBar::withoutAsked() const
{
    RecordFilter filter;
    filter.period = m_filter.period;
    filter.areas = m_filter.areas;
    filter.clusters = m_filter.clusters;
    filter.services = m_filter.services;
    filter.level = m_filter.level;
    filter.text = m_filter.text;
    filter.cell = m_filter.cell;
    if (!m_showsStages)
        filter.stages = m_filter.stages;
    return filter;
}

QString FilterBar::askedWords() const
{
    RecordFilter asked = m_filter;
    if (!m_showsStages)
        asked.stages.clear();
    return figure::episodeWords(asked).join(u", "_s);
}

void FilterBar::showStages(bool show)
{
    m_showsStages = show;
    write();
}

void FilterBar::setChoices(const figure::FilterChoices& choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    m_period->setToday(choices.today);
    m_areas->setNames(choices.areas);
    m_services->setNames(choices.services);
    write();
}

void FilterBar::setFilter(const RecordFilter& filter)
{
    m_filter = filter;
    write();
}

void FilterBar::setUsualPeriod(const Period& period)
{
    m_usual = period;
    write();
}

QString FilterBar::sentence() const
{
    RecordFilter places = m_filter;
    places.text.clear();
    places.cell.reset();
    return u"%1, %2"_s.arg(
        figure::words(places), figure::fullWords(m_choices.shown(m_filter.period), m_choices.today));
}

void FilterBar::addWidget(QWidget* widget)
{
    layout()->addWidget(widget);
}

RecordFilter FilterBar::cleared() const
{
    RecordFilter filter = withoutAsked();
    filter.period = m_usual;
    filter.areas.clear();
    filter.clusters.clear();
    filter.services.clear();
    filter.level.reset();
    return filter;
}

void FilterBar::clearAll()
{
    m_periodChip->setFocus();
    change(cleared());
}

void FilterBar::change(const RecordFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    write();
    Q_EMIT filterChanged(m_filter);
}

void FilterBar::write()
{
    m_clusters->setNames(m_choices.clustersIn(m_filter.areas));
    m_areas->setChosen(m_filter.areas);
    m_clusters->setChosen(m_filter.clusters);
    m_services->setChosen(m_filter.services);
    const Period shown = m_choices.shown(m_filter.period);
    if (m_filter.period == Period())
        writeChip(m_periodChip, tr("Period"), tr("All dates"), {});
    else
        writeChip(m_periodChip, tr("Period"), figure::shortWords(shown), {shown.words()});
    writeChip(m_areaChip, tr("Areas"), keptWords(m_filter.areas, tr("All areas"), tr("%1 areas")), m_filter.areas);
    writeChip(m_clusterChip, tr("Clusters"), keptWords(m_filter.clusters, tr("All clusters"), tr("%1 clusters")),
        m_filter.clusters);
    writeChip(m_serviceChip, tr("Services"), keptWords(m_filter.services, tr("All services"), tr("%1 services")),
        m_filter.services);
    const QString level = m_filter.level ? tr("Level %1").arg(*m_filter.level) : tr("Both levels");
    writeChip(m_levelChip, tr("Level"), level, m_filter.level ? QStringList{level} : QStringList());
    const QList<QAction*> levels = m_levels->actions();
    for (QAction* action : levels)
        action->setChecked(action->data().toInt() == m_filter.level.value_or(0));
    const QString asked = askedWords();
    constexpr qsizetype longest = 48;
    const QString brief = asked.size() > longest ? asked.left(longest - 1) + u'…' : asked;
    m_askedChip->setText(QString(brief).replace(u'&', u"&&"_s) + u"  ✕"_s);
    m_askedChip->setAccessibleName(tr("Remove the filter: %1").arg(asked));
    m_askedChip->setToolTip(asked);
    m_askedChip->setVisible(!asked.isEmpty());
    m_areaChip->setVisible(!m_choices.areas.isEmpty());
    m_clusterChip->setVisible(!m_choices.clusters.empty());
    m_serviceChip->setVisible(!m_choices.services.isEmpty());
    m_clear->setVisible(m_filter != cleared());
}

void FilterBar::writeChip(QPushButton* chip, const QString& name, const QString& words, const QStringList& chosen)
{
    chip->setText(QString(words).replace(u'&', u"&&"_s) + u" ▾"_s);
    chip->setAccessibleName(u"%1: %2"_s.arg(name, words));
    chip->setAccessibleDescription(chosen.join(u", "_s));
    chip->setToolTip(chosen.size() > 1 ? chosen.join(u'\n') : QString());
    setStyleState(*chip, chosen.isEmpty() ? QString() : u"active"_s);
    updateGeometry();
}

} // namespace axs
