// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportoptions.h"

#include "core/figure/filterwords.h"
#include "core/figure/meaning.h"
#include "ui/parts/datefield.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/report/ticklist.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

ReportOptions::ReportOptions(Date today, QWidget* parent)
    : QWidget(parent)
    , m_presets(report::presets(today))
    , m_title(new QLineEdit(this))
    , m_preset(new QComboBox(this))
    , m_from(new DateField(this))
    , m_to(new DateField(this))
    , m_suppress(new QCheckBox(tr("Hide &small numbers (1 to 5)"), this))
    , m_perMonth(new QCheckBox(tr("Rates per &month and coverage"), this))
    , m_other(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setSpacing(4);
    form->setVerticalSpacing(10);
    m_title->setObjectName(u"reportTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Performance report and its month"));
    form->addRow(tr("&Title (optional)"), m_title);
    for (DateField* date : { m_from, m_to })
        date->setToday(today);
    makeFigures(*form);
    makePeriod(*form);
    column->addLayout(form);
    m_areas = makeList(tr("Areas (none ticked: all)"), "reportAreas");
    m_clusters = makeList(tr("Clusters (none ticked: all)"), "reportClusters");
    m_suppress->setObjectName(u"reportSuppress"_s);
    column->addWidget(m_suppress);
    m_perMonth->setObjectName(u"reportPerMonth"_s);
    m_perMonth->setToolTip(tr("Beside each rate: per month since the cluster began, and of how many clusters there is one"));
    column->addWidget(m_perMonth);
    m_other->setWordWrap(true);
    setStyleRole(*m_other, u"small"_s);
    m_other->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_other->setAccessibleName(tr("Further filter"));
    column->addWidget(m_other);
    column->addStretch(1);

    connect(m_title, &QLineEdit::textEdited, this, &ReportOptions::changed);
    connect(m_suppress, &QCheckBox::toggled, this, &ReportOptions::changed);
    connect(m_perMonth, &QCheckBox::toggled, this, &ReportOptions::changed);
    connect(m_other, &QLabel::linkActivated, this, [this] {
        figure::RecordFilter places;
        places.areas = m_filter.areas;
        places.clusters = m_filter.clusters;
        m_filter = places;
        showOtherFilter();
        Q_EMIT changed();
    });
    showOtherFilter();
    applyPreset(0);
}

void ReportOptions::makePeriod(QFormLayout& form)
{
    m_preset->setObjectName(u"reportPeriod"_s);
    m_preset->setAccessibleName(tr("Period"));
    m_preset->view()->setAccessibleName(tr("Periods"));
    for (const report::Preset& preset : m_presets)
        m_preset->addItem(preset.label, preset.id);
    m_preset->addItem(tr("Other dates"), u"custom"_s);
    form.addRow(tr("&Period"), m_preset);
    m_from->setObjectName(u"reportFrom"_s);
    m_to->setObjectName(u"reportTo"_s);
    setFieldName(*m_from, tr("From"));
    setFieldName(*m_to, tr("To"));
    form.addRow(tr("&From (empty: the first record)"), m_from);
    form.addRow(tr("T&o (empty: today)"), m_to);
    connect(m_preset, &QComboBox::currentIndexChanged, this, [this](int place) {
        if (m_setting)
            return;
        applyPreset(place);
        Q_EMIT changed();
    });
    for (DateField* date : { m_from, m_to }) {
        connect(date, &DateField::edited, this, [this] {
            choosePresetOf({ m_from->date(), m_to->date() });
            Q_EMIT changed();
        });
    }
}

void ReportOptions::makeFigures(QFormLayout& form)
{
    m_figures = new QComboBox(this);
    m_figures->setObjectName(u"reportFigureChoice"_s);
    m_figures->setAccessibleName(tr("Figures"));
    m_figures->view()->setAccessibleName(tr("Figures"));
    m_figures->addItems({tr("All figures"), tr("My own selection")});
    form.addRow(tr("F&igures"), m_figures);
    m_ownFigures = new TickList(this);
    m_ownFigures->setObjectName(u"reportFigures"_s);
    m_ownFigures->setAccessibleName(tr("Figures of my own selection"));
    form.addRow(m_ownFigures);
    m_ownFigures->hide();
    connect(m_figures, &QComboBox::currentIndexChanged, this, [this](int choice) {
        m_ownFigures->setVisible(choice == 1);
        Q_EMIT changed();
    });
    connect(m_ownFigures, &TickList::changed, this, [this] {
        Q_EMIT ownFiguresChanged(tickedFigures());
        Q_EMIT changed();
    });
    setOwnFigures({});
}

