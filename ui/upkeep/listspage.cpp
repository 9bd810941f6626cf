// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upkeep/listspage.h"

#include "core/record/openlists.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/listtable.h"
#include "ui/parts/session.h"
#include "ui/parts/theme.h"
#include "ui/upkeep/groupchangescard.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

ListsPage::ListsPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_lists(new QComboBox(this))
    , m_table(new QTableWidget(0, 5, this))
    , m_new(new QLineEdit(this))
    , m_changes(new GroupChangesCard(session, this))
{
    setObjectName(u"lists.page"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    makeTable();
    layout->addWidget(makeTop());
    layout->addWidget(m_table);
    layout->addWidget(makeButtons());
    layout->addWidget(makeQuestion());
    layout->addWidget(m_changes);
    layout->addStretch(1);
    makeKeys();
    connect(m_lists, &QComboBox::currentIndexChanged, this, [this] {
        endQuestion();
        read();
    });
    connect(m_changes, &GroupChangesCard::said, this, &ListsPage::said);
    connect(&m_session, &Session::changed, this, &ListsPage::read);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &ListsPage::fitTable, Qt::QueuedConnection);
    read();
    m_changes->refresh();
}

QWidget* ListsPage::makeTop()
{
    auto* top = new QWidget(this);
    auto* layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* about = new QLabel(
        tr("What can be chosen in the forms. An entry that is no longer offered keeps showing on old records."), top);
    about->setWordWrap(true);
    setStyleRole(*about, u"quiet"_s);
    m_lists->setObjectName(u"lists.list"_s);
    m_lists->setAccessibleName(tr("List"));
    for (const record::OpenList& each : record::openLists)
        m_lists->addItem(fromView(each.title), fromView(each.name));
    layout->addWidget(about);
    layout->addWidget(m_lists, 0, Qt::AlignLeft);
    return top;
}

void ListsPage::makeTable()
{
    m_table->setObjectName(u"lists.table"_s);
    m_table->setAccessibleName(tr("Entries"));
    m_table->setHorizontalHeaderLabels({tr("Entry"), tr("Used"), tr("State"), tr("School based"), tr("Priority")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    showAsRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(labelColumn, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        endQuestion();
        enableButtons();
    });
    connect(m_table, &QTableWidget::cellChanged, this, &ListsPage::setFlag);
}

QWidget* ListsPage::makeButtons()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, 8);
    const auto button = [&](const QString& name, const QString& text) {
        auto* made = new QPushButton(text, row);
        made->setObjectName(name);
        flow->addWidget(made);
        return made;
    };
    m_new->setObjectName(u"lists.new"_s);
    m_new->setAccessibleName(tr("New entry"));
    m_new->setPlaceholderText(tr("New entry"));
    m_new->setMinimumWidth(240);
    flow->addWidget(m_new);
    m_add = button(u"lists.add"_s, tr("&Add"));
    m_rename = button(u"lists.rename"_s, tr("&Rename…"));
    m_merge = button(u"lists.merge"_s, tr("&Merge…"));
    m_up = button(u"lists.up"_s, tr("Move &up"));
    m_down = button(u"lists.down"_s, tr("Move &down"));
    m_retire = button(u"lists.retire"_s, tr("&No longer offer"));
    m_up->setToolTip(tr("Alt+Up"));
    m_down->setToolTip(tr("Alt+Down"));
    connect(m_add, &QPushButton::clicked, this, &ListsPage::add);
    connect(m_new, &QLineEdit::returnPressed, this, &ListsPage::add);
    connect(m_rename, &QPushButton::clicked, this, [this] { ask(Task::rename); });
    connect(m_merge, &QPushButton::clicked, this, [this] { ask(Task::merge); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_retire, &QPushButton::clicked, this, &ListsPage::retire);
    return row;
}

QWidget* ListsPage::makeQuestion()
{
    m_question = new QFrame(this);
    m_question->setObjectName(u"lists.question"_s);
    auto* layout = new QVBoxLayout(m_question);
    m_questionWords = new QLabel(m_question);
    m_questionWords->setObjectName(u"lists.preview"_s);
    m_questionWords->setWordWrap(true);
    m_questionWords->setTextFormat(Qt::PlainText);
    m_name = new QLineEdit(m_question);
    m_name->setObjectName(u"lists.name"_s);
    m_name->setAccessibleName(tr("New name"));
    m_into = new QComboBox(m_question);
    m_into->setObjectName(u"lists.into"_s);
    m_into->setAccessibleName(tr("Merge into"));
    m_act = new QPushButton(tr("Rename"), m_question);
    m_act->setObjectName(u"lists.act"_s);
    setStyleRole(*m_act, u"primary"_s);
    auto* cancel = new QPushButton(tr("Cancel"), m_question);
    cancel->setObjectName(u"lists.cancel"_s);
    auto* buttons = new QWidget(m_question);
    auto* flow = new FlowLayout(buttons, 8);
    for (QWidget* each : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_into), static_cast<QWidget*>(m_act),
             static_cast<QWidget*>(cancel)})
        flow->addWidget(each);
    m_name->setMinimumWidth(240);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_questionWords);
    layout->addWidget(buttons);
    m_question->hide();
    connect(m_act, &QPushButton::clicked, this, &ListsPage::answer);
    connect(m_name, &QLineEdit::returnPressed, this, &ListsPage::answer);
    connect(cancel, &QPushButton::clicked, this, [this] {
        endQuestion();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    return m_question;
}

void ListsPage::makeKeys()
{
    const auto key = [this](const QKeySequence& keys, int by) {
        auto* action = new QAction(by < 0 ? tr("Move up") : tr("Move down"), this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, by] { move(by); });
        addAction(action);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Up), -1);
    key(QKeySequence(Qt::ALT | Qt::Key_Down), 1);
}

} // namespace axs::ui
