// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/intervalspage.h"

#include "core/store/recordtable.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/formsection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using record::IntervalUnit;

namespace {

constexpr int longest = 999;

/// Chooses only by keys and clicks: a wheel over the page scrolls the page.
class CalmCombo final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

IntervalsPage::IntervalsPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(new FormSection({}, this))
    , m_save(new QPushButton(tr("&Save the intervals"), this))
{
    setObjectName(u"intervals.page"_s);
    auto* intro = new QLabel(tr("Something is overdue once its working day has passed. Days that fall on a weekend or a bank "
                                "holiday of England and Wales move to the next working day. No interval is printed in the "
                                "guidance: each is assumed until the authority confirms it."),
        m_form);
    intro->setWordWrap(true);
    intro->setTextFormat(Qt::PlainText);
    m_form->addWidget(intro);
    for (const pathway::DueRule& rule : pathway::dueRules())
        if (rule.count)
            addRow(rule);
    m_save->setObjectName(u"intervals.save"_s);
    m_save->setEnabled(m_session.isWritable());
    setStyleRole(*m_save, u"primary"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_form);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &IntervalsPage::save);
    connect(&m_session, &Session::changed, this, [this](const store::SaveReceipt& receipt) {
        if (std::any_of(receipt.changed.begin(), receipt.changed.end(),
                [](const store::ChangedRecord& each) { return each.kind == record::Interval::kind; }))
            read();
    });
    read();
}

void IntervalsPage::addRow(const pathway::DueRule& rule)
{
    auto* both = new QWidget(m_form);
    Row row{rule.id, new QLineEdit(both), new CalmCombo(both), new QCheckBox(tr("Confirmed by the authority"), both), {}};
    row.count->setObjectName(u"count."_s + rule.id);
    row.count->setValidator(new QIntValidator(0, longest, row.count));
    row.count->setMaxLength(3);
    row.count->setAccessibleName(tr("%1: how many").arg(rule.title));
    row.unit->setObjectName(u"unit."_s + rule.id);
    row.unit->setAccessibleName(tr("%1: of what").arg(rule.title));
    for (const IntervalUnit unit : {IntervalUnit::workingDays, IntervalUnit::days, IntervalUnit::weeks, IntervalUnit::months})
        row.unit->addItem(record::choiceText(unit), static_cast<int>(unit));
    row.confirmed->setObjectName(u"confirmed."_s + rule.id);
    row.confirmed->setAccessibleName(tr("%1: confirmed by the authority").arg(rule.title));
    const std::initializer_list<QWidget*> answers{row.count, row.unit, row.confirmed};
    for (QWidget* each : answers)
        each->setEnabled(m_session.isWritable());
    auto* line = new FlowLayout(both, 12);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.count);
    line->addWidget(row.unit);
    line->addWidget(row.confirmed);
    both->setFocusProxy(row.count);
    m_form->addField(rule.id, {rule.title, tr("Counted from %1. %2.").arg(rule.countedFrom, rule.clause), false}, both);
    m_rows.push_back(row);
}

void IntervalsPage::read()
{
    m_session.read(
        this, [](store::Connection& connection) { return store::RecordTable<record::Interval>::all(connection); },
        [this](Result<std::vector<record::Interval>> found) {
            m_isRead = true;
            if (found)
                m_ofFile = std::move(*found);
            else
                Q_EMIT failed(found.error().sentence);
            fill();
            Q_EMIT shown();
        });
}

void IntervalsPage::fill()
{
    const pathway::Intervals intervals(m_ofFile);
    for (Row& row : m_rows) {
        row.shown = intervals.allowed(row.rule).value_or(pathway::Allowed{});
        row.count->setText(QString::number(row.shown.count));
        row.unit->setCurrentIndex(row.unit->findData(static_cast<int>(row.shown.unit)));
        row.confirmed->setChecked(!row.shown.isAssumed);
    }
}

std::optional<pathway::Allowed> IntervalsPage::typed(const Row& row) const
{
    if (!row.count->hasAcceptableInput())
        return std::nullopt;
    return pathway::Allowed{row.count->text().toInt(), static_cast<IntervalUnit>(row.unit->currentData().toInt()),
        !row.confirmed->isChecked()};
}

void IntervalsPage::save()
{
    m_form->clearProblems();
    std::vector<record::Interval> changed;
    for (const Row& row : m_rows) {
        const auto now = typed(row);
        if (!now) {
            m_form->showProblem(row.rule, tr("Enter a whole number from 0 to %1.").arg(longest));
            m_form->focusField(row.rule);
            return;
        }
        if (now->count == row.shown.count && now->unit == row.shown.unit && now->isAssumed == row.shown.isAssumed)
            continue;
        const auto known = std::find_if(
            m_ofFile.begin(), m_ofFile.end(), [&](const record::Interval& each) { return each.rule == row.rule; });
        changed.push_back({known == m_ofFile.end() ? Id() : known->id, row.rule, now->count, now->unit, now->isAssumed});
    }
    if (changed.empty())
        return Q_EMIT saved(tr("Nothing was changed."));
    m_session.write(
        this,
        [changed](store::Connection&, store::RecordWriter& writer) -> Result<void> {
            for (record::Interval each : changed) {
                if (!each.id.isSet())
                    each.id = writer.newId();
                if (const auto done = writer.save(each); !done)
                    return done.error();
            }
            return {};
        },
        [this](const Result<store::SaveReceipt>& result) {
            if (result)
                Q_EMIT saved(tr("The intervals are saved; every due day is counted by them."));
            else
                Q_EMIT failed(result.error().sentence);
        });
}

void IntervalsPage::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front().count->setFocus(Qt::OtherFocusReason);
}

} // namespace axs::ui
