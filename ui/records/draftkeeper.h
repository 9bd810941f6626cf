// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/session.h"
#include "ui/records/cafform.h"

#include <QTimer>

namespace axs::ui {

/// Stores what is typed as a draft in the file: within 600 ms of a change, also while typing goes on, and whenever
/// asked. When everything was undone, the draft goes.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(Session& session, CafForm& form, std::function<QString()> lastField, QObject* parent);

    /// The form that drafts are for from now on; `isStored` when the file holds one already.
    void begin(const QString& form, Id record, bool isStored);
    const QString& form() const { return m_form; }
    /// At once, if something changed since the last time.
    void keepNow();
    /// The save took the draft with it, or is about to.
    void forget();
    void discard();

Q_SIGNALS:
    void kept(qint64 atMilliseconds);
    void failed(const QString& sentence);

private:
    void remove();

    Session& m_session;
    CafForm& m_values;
    std::function<QString()> m_lastField;
    QString m_form;
    Id m_record;
    bool m_isStored = false;
    bool m_isPending = false;
    QTimer m_timer;
};

} // namespace axs::ui
