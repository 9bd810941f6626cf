// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upkeep/listspage.h"

#include "core/base/text.h"
#include "core/record/kinds.h"
#include "ui/parts/session.h"
#include "ui/parts/theme.h"

#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "14 entries change: CAF: 12, Practitioner: 2."
QString usesWords(const std::vector<store::LabelUse>& uses)
{
    qint64 all = 0;
    for (const store::LabelUse& each : uses)
        all += each.records;
    if (all == 0)
        return ListsPage::tr("No record uses it.");
    QStringList kinds;
    for (std::size_t i = 0; i < uses.size();) {
        const std::string_view kind = uses[i].kind;
        qint64 records = 0;
        for (; i < uses.size() && uses[i].kind == kind; ++i)
            records += uses[i].records;
        record::withKind(kind, [&](auto tag) {
            const std::string_view title = decltype(tag)::Type::title;
            kinds << u"%1: %2"_s.arg(
                QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size())), grouped(records));
        });
    }
    return ListsPage::tr("%1 change: %2.").arg(counted(all, ListsPage::tr("entry"), ListsPage::tr("entries")), kinds.join(u", "_s));
}

} // namespace

QString ListsPage::list() const
{
    return m_lists->currentData().toString();
}

void ListsPage::takeFocus()
{
    m_lists->setFocus(Qt::OtherFocusReason);
}

void ListsPage::read()
{
    m_session.read(
        this,
        [list = list()](store::Connection& connection) -> Result<Contents> {
            const auto options = store::optionsOf(connection, list);
            const auto uses = store::optionUses(connection, list);
            if (!options || !uses)
                return options ? uses.error() : options.error();
            Contents contents{list, {}};
            for (const record::Option& each : *options)
                contents.rows.push_back({each, 0});
            for (const store::OptionUse& use : *uses) {
                const auto row = std::find_if(contents.rows.begin(), contents.rows.end(),
                    [&](const Row& each) { return each.option.label == use.label; });
                if (row != contents.rows.end()) {
                    row->records = use.records;
                } else {
                    record::Option text;
                    text.label = use.label;
                    contents.rows.push_back({text, use.records});
                }
            }
            return contents;
        },
        [this](Result<Contents> contents) {
            if (!contents)
                Q_EMIT said(contents.error().sentence);
            else if (contents->list == list())
                show(std::move(*contents));
        });
}

void ListsPage::show(Contents contents)
{
    const Row* before = chosen();
    const QString wanted = !m_wanted.isEmpty() ? std::exchange(m_wanted, {}) : before ? before->option.label : QString();
    m_contents = std::move(contents);
    m_isFilling = true;
    fill();
    m_isFilling = false;
    const auto found = std::find_if(m_contents.rows.begin(), m_contents.rows.end(),
        [&](const Row& each) { return each.option.label == wanted; });
    if (!m_contents.rows.empty())
        m_table->selectRow(found == m_contents.rows.end() ? 0 : static_cast<int>(found - m_contents.rows.begin()));
    enableButtons();
    m_isReady = true;
    Q_EMIT shown();
}

void ListsPage::fill()
{
    const bool isRole = m_contents.list == "role"_L1;
    m_table->setColumnHidden(schoolBasedColumn, !isRole);
    m_table->setColumnHidden(priorityColumn, !isRole);
    m_table->setRowCount(static_cast<int>(m_contents.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row);
    fitTable();
}

void ListsPage::fillRow(int row)
{
    const Row& each = m_contents.rows[static_cast<std::size_t>(row)];
    const bool isEntry = each.option.id.isSet();
    const QString state = !isEntry ? tr("not in the list")
        : each.option.retired.value_or(false) ? tr("no longer offered")
                                               : tr("offered");
    m_table->setItem(row, labelColumn, new QTableWidgetItem(each.option.label));
    m_table->setItem(row, usedColumn, new QTableWidgetItem(grouped(each.records)));
    m_table->setItem(row, stateColumn, new QTableWidgetItem(state));
    for (const auto& [column, flag] :
        {std::pair{schoolBasedColumn, each.option.schoolBased}, std::pair{priorityColumn, each.option.priority}}) {
        auto* item = new QTableWidgetItem;
        if (isEntry && m_session.isWritable()) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(flag.value_or(false) ? Qt::Checked : Qt::Unchecked);
        }
        m_table->setItem(row, column, item);
    }
}

