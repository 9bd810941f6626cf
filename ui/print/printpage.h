// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/session.h"
#include "ui/print/papernote.h"
#include "ui/print/papersource.h"
#include "ui/report/reportexport.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPrinter;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace axs {
class NoticeBar;
class SettingsStore;
} // namespace axs

namespace axs::ui {

class PagesView;

/// The papers of one episode: choose one, see it as it will be with what is held back beside it, print it or save it.
/// Everything that leaves goes into the list of events with its purpose, so a file that cannot be written to prints
/// nothing.
class PrintPage final : public QWidget
{
    Q_OBJECT

public:
    PrintPage(Session& session, SettingsStore& settings, QWidget* parent = nullptr);
    ~PrintPage() override;

    /// `wanted` chooses a paper: "meeting/123" the papers of that meeting, "chronology" who knew what, when; empty the
    /// record.
    void showCaf(Id caf, const QString& wanted = {});
    Id caf() const { return m_caf; }
    /// Goes to the paper when it is among the choices.
    void choose(const report::PaperOrder& order);
    bool isReady() const { return m_set != nullptr; }
    /// The next file goes there without a dialog: for tests.
    void setNextFileName(const QString& path) { m_nextFileName = path; }
    void focusPapers();
    void say(const QString& sentence);

Q_SIGNALS:
    void shown();
    /// A paper was printed or saved, and the file knows it.
    void noted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeChoices();
    QWidget* makePreview();
    QWidget* makeHeldBack();
    void take(PaperSource source, const QString& wanted);
    void fillChoices(const report::PaperOrder& wanted);
    void make();
    void showHeldBack(const std::vector<report::HeldBack>& held);
    void allow();
    void askPrinter();
    void print(QPrinter& printer);
    void askWhere(ReportForm form);
    void startExport(const QString& path, ReportForm form);
    void prepareNote();
    void note(const QString& how);

    Session& m_session;
    SettingsStore& m_settings;
    SystemClock m_clock;
    NoticeBar* m_notice = nullptr;
    QTreeWidget* m_papers = nullptr;
    QLineEdit* m_purpose = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_pdf = nullptr;
    QPushButton* m_html = nullptr;
    PagesView* m_pages = nullptr;
    QWidget* m_heldPanel = nullptr;
    QListWidget* m_held = nullptr;
    QBoxLayout* m_middle = nullptr;
    ReportExport m_export;
    Id m_caf;
    std::uint64_t m_asked = 0;
    PaperSource m_source;
    std::vector<report::PaperChoice> m_choices;
    report::PaperOrder m_order;
    QString m_person;
    std::shared_ptr<const SetReport> m_set;
    PaperNote m_noting; ///< what the running export will put down
    std::int64_t m_madeAt = 0;
    QString m_nextFileName;
};

} // namespace axs::ui
