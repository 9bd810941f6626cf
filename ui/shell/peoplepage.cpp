// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/peoplepage.h"

#include "ui/parts/dynamicstyle.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/listtable.h"
#include "ui/parts/session.h"
#include "ui/parts/theme.h"
#include "ui/shell/columns.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dutyWords(record::Duty duty)
{
    switch (duty) {
    case record::Duty::keeper:
        return PeoplePage::tr("Keeper");
    case record::Duty::coordinator:
        return PeoplePage::tr("Co-ordinator");
    case record::Duty::manager:
        return PeoplePage::tr("Manager");
    case record::Duty::notRecorded:
        break;
    }
    return {};
}

QString opensWords(const store::KeyHolder& holder)
{
    if (holder.person.left.isSet())
        return PeoplePage::tr("Left %1").arg(holder.person.left.britishShort());
    return holder.canOpen ? PeoplePage::tr("Yes") : PeoplePage::tr("No: needs a new passphrase");
}

} // namespace

PeoplePage::PeoplePage(Session& session, QWidget* parent)
    : WindowPage(PageKind::people, parent)
    , m_session(session)
    , m_table(new QTableWidget(0, 4, this))
    , m_ways(new QLabel(this))
    , m_layout(new QVBoxLayout)
{
    m_ways->setObjectName(u"waysIn"_s);
    m_ways->setWordWrap(true);
    setStyleRole(*m_ways, u"quiet"_s);
    m_layout->setSpacing(16);
    m_layout->addWidget(makeTable());
    m_layout->addWidget(m_ways);
    m_layout->addWidget(makeTasks());
    m_layout->addStretch(1);
    auto* content = new QWidget(this);
    centreColumn(*content, m_layout, 1000);
    m_scroll = scrollInside(*this, content);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &PeoplePage::fitTable, Qt::QueuedConnection);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PeoplePage::showButtons);
    showButtons();
}

QWidget* PeoplePage::makeTable()
{
    m_table->setObjectName(u"peopleTable"_s);
    m_table->setAccessibleName(tr("People who may open this file"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Duty"), tr("Since"), tr("Can open the file")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    showAsRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    return m_table;
}

QPushButton* PeoplePage::addTask(const QString& name, const QString& text, PeopleTask task)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, task] { begin(task); });
    return button;
}

QWidget* PeoplePage::makeTasks()
{
    auto* tasks = new QWidget(this);
    auto* flow = new FlowLayout(tasks, 8);
    m_mine = addTask(u"changeMine"_s, tr("Change my &passphrase…"), PeopleTask::ownPassphrase);
    m_theirs = addTask(u"changeTheirs"_s, tr("Give a &new passphrase…"), PeopleTask::passphrase);
    m_add = addTask(u"addPerson"_s, tr("&Add a person…"), PeopleTask::add);
    m_remove = addTask(u"removePerson"_s, tr("&Remove…"), PeopleTask::remove);
    m_handOver = addTask(u"handOver"_s, tr("Hand o&ver…"), PeopleTask::handOver);
    m_councilKey = addTask(u"councilKeyTask"_s, tr("&Council’s key…"), PeopleTask::councilKey);
    m_rekey = addTask(u"rekey"_s, tr("Re&key…"), PeopleTask::rekey);
    m_protect = addTask(u"protectFile"_s, tr("&Protect this file…"), PeopleTask::protect);
    setStyleRole(*m_protect, u"primary"_s);
    m_code = new QPushButton(tr("New recovery c&ode…"), this);
    m_code->setObjectName(u"newRecoveryCode"_s);
    connect(m_code, &QPushButton::clicked, this, [this] {
        Q_EMIT placeRequested({PageKind::recovery, {}, {}, {}, {pageTitle(PageKind::people)}});
    });
    for (QPushButton* each : {m_mine, m_theirs, m_add, m_remove, m_handOver, m_code, m_councilKey, m_rekey, m_protect})
        flow->addWidget(each);
    return tasks;
}

void PeoplePage::arrive(const Place& place)
{
    m_place = place;
    read();
}

