// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/homepage.h"

#include "core/base/text.h"
#include "core/record/assessment.h"
#include "core/store/people.h"
#include "core/figure/undertaken.h"
#include "ui/parts/card.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/icons.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/settings.h"
#include "ui/shell/columns.h"
#include "ui/shell/tile.h"
#include "ui/work/worksections.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

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

void empty(Card& card)
{
    while (QLayoutItem* item = card.body()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
}

QString keptAt(qint64 milliseconds)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const Date day = Date::fromCalendar(when.date().year(), static_cast<unsigned>(when.date().month()),
        static_cast<unsigned>(when.date().day()));
    return u"%1, %2"_s.arg(day.britishShort(), when.toString(u"HH:mm"_s));
}

} // namespace

Glance glanceOf(const figure::Facts& facts)
{
    const figure::Undertaken undertaken = figure::undertaken(facts);
    Glance glance{undertaken.cafs, undertaken.children, static_cast<qint64>(facts.clusters.size()) - 1, {}};
    for (const std::int32_t started : facts.episodes.started) {
        if (started == Date::unsetDay)
            continue;
        const Date day = Date::fromDayNumber(started);
        glance.period.from = glance.period.from.isSet() ? std::min(glance.period.from, day) : day;
        glance.period.to = std::max(glance.period.to, day);
    }
    return glance;
}

HomePage::HomePage(Session& session, SettingsStore& settings, WorkBoard& board, QWidget* parent)
    : WindowPage(PageKind::home, parent)
    , m_session(session)
    , m_settings(settings)
    , m_work(new WorkSections(board, this))
{
    auto* columns = new TwoColumns(this, 760);
    columns->add(makeMain(), 2);
    columns->add(makeSide(), 1);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout;
    layout->addWidget(columns);
    layout->addStretch(1);
    centreColumn(*content, layout, 1400);
    scrollInside(*this, content);
    connect(m_work, &WorkSections::cafRequested, this, &HomePage::workRequested);
    connect(m_work, &WorkSections::listRequested, this, &HomePage::workListRequested);
    connect(m_work, &WorkSections::counted, this, &HomePage::workCounted);
    connect(&m_session, &Session::factsReady, this, &HomePage::count);
    connect(&m_session, &Session::changed, this, [this] {
        count();
        refresh();
    });
    connect(&m_session, &Session::draftKept, this, &HomePage::refresh);
    connect(&m_settings, &SettingsStore::recentlyViewedChanged, this, &HomePage::refresh);
    connect(&m_settings, &SettingsStore::changed, this,
        [this] { m_things->setVisible(m_settings.get(settings::showThingsToTry)); });
    refresh();
    if (m_session.areFactsReady())
        count();
}

QWidget* HomePage::makeMain()
{
    auto* main = new QWidget(this);
    auto* layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_reminder = makeReminder();
    layout->addWidget(m_reminder);
    layout->addWidget(m_work);
    layout->addWidget(makeGlance());
    layout->addStretch(1);
    return main;
}

Card* HomePage::makeReminder()
{
    auto* card = new Card(tr("This file has no recovery code yet"), this);
    card->setObjectName(u"recoveryReminder"_s);
    card->setSubtitle(tr("Without it nobody can open the file once its passphrases are forgotten."));
    auto* make = new LinkButton(tr("Make and print a recovery code"), card);
    make->setObjectName(u"makeRecoveryCode"_s);
    card->body()->addWidget(make);
    connect(make, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(u"file.recoveryCode"_s); });
    card->hide();
    return card;
}

void HomePage::lookForCode()
{
    if (!m_session.file().properties().isProtected || !m_session.isWritable())
        return;
    m_session.manage(
        this, [](const store::File& file, store::Writer&) { return store::keyHolders(file); },
        [this](const Result<store::KeyHolders>& holders) {
            const bool isKeeper = holders && !holders->people.empty()
                && holders->people.front().person.id == m_session.file().person().id;
            m_reminder->setVisible(isKeeper && !holders->hasRecoveryCode);
        });
}

QWidget* HomePage::makeSide()
{
    auto* side = new QWidget(this);
    m_new = new QPushButton(icon(u"add"_s, &Tokens::accentText), tr("New CAF"), side);
    m_new->setObjectName(u"newCaf"_s);
    m_new->setAccessibleDescription(tr("Begins a CAF with an empty form. Ctrl+N"));
    m_new->setToolTip(tr("Begin a CAF with an empty form (Ctrl+N)"));
    m_new->setEnabled(m_session.isWritable());
    setStyleRole(*m_new, u"bigPrimary"_s);
    const auto fitIcon = [button = m_new] { button->setIconSize({theme().px(18), theme().px(18)}); };
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, m_new, fitIcon);
    fitIcon();
    connect(m_new, &QPushButton::clicked, this, &HomePage::newCafRequested);
    m_drafts = new Card(tr("Drafts to continue"), side);
    m_drafts->setObjectName(u"drafts"_s);
    m_viewed = new Card(tr("Recently viewed"), side);
    m_viewed->setObjectName(u"recentlyViewed"_s);
    m_things = makeThingsToTry();
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_new);
    layout->addWidget(m_drafts);
    layout->addWidget(m_viewed);
    layout->addWidget(m_things);
    layout->addStretch(1);
    return side;
}

