// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/quickdialog.h"

namespace axs::ui {

/// What to do at once when a child is at risk of significant harm, whom to telephone, and the record of who was told. It
/// is there on every page, with or without a child or a file.
class HarmDialog final : public QuickDialog
{
    Q_OBJECT

public:
    explicit HarmDialog(Session* session, QWidget* parent = nullptr);

protected:
    record::AnyRecord recordOf(Id id, Id child, Id caf) const override;
    QList<ErrorSummary::Problem> problems() const override;
    QString thanks(const QString& child) const override;
    void fillNew() override;

private:
    QWidget* makeProcedure();
    void showAuthority(const record::Authority& authority);

    QLabel* m_board;
    QLabel* m_procedure;
    QLabel* m_phones;
};

} // namespace axs::ui
