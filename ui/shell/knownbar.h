// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace axs::ui {

/// Says over every page that the file is shown as it was known on an earlier day, and leads back to today.
class KnownBar final : public QFrame
{
    Q_OBJECT

public:
    explicit KnownBar(QWidget* parent = nullptr);

    /// An unset day hides it.
    void setDay(Date day);
    QString sentence() const;

Q_SIGNALS:
    void backRequested();

private:
    QLabel* m_sentence;
    QPushButton* m_back;
};

} // namespace axs::ui
