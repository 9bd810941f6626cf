// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "core/figure/comparison.h"
#include "core/figure/filterwords.h"
#include "core/figure/periods.h"
#include "ui/dashboard/arrangedialog.h"
#include "ui/dashboard/cardboard.h"
#include "ui/dashboard/comparechip.h"
#include "ui/dashboard/figurecard.h"
#include "ui/dashboard/gradualanswer.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/filterbar.h"
#include "ui/parts/problemline.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace axs {

using namespace Qt::Literals::StringLiterals;

// What the page asks for and what it does with the answers.

namespace {

const QString cardsKey = u"dashboard/cards"_s;
const QString reportKey = u"report/figures"_s;

using Shapes = std::vector<figure::ClusterMap::Shape>;

Result<Shapes> readShapes(const QString& path, const std::vector<figure::ClusterMap::Place>& places)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{DashboardPage::tr("The map file “%1” cannot be read. The clusters are shown as tiles.").arg(path), file.errorString()};
    return figure::shapesOf(file.read(figure::mostMapBytes + 1), places);
}

/// "all clusters", "Exeter, level 2".
QString placeWords(const figure::RecordFilter& filter)
{
    figure::RecordFilter places = filter;
    places.text.clear();
    places.cell.reset();
    const QString words = figure::words(places);
    return words.startsWith("All "_L1) ? u'a' + words.mid(1) : words;
}

} // namespace

void DashboardPage::refresh()
{
    m_isStale = true;
    if (!m_session.areFactsReady() || !isVisible())
        return;
    m_isStale = false;
    const store::LiveFacts& facts = m_session.facts();
    m_latest.run(
        this,
        [&facts, query = query(), with = m_compare->with(), usual = !m_filterIsSet](const Progress&) mutable {
            return facts.read([&](const figure::Facts& now) {
                if (usual)
                    query.filter.period = figure::filterChoices(now).publishedPeriod;
                return answerDashboard(now, query, with);
            });
        },
        [this](const DashboardAnswer& answer) { showAnswer(answer); });
}

void DashboardPage::showAnswer(const DashboardAnswer& answer)
{
    m_problem->setProblem(answer.problem);
    m_bar->setChoices(answer.choices);
    m_bar->setUsualPeriod(answer.choices.publishedPeriod);
    if (!answer.problem.isEmpty())
        return;
    m_filterIsSet = true;
    m_shown = answer.query;
    m_before = answer.beforePeriod;
    const bool isFirst = m_board->runs().empty();
    if (!isFirst) {
        m_gradual->begin(answer);
        return showAround(answer);
    }
    setUpdatesEnabled(false);
    m_board->showNumbers(answer.numbers);
    m_board->arrange(arrangedCards(m_settings.arrangedBy(m_session.who().author, cardsKey)));
    writeSections();
    m_board->showAnswer(answer);
    m_map.places = answer.map.places;
    m_board->setMap(m_map);
    useMapFile(m_settings.get(settings::mapFile));
    showAround(answer);
    setUpdatesEnabled(true);
    retheme();
    Q_EMIT screenShown();
    Q_EMIT shown();
}

/// All but the cards.
void DashboardPage::showAround(const DashboardAnswer& answer)
{
    m_bar->setFilter(answer.query.filter);
    m_compare->setPeriod(m_before);
    m_board->showNumbers(answer.numbers);
    m_board->setFilter(answer.query.filter);
    if (m_map.places != answer.map.places) {
        m_map.places = answer.map.places;
        m_board->setMap(m_map);
        useMapFile(m_settings.get(settings::mapFile));
    }
    m_footnote->setVisible(answer.choices.areasAssumed);
    m_sections->setEnabled(!answer.nothingCounted);
    m_stack->setCurrentWidget(answer.nothingCounted ? static_cast<QWidget*>(m_nothing) : m_scroll);
    showSentence(answer);
}

void DashboardPage::showSentence(const DashboardAnswer& answer)
{
    QStringList parts;
    if (!answer.numbers.empty()) {
        const QString count = answer.numbers.front().number;
        parts << (count == "No data"_L1 ? tr("No CAFs") : count == "1"_L1 ? tr("1 CAF") : tr("%1 CAFs").arg(count));
    }
    parts << figure::fullWords(answer.choices.shown(answer.query.filter.period), answer.choices.today)
          << placeWords(answer.query.filter);
    if (m_before)
        parts << tr("compared with %1").arg(m_before->words());
    const QString sentence = parts.join(u" · "_s);
    if (sentence == m_sentence->text())
        return;
    const bool first = m_sentence->text().isEmpty();
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    if (!first)
        announce(*m_sentence);
}

