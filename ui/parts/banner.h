// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace axs {

/// An amber line that stays for as long as it is true and cannot be hidden; the sample's says "Not protected:
/// invented data only".
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(const QString& word, const QString& sentence, QWidget* parent = nullptr);
    void set(const QString& word, const QString& sentence);

    static Banner* forSample(QWidget* parent = nullptr);

private:
    QLabel* m_word;
    QLabel* m_sentence;
};

} // namespace axs
