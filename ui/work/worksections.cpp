// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/worksections.h"

#include "core/base/text.h"
#include "ui/parts/card.h"
#include "ui/parts/linkbutton.h"
#include "ui/work/workchips.h"
#include "ui/work/workrow.h"

#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using pathway::DueSection;

namespace {

struct Part
{
    DueSection section;
    const char* name;
    const char* title;
    const char* none;
};

constexpr std::array parts{
    Part{DueSection::overdue, "overdue", QT_TRANSLATE_NOOP("axs::ui::WorkSections", "Overdue"),
        QT_TRANSLATE_NOOP("axs::ui::WorkSections", "Nothing is overdue.")},
    Part{DueSection::week, "nextSeven", QT_TRANSLATE_NOOP("axs::ui::WorkSections", "Next 7 days"),
        QT_TRANSLATE_NOOP("axs::ui::WorkSections", "Nothing is due in the next 7 days.")},
    Part{DueSection::month, "nextThirty", QT_TRANSLATE_NOOP("axs::ui::WorkSections", "Next 30 days"),
        QT_TRANSLATE_NOOP("axs::ui::WorkSections", "Nothing more is due in the next 30 days.")},
    Part{DueSection::waiting, "waiting", QT_TRANSLATE_NOOP("axs::ui::WorkSections", "Waiting for information"),
        QT_TRANSLATE_NOOP("axs::ui::WorkSections", "Nobody owes any information.")},
};

void empty(Card& card)
{
    while (QLayoutItem* item = card.body()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

WorkSections::WorkSections(WorkBoard& board, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_chips(new WorkChips(this))
{
    setObjectName(u"workSections"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_chips);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        m_cards[i] = new Card(tr(parts[i].title), this);
        m_cards[i]->setObjectName(QLatin1StringView(parts[i].name));
        m_cards[i]->setSubtitle(tr("Reading…"));
        layout->addWidget(m_cards[i]);
    }
    connect(m_chips, &WorkChips::edited, this, &WorkSections::refresh);
    connect(&m_board, &WorkBoard::changed, this, &WorkSections::refresh);
    if (m_board.isReady())
        refresh();
}

void WorkSections::refresh()
{
    ++m_waiting;
    m_board.ask(this, {m_chips->scope(), m_board.session().who().author, {}, {}}, [this](const WorkAnswer& answer) {
        --m_waiting;
        if (m_waiting > 0)
            return;
        if (m_chips->setHasMine(answer.hasMine))
            return refresh();
        showAnswer(answer);
    });
}

void WorkSections::showAnswer(const WorkAnswer& answer)
{
    for (std::size_t i = 0; i < parts.size(); ++i)
        fill(i, answer);
    Q_EMIT counted(answer.counts[static_cast<std::size_t>(DueSection::overdue)]
        + answer.counts[static_cast<std::size_t>(DueSection::week)]);
}

void WorkSections::fill(std::size_t place, const WorkAnswer& answer)
{
    Card& card = *m_cards[place];
    empty(card);
    const DueSection section = parts[place].section;
    const std::int64_t count = answer.counts[static_cast<std::size_t>(section)];
    const Date today = m_board.session().today();
    card.setCount(count > 0 ? std::optional(static_cast<qint64>(count)) : std::nullopt);
    card.setSubtitle(count > 0 ? QString() : tr(parts[place].none));
    int shown = 0;
    for (const pathway::WorkLine& line : answer.lines) {
        if (pathway::sectionOf(line.item, today) != section)
            continue;
        if (++shown > mostRows)
            break;
        auto* row = new WorkRow(line, pathway::clauseWords(line.item, answer.intervals), today, &card);
        row->setObjectName(u"%1%2"_s.arg(QLatin1StringView(parts[place].name)).arg(shown));
        connect(row, &QPushButton::clicked, this,
            [this, caf = line.item.caf, field = line.item.field] { Q_EMIT cafRequested(caf, field); });
        card.body()->addWidget(row);
    }
    if (count > mostRows) {
        auto* all = new LinkButton(tr("All %1 in the list").arg(grouped(count)), &card);
        all->setObjectName(u"%1All"_s.arg(QLatin1StringView(parts[place].name)));
        connect(all, &QPushButton::clicked, this, &WorkSections::listRequested);
        card.body()->addWidget(all);
    }
}

} // namespace axs::ui
