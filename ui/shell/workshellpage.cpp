// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workshellpage.h"

#include "core/base/clock.h"
#include "core/store/recordtable.h"
#include "core/store/trail.h"
#include "ui/parts/formsection.h"
#include "ui/parts/settings.h"
#include "ui/parts/theme.h"
#include "ui/report/opencases.h"
#include "ui/report/pdf.h"
#include "ui/report/writereport.h"
#include "ui/shell/columns.h"
#include "ui/work/intervalspage.h"
#include "ui/work/workpage.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

WorkShellPage::WorkShellPage(WorkBoard& board, SettingsStore& settings)
    : WindowPage(PageKind::work)
    , m_board(board)
    , m_settings(settings)
    , m_page(new WorkPage(board, this))
{
    const auto fit = [this] { m_page->setMinimumHeight(theme().px(400)); };
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, m_page, fit);
    fit();
    scrollInside(*this, m_page)->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(m_page, &WorkPage::cafRequested, this, [this](Id caf, const QString& field) {
        Q_EMIT placeRequested({PageKind::caf, {}, caf, {}, {pageTitle(PageKind::work)}, field});
    });
    connect(m_page, &WorkPage::intervalsRequested, this,
        [this] { Q_EMIT placeRequested({PageKind::intervals, {}, {}, {}, {pageTitle(PageKind::work)}}); });
    connect(m_page, &WorkPage::sheetRequested, this, &WorkShellPage::makeSheet);
    connect(m_page, &WorkPage::shown, this, &WindowPage::placeChanged);
    connect(&m_board, &WorkBoard::failed, this, [this](const Error& error) { Q_EMIT noticeRequested(error.sentence); });
}

void WorkShellPage::arrive(const Place& place)
{
    m_place = place;
}

bool WorkShellPage::isReady() const
{
    return m_page->isReady();
}

void WorkShellPage::takeFocus()
{
    m_page->focusList();
}

void WorkShellPage::makeSheet(const pathway::WorkQuery& query)
{
    Session& session = m_board.session();
    OpenCases open;
    open.whose = query.scope == pathway::WorkScope::mine ? query.coordinator
        : query.scope == pathway::WorkScope::cluster     ? tr("clusters of %1").arg(query.coordinator)
                                                         : tr("everybody’s");
    open.fileName = session.file().name();
    open.today = session.today();
    open.knownOn = session.knownOn();
    open.isInvented = session.file().properties().isSample;
    session.read(
        this,
        [](store::Connection& connection) {
            const auto authorities = store::RecordTable<record::Authority>::all(connection);
            return authorities && !authorities->empty() ? authorities->front().marking : QString();
        },
        [this, open, query](const QString& marking) mutable {
            open.marking = marking;
            m_board.askOpenCases(this, query, [this, open](std::vector<pathway::WorkEpisode> cases) mutable {
                open.cases = std::move(cases);
                chooseSheet(open);
            });
        });
}

void WorkShellPage::chooseSheet(const OpenCases& open)
{
    QString folder = m_settings.get(settings::lastFolder);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Save the sheet of open cases"), folder, tr("PDF (*.pdf)"));
    dialog->setObjectName(u"sheetDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(QDir(folder).filePath(u"Open cases %1.pdf"_s.arg(open.today.iso())));
    connect(dialog, &QFileDialog::fileSelected, this, [this, open](const QString& path) { saveSheet(open, path); });
    dialog->open();
}

void WorkShellPage::saveSheet(const OpenCases& open, const QString& path)
{
    m_settings.set(settings::lastFolder, QFileInfo(path).absolutePath());
    const SetReport set = openCasesSheet(open);
    const auto bytes = pdfOf(set.report, set.pages, SystemClock().nowMilliseconds());
    const auto saved = bytes ? saveReport(*bytes, path, true) : Result<void>(bytes.error());
    if (saved)
        m_board.session().note(store::action::print, {}, u"open cases: %1; %2"_s.arg(QFileInfo(path).fileName(), open.whose));
    Q_EMIT noticeRequested(saved ? tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)) : saved.error().sentence);
}

IntervalsShellPage::IntervalsShellPage(Session& session)
    : WindowPage(PageKind::intervals)
    , m_page(new IntervalsPage(session, this))
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout;
    layout->addWidget(m_page);
    layout->addStretch(1);
    centreColumn(*content, layout, readingWidth);
    scrollInside(*this, content);
    connect(m_page, &IntervalsPage::saved, this, &WindowPage::noticeRequested);
    connect(m_page, &IntervalsPage::failed, this, &WindowPage::noticeRequested);
    connect(m_page, &IntervalsPage::shown, this, &WindowPage::placeChanged);
}

bool IntervalsShellPage::isReady() const
{
    return m_page->isReady();
}

void IntervalsShellPage::takeFocus()
{
    m_page->focusFirst();
}

} // namespace axs::ui
