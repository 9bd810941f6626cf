// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/job.h"
#include "ui/report/pagesview.h"
#include "ui/report/writereport.h"

#include <QObject>

#include <memory>

namespace axs::ui {

class PdfMaker;

/// Writes a report that is already set to a chosen place. Charts belong to the window's thread, so the sheets are
/// painted there, one between two events; finishing the PDF and writing the file are a worker's. One export at a time.
class ReportExport final : public QObject
{
    Q_OBJECT

public:
    explicit ReportExport(QObject* parent = nullptr);
    ~ReportExport() override;

    /// The person chose the place in a dialog that asked about an existing file, so one is replaced.
    void start(std::shared_ptr<const SetReport> report, const QString& path, ReportForm form, std::int64_t madeAt);
    /// Stops before the file is touched; nothing is reported but ended.
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int done, int total);
    void saved(const QString& path);
    void failed(const axs::Error& error);
    /// After saved, failed or cancel.
    void ended();

private:
    void step();
    void finishOnWorker(std::function<Result<QByteArray>()> make);
    void finish();

    Jobs m_jobs;
    std::shared_ptr<const SetReport> m_report;
    std::unique_ptr<PdfMaker> m_maker;
    QString m_path;
    std::int64_t m_madeAt = 0;
    bool m_running = false;
    int m_round = 0; ///< what belongs to an earlier round is dropped
};

} // namespace axs::ui
