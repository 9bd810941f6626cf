// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/settings.h"
#include "ui/shell/workplace.h"

#include <QTimer>

namespace axs::ui {

/// Watches over the open file's list of events: remembers outside the file where it ends, notices a copy that ends
/// earlier or has another history, and hears what verifying it found. Until somebody goes on with such a copy, what is
/// remembered stays as it was.
class TrailWatch final : public QObject
{
    Q_OBJECT

public:
    TrailWatch(Workplace& workplace, QObject* parent);

    /// Empty, or that the file is an older copy or has another history.
    const QString& copySentence() const { return m_copySentence; }
    /// Empty, or what is wrong with the list of events and what to do.
    const QString& faultSentence() const { return m_faultSentence; }
    /// Goes on with an older copy: leaves an incident in its list of events and remembers this one from now on.
    void goOn();

Q_SIGNALS:
    void changed();

private:
    struct Standing
    {
        store::TrailHead head;
        store::Continuity continuity = store::Continuity::same;
    };

    void begin();
    void end();
    void take(const Result<Standing>& standing);
    void moved(const store::TrailHead& head);
    void rememberNow();
    void hear(const store::TrailReport& report);

    Workplace& m_workplace;
    QString m_fileId;
    QString m_copySentence;
    QString m_faultSentence;
    std::optional<RememberedTrail> m_remembered;
    std::optional<store::TrailHead> m_head; ///< not yet remembered
    bool m_mayRemember = false;
    QTimer m_timer;
};

} // namespace axs::ui