void ListsPage::fitTable()
{
    constexpr int mostRows = 10;
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 4;
    for (int i = 0; i < std::min(m_table->rowCount(), mostRows); ++i)
        height += m_table->rowHeight(i);
    m_table->setFixedHeight(std::max(height, theme().px(96)));
}

const ListsPage::Row* ListsPage::chosen() const
{
    const auto row = static_cast<std::size_t>(m_table->currentRow());
    return row < m_contents.rows.size() ? &m_contents.rows[row] : nullptr;
}

std::vector<record::Option> ListsPage::entries() const
{
    std::vector<record::Option> entries;
    for (const Row& each : m_contents.rows) {
        if (each.option.id.isSet())
            entries.push_back(each.option);
    }
    return entries;
}

void ListsPage::enableButtons()
{
    const Row* row = chosen();
    const bool writable = m_session.isWritable();
    const bool isEntry = row != nullptr && row->option.id.isSet();
    const int place = m_table->currentRow();
    const int last = static_cast<int>(entries().size()) - 1;
    m_new->setEnabled(writable);
    m_add->setEnabled(writable);
    m_rename->setEnabled(writable && isEntry);
    m_merge->setEnabled(writable && row != nullptr && last >= (isEntry ? 1 : 0));
    m_up->setEnabled(writable && isEntry && place > 0);
    m_down->setEnabled(writable && isEntry && place < last);
    m_retire->setEnabled(writable && row != nullptr);
    m_retire->setText(row != nullptr && !isEntry ? tr("&Offer it")
            : isEntry && row->option.retired.value_or(false) ? tr("&Bring back")
                                                             : tr("&No longer offer"));
}

void ListsPage::change(Change work, const QString& done)
{
    m_session.write(
        this,
        [work = std::move(work)](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
            const auto changed = work(connection, writer);
            return changed ? Result<void>() : changed.error();
        },
        [this, done](const Result<store::SaveReceipt>& saved) {
            if (!saved)
                m_wanted.clear();
            Q_EMIT said(saved ? done : saved.error().sentence);
        });
}

