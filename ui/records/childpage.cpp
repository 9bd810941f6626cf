// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/childpage.h"

#include "core/store/events.h"
#include "ui/parts/badge.h"
#include "ui/parts/card.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/theme.h"
#include "ui/records/timeline.h"
#include "ui/records/words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Narrower than this at 100 %, the cards stand in one column.
constexpr int columnsNeed = 820;

QLabel* line(const QString& text, const QString& role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!role.isEmpty())
        setStyleRole(*label, role);
    return label;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void empty(Card& card)
{
    while (QLayoutItem* item = card.body()->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setObjectName({});
            const QList<QWidget*> inner = widget->findChildren<QWidget*>();
            for (QWidget* each : inner)
                each->setObjectName({});
            widget->deleteLater();
        }
        delete item;
    }
}

/// A title, and what is to be said of it beneath; `box` takes more.
QVBoxLayout* entry(Card& card, const QString& title, const QString& detail)
{
    auto* box = new QWidget(&card);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(line(title, u"strong"_s, box));
    if (!detail.isEmpty())
        lines->addWidget(line(detail, u"quiet"_s, box));
    card.body()->addWidget(box);
    return lines;
}

QString yes(const std::optional<bool>& value, const QString& words)
{
    return value.value_or(false) ? words : QString();
}

} // namespace

ChildPage::ChildPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_name(line({}, u"heading1"_s, this))
    , m_facts(line({}, u"quiet"_s, this))
    , m_sentence(line({}, {}, this))
    , m_timeline(new Timeline(this))
{
    setObjectName(u"child.page"_s);
    m_name->setObjectName(u"child.name"_s);
    m_facts->setObjectName(u"child.facts"_s);
    m_sentence->setObjectName(u"child.sentence"_s);
    m_sentence->hide();
    auto* trail = new LinkButton(tr("Who has looked at this child"), this);
    trail->setObjectName(u"child.trail"_s);
    connect(trail, &QPushButton::clicked, this, &ChildPage::trailRequested);
    auto* chronology = new LinkButton(tr("Who knew what, when"), this);
    chronology->setObjectName(u"child.chronology"_s);
    connect(chronology, &QPushButton::clicked, this, &ChildPage::chronologyRequested);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    m_open = addCard(u"child.open"_s, tr("Open now"), *left);
    m_workers = addCard(u"child.workers"_s, tr("Who works with this child now"), *left);
    m_family = addCard(u"child.family"_s, tr("Family and household"), *left);
    m_addresses = addCard(u"child.addresses"_s, tr("Addresses"), *left);
    m_others = addCard(u"child.others"_s, tr("Earlier episodes"), *left);
    m_papers = addCard(u"child.papers"_s, tr("Papers"), *left);
    left->addStretch(1);
    right->addWidget(m_timeline);
    right->addStretch(1);
    m_columns->setSpacing(16);
    m_columns->addLayout(left, 3);
    m_columns->addLayout(right, 2);
    for (QVBoxLayout* column : { left, right })
        column->setSpacing(16);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    for (QWidget* each : { m_name, m_facts, m_sentence })
        layout->addWidget(each);
    layout->addWidget(trail, 0, Qt::AlignLeft);
    layout->addWidget(chronology, 0, Qt::AlignLeft);
    layout->addLayout(m_columns);
    connect(&session, &Session::changed, this, [this] {
        if (m_caf.isSet() && isVisible())
            read();
    });
}

Card* ChildPage::addCard(const QString& name, const QString& title, QBoxLayout& column)
{
    auto* card = new Card(title, this);
    card->setObjectName(name);
    card->body()->setSpacing(10);
    column.addWidget(card);
    return card;
}

void ChildPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(
        width() < theme().px(columnsNeed) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ChildPage::showChildOf(Id caf)
{
    m_caf = caf;
    m_isReady = false;
    m_file = {};
    read();
}

void ChildPage::read()
{
    m_session.read(
        this, [caf = m_caf](store::Connection& connection) { return readChildFile(connection, caf); },
        [this, reading = ++m_reading, isVisit = !m_isReady](Result<ChildFile> file) {
            if (reading == m_reading)
                take(std::move(file), isVisit);
        });
}

void ChildPage::take(Result<ChildFile> file, bool isVisit)
{
    m_isReady = true;
    const bool isThere = file && file->child.id.isSet();
    m_sentence->setText(!file ? file.error().sentence : isThere ? QString()
            : m_session.knownOn().isSet() ? tr("This child was not in the file on that day.")
                                          : tr("This child is no longer in the file."));
    m_sentence->setVisible(!isThere);
    m_file = isThere ? std::move(*file) : ChildFile();
    if (isThere && isVisit)
        m_session.note(store::action::view, m_file.child.id, store::viewDetail(m_caf));
    showHeader();
    showEpisodes();
    showWorkers();
    showFamily();
    showAddresses();
    showPapers();
    std::vector<TimelineEntry> entries = timelineOf(m_file.own);
    for (const pathway::CafCase& episode : m_file.episodes) {
        const auto more = timelineOf(episode);
        entries.insert(entries.end(), more.begin(), more.end());
    }
    std::stable_sort(entries.begin(), entries.end(),
        [](const TimelineEntry& left, const TimelineEntry& right) { return left.date > right.date; });
    m_timeline->showEntries(std::move(entries));
    Q_EMIT shown();
}

QString ChildPage::childName() const
{
    return m_file.child.id.isSet() ? store::childName(m_file.child) : QString();
}

void ChildPage::focusFirst()
{
    if (auto* first = m_open->findChild<QPushButton*>())
        first->setFocus(Qt::OtherFocusReason);
    else if (auto* trail = findChild<QPushButton*>(u"child.trail"_s))
        trail->setFocus(Qt::OtherFocusReason);
}

void ChildPage::showHeader()
{
    const record::Child& child = m_file.child;
    m_name->setText(childName());
    m_facts->setText(joined({ birthWords(child, m_session.today()), record::choiceText(child.gender), child.setting,
        child.language, yes(child.interpreter, tr("needs an interpreter")),
        yes(child.largePrint, tr("needs large print")), child.reference }));
}

void ChildPage::addEpisode(Card& card, std::size_t place)
{
    const store::CaseRow& row = m_file.rows[place];
    const QString name = row.reference.isEmpty() ? tr("CAF without a reference") : tr("CAF %1").arg(row.reference);
    QVBoxLayout* box = entry(card, name,
        joined({ row.cluster, row.started.isSet() ? tr("started %1").arg(row.started.british()) : tr("no assessment yet"),
            row.level ? tr("level %1").arg(*row.level) : QString(),
            row.closed.isSet() ? tr("closed %1").arg(row.closed.british()) : QString(),
            m_file.episodes[place].caf.closureReason }));
    auto* open = new LinkButton(tr("Open"), &card);
    open->setObjectName(u"child.episode.%1"_s.arg(place));
    open->setAccessibleName(tr("Open %1").arg(name));
    connect(open, &QPushButton::clicked, this, [this, caf = row.caf] { Q_EMIT cafRequested(caf); });
    box->addWidget(open, 0, Qt::AlignLeft);
}

void ChildPage::showEpisodes()
{
    empty(*m_open);
    empty(*m_others);
    qint64 open = 0;
    for (std::size_t i = 0; i < m_file.rows.size(); ++i) {
        open += !m_file.rows[i].closed.isSet();
        addEpisode(m_file.rows[i].closed.isSet() ? *m_others : *m_open, i);
    }
    m_open->setSubtitle(open == 0 ? tr("No episode is open.") : QString());
    m_others->setVisible(static_cast<qint64>(m_file.rows.size()) > open);
}

void ChildPage::showWorkers()
{
    empty(*m_workers);
    const auto workers = workersNow(m_file, m_session.today());
    m_workers->setSubtitle(workers.empty() ? tr("Nobody is recorded for an open episode.") : QString());
    for (const Worker& worker : workers)
        entry(*m_workers, worker.name, worker.parts.join(u"; "_s));
}

void ChildPage::showFamily()
{
    empty(*m_family);
    m_family->setSubtitle(m_file.family.empty() ? tr("Nobody is recorded.") : QString());
    for (const record::FamilyMember& member : m_file.family) {
        const QString name = member.name.isEmpty() ? tr("No name recorded") : member.name;
        const bool isUnborn = !member.dateOfBirth.isSet() && member.expectedDate.isSet();
        const bool isSecret = member.addressSecret.value_or(false);
        QVBoxLayout* box = entry(*m_family, name,
            joined({ member.relation, member.dateOfBirth.isSet() ? tr("born %1").arg(member.dateOfBirth.british()) : QString(),
                isUnborn ? tr("expected %1").arg(member.expectedDate.british()) : QString(),
                yes(member.parentalResponsibility, tr("parental responsibility")),
                yes(member.livesWithChild, tr("lives with the child")), isSecret ? QString() : member.telephone,
                isSecret ? QString() : member.address, member.language,
                yes(member.interpreter, tr("needs an interpreter")), yes(member.largePrint, tr("needs large print")) }));
        if (isSecret)
            addSecret(*box, name, joined({ member.address, member.telephone }));
    }
}

void ChildPage::showAddresses()
{
    empty(*m_addresses);
    m_addresses->setSubtitle(m_file.addresses.empty() ? tr("No address is recorded.") : QString());
    for (const record::Residence& residence : m_file.addresses) {
        const QString when = residence.until.isSet() ? tr("until %1").arg(residence.until.british())
            : residence.from.isSet()                 ? tr("since %1").arg(residence.from.british())
                                                     : tr("now");
        const QString where = joined({ residence.address, residence.postcode, residence.telephone });
        const QString with = residence.livesWith.isEmpty() ? QString() : tr("with %1").arg(residence.livesWith);
        if (residence.secret.value_or(false))
            addSecret(*entry(*m_addresses, tr("Address, %1").arg(when), {}), when, joined({ where, with }));
        else
            entry(*m_addresses, where.isEmpty() ? tr("Address not recorded") : where, joined({ when, with }));
    }
}

void ChildPage::addSecret(QVBoxLayout& into, const QString& name, const QString& address)
{
    auto* label = line(tr("Not to be disclosed"), u"strong"_s, into.parentWidget());
    auto* show = new LinkButton(tr("Show"), into.parentWidget());
    show->setObjectName(u"child.secret.show"_s);
    show->setAccessibleName(tr("Show the address that is not to be disclosed: %1").arg(name));
    connect(show, &QPushButton::clicked, this, [this, label, show, address] {
        m_session.note(store::action::view, m_file.child.id, tr("address that is not to be disclosed"));
        label->setText(tr("%1 (not to be disclosed)").arg(address.isEmpty() ? tr("No address is entered") : address));
        show->hide();
    });
    into.addWidget(label);
    into.addWidget(show, 0, Qt::AlignLeft);
}

void ChildPage::showPapers()
{
    empty(*m_papers);
    bool any = false;
    for (const pathway::CafCase& episode : m_file.episodes) {
        for (const record::Paper& paper : episode.of<record::Paper>()) {
            any = true;
            entry(*m_papers, paper.paper.isEmpty() ? tr("Paper") : paper.paper,
                joined({ paper.reference, paper.dated.isSet() ? paper.dated.british() : QString(), paper.heldAt }));
        }
    }
    m_papers->setVisible(any);
}

} // namespace axs::ui
