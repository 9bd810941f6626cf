// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/trailpage.h"

#include "core/base/text.h"
#include "core/store/cases.h"
#include "ui/parts/datefield.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/listtable.h"
#include "ui/parts/tablecopy.h"
#include "ui/parts/theme.h"
#include "ui/records/trailmodel.h"

#include <QComboBox>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The child of a CAF and everything that was done with its records.
struct ChildTrail
{
    QString name;
    std::vector<store::EventLine> lines;
};

Result<ChildTrail> readChildTrail(store::Connection& connection, Id caf)
{
    const auto found = store::readCase(connection, caf);
    if (!found)
        return found.error();
    if (!*found)
        return Error{TrailPage::tr("This CAF is no longer in the file."), {}};
    auto lines = store::eventsOfChild(connection, (*found)->child.id);
    if (!lines)
        return lines.error();
    return ChildTrail{store::childName((*found)->child), std::move(*lines)};
}

/// Midnight on this computer, where the day begins.
std::int64_t beginOf(Date day)
{
    const QDate date(day.year(), static_cast<int>(day.month()), static_cast<int>(day.day()));
    return date.startOfDay().toMSecsSinceEpoch();
}

} // namespace

TrailPage::TrailPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new QLabel(this))
    , m_head(new QLabel(this))
    , m_whole(new QPushButton(tr("Whole &trail of the file"), this))
    , m_filters(new QWidget(this))
    , m_person(new QComboBox(this))
    , m_action(new QComboBox(this))
    , m_from(new DateField(this))
    , m_to(new DateField(this))
    , m_empty(new EmptyState(tr("Reading…"), {}, this))
    , m_table(new QTableView(this))
    , m_model(new TrailModel(this))
{
    setObjectName(u"trail.page"_s);
    m_heading->setObjectName(u"trail.heading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    setStyleRole(*m_heading, u"heading2"_s);
    m_head->setObjectName(u"trail.head"_s);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setStyleRole(*m_head, u"quiet"_s);
    m_whole->setObjectName(u"trail.whole"_s);
    m_empty->setObjectName(u"trail.empty"_s);
    makeFilters();
    layOut();
    connectParts();
}

QWidget* TrailPage::labelled(const QString& text, QWidget* field)
{
    auto* both = new QWidget(m_filters);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* label = new QLabel(text, both);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    // As high as the day fields with their line of words, so that all stand on one line.
    if (qobject_cast<QComboBox*>(field) != nullptr)
        column->addWidget(new QLabel(both));
    column->addStretch();
    return both;
}

QWidget* TrailPage::makeFilters()
{
    m_person->setObjectName(u"trail.person"_s);
    m_person->setAccessibleName(tr("Person"));
    m_person->addItem(tr("Everybody"), QString());
    m_action->setObjectName(u"trail.action"_s);
    m_action->setAccessibleName(tr("What was done"));
    m_action->addItem(tr("Everything"), QString());
    for (const std::string_view each : store::action::all)
        m_action->addItem(
            actionLabel(each), QString::fromLatin1(each.data(), static_cast<qsizetype>(each.size())));
    m_from->setObjectName(u"trail.from"_s);
    m_to->setObjectName(u"trail.to"_s);
    m_from->lineEdit()->setAccessibleName(tr("From this day on"));
    m_to->lineEdit()->setAccessibleName(tr("Up to this day"));
    for (DateField* each : {m_from, m_to})
        each->setToday(m_session.today());
    auto* row = new FlowLayout(m_filters, 12);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(labelled(tr("&Person"), m_person));
    row->addWidget(labelled(tr("&What was done"), m_action));
    row->addWidget(labelled(tr("Fro&m"), m_from));
    row->addWidget(labelled(tr("&Up to"), m_to));
    return m_filters;
}

void TrailPage::layOut()
{
    m_table->setObjectName(u"trail.table"_s);
    m_table->setAccessibleName(tr("Events, the newest first"));
    m_table->setModel(m_model);
    showAsRows(*m_table);
    openOnEnter(*m_table, [this] { openCurrent(); });
    new TableCopy(*m_table);
    fixColumns(*m_table, {160, 130, 150, 190, 260, 100});
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_heading, 1);
    top->addWidget(m_whole, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_head);
    layout->addWidget(m_filters);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    m_table->hide();
}

void TrailPage::connectParts()
{
    connect(m_whole, &QPushButton::clicked, this, &TrailPage::wholeTrailRequested);
    for (QComboBox* each : {m_person, m_action})
        connect(each, &QComboBox::activated, this, &TrailPage::refresh);
    for (DateField* each : {m_from, m_to})
        connect(each, &DateField::dateChanged, this, &TrailPage::refresh);
    connect(m_table, &QTableView::doubleClicked, this, &TrailPage::openCurrent);
    connect(m_model, &TrailModel::moreWanted, this, &TrailPage::readMore);
    connect(&m_session, &Session::trailVerified, this, [this] {
        if (m_shownHead)
            showHead(*m_shownHead);
    });
}

