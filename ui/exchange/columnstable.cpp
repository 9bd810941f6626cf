// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/columnstable.h"

#include "ui/parts/listtable.h"
#include "ui/parts/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QWheelEvent>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int headingColumn = 0;
constexpr int choiceColumn = 1;
constexpr int firstValueColumn = 2;
constexpr int mostVisible = 8;
constexpr qsizetype longestShown = 60;

/// The wheel scrolls the table it stands in.
class QuietChoice final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

QString shown(const QString& value)
{
    const QString words = value.simplified();
    return words.size() > longestShown ? words.left(longestShown) + u'…' : words;
}

} // namespace

ColumnsTable::ColumnsTable(QWidget* parent)
    : QTableWidget(parent)
{
    setObjectName(u"import.columns"_s);
    setAccessibleName(tr("Headings, the columns they are read as, and the first rows"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    showAsRows(*this);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &ColumnsTable::fit, Qt::QueuedConnection);
}

void ColumnsTable::show(const exchange::TableHead& head, const exchange::ImportKind* kind, const QStringList& columns)
{
    qDeleteAll(m_choices);
    m_choices.clear();
    clear();
    setRowCount(static_cast<int>(head.headings.size()));
    setColumnCount(firstValueColumn + static_cast<int>(head.rows.size()));
    QStringList titles{tr("Heading"), tr("Is read as")};
    for (std::size_t i = 0; i < head.rows.size(); ++i)
        titles += tr("Row %1").arg(i + 1);
    setHorizontalHeaderLabels(titles);
    for (int row = 0; row < rowCount(); ++row) {
        const QString heading = shown(head.headings[row]);
        setItem(row, headingColumn, new QTableWidgetItem(heading));
        if (kind)
            setCellWidget(row, choiceColumn, makeChoice(row, heading, *kind, columns.value(row)));
        for (int value = firstValueColumn; value < columnCount(); ++value)
            setItem(row, value,
                new QTableWidgetItem(shown(head.rows[static_cast<std::size_t>(value - firstValueColumn)].value(row))));
    }
    setColumnHidden(choiceColumn, !kind);
    fit();
}

QComboBox* ColumnsTable::makeChoice(
    int row, const QString& heading, const exchange::ImportKind& kind, const QString& column)
{
    auto* choice = new QuietChoice(this);
    choice->setObjectName(u"import.column.%1"_s.arg(row));
    choice->setAccessibleName(tr("What “%1” is read as").arg(heading));
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->addItem(tr("ignored"), QString());
    for (const exchange::Column& each : kind.columns) {
        const QString name = exchange::latin(each.name);
        choice->addItem(each.required ? tr("%1 (needed)").arg(name) : name, name);
    }
    choice->setCurrentIndex(std::max(0, choice->findData(column)));
    connect(choice, &QComboBox::currentIndexChanged, this, &ColumnsTable::columnsChanged);
    m_choices.append(choice);
    return choice;
}

QStringList ColumnsTable::columns() const
{
    QStringList columns;
    for (const QComboBox* choice : m_choices)
        columns += choice->currentData().toString();
    return columns;
}

void ColumnsTable::fit()
{
    for (int row = 0; row < rowCount(); ++row)
        setRowHeight(row, theme().px(40));
    resizeColumnsToContents();
    for (int column = 0; column < columnCount(); ++column) {
        const int most = theme().px(column == choiceColumn ? 280 : 200);
        setColumnWidth(column, std::min(most, columnWidth(column) + theme().px(8)));
    }
    const int rows = std::clamp(rowCount(), 1, mostVisible);
    setFixedHeight(horizontalHeader()->sizeHint().height() + theme().px(40) * rows
        + horizontalScrollBar()->sizeHint().height() + 4);
}

} // namespace axs::ui
