// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QButtonGroup;
class QRadioButton;

namespace axs {

class LinkButton;

/// One answer of a few, as chips in a row that wraps. Tab reaches the row, arrows move the answer, Delete or Backspace
/// (or Clear) takes it back: no answer is an answer of its own. Radio buttons in a named group for a screen reader.
class ChoiceChips final : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString key;
        QString label;
    };

    explicit ChoiceChips(QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices);
    /// Empty when nothing is chosen.
    QString chosen() const;
    /// A key that is not offered (a retired answer on an old record) is added, so that it keeps showing.
    void setChosen(const QString& key);
    void setClearable(bool clearable);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// The person chose or cleared.
    void edited();
    void chosenChanged(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addChip(const Choice& choice);
    void apply(const QString& key);
    void choose(QRadioButton* chip);
    void step(int from, int by);
    void mendTabStop();

    QButtonGroup* m_group;
    LinkButton* m_clear;
    QString m_chosen;
    bool m_clearable = true;
    bool m_readOnly = false;
};

} // namespace axs
