// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/casesave.h"
#include "ui/parts/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace axs::ui {

/// The episodes that were taken out of the record, and putting them back. A single row comes back from the history of
/// its CAF.
class BinDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BinDialog(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void shown();
    void restored(const QString& sentence);

private:
    void read();
    void list(const std::vector<store::WithdrawnCase>& found);
    void restore();

    Session& m_session;
    QLabel* m_sentence;
    QTableWidget* m_table;
    QPushButton* m_restore;
    std::vector<store::WithdrawnCase> m_found;
};

} // namespace axs::ui
