// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"
#include "core/exchange/tablehead.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace axs {
class Card;
class ProblemLine;
class SettingsStore;
} // namespace axs

namespace axs::ui {

class ColumnsTable;
class ImportsCard;
class ResultView;
class RunBar;
class Session;

/// A table into the open file: chosen, dropped or pasted; matched to columns; checked, with nothing written; imported in
/// one step, and undone. How headings were matched by hand is remembered for the same headings.
class ImportPage final : public QWidget
{
    Q_OBJECT

public:
    ImportPage(Session& session, SettingsStore& settings, QWidget* parent = nullptr);

    void takeFile(const QString& path);
    void paste();
    bool isReady() const;
    void takeFocus();
    /// Instead of asking for a file to write the rejected rows to, this once.
    void setNextRejectsFile(const QString& path) { m_nextRejects = path; }

Q_SIGNALS:
    void shown();
    void said(const QString& sentence);

private:
    /// A table as it was chosen.
    struct Source
    {
        QString fileName;
        QByteArray bytes;
        exchange::TableHead head;
    };
    /// What was checked: the table as it is imported, and what that gave.
    struct Checked
    {
        exchange::ImportTable table;
        exchange::ImportReport report;
    };
    static Result<Source> sourceOf(const QString& fileName, const QByteArray& bytes);
    static Result<Source> readFile(const QString& path);

    Card* makeTableCard();
    Card* makeColumnsCard();
    Card* makeCheckCard();
    void chooseFile();
    void take(const Result<Source>& source);
    void proposeKind();
    void chooseKind();
    void showColumns();
    QStringList proposedColumns(const exchange::ImportKind& kind) const;
    void rememberColumns();
    const exchange::ImportKind* kind() const;
    void arrange();
    void forgetCheck();
    void showProblem(const Error& error);

    void check();
    void checked(const Result<Checked>& checked);
    void showResult();
    void import();
    void imported(const Result<exchange::ImportReport>& report);
    void askForRejects();
    void saveRejects(const QString& path);

    Session& m_session;
    SettingsStore& m_settings;
    RunBar* m_run;
    QPushButton* m_choose = nullptr;
    QPushButton* m_paste = nullptr;
    QLabel* m_sourceWords = nullptr;
    QLabel* m_kindLabel = nullptr;
    QComboBox* m_kind = nullptr;
    QLabel* m_kindWords = nullptr;
    Card* m_columnsCard = nullptr;
    ColumnsTable* m_columns = nullptr;
    ProblemLine* m_missing = nullptr;
    Card* m_checkCard = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_undo = nullptr;
    ProblemLine* m_problem = nullptr;
    ResultView* m_result = nullptr;
    ImportsCard* m_imports;
    Source m_source;
    std::optional<Checked> m_checked;
    Id m_imported; ///< the event of the table that is shown, once it is imported
    QString m_nextRejects;
};

} // namespace axs::ui
