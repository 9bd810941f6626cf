// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tac/tacpage.h"

#include "ui/parts/datefield.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"
#include "ui/tac/tacparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int draftMilliseconds = 600;
constexpr int saveMilliseconds = 4000;
constexpr int typePixels = 17; ///< of the 100 % design: read from across a table
constexpr int threeColumnsFrom = 1000;
constexpr int fieldLines = 88;

QLabel* label(const QString& text, const QString& role, QWidget* parent, QWidget* buddy = nullptr)
{
    auto* made = new QLabel(text, parent);
    made->setWordWrap(true);
    setStyleRole(*made, role);
    made->setBuddy(buddy);
    return made;
}

QPushButton* button(const QString& text, const QString& name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

/// A column that scrolls by itself.
QVBoxLayout* column(QWidget*& panel, QWidget* parent)
{
    panel = new QWidget(parent);
    setStyleRole(*panel, u"card"_s);
    auto* made = new QVBoxLayout(panel);
    made->setContentsMargins(16, 12, 16, 12);
    made->setSpacing(8);
    return made;
}

} // namespace

TacPage::TacPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_who(label({}, u"heading1"_s, this))
    , m_when(label({}, u"quiet"_s, this))
    , m_state(label({}, u"quiet"_s, this))
    , m_notice(new NoticeBar(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"tacPage"_s);
    m_who->setObjectName(u"tac.who"_s);
    m_state->setObjectName(u"tac.state"_s);
    m_notice->hide();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 16, 24, 16);
    outer->setSpacing(12);
    outer->addWidget(m_who);
    outer->addWidget(m_when);
    outer->addWidget(m_notice);
    m_columns->setSpacing(16);
    m_columns->addWidget(makeMeeting(), 3);
    m_columns->addWidget(makePlan(), 5);
    m_columns->addWidget(makeVoices(), 3);
    outer->addLayout(m_columns, 1);
    outer->addLayout(makeFoot());
    for (QTimer* timer : { &m_draftTimer, &m_saveTimer })
        timer->setSingleShot(true);
    m_draftTimer.setInterval(draftMilliseconds);
    m_saveTimer.setInterval(saveMilliseconds);
    connect(&m_draftTimer, &QTimer::timeout, this, &TacPage::keepDraft);
    connect(&m_saveTimer, &QTimer::timeout, this, &TacPage::save);
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_Escape, [this] {
        save();
        Q_EMIT leaveRequested();
    });
    key(Qt::CTRL | Qt::Key_Return, [this] { addAction(); });
    key(Qt::CTRL | Qt::Key_Enter, [this] { addAction(); });
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &TacPage::fitType);
    fitType();
    setWritable(false);
}

TacPage::~TacPage()
{
    // A field that goes while it has the keyboard says that it was left.
    dropRows();
    m_next->disconnect(this);
}

void TacPage::dropRows()
{
    for (const auto& [id, row] : m_rows) {
        row->disconnect(this);
        delete row;
    }
    m_rows.clear();
}

void TacPage::fitType()
{
    const auto rule = [](const char* widget, int pixels) {
        return u"%1 { font-size: %2px; }\n"_s.arg(QLatin1StringView(widget)).arg(theme().px(pixels));
    };
    setStyleSheet(rule("QWidget", typePixels) + rule("QLabel[role=\"heading1\"]", 28)
        + rule("QLabel[role=\"heading2\"]", 20) + rule("QLabel[role=\"quiet\"]", typePixels));
    for (QPlainTextEdit* each : { m_agenda, m_minutes })
        each->setMinimumHeight(theme().px(fieldLines));
    for (VoiceBox* box : m_voices)
        box->findChild<QPlainTextEdit*>()->setMinimumHeight(theme().px(fieldLines - 20));
    QTimer::singleShot(0, this, &TacPage::fitFoot);
}

/// A button beside words keeps the height that it had in small type unless it is told.
void TacPage::fitFoot()
{
    const auto buttons = findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly);
    for (QPushButton* each : buttons) {
        each->setMinimumSize(0, 0);
        each->ensurePolished();
        each->setMinimumSize(each->sizeHint());
    }
}

void TacPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(
        width() >= theme().px(threeColumnsFrom) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QWidget* TacPage::makeMeeting()
{
    QWidget* panel = nullptr;
    QVBoxLayout* body = column(panel, this);
    m_agenda = textField(u"tac.agenda"_s, tr("Agenda"), panel);
    body->addWidget(label(tr("A&genda"), u"heading2"_s, panel, m_agenda));
    body->addWidget(m_agenda, 2);
    body->addWidget(label(tr("Who came"), u"heading2"_s, panel));
    m_came = new QVBoxLayout;
    m_came->setSpacing(4);
    body->addLayout(m_came);
    auto* row = new QHBoxLayout;
    m_person = new QLineEdit(panel);
    m_person->setObjectName(u"tac.person"_s);
    m_person->setAccessibleName(tr("Somebody else who is here"));
    m_person->setPlaceholderText(tr("Somebody else"));
    m_addPerson = button(tr("&Add"), u"tac.addPerson"_s, panel);
    row->addWidget(m_person, 1);
    row->addWidget(m_addPerson);
    body->addLayout(row);
    m_next = new DateField(panel);
    m_next->setObjectName(u"tac.next"_s);
    setFieldName(*m_next, tr("Next meeting"));
    m_next->setToday(m_session.today());
    body->addWidget(label(tr("Ne&xt meeting"), u"heading2"_s, panel, m_next->lineEdit()));
    body->addWidget(m_next);
    body->addStretch();
    connect(m_agenda, &QPlainTextEdit::textChanged, this, &TacPage::typed);
    connect(m_next, &DateField::edited, this, &TacPage::typed);
    connect(m_addPerson, &QPushButton::clicked, this, &TacPage::addPerson);
    connect(m_person, &QLineEdit::returnPressed, this, &TacPage::addPerson);
    return panel;
}

QWidget* TacPage::makePlan()
{
    QWidget* panel = nullptr;
    QVBoxLayout* body = column(panel, this);
    body->addWidget(label(tr("The plan"), u"heading2"_s, panel));
    auto* rows = new QWidget(panel);
    m_plan = new QVBoxLayout(rows);
    m_plan->setContentsMargins(0, 0, 0, 0);
    m_plan->setSpacing(4);
    m_plan->addStretch();
    auto* scroll = new QScrollArea(panel);
    scroll->setObjectName(u"tac.planScroll"_s);
    scroll->setWidget(rows);
    scroll->setWidgetResizable(true);
    rows->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(theme().px(140));
    body->addWidget(scroll, 3);
    m_add = button(tr("Add an a&ction (Ctrl+Enter)"), u"tac.addAction"_s, panel);
    body->addWidget(m_add);
    m_minutes = textField(u"tac.minutes"_s, tr("Minutes"), panel);
    body->addWidget(label(tr("&Minutes"), u"heading2"_s, panel, m_minutes));
    body->addWidget(m_minutes, 2);
    connect(m_add, &QPushButton::clicked, this, &TacPage::addAction);
    connect(m_minutes, &QPlainTextEdit::textChanged, this, &TacPage::typed);
    return panel;
}

QWidget* TacPage::makeVoices()
{
    QWidget* panel = nullptr;
    QVBoxLayout* body = column(panel, this);
    body->addWidget(label(tr("Has the plan worked?"), u"heading2"_s, panel));
    const std::array<QString, 3> who{ tr("Child or young person"), tr("Parent or carer"), tr("Lead professional") };
    const std::array<QString, 3> names{ u"tac.child"_s, u"tac.parent"_s, u"tac.lead"_s };
    for (std::size_t place = 0; place < m_voices.size(); ++place) {
        m_voices[place] = new VoiceBox(who[place], names[place], panel);
        body->addWidget(m_voices[place], 1);
        connect(m_voices[place], &VoiceBox::edited, this, &TacPage::typed);
    }
    return panel;
}

QHBoxLayout* TacPage::makeFoot()
{
    auto* row = new QHBoxLayout;
    auto* leave = button(tr("&Leave (Esc)"), u"tac.leave"_s, this);
    m_begin = button(tr("&Begin a meeting today"), u"tac.begin"_s, this);
    m_end = button(tr("&End meeting"), u"tac.end"_s, this);
    setStyleRole(*m_end, u"primary"_s);
    setStyleRole(*m_begin, u"primary"_s);
    m_state->setWordWrap(false);
    row->addWidget(m_state, 1);
    row->addWidget(leave);
    row->addWidget(m_begin);
    row->addWidget(m_end);
    connect(leave, &QPushButton::clicked, this, [this] {
        save();
        Q_EMIT leaveRequested();
    });
    connect(m_begin, &QPushButton::clicked, this, &TacPage::beginMeeting);
    connect(m_end, &QPushButton::clicked, this, &TacPage::endMeeting);
    return row;
}

void TacPage::takeKeyboard()
{
    if (m_begin->isVisibleTo(this))
        m_begin->setFocus(Qt::OtherFocusReason);
    else
        m_agenda->setFocus(Qt::OtherFocusReason);
}

} // namespace axs::ui