void ListsPage::add()
{
    const QString label = m_new->text().simplified();
    if (const QString why = store::whyNoEntry(entries(), list(), label); !why.isEmpty()) {
        Q_EMIT said(why);
        m_new->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_wanted = label;
    m_new->clear();
    change([list = list(), label](store::Connection& connection,
               store::RecordWriter& writer) { return store::addOption(connection, writer, list, label); },
        tr("Added “%1”.").arg(label));
}

void ListsPage::move(int by)
{
    const int place = m_table->currentRow();
    std::vector<record::Option> entries = this->entries();
    const int to = place + by;
    if (!m_session.isWritable() || place < 0 || to < 0 || std::max(place, to) >= static_cast<int>(entries.size()))
        return;
    m_wanted = entries[static_cast<std::size_t>(place)].label;
    std::swap(entries[static_cast<std::size_t>(place)], entries[static_cast<std::size_t>(to)]);
    std::vector<Id> order;
    for (const record::Option& each : entries)
        order.push_back(each.id);
    change([list = list(), order](store::Connection& connection,
               store::RecordWriter& writer) { return store::orderOptions(connection, writer, list, order); },
        tr("“%1” stands at place %2 now.").arg(m_wanted).arg(to + 1));
}

void ListsPage::retire()
{
    const Row* row = chosen();
    if (row == nullptr)
        return;
    record::Option option = row->option;
    m_wanted = option.label;
    if (!option.id.isSet()) {
        change([list = list(), label = option.label](store::Connection& connection,
                   store::RecordWriter& writer) { return store::addOption(connection, writer, list, label); },
            tr("“%1” is offered from now on.").arg(option.label));
        return;
    }
    const bool isRetired = option.retired.value_or(false);
    option.retired = isRetired ? std::optional<bool>() : std::optional(true);
    const QString what = isRetired ? tr("“%1” is offered again.").arg(option.label)
                                   : tr("“%1” is no longer offered; old records keep it.").arg(option.label);
    change([option, what](store::Connection& connection,
               store::RecordWriter& writer) { return store::changeOptions(connection, writer, {option}, what); },
        what);
}

void ListsPage::setFlag(int row, int column)
{
    if (m_isFilling || (column != schoolBasedColumn && column != priorityColumn)
        || static_cast<std::size_t>(row) >= m_contents.rows.size())
        return;
    record::Option option = m_contents.rows[static_cast<std::size_t>(row)].option;
    const bool isSet = m_table->item(row, column)->checkState() == Qt::Checked;
    (column == schoolBasedColumn ? option.schoolBased : option.priority) = isSet;
    const QString flag = column == schoolBasedColumn ? tr("school based") : tr("priority");
    const QString what
        = isSet ? tr("“%1” is %2.").arg(option.label, flag) : tr("“%1” is not %2.").arg(option.label, flag);
    change([option, what](store::Connection& connection,
               store::RecordWriter& writer) { return store::changeOptions(connection, writer, {option}, what); },
        what);
}

void ListsPage::ask(Task task)
{
    const Row* row = chosen();
    if (row == nullptr)
        return;
    m_task = task;
    const QString label = row->option.label;
    m_name->setVisible(task == Task::rename);
    m_into->setVisible(task == Task::merge);
    m_name->setText(label);
    m_into->clear();
    for (const record::Option& each : entries()) {
        if (each.label != label)
            m_into->addItem(each.label, each.id.text());
    }
    m_act->setText(task == Task::rename ? tr("Rename") : tr("Merge"));
    m_questionWords->setText(task == Task::rename ? tr("Rename “%1” to:").arg(label) : tr("Merge “%1” into:").arg(label));
    m_question->show();
    (task == Task::rename ? static_cast<QWidget*>(m_name) : m_into)->setFocus(Qt::OtherFocusReason);
    preview();
}

void ListsPage::preview()
{
    const QString label = chosen()->option.label;
    const QString words = m_questionWords->text();
    m_session.read(
        this,
        [list = list(), label](store::Connection& connection) { return store::labelUses(connection, list, label); },
        [this, words](const Result<std::vector<store::LabelUse>>& uses) {
            if (uses && m_questionWords->text() == words)
                m_questionWords->setText(words + u' ' + usesWords(*uses));
        });
}

void ListsPage::answer()
{
    const Row* row = chosen();
    if (row == nullptr || m_question->isHidden())
        return;
    const record::Option option = row->option;
    if (m_task == Task::rename) {
        const QString label = m_name->text().simplified();
        if (const QString why = store::whyNoEntry(entries(), list(), label, option.id); !why.isEmpty()) {
            Q_EMIT said(why);
            return;
        }
        m_wanted = label;
        change([id = option.id, label](store::Connection& connection,
                   store::RecordWriter& writer) { return store::renameOption(connection, writer, id, label); },
            tr("“%1” is called “%2” now, also in the records that use it.").arg(option.label, label));
    } else {
        const Id into = Id::parse(m_into->currentData().toString()).value_or(Id());
        m_wanted = m_into->currentText();
        change([list = list(), from = option.label, into](store::Connection& connection,
                   store::RecordWriter& writer) { return store::mergeOptions(connection, writer, list, from, into); },
            tr("“%1” is “%2” now, also in the records that used it.").arg(option.label, m_wanted));
    }
    endQuestion();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ListsPage::endQuestion()
{
    m_question->hide();
}

} // namespace axs::ui
