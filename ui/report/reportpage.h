// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/query.h"
#include "core/record/places.h"
#include "ui/parts/session.h"
#include "ui/report/reportexport.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QTimer;

namespace axs {
class NoticeBar;
class SettingsStore;
} // namespace axs

namespace axs::ui {

class PagesView;
class ReportOptions;

/// Choose what a report is about, see it as it will be, export it as PDF or HTML. Figures are counted on a worker; what
/// is shown is what is exported. Each export leaves an event in the file when it can be written to.
class ReportPage final : public QWidget
{
    Q_OBJECT

public:
    ReportPage(Session& session, SettingsStore& settings, QWidget* parent = nullptr);
    ~ReportPage() override;

    void setFilter(const figure::RecordFilter& filter);
    /// The next export goes there without a dialog: for tests.
    void setNextFileName(const QString& path) { m_nextFileName = path; }
    bool isReady() const { return m_report != nullptr && !m_stale; }

Q_SIGNALS:
    /// The preview shows what the options ask for.
    void ready();
    void exported(const QString& path);
    void failed(const axs::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRoom();
    QWidget* makeOptions();
    QWidget* makePreview();
    QWidget* makeProgress();
    void refreshPlaces();
    void wantPreview();
    void count();
    void showReport(report::Report report);
    void setPage(int page);
    void askWhere(ReportForm form);
    void startExport(const QString& path, ReportForm form);
    void exportEnded();
    void noteExport(const QString& path);
    void say(const QString& sentence);
    void allowExport();

    Session& m_session;
    SettingsStore& m_settings;
    SystemClock m_clock;
    record::Authority m_authority;
    store::TrailHead m_trail;
    QBoxLayout* m_row = nullptr;
    QWidget* m_optionsPanel = nullptr;
    QWidget* m_preview = nullptr;
    QScrollArea* m_optionsScroll = nullptr;
    ReportOptions* m_options = nullptr;
    PagesView* m_pages = nullptr;
    QLabel* m_pageWords = nullptr;
    QLabel* m_state = nullptr;
    NoticeBar* m_notice = nullptr;
    QPushButton* m_pdf = nullptr;
    QPushButton* m_html = nullptr;
    QPushButton* m_folder = nullptr;
    QWidget* m_progressRow = nullptr;
    QProgressBar* m_progress = nullptr;
    QTimer* m_delay;
    ReportExport m_export;
    std::shared_ptr<const SetReport> m_report;
    std::shared_ptr<const SetReport> m_exporting;
    std::int64_t m_madeAt = 0;
    std::uint64_t m_asked = 0;
    bool m_stale = true;
    QString m_nextFileName;
    QString m_savedPath;
};

} // namespace axs::ui
