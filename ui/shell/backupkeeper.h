// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/backup.h"

#include <QObject>

#include <optional>

namespace axs::ui {

class Workplace;

/// Backs the open file up once a calendar day, while nobody types, clicks or saves. A backup that fails is told once and
/// tried again after an hour. The sample, and a file that is open for reading only, are left alone.
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(Workplace& workplace, QObject* parent = nullptr);

    /// What the clock does every ten seconds: begins a backup when one is due and nobody has been busy for a minute.
    void look(qint64 nowMilliseconds);
    /// Somebody did something.
    void noteInput(qint64 nowMilliseconds) { m_lastInput = nowMilliseconds; }

    static constexpr qint64 idleMilliseconds = 60'000;
    static constexpr qint64 retryMilliseconds = 3'600'000;

Q_SIGNALS:
    void backedUp(const QString& path);
    void noticed(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void backUp(qint64 nowMilliseconds);
    void finish(const Result<std::optional<store::CopyReport>>& made, qint64 nowMilliseconds);

    Workplace& m_workplace;
    qint64 m_lastInput = 0;
    qint64 m_notBefore = 0;
    qint64 m_doneDay = 0; ///< Julian
    bool m_isBusy = false;
};

} // namespace axs::ui