void PeoplePage::takeFocus()
{
    (m_table->isHidden() ? static_cast<QWidget*>(m_protect) : m_table)->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::keep()
{
    endTask();
}

void PeoplePage::read()
{
    if (!m_session.file().properties().isProtected || !m_session.isWritable()) {
        m_isRead = true;
        m_ways->setText(m_session.isWritable()
                ? tr("This file is not protected: whoever can read it can open it. A protected file has people with passphrases.")
                : tr("This file is open for reading only: its people cannot be changed now."));
        return showButtons();
    }
    m_session.manage(
        this, [](const store::File& file, store::Writer&) { return store::keyHolders(file); },
        [this](const Result<store::KeyHolders>& holders) {
            m_isRead = true;
            if (holders)
                show(*holders);
            else
                m_ways->setText(holders.error().sentence);
            Q_EMIT placeChanged();
        });
}

void PeoplePage::show(const store::KeyHolders& holders)
{
    m_holders = holders;
    const int chosen = std::max(0, m_table->currentRow());
    m_table->setRowCount(static_cast<int>(holders.people.size()));
    int row = 0;
    for (const store::KeyHolder& each : holders.people) {
        const bool isMe = each.person.id.isSet() && each.person.id == m_session.file().person().id;
        const QStringList cells{isMe ? tr("%1 (you)").arg(each.person.name) : each.person.name, dutyWords(each.person.duty),
            each.person.since.isSet() ? each.person.since.britishShort() : QString(), opensWords(each)};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        ++row;
    }
    fitTable();
    m_table->selectRow(std::min(chosen, row - 1));
    m_ways->setText((holders.hasRecoveryCode ? tr("There is a recovery code.") : tr("There is no recovery code yet.")) + u' '
        + (holders.hasEscrowKey ? tr("The council’s key opens the file too.") : tr("No council’s key opens the file.")) + u' '
        + tr("Room for %1 more.").arg(holders.freeSlots));
    showButtons();
}

void PeoplePage::fitTable()
{
    constexpr int mostRows = 12;
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 4;
    for (int i = 0; i < std::min(m_table->rowCount(), mostRows); ++i)
        height += m_table->rowHeight(i);
    m_table->setFixedHeight(std::max(height, theme().px(64)));
}

bool PeoplePage::isKeeper() const
{
    for (const store::KeyHolder& each : m_holders.people)
        if (each.person.id.isSet() && each.person.id == m_session.file().person().id)
            return each.person.duty == record::Duty::keeper;
    return false;
}

const record::Person* PeoplePage::chosen() const
{
    const auto row = static_cast<std::size_t>(m_table->currentRow());
    return row < m_holders.people.size() ? &m_holders.people[row].person : nullptr;
}

void PeoplePage::showButtons()
{
    const store::FileProperties& properties = m_session.file().properties();
    m_table->setVisible(properties.isProtected);
    for (QPushButton* each : {m_mine, m_theirs, m_add, m_remove, m_handOver, m_code, m_councilKey, m_rekey})
        each->setVisible(properties.isProtected);
    m_protect->setVisible(!properties.isProtected);
    m_protect->setEnabled(!properties.isSample && m_session.isWritable());
    const bool known = !m_holders.people.empty() && m_session.file().person().id.isSet();
    const bool keeper = known && isKeeper();
    const record::Person* person = chosen();
    const bool other = person != nullptr && person->id != m_session.file().person().id && !person->left.isSet();
    m_mine->setEnabled(known);
    m_theirs->setEnabled(keeper && other);
    m_remove->setEnabled(keeper && other);
    for (QPushButton* each : {m_add, m_handOver, m_code, m_councilKey, m_rekey})
        each->setEnabled(keeper);
}

void PeoplePage::begin(PeopleTask task)
{
    endTask();
    m_panel = new PeoplePanel(task, m_session, m_holders, this);
    if (const record::Person* person = chosen())
        m_panel->setPerson(*person);
    if (task == PeopleTask::rekey || task == PeopleTask::ownPassphrase)
        m_panel->setPerson(m_session.file().person());
    m_layout->insertWidget(m_layout->count() - 1, m_panel);
    connect(m_panel, &PeoplePanel::cancelled, this, [this] {
        endTask();
        takeFocus();
    });
    connect(m_panel, &PeoplePanel::leftFile, this, &PeoplePage::leftFile, Qt::QueuedConnection);
    connect(m_panel, &PeoplePanel::rekeyRequested, this, &PeoplePage::rekeyRequested, Qt::QueuedConnection);
    connect(m_panel, &PeoplePanel::protectRequested, this, &PeoplePage::protectRequested, Qt::QueuedConnection);
    connect(m_panel, &PeoplePanel::done, this, [this](const QString& sentence) {
        Q_EMIT noticeRequested(sentence);
        endTask();
        read();
        takeFocus();
    });
    m_panel->show();
    m_panel->takeFocus();
    // Where the window is low the panel stands below its edge, and has its place only once it is laid out.
    QMetaObject::invokeMethod(
        m_panel, [this, panel = m_panel] {
            if (QWidget* focused = panel->window()->focusWidget(); panel->isAncestorOf(focused))
                m_scroll->ensureWidgetVisible(focused);
        },
        Qt::QueuedConnection);
}

void PeoplePage::endTask()
{
    if (m_panel == nullptr)
        return;
    PeoplePanel* gone = std::exchange(m_panel, nullptr);
    m_layout->removeWidget(gone);
    gone->hide();
    gone->setParent(nullptr);
    gone->deleteLater();
}

} // namespace axs::ui
