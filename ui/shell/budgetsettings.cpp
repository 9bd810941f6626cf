// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/budgetsettings.h"

#include "core/base/text.h"
#include "core/store/recordtable.h"
#include "ui/parts/datefield.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/formsection.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/lookupfield.h"
#include "ui/shell/workplace.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString pounds(double amount)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return (amount < 0 ? u"−£"_s : u"£"_s) + british.toString(std::abs(amount), 'f', 2);
}

/// A number of pounds as people type it: "12,500", "£300.50".
std::optional<double> typedPounds(QString typed)
{
    bool isNumber = false;
    const double amount = typed.remove(u'£').remove(u',').trimmed().toDouble(&isNumber);
    return isNumber && amount >= 0 ? std::optional(amount) : std::nullopt;
}

QString sumsOf(const store::BudgetUse& use)
{
    QStringList parts{BudgetSettings::tr("%1 spent").arg(pounds(use.spent)),
        BudgetSettings::tr("%1 committed").arg(pounds(use.committed))};
    if (const auto left = use.left())
        parts << BudgetSettings::tr("%1 left of %2").arg(pounds(*left), pounds(*use.budget.amount));
    if (use.itemsWithoutAmount > 0)
        parts << BudgetSettings::tr("%1 without an amount").arg(counted(use.itemsWithoutAmount, u"item"_s, u"items"_s));
    return parts.join(u" · "_s);
}

} // namespace

BudgetSettings::BudgetSettings(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_form(new FormSection(tr("Budgets, in this file"), this))
    , m_lines(new QVBoxLayout)
    , m_name(new QLineEdit(this))
    , m_cluster(new LookupField(this))
    , m_from(new DateField(this))
    , m_to(new DateField(this))
    , m_amount(new QLineEdit(this))
    , m_sentence(new QLabel(this))
    , m_add(new QPushButton(tr("Add the budget"), this))
    , m_undo(new LinkButton(tr("Put it back"), this))
{
    setObjectName(u"budgetSettings"_s);
    m_sentence->setObjectName(u"budgetSettings.sentence"_s);
    m_sentence->setWordWrap(true);
    setStyleRole(*m_sentence, u"quiet"_s);
    m_add->setObjectName(u"budgetSettings.add"_s);
    m_undo->setObjectName(u"budgetSettings.undo"_s);
    m_undo->hide();
    connect(m_undo, &QPushButton::clicked, this, [this] { save(m_removed, false); });
    makeForm();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    m_lines->setSpacing(12);
    layout->addWidget(m_form);
    layout->addWidget(m_sentence);
    layout->addWidget(m_undo, 0, Qt::AlignLeft);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addLayout(m_lines);
    connect(m_add, &QPushButton::clicked, this, &BudgetSettings::add);
    connect(&workplace, &Workplace::opened, this, &BudgetSettings::read);
    connect(&workplace, &Workplace::closing, this, &QWidget::hide);
    read();
}

void BudgetSettings::makeForm()
{
    const auto add = [this](const QString& name, const QString& label, const QString& help, bool optional, QWidget* field) {
        const QString full = u"budgetSettings."_s + name;
        field->setObjectName(full);
        m_form->addField(full, {label, help, optional}, field);
    };
    add(u"name"_s, tr("Name"), tr("What lead professionals may spend on children, and who counts it."), false, m_name);
    add(u"cluster"_s, tr("AXS cluster"), tr("Empty: the whole county."), true, m_cluster);
    add(u"from"_s, tr("From"), {}, true, m_from);
    add(u"to"_s, tr("To"), {}, true, m_to);
    add(u"amount"_s, tr("Amount in pounds"), {}, false, m_amount);
}

void BudgetSettings::read()
{
    Session* session = m_workplace.session();
    setVisible(session != nullptr);
    if (session == nullptr)
        return;
    for (QWidget* each : std::initializer_list<QWidget*>{m_form, m_add})
        each->setVisible(session->isWritable());
    session->read(
        this,
        [](store::Connection& connection) -> Result<Found> {
            auto uses = store::budgetUse(connection);
            if (!uses)
                return uses.error();
            auto clusters = store::RecordTable<record::Cluster>::all(connection);
            return clusters ? Result(Found{std::move(*uses), std::move(*clusters)}) : Result<Found>(clusters.error());
        },
        [this](const Result<Found>& found) {
            if (found)
                show(*found);
            else
                m_sentence->setText(found.error().sentence);
        });
}

void BudgetSettings::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void BudgetSettings::show(const Found& found)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    std::vector<LookupField::Entry> entries;
    for (const record::Cluster& cluster : found.clusters)
        entries.push_back({cluster.id, cluster.name, {}});
    m_cluster->setEntries(std::move(entries));
    for (const store::BudgetUse& use : found.uses) {
        const auto cluster = std::find_if(found.clusters.begin(), found.clusters.end(),
            [&](const record::Cluster& each) { return each.id == use.budget.cluster; });
        m_lines->addWidget(makeLine(use, cluster == found.clusters.end() ? tr("whole county") : cluster->name));
    }
}