QString TrailPage::heading() const
{
    return m_heading->text();
}

void TrailPage::focusTable()
{
    m_wantsFocus = !m_isReady;
    QWidget* const first = m_caf.isSet() ? static_cast<QWidget*>(m_whole) : m_person;
    (m_isReady && m_table->isVisibleTo(this) ? static_cast<QWidget*>(m_table) : first)->setFocus(Qt::OtherFocusReason);
}

void TrailPage::showFile()
{
    m_caf = {};
    m_heading->setText(tr("Trail: what was done with this file"));
    m_whole->hide();
    m_filters->show();
    readPeople();
    refresh();
}

void TrailPage::showChildOf(Id caf)
{
    m_caf = caf;
    m_heading->setText(tr("Who has looked at this child"));
    m_whole->show();
    m_filters->hide();
    refresh();
}

store::EventFilter TrailPage::filter() const
{
    store::EventFilter filter;
    filter.author = m_person->currentData().toString();
    filter.action = m_action->currentData().toString().toStdString();
    if (m_from->date().isSet())
        filter.fromMilliseconds = beginOf(m_from->date());
    if (m_to->date().isSet())
        filter.beforeMilliseconds = beginOf(m_to->date().addDays(1));
    return filter;
}

void TrailPage::refresh()
{
    ++m_asked;
    m_isReady = false;
    if (m_caf.isSet())
        readChild();
    else
        readNewest();
    m_session.read(
        this, [](store::Connection& connection) { return store::trailHead(connection); },
        [this](const Result<store::TrailHead>& head) {
            if (head)
                showHead(*head);
            else
                m_head->setText(head.error().sentence);
        });
}

void TrailPage::readPeople()
{
    m_session.read(
        this, [](store::Connection& connection) { return store::eventAuthors(connection); },
        [this](const Result<QStringList>& authors) {
            if (!authors)
                return;
            const QString chosen = m_person->currentData().toString();
            while (m_person->count() > 1)
                m_person->removeItem(1);
            for (const QString& each : *authors)
                m_person->addItem(each, each);
            m_person->setCurrentIndex(std::max(0, m_person->findData(chosen)));
        });
}

void TrailPage::readNewest()
{
    m_session.read(
        this,
        [filter = filter()](store::Connection& connection) {
            return store::newestEvents(connection, filter, 0, TrailModel::pageSize);
        },
        [this, asked = m_asked](Result<std::vector<store::EventLine>> lines) {
            if (asked == m_asked)
                take(std::move(lines), TrailModel::pageSize);
        });
}

void TrailPage::readMore()
{
    m_session.read(
        this,
        [filter = filter(), before = m_model->lastSeq()](store::Connection& connection) {
            return store::newestEvents(connection, filter, before, TrailModel::pageSize);
        },
        [this, asked = m_asked](Result<std::vector<store::EventLine>> lines) {
            if (asked != m_asked)
                return;
            const bool mayHaveMore = lines && lines->size() == TrailModel::pageSize;
            m_model->append(lines ? std::move(*lines) : std::vector<store::EventLine>(), mayHaveMore);
        });
}

void TrailPage::readChild()
{
    m_session.read(
        this, [caf = m_caf](store::Connection& connection) { return readChildTrail(connection, caf); },
        [this, asked = m_asked](Result<ChildTrail> trail) {
            if (asked != m_asked)
                return;
            if (!trail)
                return take(trail.error(), 0);
            m_heading->setText(tr("Who has looked at %1").arg(trail->name));
            take(std::move(trail->lines), 0);
        });
}

void TrailPage::take(Result<std::vector<store::EventLine>> lines, std::size_t asked)
{
    m_isReady = true;
    const bool hasLines = lines && !lines->empty();
    m_empty->setSentence(lines ? tr("No event matches.") : lines.error().sentence);
    if (lines) {
        const bool mayHaveMore = asked > 0 && lines->size() == asked;
        m_model->setLines(std::move(*lines), mayHaveMore);
    }
    m_table->setVisible(hasLines);
    m_empty->setVisible(!hasLines);
    if (hasLines)
        m_table->setCurrentIndex(m_model->index(0, 0));
    if (std::exchange(m_wantsFocus, false))
        focusTable();
    Q_EMIT shown();
}

void TrailPage::showHead(const store::TrailHead& head)
{
    m_shownHead = head;
    const auto& report = m_session.trailReport();
    const QString verified = !report ? tr("being verified")
        : report->faultCount == 0
        ? tr("verified after opening, nothing was changed")
        : tr("verified after opening, %1").arg(counted(report->faultCount, tr("fault"), tr("faults")));
    m_head->setText(tr("%1 in the file; the chain ends at head %2; %3.")
                        .arg(counted(head.seq, tr("event"), tr("events")), head.shortHash(), verified));
}

void TrailPage::openCurrent()
{
    if (const Id caf = m_model->cafAt(m_table->currentIndex().row()); caf.isSet())
        Q_EMIT cafRequested(caf);
}

} // namespace axs::ui
