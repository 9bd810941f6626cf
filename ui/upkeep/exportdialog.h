// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exporter.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace axs::ui {

class Session;

/// Asks which table leaves the file, with or without names and what for, and writes it as CSV or XLSX. The event is in
/// the file's list before the table is in its place.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The rows are those of the filter that the page shows.
    ExportDialog(Session& session, const figure::RecordFilter& filter, QWidget* parent = nullptr);

    /// Instead of asking for a file's name once; for tests.
    void setNextFileName(const QString& path) { m_nextFileName = path; }

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void layOut(const QString& filterWords);
    void enableSave();
    void chooseFile();
    void write(const QString& path);
    void finish(const QString& path, const Result<exchange::ExportReport>& done);

    Session& m_session;
    figure::RecordFilter m_filter;
    QComboBox* m_kind;
    QCheckBox* m_names;
    QLineEdit* m_purpose;
    QLabel* m_problem;
    QPushButton* m_save;
    QString m_nextFileName;
};

} // namespace axs::ui
