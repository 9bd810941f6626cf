// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printpage.h"

#include "core/store/events.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"
#include "ui/report/pagesview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int choicesWidth = 300;
constexpr int widestChoices = 460;
constexpr int heldWidth = 280;
constexpr int besideFrom = 900; ///< below this width what is held back stands under the pages

QString usualPurpose(report::PaperKind kind)
{
    using report::PaperKind;
    switch (kind) {
    case PaperKind::familyCopy:
    case PaperKind::plainCopy:
        return PrintPage::tr("For the family to keep");
    case PaperKind::meetingPapers:
    case PaperKind::invitation:
    case PaperKind::plan:
    case PaperKind::ownActions:
        return PrintPage::tr("For the TAC meeting");
    case PaperKind::review:
        return PrintPage::tr("For the review");
    case PaperKind::checking:
        return PrintPage::tr("For checking by the author");
    case PaperKind::receipt:
    case PaperKind::outcomeSlip:
        return PrintPage::tr("For the assessor");
    case PaperKind::record:
    case PaperKind::chronology:
        return {};
    default:
        return PrintPage::tr("To be filled in by hand");
    }
}

QPushButton* button(const QString& text, const char* name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

} // namespace

PrintPage::PrintPage(Session& session, SettingsStore& settings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
{
    setObjectName(u"printPage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notice = new NoticeBar(this);
    m_notice->hide();
    column->addWidget(m_notice);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeChoices());
    m_middle = new QBoxLayout(QBoxLayout::LeftToRight);
    m_middle->setSpacing(0);
    m_middle->addWidget(makePreview(), 3);
    m_middle->addWidget(makeHeldBack(), 1);
    row->addLayout(m_middle, 1);
    column->addLayout(row, 1);
    connect(&m_export, &ReportExport::saved, this, [this](const QString& path) {
        say(tr("Saved as “%1”.").arg(path));
        note(u"saved as %1"_s.arg(path.section(u'/', -1)));
    });
    connect(&m_export, &ReportExport::failed, this, [this](const Error& error) { say(error.sentence); });
    connect(&m_export, &ReportExport::ended, this, &PrintPage::allow);
    allow();
}

PrintPage::~PrintPage() = default;

QWidget* PrintPage::makeChoices()
{
    auto* panel = new QWidget(this);
    setStyleRole(*panel, u"panel"_s);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(24, 16, 16, 16);
    column->setSpacing(8);
    auto* heading = new QLabel(tr("&Papers"), panel);
    setStyleRole(*heading, u"heading3"_s);
    m_papers = new QTreeWidget(panel);
    m_papers->setObjectName(u"print.papers"_s);
    m_papers->setAccessibleName(tr("Papers"));
    m_papers->setHeaderHidden(true);
    m_papers->setRootIsDecorated(false);
    m_papers->setIndentation(theme().px(12));
    m_papers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_papers->header()->setSectionResizeMode(QHeaderView::Stretch);
    heading->setBuddy(m_papers);
    auto* purposeLabel = new QLabel(tr("What it is &for"), panel);
    m_purpose = new QLineEdit(panel);
    m_purpose->setObjectName(u"print.purpose"_s);
    m_purpose->setAccessibleName(tr("What it is for"));
    purposeLabel->setBuddy(m_purpose);
    m_state = new QLabel(panel);
    m_state->setObjectName(u"print.state"_s);
    m_state->setWordWrap(true);
    setStyleRole(*m_state, u"quiet"_s);
    m_print = button(tr("Pri&nt…"), "print.print", panel);
    setStyleRole(*m_print, u"primary"_s);
    m_pdf = button(tr("Save as P&DF…"), "print.pdf", panel);
    m_html = button(tr("Save as H&TML…"), "print.html", panel);
    column->addWidget(heading);
    column->addWidget(m_papers, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{ purposeLabel, m_purpose, m_state, m_print, m_pdf, m_html })
        column->addWidget(each);
    const auto fit = [panel] { panel->setFixedWidth(std::min(theme().px(choicesWidth), widestChoices)); };
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, panel, fit);
    fit();
    connect(m_papers, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        const int place = item ? item->data(0, Qt::UserRole).toInt() : -1;
        if (place >= 0 && item->parent()) {
            m_order = m_choices[static_cast<std::size_t>(place)].order;
            m_purpose->setText(usualPurpose(m_order.kind));
            make();
        }
    });
    connect(m_purpose, &QLineEdit::textChanged, this, &PrintPage::allow);
    connect(m_print, &QPushButton::clicked, this, &PrintPage::askPrinter);
    connect(m_pdf, &QPushButton::clicked, this, [this] { askWhere(ReportForm::pdf); });
    connect(m_html, &QPushButton::clicked, this, [this] { askWhere(ReportForm::html); });
    return panel;
}

