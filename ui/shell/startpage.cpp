// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/base/text.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/settings.h"
#include "ui/shell/columns.h"
#include "ui/shell/tile.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel* label(const QString& text, const QString& role, QWidget* parent)
{
    auto* made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    setStyleRole(*made, role);
    return made;
}

QString whenOpened(const RecentFile& file)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(file.openedMilliseconds).date();
    const Date date = Date::fromCalendar(
        day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    const QString opened = StartPage::tr("opened %1").arg(date.britishShort());
    return file.records > 0 ? StartPage::tr("%1 CAFs · %2").arg(grouped(file.records), opened) : opened;
}

} // namespace

StartPage::StartPage(SettingsStore& settings, QWidget* parent)
    : WindowPage(PageKind::start, parent)
    , m_settings(settings)
    , m_opening(label({}, u"quiet"_s, this))
    , m_problem(makeProblem())
    , m_choices(makeChoices())
    , m_recentHeading(label(tr("Recent files"), u"heading2"_s, this))
    , m_recent(new QFrame(this))
    , m_recentLayout(new QVBoxLayout(m_recent))
{
    setStyleRole(*m_recent, u"card"_s);
    m_recent->setObjectName(u"recentFiles"_s);
    m_recent->setAccessibleName(tr("Recent files"));
    m_recentLayout->setContentsMargins(8, 8, 8, 8);
    m_recentLayout->setSpacing(2);
    m_opening->setObjectName(u"openingWords"_s);
    m_opening->hide();
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout;
    layout->setSpacing(16);
    layout->addWidget(label(tr("Welcome to AXS Pathway"), u"heading1"_s, content));
    layout->addWidget(m_problem);
    layout->addWidget(m_opening);
    layout->addWidget(m_choices);
    layout->addSpacing(8);
    layout->addWidget(m_recentHeading);
    layout->addWidget(m_recent);
    auto* where = label(tr("Everything you enter is kept in the one record file that you choose, on this computer or your "
                           "own network drive. It never leaves it: this program never uses the network."),
        u"quiet"_s, content);
    where->setObjectName(u"whereDataIs"_s);
    layout->addWidget(where);
    layout->addStretch(1);
    centreColumn(*content, layout, 960);
    scrollInside(*this, content);
    connect(&m_settings, &SettingsStore::recentFilesChanged, this, &StartPage::fillRecent);
    for (int number = 1; number <= 8; ++number) {
        auto* keys = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), this);
        connect(keys, &QShortcut::activated, this, [this, number] {
            const QList<RecentFile> files = m_settings.recentFiles();
            if (number <= files.size())
                Q_EMIT fileRequested(files[number - 1].path);
        });
    }
    fillRecent();
}

QWidget* StartPage::makeProblem()
{
    auto* frame = new QFrame(this);
    frame->setObjectName(u"openProblem"_s);
    setStyleRole(*frame, u"errorSummary"_s);
    setAccessibleRole(*frame, QAccessible::AlertMessage);
    m_problemWords = label({}, {}, frame);
    m_problemWords->setObjectName(u"openProblemWords"_s);
    m_again = new QPushButton(tr("&Try again"), frame);
    m_again->setObjectName(u"openAgain"_s);
    auto* layout = new QHBoxLayout(frame);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(16);
    layout->addWidget(m_problemWords, 1);
    layout->addWidget(m_again);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT fileRequested(m_problemPath); });
    frame->hide();
    return frame;
}

QWidget* StartPage::makeChoices()
{
    auto* choices = new TwoColumns(this, 640);
    const auto add = [&](const QString& name, const QString& picture, const QString& title, const QString& sentence,
                         void (StartPage::*chosen)()) {
        auto* tile = new Tile(Tile::Shape::choice, picture, title, sentence, choices);
        tile->setObjectName(name);
        choices->add(tile, 1);
        connect(tile, &QPushButton::clicked, this, chosen);
    };
    add(u"exploreSample"_s, u"sample"_s, tr("Explore with sample data"),
        tr("An invented county of 867 CAFs. Safe to wreck."), &StartPage::sampleRequested);
    add(u"createFile"_s, u"add"_s, tr("Create a record file"), tr("An empty file with your own places."),
        &StartPage::createRequested);
    add(u"openFile"_s, u"open"_s, tr("Open a file"), tr("A record file (.axs) that is already there."),
        &StartPage::openDialogRequested);
    return choices;
}

