// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upkeep/bulkpage.h"

#include "core/base/text.h"
#include "ui/parts/choicechips.h"
#include "ui/parts/datefield.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/formsection.h"
#include "ui/parts/listtable.h"
#include "ui/parts/lookupfield.h"
#include "ui/parts/session.h"
#include "ui/parts/theme.h"
#include "ui/upkeep/groupchangescard.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPeople = 5000;
constexpr std::size_t mostShown = 50;

} // namespace

BulkPage::BulkPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(new FormSection({}, this))
    , m_what(new ChoiceChips(this))
    , m_which(new ChoiceChips(this))
    , m_whose(new LookupField(this))
    , m_lead(new LookupField(this))
    , m_coordinator(new QLineEdit(this))
    , m_from(new DateField(this))
    , m_handOver(new QLineEdit(this))
    , m_changes(new GroupChangesCard(session, this))
{
    setObjectName(u"bulk.page"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    makeForm();
    layout->addWidget(m_form);
    layout->addWidget(makePreview());
    layout->addWidget(m_changes);
    layout->addStretch(1);
    connect(m_changes, &GroupChangesCard::said, this, &BulkPage::said);
    connect(&m_session, &Session::changed, this, &BulkPage::readOffers);
    setCafs({});
    m_changes->refresh();
}

void BulkPage::makeForm()
{
    m_what->setClearable(false);
    m_what->setChoices({{u"coordinator"_s, tr("Responsible co-ordinator")}, {u"lead"_s, tr("Lead professional")}});
    m_what->setChosen(u"coordinator"_s);
    m_which->setClearable(false);
    m_from->setToday(m_session.today());
    m_from->setDate(m_session.today());
    m_form->addField(u"bulk.what"_s, {tr("What is to change"), {}, false}, m_what);
    m_form->addField(u"bulk.which"_s, {tr("For which CAFs"), tr("Closed CAFs stay as they are."), false}, m_which);
    m_form->addField(u"bulk.whose"_s, {tr("Whose open CAFs"), {}, false}, m_whose);
    m_form->addField(u"bulk.coordinator"_s, {tr("New co-ordinator"), {}, false}, m_coordinator);
    m_form->addField(u"bulk.lead"_s, {tr("New lead professional"), tr("Role and sector are taken as they are today."), false}, m_lead);
    m_form->addField(u"bulk.from"_s, {tr("Leads since"), {}, false}, m_from);
    m_form->addField(u"bulk.handOver"_s, {tr("Hand-over"), {}, true}, m_handOver);
    connect(m_what, &ChoiceChips::chosenChanged, this, [this] {
        showOffers(m_offers);
        arrange();
        preview();
    });
    connect(m_which, &ChoiceChips::chosenChanged, this, [this] {
        arrange();
        preview();
    });
    for (LookupField* each : {m_whose, m_lead})
        connect(each, &LookupField::chosen, this, &BulkPage::preview);
    connect(m_coordinator, &QLineEdit::textChanged, this, &BulkPage::preview);
    connect(m_from, &DateField::dateChanged, this, &BulkPage::preview);
}

QWidget* BulkPage::makePreview()
{
    auto* preview = new QWidget(this);
    auto* layout = new QVBoxLayout(preview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_words = new QLabel(preview);
    m_words->setObjectName(u"bulk.preview"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_table = new QTableWidget(0, 4, preview);
    m_table->setObjectName(u"bulk.table"_s);
    m_table->setAccessibleName(tr("CAFs that will change"));
    m_table->setHorizontalHeaderLabels({tr("Child"), tr("CAF"), tr("Lead professional now"), tr("Co-ordinator now")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    showAsRows(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_make = new QPushButton(preview);
    m_make->setObjectName(u"bulk.make"_s);
    setStyleRole(*m_make, u"primary"_s);
    connect(m_make, &QPushButton::clicked, this, &BulkPage::make);
    layout->addWidget(m_words);
    layout->addWidget(m_table);
    layout->addWidget(m_make, 0, Qt::AlignLeft);
    return preview;
}

void BulkPage::setCafs(const std::vector<Id>& cafs)
{
    m_cafs = cafs;
    QList<ChoiceChips::Choice> choices;
    if (!m_cafs.empty())
        choices.append({u"chosen"_s,
            tr("%1 chosen in the list").arg(counted(static_cast<qint64>(m_cafs.size()), tr("CAF"), tr("CAFs")))});
    choices.append({u"of"_s, tr("All open CAFs of somebody")});
    m_which->setChoices(choices);
    m_which->setChosen(choices.front().key);
    arrange();
    readOffers();
}

void BulkPage::takeFocus()
{
    m_form->focusField(u"bulk.what"_s);
}

bool BulkPage::isLead() const
{
    return m_what->chosen() == "lead"_L1;
}

bool BulkPage::takesChosen() const
{
    return m_which->chosen() == "chosen"_L1;
}

void BulkPage::arrange()
{
    m_form->setFieldVisible(u"bulk.whose"_s, !takesChosen());
    m_form->setFieldVisible(u"bulk.coordinator"_s, !isLead());
    for (const QString& name : {u"bulk.lead"_s, u"bulk.from"_s, u"bulk.handOver"_s})
        m_form->setFieldVisible(name, isLead());
}

void BulkPage::readOffers()
{
    m_session.read(
        this,
        [](store::Connection& connection) -> Result<Offers> {
            auto people = store::findPractitioners(connection, {}, mostPeople);
            auto coordinators = store::coordinatorsOf(connection);
            if (!people || !coordinators)
                return people ? coordinators.error() : people.error();
            return Offers{std::move(*people), std::move(*coordinators)};
        },
        [this](const Result<Offers>& offers) {
            if (!offers) {
                Q_EMIT said(offers.error().sentence);
                return;
            }
            m_offers = *offers;
            showOffers(m_offers);
            preview();
        });
}

/// A co-ordinator is known by name alone; the place in the list stands for the id.
void BulkPage::showOffers(const Offers& offers)
{
    std::vector<LookupField::Entry> people;
    for (const record::Practitioner& each : offers.people)
        people.push_back({each.id, each.name, each.role});
    std::vector<LookupField::Entry> coordinators;
    for (qsizetype i = 0; i < offers.coordinators.size(); ++i)
        coordinators.push_back({Id{i + 1}, offers.coordinators[i], {}});
    m_lead->setEntries(people);
    m_whose->setEntries(isLead() ? people : coordinators);
}

store::BulkChange BulkPage::change() const
{
    store::BulkChange change;
    change.what = isLead() ? store::BulkChange::What::lead : store::BulkChange::What::coordinator;
    if (takesChosen())
        change.cafs = m_cafs;
    change.lead = m_lead->chosenId();
    change.coordinator = m_coordinator->text().simplified();
    change.from = m_from->date();
    change.handOver = m_handOver->text().simplified();
    return change;
}

void BulkPage::preview()
{
    const Id whose = takesChosen() ? Id() : m_whose->chosenId();
    const QString name = whose.value > 0 && whose.value <= m_offers.coordinators.size() && !isLead()
        ? m_offers.coordinators[static_cast<qsizetype>(whose.value - 1)]
        : QString();
    m_session.read(
        this,
        [change = change(), chosen = takesChosen(), whose, name](store::Connection& connection) -> Result<Preview> {
            Preview preview{change, {}, {}};
            if (!chosen && whose.isSet()) {
                auto cafs = change.what == store::BulkChange::What::lead ? store::openCafsLedBy(connection, whose)
                                                                         : store::openCafsOf(connection, name);
                if (!cafs)
                    return cafs.error();
                preview.change.cafs = std::move(*cafs);
            }
            auto found = store::previewBulkChange(connection, preview.change);
            if (!found)
                return found.error();
            preview.preview = std::move(*found);
            const auto& changing = preview.preview.changing;
            auto rows = store::caseRows(
                connection, std::span(changing.data(), std::min(changing.size(), mostShown)));
            if (!rows)
                return rows.error();
            preview.rows = std::move(*rows);
            return preview;
        },
        [this, number = ++m_asked](const Result<Preview>& preview) {
            if (number != m_asked)
                return;
            if (preview)
                showPreview(*preview);
            else
                Q_EMIT said(preview.error().sentence);
        });
}

void BulkPage::showPreview(const Preview& shownNow)
{
    m_shown = shownNow.change;
    const store::BulkPreview& preview = shownNow.preview;
    const auto changing = static_cast<qint64>(preview.changing.size());
    const QString of = counted(changing, tr("CAF"), tr("CAFs"));
    const QString why = store::whyNoBulkChange(m_shown, m_session.today());
    QStringList words{why.isEmpty() ? tr("%1 will change.").arg(of) : why};
    if (preview.already > 0 && why.isEmpty())
        words << tr("%1 so already.").arg(counted(preview.already, tr("CAF is"), tr("CAFs are")));
    if (preview.closed > 0)
        words << tr("%1 closed and will stay.").arg(counted(preview.closed, tr("CAF is"), tr("CAFs are")));
    if (preview.typing > 0)
        words << tr("%1 being typed in: saving that form later may bring the old value back.")
                     .arg(counted(preview.typing, tr("CAF is"), tr("CAFs are")));
    if (changing > static_cast<qint64>(mostShown))
        words << tr("The first %1:").arg(mostShown);
    m_words->setText(words.join(u' '));
    m_table->setRowCount(static_cast<int>(shownNow.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const store::CaseRow& each = shownNow.rows[static_cast<std::size_t>(row)];
        const QStringList cells{each.childName, each.reference, each.lead, each.coordinator};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_table->resizeRowsToContents();
    m_table->setVisible(changing > 0);
    m_table->setFixedHeight(theme().px(36) * (1 + std::min(6, m_table->rowCount())) + 4);
    m_make->setText(tr("&Change %1").arg(of));
    m_make->setEnabled(m_session.isWritable() && why.isEmpty() && changing > 0);
    m_isReady = true;
    Q_EMIT shown();
}

void BulkPage::make()
{
    m_make->setEnabled(false);
    m_session.write(
        this,
        [change = m_shown](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
            const auto done = store::changeMany(connection, writer, change);
            return done ? Result<void>() : done.error();
        },
        [this](const Result<store::SaveReceipt>& saved) {
            Q_EMIT said(saved ? tr("Changed. It can be taken back below.") : saved.error().sentence);
            preview();
        });
}

} // namespace axs::ui