QWidget* PrintPage::makePreview()
{
    auto* panel = new QWidget(this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_pages = new PagesView(panel);
    m_pages->setObjectName(u"print.preview"_s);
    m_pages->setAccessibleName(tr("Preview of the paper"));
    column->addWidget(m_pages, 1);
    return panel;
}

QWidget* PrintPage::makeHeldBack()
{
    m_heldPanel = new QWidget(this);
    setStyleRole(*m_heldPanel, u"panel"_s);
    auto* column = new QVBoxLayout(m_heldPanel);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    auto* heading = new QLabel(tr("&Held back from this copy"), m_heldPanel);
    setStyleRole(*heading, u"heading3"_s);
    heading->setWordWrap(true);
    m_held = new QListWidget(m_heldPanel);
    m_held->setObjectName(u"print.heldBack"_s);
    m_held->setAccessibleName(tr("Held back from this copy"));
    m_held->setWordWrap(true);
    m_held->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_held->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    heading->setBuddy(m_held);
    column->addWidget(heading);
    column->addWidget(m_held, 1);
    m_heldPanel->hide();
    return m_heldPanel;
}

void PrintPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= theme().px(besideFrom);
    m_middle->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_heldPanel->setMinimumWidth(beside ? theme().px(heldWidth) : 0);
}

void PrintPage::showCaf(Id caf, const QString& wanted)
{
    m_caf = caf;
    m_set.reset();
    m_pages->setReport(nullptr);
    m_papers->clear();
    m_state->setText(tr("Reading…"));
    allow();
    m_session.read(
        this, [caf](store::Connection& connection) { return readPaperSource(connection, caf); },
        [this, wanted, asked = ++m_asked](Result<std::optional<PaperSource>> source) {
            if (asked != m_asked)
                return;
            if (!source)
                return say(source.error().sentence);
            if (!*source)
                return say(m_session.knownOn().isSet() ? tr("This CAF was not in the file on that day.")
                                                       : tr("This CAF is no longer in the file."));
            take(std::move(**source), wanted);
        });
}

void PrintPage::take(PaperSource source, const QString& wanted)
{
    m_source = std::move(source);
    m_session.note(store::action::view, m_source.all.child.id, store::viewDetail(m_caf));
    report::PaperOrder order;
    if (wanted.startsWith("meeting/"_L1)) {
        if (const auto meeting = Id::parse(wanted.section(u'/', 1)))
            order = { report::PaperKind::meetingPapers, *meeting, {} };
    }
    if (wanted == "chronology"_L1)
        order.kind = report::PaperKind::chronology;
    fillChoices(order);
    m_state->clear();
    allow();
    Q_EMIT shown();
}

void PrintPage::fillChoices(const report::PaperOrder& wanted)
{
    m_choices = report::paperChoices(m_source.all);
    m_papers->clear();
    QTreeWidgetItem* group = nullptr;
    for (std::size_t place = 0; place < m_choices.size(); ++place) {
        const report::PaperChoice& choice = m_choices[place];
        if (!group || group->text(0) != choice.group) {
            group = new QTreeWidgetItem(m_papers, { choice.group });
            group->setFlags(Qt::ItemIsEnabled);
            group->setExpanded(true);
            QFont font = m_papers->font();
            font.setWeight(QFont::DemiBold);
            group->setFont(0, font);
            group->setSizeHint(0, { 0, theme().px(30) });
        }
        auto* item = new QTreeWidgetItem(group, { choice.label });
        item->setData(0, Qt::UserRole, static_cast<int>(place));
        item->setToolTip(0, choice.label);
        item->setSizeHint(0, { 0, theme().px(26) });
    }
    m_papers->expandAll();
    choose(wanted);
}

void PrintPage::choose(const report::PaperOrder& order)
{
    for (int group = 0; group < m_papers->topLevelItemCount(); ++group) {
        QTreeWidgetItem* parent = m_papers->topLevelItem(group);
        for (int row = 0; row < parent->childCount(); ++row) {
            const auto place = static_cast<std::size_t>(parent->child(row)->data(0, Qt::UserRole).toInt());
            if (m_choices[place].order == order)
                return m_papers->setCurrentItem(parent->child(row));
        }
    }
}

void PrintPage::focusPapers()
{
    m_papers->setFocus(Qt::OtherFocusReason);
}

void PrintPage::say(const QString& sentence)
{
    m_notice->say(sentence);
}

} // namespace axs::ui