void StartPage::arrive(const Place& place)
{
    m_place = place;
    fillRecent();
}

void StartPage::takeFocus()
{
    if (!m_problem->isHidden())
        m_again->setFocus(Qt::OtherFocusReason);
    else if (auto* recent = m_recent->findChild<Tile*>())
        recent->setFocus(Qt::OtherFocusReason);
    else
        stops().first()->setFocus(Qt::OtherFocusReason);
}

void StartPage::setOpening(const QString& path)
{
    m_opening->setText(tr("Opening “%1”…").arg(QFileInfo(path).fileName()));
    m_opening->setVisible(!path.isEmpty());
    if (!path.isEmpty())
        m_problem->hide();
}

void StartPage::showError(const QString& path, const Error& error)
{
    setOpening({});
    if (error.failure == Failure::cancelled)
        return;
    m_problemPath = path;
    m_problemWords->setText(error.sentence);
    m_problem->setAccessibleName(error.sentence);
    m_again->setAccessibleDescription(error.sentence);
    m_problem->show();
    announce(*m_problem);
    m_again->setFocus(Qt::OtherFocusReason);
}

void StartPage::fillRecent()
{
    const bool hadFocus = m_recent->isAncestorOf(focusWidget());
    while (QLayoutItem* item = m_recentLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    const QList<RecentFile> files = m_settings.recentFiles();
    int number = 0;
    for (const RecentFile& file : files)
        QFileInfo::exists(file.path) ? addRecent(file, ++number) : (++number, addMissing(file));
    m_recent->setVisible(!files.isEmpty());
    m_recentHeading->setVisible(!files.isEmpty());
    if (hadFocus && isVisible())
        takeFocus();
}

void StartPage::addRecent(const RecentFile& file, int number)
{
    auto* row = new Tile(Tile::Shape::row, u"file"_s, QFileInfo(file.path).fileName(),
        QFileInfo(file.path).absolutePath(), m_recent);
    row->setObjectName(u"recent%1"_s.arg(number));
    row->setAside(whenOpened(file));
    row->setAccessibleDescription(u"%1, %2, Ctrl+%3"_s.arg(file.path, whenOpened(file)).arg(number));
    row->setToolTip(u"%1 (Ctrl+%2)"_s.arg(file.path).arg(number));
    connect(row, &QPushButton::clicked, this, [this, path = file.path] { Q_EMIT fileRequested(path); });
    m_recentLayout->addWidget(row);
}

void StartPage::addMissing(const RecentFile& file)
{
    const QString name = QFileInfo(file.path).fileName();
    auto* row = new QWidget(m_recent);
    auto* words = new QLabel(tr("%1 – not found\n%2").arg(name, QFileInfo(file.path).absolutePath()), row);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    setStyleRole(*words, u"quiet"_s);
    auto* locate = new LinkButton(tr("Locate…"), row);
    locate->setAccessibleName(tr("Locate %1").arg(name));
    auto* remove = new LinkButton(tr("Remove"), row);
    remove->setAccessibleName(tr("Remove %1 from the list").arg(name));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(40, 6, 8, 6);
    layout->setSpacing(12);
    layout->addWidget(words, 1);
    layout->addWidget(locate);
    layout->addWidget(remove);
    connect(locate, &QPushButton::clicked, this, [this, path = file.path] { Q_EMIT locateRequested(path); });
    connect(remove, &QPushButton::clicked, this, [this, path = file.path] { m_settings.forgetFile(path); });
    m_recentLayout->addWidget(row);
}

QList<QWidget*> StartPage::stops() const
{
    QList<QWidget*> found;
    for (QPushButton* button : m_problem->findChildren<QPushButton*>())
        if (button->isVisibleTo(this))
            found.append(button);
    for (const QWidget* part : {m_choices, m_recent})
        for (QPushButton* button : part->findChildren<QPushButton*>())
            if (button->isVisibleTo(this))
                found.append(button);
    return found;
}

void StartPage::keyPressEvent(QKeyEvent* event)
{
    const bool ahead = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const QList<QWidget*> all = stops();
    const qsizetype now = all.indexOf(focusWidget());
    if (!ahead && !back)
        return WindowPage::keyPressEvent(event);
    const qsizetype next = now < 0 ? 0 : std::clamp<qsizetype>(now + (ahead ? 1 : -1), 0, all.size() - 1);
    all[next]->setFocus(Qt::TabFocusReason);
}

} // namespace axs::ui
