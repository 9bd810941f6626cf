// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upkeep/mergepage.h"

#include "core/base/text.h"
#include "core/store/recordtable.h"
#include "core/store/searchterms.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/session.h"
#include "ui/parts/theme.h"
#include "ui/upkeep/groupchangescard.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostFound = 20;
constexpr int typingPauseMilliseconds = 150;

QLabel* words(const QString& text, QWidget* parent, const QString& role = {})
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!role.isEmpty())
        setStyleRole(*label, role);
    return label;
}

QString childWords(const record::Child& child)
{
    QStringList parts{store::childName(child)};
    if (child.dateOfBirth.isSet())
        parts << MergePage::tr("born %1").arg(child.dateOfBirth.britishShort());
    parts << child.reference;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// The children whom a typed text means, as those that are like the first.
Result<std::vector<store::PossibleChild>> typedChildren(
    store::Connection& connection, const Session& session, const QString& typed, Id except)
{
    const auto hits = store::search(connection, session.nameWords(), typed, session.today());
    if (!hits)
        return hits.error();
    auto table = store::RecordTable<record::Child>::open(connection);
    if (!table)
        return table.error();
    std::vector<store::PossibleChild> found;
    for (const Id id : hits->children) {
        if (found.size() == mostFound)
            break;
        const auto child = table->find(id);
        if (!child)
            return child.error();
        if (*child && id != except)
            found.push_back({**child, MergePage::tr("found by what you typed"), {}});
    }
    return found;
}

} // namespace

MergePage::MergePage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(words({}, this, u"strong"_s))
    , m_changes(new GroupChangesCard(session, this))
{
    setObjectName(u"merge.page"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(makeChoice());
    layout->addWidget(makeComparison());
    layout->addWidget(m_changes);
    layout->addStretch(1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMilliseconds);
    connect(&m_typing, &QTimer::timeout, this, &MergePage::find);
    connect(m_changes, &GroupChangesCard::said, this, &MergePage::said);
    connect(&m_session, &Session::changed, this, &MergePage::find);
    m_changes->refresh();
}

QWidget* MergePage::makeChoice()
{
    auto* choice = new QWidget(this);
    auto* layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(words(tr("Which other record is of the same child?"), choice));
    m_search = new QLineEdit(choice);
    m_search->setObjectName(u"merge.search"_s);
    m_search->setAccessibleName(tr("Find another record of this child"));
    m_search->setPlaceholderText(tr("Part of a name, a reference or a date of birth"));
    m_search->setClearButtonEnabled(true);
    m_list = new QListWidget(choice);
    m_list->setObjectName(u"merge.others"_s);
    m_list->setAccessibleName(tr("Records that may be of the same child"));
    m_list->setWordWrap(true);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_isExchanged = false;
        choose();
    });
    return choice;
}

QWidget* MergePage::makeComparison()
{
    m_comparison = new QWidget(this);
    m_comparison->setObjectName(u"merge.comparison"_s);
    auto* layout = new QVBoxLayout(m_comparison);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_moves = words({}, m_comparison);
    m_moves->setObjectName(u"merge.moves"_s);
    auto* buttons = new QWidget(m_comparison);
    auto* flow = new FlowLayout(buttons, 8);
    m_merge = new QPushButton(tr("&Merge the two records"), buttons);
    m_merge->setObjectName(u"merge.act"_s);
    setStyleRole(*m_merge, u"primary"_s);
    m_exchange = new QPushButton(tr("Keep the &other record instead"), buttons);
    m_exchange->setObjectName(u"merge.exchange"_s);
    flow->addWidget(m_merge);
    flow->addWidget(m_exchange);
    layout->addWidget(m_moves);
    layout->addWidget(buttons);
    m_comparison->hide();
    connect(m_merge, &QPushButton::clicked, this, &MergePage::merge);
    connect(m_exchange, &QPushButton::clicked, this, &MergePage::exchange);
    return m_comparison;
}

void MergePage::setCaf(Id caf)
{
    m_caf = caf;
    m_child = {};
    m_isReady = false;
    m_search->clear();
    find();
}

void MergePage::takeFocus()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void MergePage::find()
{
    m_session.read(
        this,
        [session = &m_session, caf = m_caf, known = m_child.id, typed = m_search->text().simplified()](
            store::Connection& connection) -> Result<Found> {
            Found found;
            auto children = store::RecordTable<record::Child>::open(connection);
            auto cafs = store::RecordTable<record::Caf>::open(connection);
            if (!children || !cafs)
                return children ? cafs.error() : children.error();
            Id id = known;
            if (const auto episode = cafs->find(caf); episode && *episode)
                id = (*episode)->child;
            auto child = children->find(id);
            if (!child)
                return child.error();
            if (!*child)
                return found;
            found.child = **child;
            auto others = typed.isEmpty() ? store::similarChildren(connection, session->nameWords(), **child)
                                          : typedChildren(connection, *session, typed, id);
            if (!others)
                return others.error();
            found.others = std::move(*others);
            return found;
        },
        [this](const Result<Found>& found) {
            if (found)
                showFound(*found);
            else
                Q_EMIT said(found.error().sentence);
        });
}

