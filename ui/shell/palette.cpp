// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "core/base/text.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/icons.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int asideRole = Qt::UserRole;
constexpr int mostShown = 100;

/// Icon and title at the left, what tells two alike apart at the right, cut in the middle when there is no room.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& tokens = theme().tokens();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, current ? tokens.selected : tokens.surface);
        const int gap = theme().px(10);
        const int side = theme().px(16);
        QRect room = option.rect.adjusted(gap, 0, -gap, 0);
        const QRect picture(room.left(), room.center().y() - side / 2, side, side);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, picture);
        room.setLeft(picture.right() + gap);
        const QFontMetrics metrics(option.font);
        const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
        painter->setFont(option.font);
        painter->setPen(current ? tokens.selectedText : tokens.text);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, title);
        room.setLeft(room.left() + metrics.horizontalAdvance(title) + 2 * gap);
        const QFont small = theme().font(12);
        painter->setFont(small);
        painter->setPen(current ? tokens.selectedText : tokens.quiet);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight,
            QFontMetrics(small).elidedText(index.data(asideRole).toString(), Qt::ElideMiddle, std::max(0, room.width())));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {theme().px(200), QFontMetrics(option.font).height() + theme().px(14)};
    }
};

} // namespace

Palette::Palette(QWidget* window)
    : QFrame(window)
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"palette"_s);
    setStyleRole(*this, u"palette"_s);
    setAccessibleName(tr("Search everything"));
    setAutoFillBackground(true);
    m_edit->setObjectName(u"paletteEdit"_s);
    m_edit->setAccessibleName(tr("Search everything"));
    m_edit->setPlaceholderText(tr("A child, a page, a command, a cluster or help"));
    m_edit->setClearButtonEnabled(true);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    setStyleRole(*m_list, u"plainList"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    m_edit->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &Palette::refresh);
    connect(m_list, &QListWidget::itemClicked, this, &Palette::openCurrent);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        m_edit->setAccessibleDescription(item != nullptr ? item->data(Qt::AccessibleTextRole).toString() : tr("Nothing found"));
    });
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &Palette::place, Qt::QueuedConnection);
    hide();
}

void Palette::open()
{
    if (isHidden())
        m_before = window()->focusWidget();
    place();
    QFrame::show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    refresh();
}

void Palette::refreshEmpty()
{
    if (!isHidden() && m_edit->text().trimmed().isEmpty())
        refresh();
}

QStringList Palette::titles() const
{
    QStringList titles;
    for (const PaletteEntry& entry : m_shown)
        titles += entry.title;
    return titles;
}

void Palette::place()
{
    const QWidget& window = *parentWidget();
    const int width = std::min(theme().px(640), window.width() - theme().px(32));
    // As high as what it shows, within reason.
    const int rows = std::max(1, m_list->count()) * std::max(0, m_list->sizeHintForRow(0)) + theme().px(8);
    const int height = std::min({layout()->totalMinimumSize().height() - m_list->minimumSizeHint().height() + rows,
        theme().px(440), window.height() - theme().px(120)});
    // Below the head: what a file must always say of itself stays in sight.
    setGeometry((window.width() - width) / 2, theme().px(84), width, height);
}

QList<PaletteEntry> Palette::matching(const QString& typed) const
{
    const QStringList wanted = foldedWords(typed);
    QList<PaletteEntry> found;
    for (const PaletteEntry& entry : m_entries) {
        const QString text = folded(entry.title + u' ' + entry.words + u' ' + entry.kind);
        if (std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) { return text.contains(word); }))
            found.append(entry);
    }
    // What begins as it was typed comes first.
    const QString whole = folded(typed);
    std::stable_partition(found.begin(), found.end(),
        [&](const PaletteEntry& entry) { return !whole.isEmpty() && folded(entry.title).startsWith(whole); });
    return found;
}

void Palette::refresh()
{
    const QString typed = m_edit->text().trimmed();
    const std::uint64_t asked = ++m_asked;
    if (typed.isEmpty())
        return show(m_recent + m_entries);
    const QList<PaletteEntry> still = matching(typed);
    show(still);
    if (m_find)
        m_find(typed, [this, asked, still](const QList<PaletteEntry>& children) {
            if (asked == m_asked)
                show(children + still);
        });
}

void Palette::show(const QList<PaletteEntry>& entries)
{
    m_shown = entries.mid(0, mostShown);
    m_list->clear();
    for (const PaletteEntry& entry : std::as_const(m_shown)) {
        auto* item = new QListWidgetItem(icon(entry.iconName, &Tokens::quiet), entry.title, m_list);
        const QString aside = entry.aside.isEmpty() ? entry.kind : entry.aside;
        item->setData(asideRole, aside);
        item->setData(Qt::AccessibleTextRole, u"%1, %2, %3"_s.arg(entry.title, entry.kind, entry.aside));
    }
    m_list->setCurrentRow(m_shown.isEmpty() ? -1 : 0);
    m_list->setVisible(!m_shown.isEmpty());
    place();
}

void Palette::step(int by)
{
    if (m_list->count() == 0)
        return;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
}

void Palette::openCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const auto act = m_shown[row].open;
    m_edit->clear();
    dismiss();
    act();
}

void Palette::dismiss()
{
    if (isHidden())
        return;
    ++m_asked;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void Palette::forget()
{
    m_before.clear();
    dismiss();
    m_edit->clear();
    m_entries.clear();
    m_recent.clear();
    m_shown.clear();
    m_list->clear();
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    if (watched != m_edit)
        return false;
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(8);
        return true;
    case Qt::Key_PageUp:
        step(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

} // namespace axs::ui