void ReportOptions::setOwnFigures(const QStringList& ids)
{
    QStringList names;
    QStringList ticked;
    for (const figure::Definition& each : figure::catalogue()) {
        if (each.listing)
            continue;
        const QString id = QString::fromLatin1(each.id.data(), static_cast<qsizetype>(each.id.size()));
        names << figure::nameOf(id);
        if (ids.contains(id))
            ticked << names.back();
    }
    if (!m_ownFigures->names().isEmpty() && ticked == m_ownFigures->ticked())
        return;
    m_ownFigures->setNames(names, ticked);
    m_ownFigures->setFixedHeight(m_ownFigures->widget()->sizeHint().height() + 4);
    if (m_figures->currentIndex() == 1)
        Q_EMIT changed();
}

QStringList ReportOptions::tickedFigures() const
{
    const QStringList ticked = m_ownFigures->ticked();
    QStringList ids;
    for (const figure::Definition& each : figure::catalogue()) {
        if (each.listing)
            continue;
        const QString id = QString::fromLatin1(each.id.data(), static_cast<qsizetype>(each.id.size()));
        if (ticked.contains(figure::nameOf(id)))
            ids << id;
    }
    return ids;
}

std::vector<const figure::Definition*> ReportOptions::figures() const
{
    std::vector<const figure::Definition*> chosen;
    if (m_figures->currentIndex() != 1)
        return chosen;
    const QStringList ids = tickedFigures();
    for (const QString& id : ids)
        chosen.push_back(figure::definition(id));
    return chosen;
}

TickList* ReportOptions::makeList(const QString& label, const char* name)
{
    auto* words = new QLabel(label, this);
    auto* list = new TickList(this);
    list->setObjectName(QString::fromLatin1(name));
    QString plain = label;
    list->setAccessibleName(plain.remove(u'&'));
    layout()->addWidget(words);
    layout()->addWidget(list);
    connect(list, &TickList::changed, this, &ReportOptions::changed);
    return list;
}

void ReportOptions::applyPreset(int place)
{
    if (place < 0 || static_cast<std::size_t>(place) >= m_presets.size())
        return;
    const Period& period = m_presets[static_cast<std::size_t>(place)].period;
    m_from->setDate(period.from);
    m_to->setDate(period.to);
}

void ReportOptions::choosePresetOf(const Period& period)
{
    m_setting = true;
    const auto found = std::find_if(
        m_presets.begin(), m_presets.end(), [&](const report::Preset& preset) { return preset.period == period; });
    m_preset->setCurrentIndex(static_cast<int>(found - m_presets.begin()));
    m_setting = false;
}

void ReportOptions::setPlaces(const Places& places)
{
    if (m_areas->names() != places.areas)
        m_areas->setNames(places.areas, m_filter.areas);
    if (m_clusters->names() != places.clusters)
        m_clusters->setNames(places.clusters, m_filter.clusters);
    m_areas->setVisible(!places.areas.isEmpty());
    for (TickList* list : { m_areas, m_clusters })
        list->setFixedHeight(list->widget()->sizeHint().height() + 4);
}

void ReportOptions::setFilter(const figure::RecordFilter& filter)
{
    m_filter = filter;
    m_filter.text.clear();
    m_filter.cell.reset();
    m_from->setDate(filter.period.from);
    m_to->setDate(filter.period.to);
    choosePresetOf(filter.period);
    m_areas->setNames(m_areas->names(), filter.areas);
    m_clusters->setNames(m_clusters->names(), filter.clusters);
    showOtherFilter();
    Q_EMIT changed();
}

void ReportOptions::showOtherFilter()
{
    figure::RecordFilter other = m_filter;
    other.period = {};
    other.areas.clear();
    other.clusters.clear();
    const bool any = other != figure::RecordFilter{};
    m_other->setVisible(any);
    m_other->setText(
        tr("Also filtered by: %1. <a href=\"clear\">Take away</a>").arg(figure::words(other).toHtmlEscaped()));
}

figure::Query ReportOptions::query() const
{
    figure::Query query;
    query.filter = m_filter;
    query.filter.period = { m_from->date(), m_to->date() };
    if (!m_areas->names().isEmpty())
        query.filter.areas = m_areas->ticked();
    if (!m_clusters->names().isEmpty())
        query.filter.clusters = m_clusters->ticked();
    query.suppress = m_suppress->isChecked();
    query.perMonth = m_perMonth->isChecked();
    return query;
}

QString ReportOptions::title() const
{
    return m_title->text().trimmed();
}

QString ReportOptions::problem() const
{
    if (m_figures->currentIndex() == 1 && m_ownFigures->ticked().isEmpty())
        return tr("Your selection has no figure yet. Tick some, or choose “In my report” in the menu of a card of the dashboard.");
    if (m_from->hasProblem())
        return m_from->problemText();
    if (m_to->hasProblem())
        return m_to->problemText();
    if (m_from->date().isSet() && m_to->date().isSet() && m_to->date() < m_from->date())
        return tr("The period ends before it begins. Choose a later end or an earlier beginning.");
    return {};
}

} // namespace axs::ui
