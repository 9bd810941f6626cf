// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/intervals.h"
#include "ui/parts/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace axs {
class FormSection;
}

namespace axs::ui {

/// How long each step may take before it is overdue: a number and a unit by rule, with the clause behind it. An interval
/// is assumed until the authority confirms it, and then kept in the file.
class IntervalsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit IntervalsPage(Session& session, QWidget* parent = nullptr);

    bool isReady() const { return m_isRead; }
    void focusFirst();
    void save();

Q_SIGNALS:
    void saved(const QString& sentence);
    void failed(const QString& sentence);
    void shown();

private:
    struct Row
    {
        QString rule;
        QLineEdit* count = nullptr;
        QComboBox* unit = nullptr;
        QCheckBox* confirmed = nullptr;
        pathway::Allowed shown; ///< as it was read
    };

    void addRow(const pathway::DueRule& rule);
    void read();
    void fill();
    /// What the row says now; nothing when its number cannot be read.
    std::optional<pathway::Allowed> typed(const Row& row) const;

    Session& m_session;
    FormSection* m_form;
    QPushButton* m_save;
    std::vector<Row> m_rows;
    std::vector<record::Interval> m_ofFile;
    bool m_isRead = false;
};

} // namespace axs::ui
