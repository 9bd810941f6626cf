// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include "core/base/text.h"
#include "core/store/recordtable.h"
#include "core/store/trail.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/settings.h"
#include "ui/parts/theme.h"
#include "ui/report/pagesview.h"
#include "ui/report/reportoptions.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int optionsWidth = 300;
constexpr int widestOptions = 560;
constexpr int narrowest = 720; // at 100 %, for options and preview beside each other
constexpr int lowest = 420;
constexpr int settleMilliseconds = 250;
const QString ownFiguresKey = u"report/figures"_s;

QPushButton* button(const QString& text, const char* name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

QString fileNameFor(const report::Meta& meta, ReportForm form)
{
    static const QRegularExpression unsafe(u"[^\\w \\-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = meta.title;
    name.remove(unsafe);
    return (name.trimmed().isEmpty() ? u"Report"_s : name.simplified())
        + (form == ReportForm::pdf ? u".pdf"_s : u".html"_s);
}

} // namespace

ReportPage::ReportPage(Session& session, SettingsStore& settings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_delay(new QTimer(this))
{
    setObjectName(u"reportPage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notice = new NoticeBar(this);
    m_notice->hide();
    column->addWidget(m_notice);
    m_row = new QHBoxLayout;
    m_row->setSpacing(0);
    m_optionsPanel = makeOptions();
    m_preview = makePreview();
    m_row->addWidget(m_optionsPanel);
    m_row->addWidget(m_preview, 1);
    column->addLayout(m_row, 1);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &ReportPage::fitRoom);
    fitRoom();

    m_delay->setSingleShot(true);
    m_delay->setInterval(settleMilliseconds);
    connect(m_delay, &QTimer::timeout, this, &ReportPage::count);
    connect(m_options, &ReportOptions::changed, this, &ReportPage::wantPreview);
    connect(m_options, &ReportOptions::ownFiguresChanged, this, [this](const QStringList& ids) {
        m_settings.setArrangedBy(m_session.who().author, ownFiguresKey, ids.join(u' '));
    });
    const auto showOwn = [this] {
        m_options->setOwnFigures(m_settings.arrangedBy(m_session.who().author, ownFiguresKey).split(u' ', Qt::SkipEmptyParts));
    };
    connect(&m_settings, &SettingsStore::changed, m_options, showOwn);
    showOwn();
    connect(m_notice, &NoticeBar::actionRequested, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedPath)); });
    connect(&m_session, &Session::factsReady, this, &ReportPage::refreshPlaces);
    connect(&m_session, &Session::changed, this, &ReportPage::refreshPlaces);
    connect(&m_export, &ReportExport::progressed, this, [this](int done, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
    });
    connect(&m_export, &ReportExport::saved, this, &ReportPage::noteExport);
    connect(&m_export, &ReportExport::failed, this, [this](const Error& error) {
        say(error.sentence);
        Q_EMIT failed(error);
    });
    connect(&m_export, &ReportExport::ended, this, &ReportPage::exportEnded);
    refreshPlaces();
}

ReportPage::~ReportPage() = default;

QWidget* ReportPage::makeOptions()
{
    auto* panel = new QWidget(this);
    setStyleRole(*panel, u"panel"_s);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(24, 16, 16, 16);
    column->setSpacing(12);
    m_options = new ReportOptions(m_session.today(), panel);
    m_optionsScroll = new QScrollArea(panel);
    m_optionsScroll->setWidget(m_options);
    m_options->setAutoFillBackground(false);
    m_optionsScroll->viewport()->setAutoFillBackground(false);
    m_optionsScroll->setWidgetResizable(true);
    m_optionsScroll->setFrameShape(QFrame::NoFrame);
    m_optionsScroll->setFocusPolicy(Qt::NoFocus);
    m_optionsScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_optionsScroll, 1);
    m_pdf = button(tr("Export &PDF…"), "exportPdf", panel);
    setStyleRole(*m_pdf, u"primary"_s);
    m_html = button(tr("Export &HTML…"), "exportHtml", panel);
    m_folder = button(tr("Show in folder"), "showInFolder", panel);
    setStyleRole(*m_folder, u"link"_s);
    m_folder->hide();
    column->addWidget(m_pdf);
    column->addWidget(m_html);
    column->addWidget(m_folder);
    column->addWidget(makeProgress());
    connect(m_pdf, &QPushButton::clicked, this, [this] { askWhere(ReportForm::pdf); });
    connect(m_html, &QPushButton::clicked, this, [this] { askWhere(ReportForm::html); });
    connect(m_folder, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_savedPath).absolutePath())); });
    return panel;
}

void ReportPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRoom();
}

/// The preview beside the options; below them where both would be too narrow to work with.
void ReportPage::fitRoom()
{
    const Theme& look = theme();
    const bool stacked = width() < look.px(narrowest);
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int beside = std::min(look.px(optionsWidth), widestOptions) + 64;
    m_optionsPanel->setMinimumWidth(stacked ? 0 : beside);
    m_optionsPanel->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : beside);
    m_optionsScroll->setMinimumHeight(stacked ? m_options->sizeHint().height() : 0);
    m_preview->setMinimumHeight(stacked ? look.px(lowest) : 0);
    setMinimumHeight(stacked ? layout()->totalMinimumSize().height() : look.px(lowest));
}

QWidget* ReportPage::makeProgress()
{
    m_progressRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setAccessibleName(tr("Export of the report"));
    auto* cancel = button(tr("Cancel"), "cancelExport", m_progressRow);
    row->addWidget(m_progress, 1);
    row->addWidget(cancel);
    m_progressRow->hide();
    connect(cancel, &QPushButton::clicked, &m_export, &ReportExport::cancel);
    return m_progressRow;
}

QWidget* ReportPage::makePreview()
{
    auto* panel = new QWidget(this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->setSpacing(8);
    m_pages = new PagesView(panel);
    m_pages->setObjectName(u"reportPreview"_s);
    m_state = new QLabel(panel);
    m_state->setWordWrap(true);
    setStyleRole(*m_state, u"quiet"_s);
    m_pageWords = new QLabel(panel);
    auto* back = button(tr("Previous page"), "previousPage", panel);
    auto* forward = button(tr("Next page"), "nextPage", panel);
    auto* smaller = button(u"−"_s, "zoomOut", panel);
    smaller->setAccessibleName(tr("Smaller"));
    auto* larger = button(u"+"_s, "zoomIn", panel);
    larger->setAccessibleName(tr("Larger"));
    auto* fit = button(tr("Fit width"), "zoomFit", panel);
    bar->addWidget(m_state, 1);
    auto* pageButtons = new QWidget(panel);
    auto* wrapping = new FlowLayout(pageButtons, 8);
    bar->addWidget(pageButtons);
    for (QWidget* each :
        { static_cast<QWidget*>(back), static_cast<QWidget*>(m_pageWords), static_cast<QWidget*>(forward),
            static_cast<QWidget*>(smaller), static_cast<QWidget*>(fit), static_cast<QWidget*>(larger) })
        wrapping->addWidget(each);
    column->addLayout(bar);
    column->addWidget(m_pages, 1);
    connect(m_pages, &PagesView::currentPageChanged, this, &ReportPage::setPage);
    connect(back, &QPushButton::clicked, this, [this] { m_pages->goToPage(m_pages->currentPage() - 1); });
    connect(forward, &QPushButton::clicked, this, [this] { m_pages->goToPage(m_pages->currentPage() + 1); });
    connect(smaller, &QPushButton::clicked, this, [this] { m_pages->setZoom(m_pages->zoom() / 1.25); });
    connect(larger, &QPushButton::clicked, this, [this] { m_pages->setZoom(m_pages->zoom() * 1.25); });
    connect(fit, &QPushButton::clicked, this, [this] { m_pages->setZoom(1); });
    return panel;
}

void ReportPage::setFilter(const figure::RecordFilter& filter)
{
    m_options->setFilter(filter);
}

/// Places and authority may have changed with what was saved; then the preview is made anew.
void ReportPage::refreshPlaces()
{
    if (!m_session.areFactsReady()) {
        m_state->setText(tr("Reading the record file…"));
        allowExport();
        return;
    }
    m_session.read(
        this, [](store::Connection& connection) { return store::trailHead(connection); },
        [this](const Result<store::TrailHead>& head) {
            if (head)
                m_trail = *head;
        });
    m_session.read(
        this, [](store::Connection& connection) { return store::RecordTable<record::Authority>::all(connection); },
        [this](const Result<std::vector<record::Authority>>& authorities) {
            if (authorities && !authorities->empty())
                m_authority = authorities->front();
            wantPreview();
        });
    m_session.count(
        this,
        [](const figure::Facts& facts) {
            ReportOptions::Places places;
            places.areas = QStringList(facts.areas.begin(), facts.areas.end());
            for (std::size_t place = 1; place < facts.clusters.size(); ++place)
                places.clusters << facts.clusters[place].name;
            return places;
        },
        [this](const ReportOptions::Places& places) { m_options->setPlaces(places); });
}

void ReportPage::wantPreview()
{
    m_stale = true;
    allowExport();
    const QString problem = m_options->problem();
    m_state->setText(problem.isEmpty() ? tr("Preparing the preview…") : problem);
    if (problem.isEmpty())
        m_delay->start();
    else
        m_delay->stop();
}

void ReportPage::count()
{
    if (!m_session.areFactsReady())
        return;
    report::Request request;
    request.query = m_options->query();
    request.figures = m_options->figures();
    request.meta = reportMeta(m_session.file(), m_authority, m_session.trail().value_or(m_trail));
    request.meta.title = m_options->title();
    request.knownOn = m_session.knownOn();
    request.madeAt = m_clock.nowMilliseconds();
    m_madeAt = request.madeAt;
    const std::uint64_t asked = ++m_asked;
    m_session.count(
        this, [request](const figure::Facts& facts) { return report::reportOf(facts, request); },
        [this, asked](report::Report report) {
            if (asked == m_asked && !m_delay->isActive())
                showReport(std::move(report));
        });
}

void ReportPage::showReport(report::Report report)
{
    Pages pages = layOut(report);
    m_report = std::make_shared<const SetReport>(SetReport{ std::move(report), std::move(pages) });
    m_stale = false;
    m_pages->setReport(m_report);
    setPage(m_pages->currentPage());
    m_state->setText(counted(static_cast<qint64>(m_report->report.figureCount()), tr("figure"), tr("figures")));
    allowExport();
    Q_EMIT ready();
}

void ReportPage::setPage(int page)
{
    const int pages = m_pages->pageCount();
    m_pageWords->setText(pages == 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(pages));
}

void ReportPage::allowExport()
{
    const bool may = isReady() && !m_export.isRunning();
    m_pdf->setEnabled(may);
    m_html->setEnabled(may);
}

void ReportPage::askWhere(ReportForm form)
{
    if (!isReady() || m_export.isRunning())
        return;
    if (!m_nextFileName.isEmpty()) {
        startExport(std::exchange(m_nextFileName, QString()), form);
        return;
    }
    QString folder = m_settings.get(settings::lastFolder);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(
        this, tr("Export the report"), folder, form == ReportForm::pdf ? tr("PDF (*.pdf)") : tr("HTML (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(form == ReportForm::pdf ? u"pdf"_s : u"html"_s);
    dialog->selectFile(QDir(folder).filePath(fileNameFor(m_report->report.meta, form)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, form](const QString& path) { startExport(path, form); });
    dialog->open();
}

void ReportPage::startExport(const QString& path, ReportForm form)
{
    if (!isReady() || m_export.isRunning()) {
        say(tr("The report is being prepared anew. Export it again in a moment."));
        return;
    }
    m_notice->dismiss();
    m_folder->hide();
    m_progressRow->show();
    m_exporting = m_report;
    m_export.start(m_report, path, form, m_madeAt);
    allowExport();
}

void ReportPage::exportEnded()
{
    m_progressRow->hide();
    m_exporting.reset();
    allowExport();
}

void ReportPage::noteExport(const QString& path)
{
    m_savedPath = path;
    m_settings.set(settings::lastFolder, QFileInfo(path).absolutePath());
    m_notice->say(tr("Report saved as “%1”.").arg(QDir::toNativeSeparators(path)), tr("Open"));
    m_folder->show();
    Session& present = m_session.atPresent();
    if (present.isWritable() && m_exporting) {
        const report::Meta& meta = m_exporting->report.meta;
        const QString detail = u"report: %1; %2; %3; %4"_s.arg(
            QFileInfo(path).fileName(), meta.title, meta.period.words(), meta.filterWords);
        present.write(
            this,
            [detail](store::Connection&, store::RecordWriter& writer) -> Result<void> {
                const Result<Id> event = writer.addEvent(store::action::exported, {}, detail, {});
                return event ? Result<void>() : Result<void>(event.error());
            },
            [this](const Result<store::SaveReceipt>& saved) {
                if (!saved)
                    say(saved.error().sentence);
            });
    }
    Q_EMIT exported(path);
}

void ReportPage::say(const QString& sentence)
{
    m_notice->say(sentence);
}

} // namespace axs::ui
