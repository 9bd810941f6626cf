// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/session.h"

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace axs {

/// What leaves the program from the dashboard: the person says once what for, and each copy and each saved file is an
/// event of the record file with that purpose.
class Taking
{
public:
    explicit Taking(ui::Session& session);

    /// Asks for the purpose when it is not known yet, then goes on; a person who cancels takes nothing. Nothing is asked
    /// of a file that cannot be written to, where no event can be kept.
    void ask(QWidget& over, std::function<void()> go);
    void setPurpose(const QString& purpose) { m_purpose = purpose; }
    const QString& purpose() const { return m_purpose; }
    /// The event: which figure, how, of which period and filter.
    void note(const QString& what);

private:
    ui::Session& m_session;
    QString m_purpose;
};

} // namespace axs
