// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QVBoxLayout;

namespace axs {

class LinkButton;

/// "There is a problem": every thing that stops a save, each a link to its field in the same words as beside the
/// field. Takes the keyboard when it appears and is spoken at once; arrows move, Enter goes to the field.
class ErrorSummary final : public QFrame
{
    Q_OBJECT

public:
    struct Problem
    {
        QString fieldName;
        QString sentence;
        bool operator==(const Problem&) const = default;
    };

    explicit ErrorSummary(QWidget* parent = nullptr);

    /// Shows the summary, or hides it when the list is empty.
    void setProblems(const QList<Problem>& problems);
    QList<Problem> problems() const { return m_problems; }
    /// F8 and Shift+F8 of the page: asks for the next or previous problem's field, round and round.
    void goToNext(int by = 1);

Q_SIGNALS:
    void fieldRequested(const QString& fieldName);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask(int index);

    QList<Problem> m_problems;
    QList<LinkButton*> m_links;
    QVBoxLayout* m_list;
    int m_current = -1;
};

} // namespace axs
