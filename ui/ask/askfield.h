// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ask/understanding.h"

#include <QPlainTextEdit>

namespace axs::ui {

/// Where a question is typed: one paragraph that wraps, with a wavy line under what was not understood. Enter and
/// Ctrl+Enter are wishes, Tab leaves, Down goes to what it could go on with.
class AskField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit AskField(QWidget* parent = nullptr);

    QString sentence() const { return toPlainText(); }
    void setSentence(const QString& sentence);
    qsizetype cursor() const { return textCursor().position(); }
    /// Writes the text in place of a part; the cursor stands behind it.
    void replace(qsizetype from, qsizetype to, const QString& text);
    void underline(const std::vector<ask::Piece>& pieces);

Q_SIGNALS:
    void listWished();
    void chartWished();
    void completionWished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void fit();

    std::vector<ask::Piece> m_pieces;
};

} // namespace axs::ui
