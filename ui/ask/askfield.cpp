// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ask/askfield.h"

#include "ui/parts/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMimeData>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

AskField::AskField(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"ask.field"_s);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, [this] {
        fit();
        underline(m_pieces);
    });
    fit();
}

void AskField::fit()
{
    constexpr int lines = 2;
    setFont(theme().font(15));
    setFixedHeight(QFontMetrics(font()).lineSpacing() * lines + theme().px(20));
}

void AskField::setSentence(const QString& sentence)
{
    setPlainText(sentence.simplified());
    moveCursor(QTextCursor::End);
}

void AskField::replace(qsizetype from, qsizetype to, const QString& text)
{
    QTextCursor place = textCursor();
    place.setPosition(static_cast<int>(from));
    place.setPosition(static_cast<int>(to), QTextCursor::KeepAnchor);
    place.insertText(text);
    setTextCursor(place);
}

void AskField::underline(const std::vector<ask::Piece>& pieces)
{
    m_pieces = pieces;
    QList<QTextEdit::ExtraSelection> marks;
    for (const ask::Piece& piece : pieces) {
        if (piece.kind != ask::PieceKind::notUnderstood)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(static_cast<int>(piece.from));
        mark.cursor.setPosition(static_cast<int>(piece.from + piece.length), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(theme().tokens().error);
        mark.format.setForeground(theme().tokens().error);
        marks << mark;
    }
    setExtraSelections(marks);
}

void AskField::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter) {
        if (event->modifiers() & Qt::ControlModifier)
            Q_EMIT chartWished();
        else
            Q_EMIT listWished();
        return;
    }
    if (event->key() == Qt::Key_Down && textCursor().atEnd())
        return Q_EMIT completionWished();
    QPlainTextEdit::keyPressEvent(event);
}

void AskField::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText())
        insertPlainText(source->text().simplified());
}

} // namespace axs::ui
