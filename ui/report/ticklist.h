// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QScrollArea>
#include <QStringList>

class QCheckBox;

namespace axs::ui {

/// Names with a box to tick before each, as many as there are; it scrolls when they need more room than it has.
class TickList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit TickList(QWidget* parent = nullptr);

    /// Replaces the names; says nothing.
    void setNames(const QStringList& names, const QStringList& ticked);
    const QStringList& names() const { return m_names; }
    QStringList ticked() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QStringList m_names;
    QList<QCheckBox*> m_boxes;
};

} // namespace axs::ui
