// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace axs {

/// A line for a passphrase: hidden as dots until Show is pressed, with a word about Caps Lock. What was typed is taken
/// once, and then stands nowhere in the field any more.
class PassphraseField final : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseField(QWidget* parent = nullptr);

    /// Hands out what was typed and empties the line.
    Passphrase take();
    /// What was typed and stays in the line.
    Passphrase peek() const;
    /// For judging its strength while it is typed; keep no copy.
    QString text() const;
    bool isEmpty() const;
    void clear();
    QLineEdit* line() const { return m_line; }

Q_SIGNALS:
    void edited();
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setShown(bool shown);
    void hearCapsLock(const QString& typed, bool withShift);

    QLineEdit* m_line;
    QPushButton* m_show;
    QLabel* m_capsLock;
};

} // namespace axs
