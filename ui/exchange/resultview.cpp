// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/resultview.h"

#include "core/base/text.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/listtable.h"
#include "ui/parts/tablecopy.h"
#include "ui/parts/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostShown = 200;
constexpr int mostVisible = 8;
constexpr std::array widths{64, 96, 140, 180};

QLabel* makeLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString countsOf(const exchange::ImportReport& report, bool isImported)
{
    const auto bad = static_cast<qint64>(report.rejected.size());
    const QString rows = ResultView::tr("%1 read: %2 good, %3 bad.")
                             .arg(counted(report.rows, ResultView::tr("row"), ResultView::tr("rows")),
                                 grouped(report.accepted), grouped(bad));
    const QString records = counted(report.added, ResultView::tr("new record"), ResultView::tr("new records"));
    if (report.added + report.changed == 0)
        return rows + u' '
            + (isImported ? ResultView::tr("Nothing changed.") : ResultView::tr("Importing it would change nothing."));
    return rows + u' '
        + (isImported ? ResultView::tr("Written: %1, %2 changed.") : ResultView::tr("Importing it gives %1 and changes %2."))
              .arg(records, grouped(report.changed));
}

} // namespace

ResultView::ResultView(QWidget* parent)
    : QWidget(parent)
    , m_counts(makeLabel(u"import.counts"_s, this))
    , m_ignored(makeLabel(u"import.ignored"_s, this))
    , m_first(makeLabel(u"import.first"_s, this))
    , m_rows(new QTableWidget(0, 5, this))
    , m_save(new QPushButton(tr("Save the rejected rows…"), this))
{
    setStyleRole(*m_counts, u"strong"_s);
    setStyleRole(*m_ignored, u"quiet"_s);
    m_rows->setObjectName(u"import.rows"_s);
    m_rows->setAccessibleName(tr("Rows that are not taken, or should be looked at"));
    m_rows->setHorizontalHeaderLabels({tr("Line"), tr("Taken"), tr("Column"), tr("Value"), tr("Reason")});
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    showAsRows(*m_rows);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    new TableCopy(*m_rows);
    m_save->setObjectName(u"import.saveRejects"_s);
    m_save->setToolTip(tr("A table of these rows with the reasons, to be mended and imported"));
    connect(m_save, &QPushButton::clicked, this, &ResultView::rejectsRequested);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &ResultView::fit, Qt::QueuedConnection);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* each : std::initializer_list<QWidget*>{m_counts, m_ignored, m_first, m_rows})
        layout->addWidget(each);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
}

void ResultView::show(const exchange::ImportReport& report, bool isImported)
{
    m_counts->setText(countsOf(report, isImported));
    m_ignored->setText(tr("Ignored: %1").arg(report.ignoredHeadings.join(u", "_s).simplified()));
    m_ignored->setVisible(!report.ignoredHeadings.isEmpty());
    m_save->setVisible(!report.rejected.empty());
    m_rows->setVisible(report.needsPerson());
    fill(report);
    fit();
}

void ResultView::fill(const exchange::ImportReport& report)
{
    m_rows->setRowCount(0);
    qint64 all = 0;
    const auto add = [&](qsizetype line, const QString& taken, const exchange::Fault& fault) {
        if (++all > mostShown)
            return;
        const int row = m_rows->rowCount();
        m_rows->insertRow(row);
        const QStringList cells{QString::number(line), taken, fault.column, fault.value.simplified(), fault.reason};
        for (int column = 0; column < cells.size(); ++column)
            m_rows->setItem(row, column, new QTableWidgetItem(cells[column]));
    };
    for (const exchange::RejectedRow& rejected : report.rejected) {
        for (const exchange::Fault& fault : rejected.faults)
            add(rejected.line, tr("No"), fault);
    }
    for (const exchange::ImportFinding& finding : report.findings)
        add(finding.line, tr("Yes, look"), finding.what);
    m_first->setText(tr("The first %1 of %2:").arg(grouped(mostShown), grouped(all)));
    m_first->setVisible(all > mostShown);
}

void ResultView::fit()
{
    for (std::size_t column = 0; column < widths.size(); ++column)
        m_rows->setColumnWidth(static_cast<int>(column), theme().px(widths[column]));
    m_rows->resizeRowsToContents();
    int height = m_rows->horizontalHeader()->sizeHint().height() + 4;
    for (int row = 0; row < std::min(mostVisible, m_rows->rowCount()); ++row)
        height += m_rows->rowHeight(row);
    m_rows->setFixedHeight(height);
}

} // namespace axs::ui
