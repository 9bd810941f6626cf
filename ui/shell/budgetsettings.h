// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/budgetuse.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace axs {
class DateField;
class FormSection;
class LookupField;
}

namespace axs::ui {

class Workplace;

/// The budgets of the open file, what is left of each, and a form that adds one. Hidden while no file is open.
class BudgetSettings final : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetSettings(Workplace& workplace, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Found
    {
        std::vector<store::BudgetUse> uses;
        std::vector<record::Cluster> clusters;
    };
    void makeForm();
    void read();
    void show(const Found& found);
    QWidget* makeLine(const store::BudgetUse& use, const QString& cluster);
    void add();
    void save(const record::Budget& budget, bool isWithdrawn);

    Workplace& m_workplace;
    FormSection* m_form;
    QVBoxLayout* m_lines;
    QLineEdit* m_name;
    LookupField* m_cluster;
    DateField* m_from;
    DateField* m_to;
    QLineEdit* m_amount;
    QLabel* m_sentence;
    QPushButton* m_add;
    QPushButton* m_undo;
    record::Budget m_removed;
};

} // namespace axs::ui
