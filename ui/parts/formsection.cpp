// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/formsection.h"

#include "ui/parts/datefield.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/lookupfield.h"
#include "ui/parts/problemline.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace axs {

using namespace Qt::Literals::StringLiterals;

/// Takes no more width than can be read, and reckons its height for that: a greatest width of the widget's own would
/// leave the layout around it reckoning for the whole.
class ReadingColumn final : public QVBoxLayout
{
public:
    using QVBoxLayout::QVBoxLayout;

    void setWidest(int width)
    {
        m_widest = width;
        invalidate();
    }
    void setGeometry(const QRect& place) override
    {
        const QSize size(std::min(place.width(), m_widest), place.height());
        QVBoxLayout::setGeometry(
            QStyle::alignedRect(parentWidget()->layoutDirection(), Qt::AlignLeft | Qt::AlignTop, size, place));
    }
    int heightForWidth(int width) const override { return QVBoxLayout::heightForWidth(std::min(width, m_widest)); }
    int minimumHeightForWidth(int width) const override
    {
        return QVBoxLayout::minimumHeightForWidth(std::min(width, m_widest));
    }

private:
    int m_widest = readingWidth;
};

FormField::FormField(const QString& name, const Words& words, QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_words(words)
    , m_field(field)
    , m_problem(new ProblemLine(this))
{
    setObjectName(u"question-"_s + name);
    field->setObjectName(name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* label = new QLabel(words.optional ? tr("%1 (optional)").arg(words.label) : words.label, this);
    label->setObjectName(name + u"-label"_s);
    label->setWordWrap(true);
    label->setBuddy(field);
    layout->addWidget(label);
    if (!words.help.isEmpty()) {
        auto* help = new QLabel(words.help, this);
        help->setWordWrap(true);
        setStyleRole(*help, u"quiet"_s);
        layout->addWidget(help);
    }
    layout->addWidget(field);
    m_problem->setObjectName(name + u"-problem"_s);
    layout->addWidget(m_problem);
    setFieldName(*field, label->text());
    describe();
}

void FormField::showProblem(const QString& sentence)
{
    m_sentence = sentence;
    // A field that already says it itself is not repeated.
    m_problem->setProblem(m_field->property("shownProblem").toString() == sentence ? QString() : sentence);
    setFieldState(*m_field, sentence.isEmpty() ? QString() : u"error"_s);
    describe();
}

QString FormField::problem() const
{
    return m_sentence;
}

void FormField::describe()
{
    QStringList parts{m_problem->problem(), m_words.help};
    parts.removeAll(QString());
    setFieldDescription(*m_field, parts.join(u' '));
}

FormSection::FormSection(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_column(new ReadingColumn(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(title);
    if (!title.isEmpty()) {
        auto* heading = new QLabel(title, this);
        heading->setWordWrap(true);
        setStyleRole(*heading, u"heading2"_s);
        m_column->addWidget(heading);
    }
    fitWidth();
}

FormField* FormSection::addField(const QString& name, const FormField::Words& words, QWidget* field)
{
    Q_ASSERT(!m_fields.contains(name));
    auto* question = new FormField(name, words, field, this);
    m_fields.insert(name, question);
    m_order.append(name);
    m_column->addWidget(question);
    return question;
}

void FormSection::addWidget(QWidget* widget)
{
    m_column->addWidget(widget);
}

QWidget* FormSection::field(const QString& name) const
{
    const FormField* found = m_fields.value(name);
    return found != nullptr ? found->field() : nullptr;
}

void FormSection::setFieldVisible(const QString& name, bool visible)
{
    if (FormField* found = m_fields.value(name))
        found->setVisible(visible);
}

bool FormSection::showProblem(const QString& name, const QString& sentence)
{
    FormField* found = m_fields.value(name);
    if (found != nullptr)
        found->showProblem(sentence);
    return found != nullptr;
}

QList<ErrorSummary::Problem> FormSection::unreadable() const
{
    QList<ErrorSummary::Problem> found;
    for (const QString& name : m_order) {
        QString sentence;
        if (const auto* date = qobject_cast<DateField*>(field(name)))
            sentence = date->problemText();
        else if (const auto* lookup = qobject_cast<LookupField*>(field(name)))
            sentence = lookup->problemText();
        if (!sentence.isEmpty())
            found.append({name, sentence});
    }
    return found;
}

void FormSection::clearProblem(const QString& name)
{
    showProblem(name, {});
}

void FormSection::clearProblems()
{
    for (FormField* each : std::as_const(m_fields))
        each->showProblem({});
}

bool FormSection::focusField(const QString& name)
{
    FormField* found = m_fields.value(name);
    if (found == nullptr)
        return false;
    for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(found, 0, 24);
    }
    found->field()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void FormSection::fitWidth()
{
    m_column->setWidest(static_cast<int>(readingWidth * std::max(1.0, textScale(*this))));
}

void FormSection::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitWidth();
}

} // namespace axs
