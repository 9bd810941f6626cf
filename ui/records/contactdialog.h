// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/quickdialog.h"

namespace axs::ui {

/// A contact with a child or family in twenty seconds, from any page.
class ContactDialog final : public QuickDialog
{
    Q_OBJECT

public:
    explicit ContactDialog(Session& session, QWidget* parent = nullptr);

protected:
    record::AnyRecord recordOf(Id id, Id child, Id caf) const override;
    QList<ErrorSummary::Problem> problems() const override;
    QString thanks(const QString& child) const override;
    void fillNew() override;
};

} // namespace axs::ui
