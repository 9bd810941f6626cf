// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/checklist.h"

#include "ui/parts/dynamicstyle.h"

#include <QCheckBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace axs {

using namespace Qt::Literals::StringLiterals;

CheckList::CheckList(QWidget* parent)
    : QFrame(parent)
    , m_list(new QVBoxLayout)
{
    setObjectName(u"checkList"_s);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("Please check"));
    setStyleState(*this, u"due"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto* heading = new QLabel(u"! "_s + tr("Please check"), this);
    setStyleRole(*heading, u"heading3"_s);
    layout->addWidget(heading);
    m_list->setSpacing(12);
    layout->addLayout(m_list);
    hide();
}

void CheckList::setWarnings(const QList<Warning>& warnings)
{
    QHash<QString, std::pair<bool, QString>> kept;
    for (const Row& row : std::as_const(m_rows)) {
        kept.insert(row.key, {row.tick->isChecked(), row.reason->text()});
        m_list->removeWidget(row.box);
        row.box->hide();
        row.box->deleteLater();
    }
    m_rows.clear();
    for (const Warning& warning : warnings)
        addRow(warning);
    for (const Row& row : std::as_const(m_rows)) {
        const auto [ticked, reason] = kept.value(row.key);
        row.tick->setChecked(ticked);
        row.reason->setText(reason);
    }
    setVisible(!warnings.isEmpty());
}

void CheckList::addRow(const Warning& warning)
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* sentence = new QLabel(warning.sentence, box);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto* tick = new QCheckBox(tr("I have checked this"), box);
    tick->setObjectName(u"confirm-"_s + warning.key);
    tick->setAccessibleName(tr("I have checked this: %1").arg(warning.sentence));
    auto* reason = new QLineEdit(box);
    reason->setObjectName(u"reason-"_s + warning.key);
    reason->setPlaceholderText(tr("Why it is right"));
    reason->setAccessibleName(tr("Why it is right: %1").arg(warning.sentence));
    layout->addWidget(sentence);
    layout->addWidget(tick);
    layout->addWidget(reason);
    connect(tick, &QCheckBox::toggled, this, &CheckList::confirmationsChanged);
    connect(reason, &QLineEdit::textChanged, this, &CheckList::confirmationsChanged);
    m_list->addWidget(box);
    m_rows.append({warning.key, box, tick, reason});
}

void CheckList::setConfirmations(const QList<Confirmation>& confirmations)
{
    for (const Row& row : std::as_const(m_rows)) {
        for (const Confirmation& each : confirmations) {
            if (each.key == row.key) {
                row.tick->setChecked(true);
                row.reason->setText(each.reason);
            }
        }
    }
}

QList<CheckList::Confirmation> CheckList::confirmations() const
{
    QList<Confirmation> given;
    for (const Row& row : m_rows) {
        const QString reason = row.reason->text().simplified();
        if (row.tick->isChecked() && !reason.isEmpty())
            given.append({row.key, reason});
    }
    return given;
}

bool CheckList::allConfirmed() const
{
    return confirmations().size() == m_rows.size();
}

void CheckList::focusUnconfirmed()
{
    for (const Row& row : std::as_const(m_rows)) {
        if (!row.tick->isChecked()) {
            row.tick->setFocus(Qt::TabFocusReason);
            return;
        }
        if (row.reason->text().trimmed().isEmpty()) {
            row.reason->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace axs
