// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lookupfield.h"

#include "core/base/text.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/problemline.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int mostOffers = 50;

bool holdsAll(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&text](const QString& word) { return text.contains(word); });
}

} // namespace

LookupField::LookupField(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_problem(new ProblemLine(this))
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    m_edit->setObjectName(u"lookupText"_s);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_problem);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_edit);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setObjectName(u"lookupOffers"_s);
    m_completer->popup()->setAccessibleName(tr("Matches"));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &LookupField::take);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        if (m_chosen.isSet()) {
            m_chosen = {};
            Q_EMIT chosen({});
        }
        judge(false);
        offer();
        Q_EMIT edited();
    });
}

void LookupField::setEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    m_folded.clear();
    m_folded.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        m_folded.push_back(folded(QString(entry.text + u' ' + entry.secondary)));
    // Entries that were found for what is typed are offered at once.
    if (m_completer->popup()->isVisible())
        offer();
}

void LookupField::setCanAdd(bool canAdd)
{
    m_canAdd = canAdd;
}

void LookupField::setChosen(Id id)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry& e) { return e.id == id; });
    m_chosen = found != m_entries.end() ? id : Id{};
    judge(false);
    m_edit->setText(found != m_entries.end() ? found->text : QString());
    m_edit->setCursorPosition(0);
}

QString LookupField::typedText() const
{
    return m_edit->text();
}

void LookupField::setTypedText(const QString& text)
{
    m_chosen = {};
    m_edit->setText(text);
    judge(true);
}

bool LookupField::hasProblem() const
{
    return !m_chosen.isSet() && !m_edit->text().trimmed().isEmpty();
}

QString LookupField::problemText() const
{
    if (!hasProblem())
        return {};
    const QString typed = m_edit->text().trimmed();
    return m_canAdd ? tr("“%1” is not in the list. Choose one that is, or add it.").arg(typed)
                    : tr("“%1” is not in the list. Choose one that is.").arg(typed);
}

void LookupField::offer()
{
    const QString typed = m_edit->text().simplified();
    const QStringList words = foldedWords(typed);
    m_offers->clear();
    std::size_t matches = 0;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (!holdsAll(m_folded[i], words) || ++matches > mostOffers)
            continue;
        const Entry& entry = m_entries[i];
        auto* item = new QStandardItem(entry.secondary.isEmpty() ? entry.text : entry.text + u" · "_s + entry.secondary);
        item->setData(static_cast<qlonglong>(entry.id.value), idRole);
        m_offers->appendRow(item);
    }
    if (matches > mostOffers) {
        auto* more = new QStandardItem(tr("%1 more: type more letters").arg(grouped(qint64(matches) - mostOffers)));
        more->setFlags(Qt::NoItemFlags);
        m_offers->appendRow(more);
    }
    if (m_canAdd && !typed.isEmpty())
        m_offers->appendRow(new QStandardItem(tr("Add “%1”…").arg(typed)));
    if (m_offers->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void LookupField::take(const QModelIndex& index)
{
    const Id id{index.data(idRole).toLongLong()};
    if (!id.isSet()) {
        Q_EMIT addRequested(m_edit->text().simplified());
        return;
    }
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry& e) { return e.id == id; });
    if (found != m_entries.end())
        choose(&*found);
}

void LookupField::choose(const Entry* entry)
{
    const Id id = entry->id;
    m_edit->setText(entry->text);
    m_edit->setCursorPosition(0);
    m_chosen = id;
    judge(true);
    Q_EMIT edited();
    Q_EMIT chosen(id);
}

const LookupField::Entry* LookupField::soleMatch() const
{
    const QString typed = folded(m_edit->text());
    const Entry* match = nullptr;
    for (const Entry& entry : m_entries) {
        if (typed.isEmpty() || folded(entry.text) != typed)
            continue;
        if (match != nullptr)
            return nullptr;
        match = &entry;
    }
    return match;
}

void LookupField::leave()
{
    if (m_chosen.isSet())
        return;
    // Two of the same name stay a question: guessing would put the wrong person on a record.
    if (const Entry* match = soleMatch())
        choose(match);
    judge(true);
}

void LookupField::judge(bool left)
{
    const QString sentence = left ? problemText() : QString();
    if (sentence == m_problem->problem())
        return;
    m_problem->setProblem(sentence);
    setProperty("shownProblem", sentence);
    setStyleState(*m_edit, sentence.isEmpty() ? QString() : u"error"_s);
    if (!sentence.isEmpty())
        announce(*m_problem);
}

bool LookupField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        const bool isToOffers = m_completer->popup()->isVisible()
            && (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason);
        if (!isToOffers)
            leave();
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down && !m_completer->popup()->isVisible()) {
            offer();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace axs
