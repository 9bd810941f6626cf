// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace axs {

/// The stages of a pathway in order, each with a mark whose shape says its state, its name and its date. Wraps to
/// more rows when the words need it. Says all of it in words to a screen reader.
class Stepper final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QColor doneColour MEMBER m_doneColour NOTIFY lookChanged)
    Q_PROPERTY(QColor currentColour MEMBER m_currentColour NOTIFY lookChanged)
    Q_PROPERTY(QColor overdueColour MEMBER m_overdueColour NOTIFY lookChanged)

public:
    enum class State
    {
        done,
        current,
        overdue,
        notRecorded,
        toCome,
    };
    struct Stage
    {
        QString name;
        State state = State::toCome;
        /// Under the name: "2 Mar", "due 27 Jul"; empty when there is nothing to say.
        QString when;
    };

    explicit Stepper(QWidget* parent = nullptr);

    void setStages(const QList<Stage>& stages);
    const QList<Stage>& stages() const { return m_stages; }
    /// "Consent: done, 9 Mar."
    static QString words(const Stage& stage);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void lookChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Grid
    {
        int columns = 1;
        int cellWidth = 1;
        int rowHeight = 1;
    };

    Grid grid(int width) const;
    QFont smallFont() const;
    QFont nameFont(const Stage& stage) const;
    int markSize() const;
    QColor colourOf(State state) const;
    void paintMark(QPainter& painter, const Stage& stage, QPoint centre) const;
    void paintLink(QPainter& painter, int index, const Grid& cells) const;
    void paintWords(QPainter& painter, const Stage& stage, const QRect& cell) const;
    QRect cellOf(int index, const Grid& cells) const;

    QList<Stage> m_stages;
    QColor m_doneColour;
    QColor m_currentColour;
    QColor m_overdueColour;
};

} // namespace axs