void DashboardPage::refreshTarget(int target)
{
    m_settings.set(settings::predictionTarget, target);
    if (!m_session.areFactsReady() || m_isStale)
        return;
    m_shown.target = target;
    const store::LiveFacts& facts = m_session.facts();
    m_latestTarget.run(
        this,
        [&facts, query = m_shown, with = m_compare->with()](const Progress&) {
            return facts.read([&](const figure::Facts& now) { return answerTarget(now, query, with); });
        },
        [this](const TargetAnswer& answer) {
            if (answer.query != m_shown)
                return;
            m_gradual->leaveOut(answer.figure.id);
            m_board->showFigure(answer.figure, answer.before);
        });
}

void DashboardPage::askForRecords(const figure::CellName& cell, const Period& period)
{
    figure::RecordFilter filter = m_shown.filter;
    filter.period = period;
    filter.cell = cell;
    Q_EMIT recordsRequested(filter);
}

void DashboardPage::writeSections()
{
    m_sectionMenu->clear();
    for (const CardBoard::Run& run : m_board->runs()) {
        QAction* action = m_sectionMenu->addAction(run.heading);
        connect(action, &QAction::triggered, this, [this, box = run.box] { goTo(box); });
    }
    const QStringList kept = m_settings.arrangedBy(m_session.who().author, reportKey).split(u' ', Qt::SkipEmptyParts);
    for (FigureCard* each : m_board->cards())
        each->setInReport(kept.contains(each->objectName().section(u'.', 2)));
}

void DashboardPage::arrange()
{
    const QString person = m_session.who().author;
    auto* dialog = new ArrangeDialog(arrangedCards(m_settings.arrangedBy(person, cardsKey)), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ArrangeDialog::arranged, this, [this, dialog, person] {
        m_settings.setArrangedBy(person, cardsKey, textOf(dialog->cards()));
        if (m_board->runs().empty())
            return;
        m_board->arrange(dialog->cards());
        m_board->setMap(m_map);
        writeSections();
        refresh();
    });
    dialog->open();
}

void DashboardPage::keepForReport(const QString& figureId, bool in)
{
    const QString person = m_session.who().author;
    QStringList kept = m_settings.arrangedBy(person, reportKey).split(u' ', Qt::SkipEmptyParts);
    kept.removeAll(figureId);
    if (in)
        kept << figureId;
    m_settings.setArrangedBy(person, reportKey, kept.join(u' '));
    Q_EMIT told(in ? tr("Kept for reports: choose “My own selection” on the page of reports (%1 kept).").arg(kept.size())
                   : tr("No longer kept for reports."));
}

void DashboardPage::askForMapFile()
{
    auto* dialog = new QFileDialog(this, tr("Use a map file"), QFileInfo(m_settings.get(settings::mapFile)).absolutePath(),
        tr("GeoJSON (*.geojson *.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DashboardPage::useMapFile);
    dialog->open();
}

void DashboardPage::useMapFile(const QString& path)
{
    if (path.isEmpty()) {
        m_settings.set(settings::mapFile, QString());
        if (m_map.shapes.empty())
            return;
        m_map.shapes.clear();
        m_board->setMap(m_map);
        return;
    }
    m_latestMap.run(
        this, [path, places = m_map.places](const Progress&) { return readShapes(path, places); },
        [this, path](const Result<Shapes>& shapes) {
            m_map.shapes = shapes ? *shapes : Shapes();
            m_board->setMap(m_map);
            if (!shapes) {
                Q_EMIT failed(shapes.error().sentence);
                return;
            }
            m_settings.set(settings::mapFile, path);
            const qsizetype missing = qsizetype(m_map.places.size()) - qsizetype(m_map.shapes.size());
            if (missing > 0)
                Q_EMIT told(tr("%1 clusters have no outline in the map file; they are shown as tiles below it.").arg(missing));
        });
}

} // namespace axs