QWidget* HomePage::makeGlance()
{
    auto* card = new Card(tr("The county at a glance"), this);
    card->setObjectName(u"glance"_s);
    auto* row = new TwoColumns(card, 420);
    const QStringList names{tr("CAF episodes"), tr("Children"), tr("AXS clusters")};
    for (const QString& name : names) {
        auto* box = new QWidget(row);
        auto* layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        auto* number = label(u"…"_s, u"number"_s, box);
        number->setObjectName(u"glanceNumber%1"_s.arg(m_numbers.size()));
        layout->addWidget(number);
        layout->addWidget(label(name, u"quiet"_s, box));
        m_numbers.append(number);
        row->add(box, 1);
    }
    card->body()->addWidget(row);
    return card;
}

Card* HomePage::makeThingsToTry()
{
    auto* card = new Card(tr("Five things to try"), this);
    card->setObjectName(u"thingsToTry"_s);
    auto* close = new LinkButton(tr("Hide"), card);
    close->setAccessibleName(tr("Hide “Five things to try”"));
    close->setToolTip(tr("Help ▸ Show “Five things to try” brings it back"));
    card->addHeaderWidget(close);
    connect(close, &QPushButton::clicked, this, [this] { m_settings.set(settings::showThingsToTry, false); });
    const auto add = [&](const QString& id, const QString& text) {
        auto* row = new LinkButton(text, card);
        row->setObjectName(id);
        card->body()->addWidget(row);
        connect(row, &QPushButton::clicked, this, [this, id] { Q_EMIT actionRequested(id); });
    };
    add(u"record.new"_s, tr("Enter a CAF · Ctrl+N"));
    add(u"record.find"_s, tr("Find a misspelt name · Ctrl+K"));
    add(u"try.bar"_s, tr("Click a bar in the dashboard"));
    add(u"try.report"_s, tr("Export the performance report"));
    add(u"try.history"_s, tr("See who changed what"));
    card->setVisible(m_settings.get(settings::showThingsToTry));
    return card;
}

void HomePage::arrive(const Place& place)
{
    m_place = place;
    lookForCode();
}

bool HomePage::isReady() const
{
    return m_waiting == 0 && m_session.areFactsReady() && m_work->isReady();
}

void HomePage::takeFocus()
{
    if (m_new->isEnabled())
        m_new->setFocus(Qt::OtherFocusReason);
    else
        WindowPage::takeFocus();
}

void HomePage::count()
{
    ++m_waiting;
    m_session.count(this, glanceOf, [this](const Glance& glance) {
        --m_waiting;
        showGlance(glance);
    });
}

void HomePage::refresh()
{
    m_waiting += 2;
    m_session.read(
        this,
        [](store::Connection& connection) {
            Drafts found;
            if (auto drafts = store::drafts(connection))
                found.drafts = std::move(*drafts);
            std::vector<Id> cafs;
            for (const store::Draft& draft : found.drafts)
                if (draft.record.isSet())
                    cafs.push_back(draft.record);
            if (auto rows = store::caseRows(connection, cafs))
                found.cases = std::move(*rows);
            return found;
        },
        [this](const Drafts& found) {
            --m_waiting;
            showDrafts(found);
        });
    const QList<Id> viewed = m_settings.recentlyViewed(m_session.file().path());
    readCases(m_session, this, {viewed.begin(), viewed.end()}, [this](const CaseRows& rows) {
        --m_waiting;
        showViewed(rows);
    });
}

void HomePage::showGlance(const Glance& glance)
{
    const QList<qint64> numbers{glance.episodes, glance.children, glance.clusters};
    for (qsizetype i = 0; i < numbers.size(); ++i)
        m_numbers[i]->setText(grouped(numbers[i]));
    if (auto* card = findChild<Card*>(u"glance"_s))
        card->setSubtitle(glance.episodes == 0 ? tr("No CAF has been entered yet.")
                                               : tr("CAFs started %1.").arg(glance.period.words()));
    Q_EMIT childrenCounted(glance.children);
}

void HomePage::showDrafts(const Drafts& found)
{
    empty(*m_drafts);
    const qint64 number = static_cast<qint64>(found.drafts.size());
    m_drafts->setCount(number > 0 ? std::optional(number) : std::nullopt);
    m_drafts->setSubtitle(number > 0 ? QString() : tr("Nothing is waiting. What you type is kept here until it is saved."));
    for (const store::Draft& draft : found.drafts) {
        QString title = draft.kind == record::Contact::kind ? tr("Contact")
            : draft.kind == record::HarmReport::kind        ? tr("Report of harm")
                                                            : tr("New CAF");
        for (const store::CaseRow& row : found.cases)
            if (draft.record.isSet() && row.caf == draft.record)
                title = row.childName;
        addRow(*m_drafts, draft.form, u"file"_s, title, tr("Kept %1, by %2").arg(keptAt(draft.keptAtMilliseconds), draft.author),
            [this, form = draft.form] { Q_EMIT draftRequested(form); });
    }
    Q_EMIT draftsCounted(number);
}

void HomePage::showViewed(const CaseRows& rows)
{
    empty(*m_viewed);
    m_viewed->setSubtitle(rows.empty() ? tr("CAFs that you open are listed here.") : QString());
    for (const store::CaseRow& row : rows)
        addRow(*m_viewed, u"viewed"_s + row.caf.text(), u"person"_s, row.childName,
            QStringList{caseAside(row), row.cluster}.join(u" · "_s), [this, caf = row.caf] { Q_EMIT cafRequested(caf); });
}

void HomePage::addRow(Card& card, const QString& name, const QString& picture, const QString& title,
    const QString& sentence, const std::function<void()>& open)
{
    auto* row = new Tile(Tile::Shape::row, picture, title, sentence, &card);
    row->setObjectName(name);
    connect(row, &QPushButton::clicked, this, open);
    card.body()->addWidget(row);
}

} // namespace axs::ui
