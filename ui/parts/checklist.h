// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace axs {

/// "Please check": what is allowed but unusual. Each needs a tick and a reason before it counts as confirmed; ticks and
/// reasons already given stay when the list is set anew with the same warning.
class CheckList final : public QFrame
{
    Q_OBJECT

public:
    struct Warning
    {
        /// Which rule on which field, so that a confirmation survives the next check.
        QString key;
        QString sentence;
    };
    struct Confirmation
    {
        QString key;
        QString reason;
        bool operator==(const Confirmation&) const = default;
    };

    explicit CheckList(QWidget* parent = nullptr);

    void setWarnings(const QList<Warning>& warnings);
    void setConfirmations(const QList<Confirmation>& confirmations);
    QList<Confirmation> confirmations() const;
    bool allConfirmed() const;
    /// The keyboard goes to the first warning that still needs its tick or reason.
    void focusUnconfirmed();

Q_SIGNALS:
    void confirmationsChanged();

private:
    struct Row
    {
        QString key;
        QWidget* box;
        QCheckBox* tick;
        QLineEdit* reason;
    };

    void addRow(const Warning& warning);

    QVBoxLayout* m_list;
    QList<Row> m_rows;
};

} // namespace axs
