// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportexport.h"

#include "ui/report/html.h"
#include "ui/report/pdf.h"

#include <QTimer>

namespace axs::ui {

ReportExport::ReportExport(QObject* parent)
    : QObject(parent)
{
}

ReportExport::~ReportExport() = default;

void ReportExport::start(
    std::shared_ptr<const SetReport> report, const QString& path, ReportForm form, std::int64_t madeAt)
{
    if (m_running)
        return;
    m_running = true;
    ++m_round;
    m_report = std::move(report);
    m_path = path;
    m_madeAt = madeAt;
    if (form == ReportForm::html) {
        Q_EMIT progressed(0, 0);
        finishOnWorker([html = htmlOf(m_report->report)]() -> Result<QByteArray> { return html; });
        return;
    }
    m_maker = std::make_unique<PdfMaker>(m_report->report, m_report->pages);
    Q_EMIT progressed(0, static_cast<int>(m_maker->pageCount()));
    step();
}

void ReportExport::cancel()
{
    if (!m_running)
        return;
    m_jobs.cancelAll();
    finish();
}

/// Paints one sheet, then lets the window have its turn.
void ReportExport::step()
{
    QTimer::singleShot(0, this, [this, round = m_round] {
        if (round != m_round || !m_maker)
            return;
        if (m_maker->paintNext()) {
            Q_EMIT progressed(static_cast<int>(m_maker->paintedCount()), static_cast<int>(m_maker->pageCount()));
            step();
            return;
        }
        const QByteArray painted = m_maker->painted();
        finishOnWorker([painted, report = m_report, madeAt = m_madeAt] {
            return finishedPdf(painted, report->report, report->pages, madeAt);
        });
    });
}

void ReportExport::finishOnWorker(std::function<Result<QByteArray>()> make)
{
    m_jobs.run(
        tr("Saving the report"), this,
        [make = std::move(make), path = m_path](const Progress& progress) -> Result<void> {
            const Result<QByteArray> bytes = make();
            if (!bytes)
                return bytes.error();
            if (progress.cancelled())
                return Error{ {}, {}, Failure::cancelled };
            return saveReport(*bytes, path, true);
        },
        [this, round = m_round](const Result<void>& result) {
            if (round != m_round)
                return;
            if (result)
                Q_EMIT saved(m_path);
            else if (result.error().failure != Failure::cancelled)
                Q_EMIT failed(result.error());
            finish();
        });
}

void ReportExport::finish()
{
    ++m_round;
    m_maker.reset();
    m_report.reset();
    m_running = false;
    Q_EMIT ended();
}

} // namespace axs::ui
