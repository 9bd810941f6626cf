// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "core/record/places.h"
#include "core/store/recordtable.h"
#include "ui/parts/badge.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/icons.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shortToday(Date today)
{
    static const QStringList days{TopBar::tr("Mon"), TopBar::tr("Tue"), TopBar::tr("Wed"), TopBar::tr("Thu"),
        TopBar::tr("Fri"), TopBar::tr("Sat"), TopBar::tr("Sun")};
    return days.value(today.weekday() - 1) + u' ' + today.britishShort();
}

QString readMarking(store::Connection& connection)
{
    const auto authorities = store::RecordTable<record::Authority>::all(connection);
    return authorities && !authorities->empty() ? authorities->front().marking : QString();
}

} // namespace

QString standingWarning(const Session& session)
{
    if (session.file().properties().isSample)
        return TopBar::tr("SAMPLE · its today is %1").arg(shortToday(session.today()));
    return session.file().properties().isProtected ? QString() : TopBar::tr("Not protected: invented data only");
}

TopBar::TopBar(QWidget* parent)
    : QFrame(parent)
    , m_back(new LinkButton({}, this))
    , m_title(new QLabel(this))
    , m_file(new QLabel(this))
    , m_marking(new QLabel(this))
    , m_warning(new Badge({}, Badge::Kind::due, this))
    , m_harm(makeHarm())
    , m_lock(makeLock())
    , m_search(makeSearchBox())
{
    setObjectName(u"topBar"_s);
    setStyleRole(*this, u"top"_s);
    m_back->setObjectName(u"trail"_s);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    setStyleRole(*m_title, u"heading1"_s);
    m_file->setObjectName(u"fileName"_s);
    m_file->setTextFormat(Qt::PlainText);
    setStyleRole(*m_file, u"quiet"_s);
    m_marking->setObjectName(u"marking"_s);
    m_marking->setTextFormat(Qt::PlainText);
    setStyleRole(*m_marking, u"marking"_s);
    m_warning->setObjectName(u"standingWarning"_s);
    auto* words = new QWidget(this);
    auto* flow = new FlowLayout(words, 12);
    for (QWidget* each : {static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_file),
             static_cast<QWidget*>(m_marking), static_cast<QWidget*>(m_warning)})
        flow->addWidget(each);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 9, 24, 9);
    layout->setSpacing(16);
    layout->addWidget(words, 1, Qt::AlignVCenter);
    layout->addWidget(m_harm, 0, Qt::AlignVCenter);
    layout->addWidget(m_lock, 0, Qt::AlignVCenter);
    layout->addWidget(m_search, 0, Qt::AlignVCenter);
    connect(m_back, &QPushButton::clicked, this, &TopBar::backRequested);
    setTrail({});
    setSession(nullptr);
}

QPushButton* TopBar::makeSearchBox()
{
    auto* box = new QPushButton(icon(u"search"_s, &Tokens::quiet), tr("Search everything"), this);
    box->setObjectName(u"searchBox"_s);
    setStyleRole(*box, u"search"_s);
    box->setAccessibleName(tr("Search everything"));
    box->setAccessibleDescription(tr("Finds a child, a page, a command or help. Ctrl+K"));
    box->setToolTip(tr("Find a child, a page, a command or help (Ctrl+K)"));
    m_searchKeys = new QLabel(u"Ctrl K"_s, box);
    m_searchKeys->setAttribute(Qt::WA_TransparentForMouseEvents);
    setStyleRole(*m_searchKeys, u"small"_s);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(8, 0, 10, 0);
    layout->addStretch();
    layout->addWidget(m_searchKeys);
    connect(box, &QPushButton::clicked, this, &TopBar::searchRequested);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &TopBar::fitSearchBox, Qt::QueuedConnection);
    return box;
}

QPushButton* TopBar::makeHarm()
{
    auto* button = new QPushButton(icon(u"warning"_s, &Tokens::error), tr("Risk of harm"), this);
    button->setObjectName(u"harmButton"_s);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(tr("Risk of significant harm"));
    button->setAccessibleDescription(tr("What to do at once, and whom to telephone. Ctrl+Shift+H"));
    button->setToolTip(tr("What to do when a child is at risk of significant harm (Ctrl+Shift+H)"));
    connect(button, &QPushButton::clicked, this, &TopBar::harmRequested);
    return button;
}

QPushButton* TopBar::makeLock()
{
    auto* button = new QPushButton(icon(u"lock"_s, &Tokens::accent), tr("Lock"), this);
    button->setObjectName(u"lockFile"_s);
    // A click leaves the keyboard in the field that unlocking returns to.
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleDescription(tr("This file is protected and unlocked. Ctrl+L locks it."));
    button->setToolTip(tr("Protected and unlocked. Lock the file (Ctrl+L)"));
    connect(button, &QPushButton::clicked, this, &TopBar::lockRequested);
    return button;
}

void TopBar::fitSearchBox()
{
    for (QPushButton* button : {m_harm, m_lock})
        button->setIconSize({theme().px(16), theme().px(16)});
    const bool roomy = width() >= theme().px(860);
    m_harm->setText(roomy ? tr("Risk of harm") : tr("Harm"));
    m_search->setText(roomy ? tr("Search everything") : tr("Search"));
    m_searchKeys->setVisible(roomy);
    const int words = m_search->fontMetrics().horizontalAdvance(m_search->text());
    const int needed = words + theme().px(46) + (roomy ? m_searchKeys->sizeHint().width() + theme().px(24) : 0);
    m_search->setMinimumWidth(roomy ? std::max(needed, theme().px(240)) : needed);
    m_search->setIconSize({theme().px(16), theme().px(16)});
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitSearchBox();
}

void TopBar::setTrail(const QStringList& words)
{
    const QString arrow = u" ▸ "_s;
    m_back->setText(words.mid(0, words.size() - 1).join(arrow) + u" ▸"_s);
    m_back->setAccessibleName(tr("Back to %1").arg(words.value(words.size() - 2)));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setVisible(words.size() > 1);
    m_title->setText(words.isEmpty() ? QString() : words.last());
}

QString TopBar::trailText() const
{
    return m_back->isHidden() ? m_title->text() : m_back->text() + u' ' + m_title->text();
}

void TopBar::setSession(Session* session)
{
    m_file->setText(session != nullptr ? session->file().name() : QString());
    m_file->setToolTip(session != nullptr ? session->file().path() : QString());
    m_file->setVisible(session != nullptr);
    const QString warning = session != nullptr ? standingWarning(*session) : QString();
    m_warning->set(warning, Badge::Kind::due);
    m_warning->setVisible(!warning.isEmpty());
    m_lock->setVisible(session != nullptr && session->file().properties().isProtected);
    setMarking({});
    if (session != nullptr)
        session->read(this, readMarking, [this](const QString& marking) { setMarking(marking); });
}

void TopBar::setMarking(const QString& marking)
{
    m_marking->setText(marking.toUpper());
    m_marking->setVisible(!marking.isEmpty());
    Q_EMIT markingRead(m_marking->text());
}

QString TopBar::marking() const
{
    return m_marking->text();
}

QString TopBar::warning() const
{
    return m_warning->text();
}

} // namespace axs::ui