QWidget* BudgetSettings::makeLine(const store::BudgetUse& use, const QString& cluster)
{
    auto* line = new QWidget(this);
    auto* layout = new QVBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const auto label = [&](const QString& text, const QString& role) {
        auto* made = new QLabel(text, line);
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        setStyleRole(*made, role);
        layout->addWidget(made);
        return made;
    };
    QStringList period{use.budget.name, cluster};
    if (use.budget.from.isSet() || use.budget.to.isSet())
        period << Period{use.budget.from, use.budget.to}.words();
    label(period.join(u", "_s), u"strong"_s);
    label(sumsOf(use), u"quiet"_s)->setObjectName(u"budgetSettings.sums."_s + use.budget.id.text());
    if (m_workplace.session()->isWritable()) {
        auto* remove = new LinkButton(tr("Remove"), line);
        remove->setObjectName(u"budgetSettings.remove."_s + use.budget.id.text());
        remove->setAccessibleName(tr("Remove the budget %1").arg(use.budget.name));
        connect(remove, &QPushButton::clicked, this, [this, budget = use.budget] {
            m_removed = budget;
            save(budget, true);
        });
        layout->addWidget(remove, 0, Qt::AlignLeft);
    }
    return line;
}

void BudgetSettings::add()
{
    m_form->clearProblems();
    record::Budget budget;
    budget.name = m_name->text().simplified();
    budget.cluster = m_cluster->chosenId();
    budget.from = m_from->date();
    budget.to = m_to->date();
    budget.amount = typedPounds(m_amount->text());
    const auto wrong = [this](const QString& name, const QString& sentence) {
        m_form->showProblem(u"budgetSettings."_s + name, sentence);
        m_form->focusField(u"budgetSettings."_s + name);
    };
    if (budget.name.isEmpty())
        return wrong(u"name"_s, tr("Give the budget a name."));
    if (m_cluster->hasProblem())
        return wrong(u"cluster"_s, m_cluster->problemText());
    for (const auto& [name, field] : {std::pair{u"from"_s, m_from}, std::pair{u"to"_s, m_to}}) {
        if (field->hasProblem())
            return wrong(name, field->problemText());
    }
    if (budget.from.isSet() && budget.to.isSet() && budget.to < budget.from)
        return wrong(u"to"_s, tr("The period ends before it begins. Mend one of the two dates."));
    if (!budget.amount)
        return wrong(u"amount"_s, tr("Enter the amount in pounds, for example 12,500."));
    save(budget, false);
}

void BudgetSettings::save(const record::Budget& budget, bool isWithdrawn)
{
    Session* session = m_workplace.session();
    if (session == nullptr)
        return;
    session->write(
        this,
        [budget = record::Budget(budget), isWithdrawn](
            store::Connection&, store::RecordWriter& writer) mutable -> Result<void> {
            if (!budget.id.isSet())
                budget.id = writer.newId();
            if (isWithdrawn)
                return writer.withdraw(record::Budget::kind, budget.id);
            const auto saved = writer.save(budget);
            return saved ? Result<void>() : saved.error();
        },
        [this, isWithdrawn, name = budget.name](const Result<store::SaveReceipt>& receipt) {
            if (!receipt)
                return m_sentence->setText(receipt.error().sentence);
            const QString words = isWithdrawn ? tr("The budget %1 is removed.") : tr("The budget %1 is added.");
            m_sentence->setText(words.arg(name));
            m_undo->setVisible(isWithdrawn);
            if (!isWithdrawn) {
                m_name->clear();
                m_amount->clear();
            }
            read();
        });
}

} // namespace axs::ui
