// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/undolist.h"

#include "core/base/localday.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/wordslabel.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString whenWords(const UndoList::Change& change)
{
    return u"%1 · %2, %3"_s.arg(change.author, localDay(change.atMilliseconds).britishShort(),
        QDateTime::fromMSecsSinceEpoch(change.atMilliseconds).toString(u"HH:mm"_s));
}

} // namespace

UndoList::UndoList(const QString& name, Words words, QWidget* parent)
    : Card(words.title, parent)
    , m_name(name)
    , m_words(std::move(words))
{
    setSubtitle(m_words.subtitle);
}

void UndoList::setChanges(const std::vector<Change>& changes, bool mayUndo)
{
    for (QWidget* row : std::as_const(m_rows)) {
        row->hide();
        row->setParent(nullptr);
        row->deleteLater();
    }
    m_rows.clear();
    for (std::size_t place = 0; place < changes.size(); ++place) {
        m_rows.append(makeRow(changes[place], place, mayUndo));
        body()->addWidget(m_rows.last());
    }
}

QWidget* UndoList::makeRow(const Change& change, std::size_t place, bool mayUndo)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 4);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* what = new WordsLabel({}, row);
    what->setObjectName(u"%1.what.%2"_s.arg(m_name).arg(place));
    what->setText(change.what);
    words->addWidget(what);
    auto* when = new WordsLabel(u"quiet"_s, row);
    when->setText(whenWords(change));
    words->addWidget(when);
    line->addLayout(words, 1);
    if (change.isUndone) {
        auto* undone = new QLabel(m_words.undone, row);
        setStyleRole(*undone, u"quiet"_s);
        line->addWidget(undone);
        return row;
    }
    auto* undo = new QPushButton(m_words.undo, row);
    undo->setObjectName(u"%1.undo.%2"_s.arg(m_name).arg(place));
    undo->setAccessibleName(m_words.undoNamed.arg(change.what));
    undo->setEnabled(mayUndo);
    connect(undo, &QPushButton::clicked, this, [this, place] { Q_EMIT undoRequested(place); });
    line->addWidget(undo);
    return row;
}

} // namespace axs
