// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figurecard.h"

#include "ui/charts/figurechart.h"
#include "ui/charts/figurepicture.h"
#include "core/figure/comparison.h"
#include "ui/dashboard/definitiondialog.h"
#include "ui/dashboard/markfilter.h"
#include "ui/parts/icons.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QToolButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace axs {

namespace {

template <class Act>
QAction* add(QMenu& menu, const QString& name, const QString& words, const QString& picture, Act act)
{
    QAction* action = picture.isEmpty() ? menu.addAction(words) : menu.addAction(icon(picture), words);
    action->setObjectName(name);
    QObject::connect(action, &QAction::triggered, &menu, act);
    return action;
}

} // namespace

void FigureCard::makeMenu()
{
    auto* menu = new QMenu(m_menuButton);
    menu->setObjectName(u"cardMenu"_s);
    m_filterAction = add(*menu, u"filterAll"_s, tr("Filter a&ll cards"), {}, [this] {
        if (m_filterCell)
            filterBy(*m_filterCell);
    });
    connect(menu, &QMenu::aboutToShow, this,
        [this] { offerFilter(m_isPressed ? m_pressed : showsTable() ? std::nullopt : m_chart->currentCell()); });
    m_filterAction->setVisible(false);
    menu->addAction(m_tableAction);
    addMapActions(*menu);
    menu->addSeparator();
    addCopyActions(*menu);
    menu->addSeparator();
    add(*menu, u"definition"_s, tr("De&finition…"), u"info"_s, [this] { showDefinition(); });
    m_reportAction = menu->addAction(tr("In my &report"));
    m_reportAction->setObjectName(u"inReport"_s);
    m_reportAction->setCheckable(true);
    connect(m_reportAction, &QAction::triggered, this, [this](bool in) { Q_EMIT inReportChanged(figure().id, in); });
    m_recordsAction = add(*menu, u"openRecords"_s, tr("&Open the records"), u"open"_s, [this] { Q_EMIT recordsRequested(figure().id); });
    m_menuButton->setMenu(menu);

    auto* open = new QAction(tr("Menu of the figure"), this);
    open->setObjectName(u"openMenu"_s);
    open->setShortcuts({QKeySequence(Qt::Key_Menu), QKeySequence(Qt::SHIFT | Qt::Key_F10)});
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(open, &QAction::triggered, menu,
        [this, menu] { menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height()))); });
    addAction(open);
}

void FigureCard::addMapActions(QMenu& menu)
{
    m_mapAction = menu.addAction(tr("Show as &map"));
    m_mapAction->setObjectName(u"showMap"_s);
    m_mapAction->setCheckable(true);
    connect(m_mapAction, &QAction::triggered, this, &FigureCard::setShowsMap);
    m_mapFileAction = add(menu, u"useMapFile"_s, tr("&Use a map file…"), {}, [this] { Q_EMIT mapFileRequested(); });
    m_tilesAction = add(menu, u"useTiles"_s, tr("Use tiles &instead"), {}, [this] { Q_EMIT tilesRequested(); });
    for (QAction* action : {m_mapAction, m_mapFileAction, m_tilesAction})
        action->setVisible(false);
}

void FigureCard::addCopyActions(QMenu& menu)
{
    m_pictureActions << add(menu, u"copyPicture"_s, tr("Copy &picture"), u"copy"_s, [this] { m_gate([this] { copyPicture(); }); });
    add(menu, u"copyData"_s, tr("Copy &data"), u"copy"_s, [this] { m_gate([this] { copyData(); }); });
    QMenu* save = menu.addMenu(icon(u"save"_s), tr("&Save as"));
    save->setObjectName(u"saveMenu"_s);
    for (const FigureFormat& format : figureFormats()) {
        const QString ending = format.ending;
        QAction* action = add(*save, u"save."_s + ending, u"%1…"_s.arg(format.name), {},
            [this, ending] { m_gate([this, ending] { askWhere(ending); }); });
        if (format.isPicture)
            m_pictureActions << action;
    }
}

void FigureCard::contextMenuEvent(QContextMenuEvent* event)
{
    // The keys are the card's own shortcut.
    if (event->reason() != QContextMenuEvent::Keyboard) {
        const QPoint point = m_chart->mapFromGlobal(event->globalPos());
        const bool onChart = !showsTable() && m_chart->rect().contains(point);
        m_isPressed = true;
        m_pressed = onChart ? m_chart->cellAt(point) : std::nullopt;
        m_menuButton->menu()->popup(event->globalPos());
        m_isPressed = false;
    }
    event->accept();
}

void FigureCard::filterBy(const figure::CellName& cell)
{
    const figure::CellName own = m_before ? figure::sourceOf(cell, figure(), *m_before).cell : cell;
    if (const std::optional<MarkFilter> mark = markFilter(figure(), own))
        Q_EMIT filterRequested(toggled(m_filter, *mark));
}

void FigureCard::offerFilter(const std::optional<figure::CellName>& cell)
{
    m_filterCell = cell;
    const std::optional<MarkFilter> mark = cell ? markFilter(figure(), *cell) : std::nullopt;
    m_filterAction->setVisible(mark.has_value());
    if (!mark)
        return;
    const QString name = QString(mark->label).replace(u'&', u"&&"_s);
    m_filterAction->setText(
        isKept(m_filter, *mark) ? tr("No &longer filter by %1").arg(name) : tr("Filter a&ll cards by %1").arg(name));
}

void FigureCard::setInReport(bool in)
{
    m_reportAction->setChecked(in);
}

ShownFigure FigureCard::shown() const
{
    return {m_chart->figure(), m_chart->kind(), m_chart->extras()};
}

void FigureCard::copyPicture()
{
    QGuiApplication::clipboard()->setImage(figureImage(shown()));
    Q_EMIT taken(tr("copied as a picture"));
}

void FigureCard::copyData()
{
    QGuiApplication::clipboard()->setMimeData(figureData(shown()).release());
    Q_EMIT taken(tr("copied as a table"));
}

void FigureCard::askWhere(const QString& ending)
{
    if (!m_nextFileName.isEmpty())
        return saveTo(std::exchange(m_nextFileName, QString()), ending);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Save “%1”").arg(figure().title), folder, u"*.%1"_s.arg(ending));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(QDir(folder).filePath(u"%1.%2"_s.arg(figure().id, ending)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, ending](const QString& path) { saveTo(path, ending); });
    dialog->open();
}

void FigureCard::saveTo(QString path, const QString& ending)
{
    if (!path.endsWith(u'.' + ending, Qt::CaseInsensitive))
        path += u'.' + ending;
    const Result<void> result = saveFigure(path, shown());
    if (!result)
        return Q_EMIT failed(result.error().sentence);
    Q_EMIT taken(tr("saved as %1").arg(QFileInfo(path).fileName()));
    Q_EMIT saved(path);
}

void FigureCard::showDefinition()
{
    auto* dialog = new DefinitionDialog(figure(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace axs
