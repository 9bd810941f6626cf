// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/errorsummary.h"

#include <QHash>
#include <QList>
#include <QWidget>

namespace axs {

class ProblemLine;
class ReadingColumn;

/// One question of a form: label above, help, the field, and what is wrong with it beneath. The field's accessible
/// name is its label; help and problem are its description.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString label;
        QString help;
        bool optional = false;
    };

    FormField(const QString& name, const Words& words, QWidget* field, QWidget* parent = nullptr);

    QString name() const { return m_name; }
    QString label() const { return m_words.label; }
    QWidget* field() const { return m_field; }
    void showProblem(const QString& sentence);
    QString problem() const;

private:
    void describe();

    QString m_name;
    Words m_words;
    QWidget* m_field;
    ProblemLine* m_problem;
    QString m_sentence;
};

/// Questions under one heading in a column of reading width (760 px at 100 %), which begins where the section does
/// however wide that is. Fields are found by the name the record gives them, so that findings, links and drafts can
/// point at them.
class FormSection final : public QWidget
{
    Q_OBJECT

public:
    explicit FormSection(const QString& title = {}, QWidget* parent = nullptr);

    FormField* addField(const QString& name, const FormField::Words& words, QWidget* field);
    /// Anything that is not a question: a table, a card, a paragraph.
    void addWidget(QWidget* widget);

    QWidget* field(const QString& name) const;
    FormField* question(const QString& name) const { return m_fields.value(name); }
    /// In the order they were added.
    QStringList fieldNames() const { return m_order; }
    void setFieldVisible(const QString& name, bool visible);
    /// False when the section has no such field.
    bool showProblem(const QString& name, const QString& sentence);
    /// What was typed in date and look-up fields and cannot be read as an answer.
    QList<ErrorSummary::Problem> unreadable() const;
    void clearProblem(const QString& name);
    void clearProblems();
    /// Puts the keyboard in the field and scrolls to it; false when the section has no such field.
    bool focusField(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitWidth();

    ReadingColumn* m_column;
    QHash<QString, FormField*> m_fields;
    QStringList m_order;
};

inline constexpr int readingWidth = 760;

} // namespace axs