void MergePage::showFound(const Found& found)
{
    const auto row = m_list->currentRow();
    const Id before = row >= 0 && row < static_cast<int>(m_others.size())
        ? m_others[static_cast<std::size_t>(row)].child.id
        : Id();
    m_child = found.child.value_or(record::Child{});
    m_others = found.others;
    m_heading->setText(found.child ? childWords(m_child) : tr("Open a CAF of the child first."));
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        // What was typed may find other children: then nobody is compared before somebody is chosen.
        int again = m_search->text().isEmpty() && !m_others.empty() ? 0 : -1;
        for (std::size_t i = 0; i < m_others.size(); ++i) {
            m_list->addItem(childWords(m_others[i].child) + u" · "_s + m_others[i].why);
            if (m_others[i].child.id == before)
                again = static_cast<int>(i);
        }
        m_list->setCurrentRow(again);
    }
    m_list->setVisible(!m_others.empty());
    m_list->setMaximumHeight(theme().px(36) * std::max(1, static_cast<int>(std::min<std::size_t>(4, m_others.size()))) + 8);
    choose();
}

void MergePage::clearPlan()
{
    m_plan.reset();
    m_comparison->hide();
    m_isReady = true;
    Q_EMIT shown();
}

void MergePage::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_others.size()))
        return clearPlan();
    Id kept = m_child.id;
    Id other = m_others[static_cast<std::size_t>(row)].child.id;
    if (m_isExchanged)
        std::swap(kept, other);
    m_session.read(
        this, [kept, other](store::Connection& connection) { return store::planMerge(connection, kept, other); },
        [this](Result<store::MergePlan> plan) { showPlan(std::move(plan)); });
}

void MergePage::showPlan(Result<store::MergePlan> plan)
{
    if (!plan)
        return clearPlan();
    m_plan = std::move(*plan);
    fillGrid();
    QStringList moves;
    for (const auto& each : m_plan->moved)
        moves << u"%1: %2"_s.arg(QString::fromUtf8(each.title.data(), static_cast<qsizetype>(each.title.size())), grouped(each.records));
    const QString what = moves.isEmpty() ? tr("Nothing else belongs to the other record.")
                                         : tr("What moves from the other record: %1.").arg(moves.join(u", "_s));
    m_moves->setText(m_plan->obstacle.isEmpty()
            ? tr("%1 The other record goes to the bin. All of this can be taken back.").arg(what)
            : m_plan->obstacle);
    m_merge->setEnabled(m_session.isWritable() && m_plan->obstacle.isEmpty());
    m_comparison->show();
    m_isReady = true;
    Q_EMIT shown();
}

void MergePage::fillGrid()
{
    delete std::exchange(m_gridHolder, new QWidget(m_comparison));
    auto* grid = new QGridLayout(m_gridHolder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(words(tr("Stays: %1").arg(m_plan->kept.reference), m_gridHolder, u"strong"_s), 0, 1);
    grid->addWidget(words(tr("Goes to the bin: %1").arg(m_plan->other.reference), m_gridHolder, u"strong"_s), 0, 2);
    int row = 1;
    for (std::size_t i = 0; i < m_plan->fields.size(); ++i, ++row) {
        const store::MergeField& field = m_plan->fields[i];
        const QString label = QString::fromUtf8(field.label.data(), static_cast<qsizetype>(field.label.size()));
        const QString name = QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size()));
        grid->addWidget(words(label, m_gridHolder, u"quiet"_s), row, 0);
        auto* group = new QButtonGroup(m_gridHolder);
        for (const bool isOther : {false, true}) {
            const QString& value = isOther ? field.other : field.kept;
            auto* choice = new QRadioButton(value.isEmpty() ? tr("(nothing)") : QString(value).replace(u'&', u"&&"_s), m_gridHolder);
            choice->setObjectName(u"merge.%1.%2"_s.arg(name, isOther ? u"other"_s : u"kept"_s));
            choice->setAccessibleName(tr("%1: keep %2").arg(label, value.isEmpty() ? tr("nothing") : value));
            choice->setChecked(field.takeOther == isOther);
            group->addButton(choice);
            connect(choice, &QRadioButton::toggled, this, [this, i, isOther](bool isOn) {
                if (isOn && m_plan)
                    m_plan->fields[i].takeOther = isOther;
            });
            grid->addWidget(choice, row, isOther ? 2 : 1);
        }
    }
    static_cast<QVBoxLayout*>(m_comparison->layout())->insertWidget(0, m_gridHolder);
    setTabOrder(m_list, m_gridHolder);
}

void MergePage::exchange()
{
    m_isExchanged = !m_isExchanged;
    choose();
}

void MergePage::merge()
{
    if (!m_plan)
        return;
    const store::MergePlan plan = *m_plan;
    m_merge->setEnabled(false);
    m_session.write(
        this,
        [plan](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
            const auto done = store::mergeChildren(connection, writer, plan);
            return done ? Result<void>() : done.error();
        },
        [this, plan](const Result<store::SaveReceipt>& saved) {
            if (!saved) {
                Q_EMIT said(saved.error().sentence);
                return find();
            }
            m_isExchanged = false;
            m_child = plan.kept;
            Q_EMIT said(tr("Merged. Both records are one now; it can be taken back below."));
            Q_EMIT merged(plan.kept.id);
        });
}

} // namespace axs::ui
