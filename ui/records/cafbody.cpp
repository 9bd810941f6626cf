// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/cafbody.h"

#include "ui/parts/checklist.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/errorsummary.h"
#include "ui/parts/theme.h"
#include "ui/records/cafsections.h"
#include "ui/records/duplicatepanel.h"
#include "ui/records/findingspanel.h"
#include "ui/records/historypanel.h"
#include "ui/records/rowssection.h"
#include "ui/records/sectionlist.h"
#include "ui/records/timeline.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Narrower than this at 100 %, the timeline goes below the form.
constexpr int sideNeeds = 900;
/// Narrower than this, the list of sections becomes one line.
constexpr int listNeeds = 560;

QFrame* cardFrame(QWidget* parent)
{
    auto* card = new QFrame(parent);
    setStyleRole(*card, u"card"_s);
    return card;
}

} // namespace

CafBody::CafBody(FieldBinder& binder, std::function<QString()> author, QWidget* parent)
    : QWidget(parent)
    , m_binder(binder)
    , m_list(new SectionList)
    , m_listCard(cardFrame(this))
    , m_picker(new QComboBox)
    , m_scroll(new QScrollArea)
    , m_summary(new ErrorSummary)
    , m_checks(new CheckList)
    , m_columns(new QHBoxLayout(this))
    , m_side(new QWidget(this))
    , m_duplicates(new DuplicatePanel(m_side))
    , m_timeline(new Timeline(m_side))
    , m_history(new HistoryPanel)
    , m_findings(new FindingsPanel(binder, std::move(author)))
{
    auto* listLayout = new QVBoxLayout(m_listCard);
    listLayout->setContentsMargins(8, 8, 8, 8);
    listLayout->addWidget(m_list);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    m_columns->addWidget(m_listCard, 0);
    m_columns->addWidget(makeMiddle(), 1);
    m_columns->addWidget(m_side, 0);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(16);
    side->addWidget(m_duplicates);
    side->addWidget(m_timeline, 1);
    connect(m_list, &SectionList::sectionChosen, this, &CafBody::showSection);
    connect(m_summary, &ErrorSummary::fieldRequested, this, &CafBody::goTo);
    connect(m_findings, &FindingsPanel::fieldRequested, this, &CafBody::goTo);
    connect(m_checks, &CheckList::confirmationsChanged, this, [this] {
        QMap<QString, QString> reasons;
        const auto given = m_checks->confirmations();
        for (const CheckList::Confirmation& each : given)
            reasons.insert(each.key, each.reason);
        m_binder.form().setReasons(reasons);
    });
    connect(&m_binder.form(), &CafForm::stateChanged, this, &CafBody::refresh);
    showSection(u"child"_s);
    refresh();
}

QWidget* CafBody::makeMiddle()
{
    auto* card = cardFrame(this);
    auto* content = new QWidget;
    setStyleRole(*content, u"panel"_s);
    m_middle = new QVBoxLayout(content);
    m_middle->setContentsMargins(8, 0, 16, 8);
    m_middle->setSpacing(16);
    m_middle->addWidget(m_summary);
    m_middle->addWidget(m_checks);
    addAllSections();
    m_middle->addStretch(1);
    m_scroll->setObjectName(u"caf.form"_s);
    m_scroll->setAccessibleName(tr("Form"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_picker->setObjectName(u"caf.sections.picker"_s);
    m_picker->setAccessibleName(tr("Section of the form"));
    m_picker->view()->setAccessibleName(tr("Sections of the form"));
    m_picker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_picker->setMinimumContentsLength(12);
    QString group;
    for (const QString& id : m_list->ids()) {
        if (m_list->groupOf(id) != std::exchange(group, m_list->groupOf(id)))
            m_picker->insertSeparator(m_picker->count());
        m_picker->addItem(m_list->words(id), id);
    }
    m_picker->hide();
    connect(m_picker, &QComboBox::activated, this,
        [this](int index) { showSection(m_picker->itemData(index).toString()); });
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(8, 16, 0, 8);
    layout->setSpacing(12);
    layout->addWidget(m_picker, 0, Qt::AlignLeft);
    layout->addWidget(m_scroll);
    return card;
}

void CafBody::addAllSections()
{
    const Date today = m_binder.today();
    m_list->addGroup(tr("Child"));
    addSection(u"child"_s, tr("Child"), childSection(m_binder));
    addAllRows(familyRows(today));
    m_list->addGroup(tr("Before the CAF"));
    addAllRows(beforeCafRows(today));
    m_list->addGroup(tr("Assessment"));
    addSection(u"episode"_s, tr("Episode"), episodeSection(m_binder));
    addAllRows(consentRows());
    addSection(u"people"_s, tr("People"), peopleSection(m_binder));
    addAllRows(assessmentRows(today));
    m_list->addGroup(tr("Team and plan"));
    addAllRows(teamRows(today));
    addAllRows(supportRows(today));
    m_list->addGroup(tr("Review and closing"));
    addAllRows(reviewRows(today));
    addSection(u"closing"_s, tr("Closing"), closingSection(m_binder));
    m_list->addGroup(tr("Papers and sharing"));
    addAllRows(sharingRows(today));
    m_list->addGroup(tr("This record"));
    addSection(u"findings"_s, tr("Findings"), m_findings);
    addSection(u"history"_s, tr("History"), m_history);
}

void CafBody::addSection(const QString& id, const QString& title, QWidget* widget)
{
    widget->setVisible(false);
    // The history takes what is left of the page; a form is as high as its fields.
    m_middle->addWidget(widget, widget == m_history ? 100 : 0);
    m_sections.append({ id, widget });
    m_list->addSection(id, title);
}

void CafBody::addAllRows(const std::vector<RowKind>& kinds)
{
    for (const RowKind& kind : kinds)
        addRows(kind);
}

void CafBody::addRows(const RowKind& kind)
{
    auto* section = new RowsSection(kind, m_binder);
    m_rows.append(section);
    addSection(kind.id, kind.title, section);
    connect(section, &RowsSection::removed, this, &CafBody::rowRemoved);
    connect(section, &RowsSection::rebuilt, this, [this] {
        if (m_checked)
            showFieldProblems(m_summary->problems());
    });
}

RowsSection* CafBody::rows(const QString& id) const
{
    for (RowsSection* each : m_rows) {
        if (each->kind().id == id)
            return each;
    }
    return nullptr;
}

void CafBody::showSection(const QString& id)
{
    for (const Section& section : std::as_const(m_sections))
        section.widget->setVisible(section.id == id);
    if (m_list->current() != id)
        m_list->setCurrent(id);
    m_picker->setCurrentIndex(m_picker->findData(id));
    m_side->setVisible(id != "history"_L1);
    scrollToTop();
    Q_EMIT sectionShown(id);
}

QString CafBody::currentSection() const
{
    return m_list->current();
}

void CafBody::stepSection(int by)
{
    m_list->step(by);
    focusFirstField();
}

void CafBody::focusFirstField()
{
    const QString id = currentSection();
    if (RowsSection* section = rows(id)) {
        section->focusFirst();
        return;
    }
    for (const Section& section : std::as_const(m_sections)) {
        if (section.id != id)
            continue;
        if (auto* form = qobject_cast<FormSection*>(section.widget))
            form->focusField(form->fieldNames().value(0));
        else
            section.widget->setFocus(Qt::OtherFocusReason);
    }
}

QString CafBody::sectionOf(const QString& key) const
{
    const QString kind = key.section(u'/', 0, 0);
    if (key == "caf/consent"_L1)
        return u"consent"_s;
    for (const RowsSection* each : m_rows) {
        const std::string_view recordKind = each->kind().recordKind;
        if (kind == QLatin1StringView(recordKind.data(), static_cast<qsizetype>(recordKind.size())))
            return each->kind().id;
    }
    if (const BoundField* field = m_binder.byKey(key))
        return field->place.name.section(u'.', 1, 1);
    return u"episode"_s;
}

bool CafBody::goTo(const QString& key)
{
    const QString id = sectionOf(key);
    showSection(id);
    if (RowsSection* section = rows(id)) {
        if (const auto row = Id::parse(key.section(u'/', 1, 1)))
            section->reveal(*row);
    }
    const BoundField* field = m_binder.byKey(key);
    if (!field) {
        focusFirstField();
        return false;
    }
    return field->place.section->focusField(field->place.name);
}

QString CafBody::focusedKey() const
{
    // Of the window, which keeps it while another program's window is in front.
    const QWidget* focused = window()->focusWidget();
    for (const BoundField& field : m_binder.fields()) {
        const QWidget* widget = field.place.section->field(field.place.name);
        if (focused && widget && (widget == focused || widget->isAncestorOf(focused)))
            return field.place.key;
    }
    return {};
}

QString CafBody::labelOf(const QString& key) const
{
    const BoundField* field = m_binder.byKey(key);
    const FormField* question = field ? field->place.section->question(field->place.name) : nullptr;
    return question ? question->label() : QString();
}

void CafBody::setReadOnly(bool readOnly)
{
    m_binder.setReadOnly(readOnly);
    m_findings->setReadOnly(readOnly);
    m_history->setReadOnly(readOnly);
    for (RowsSection* section : std::as_const(m_rows))
        section->setReadOnly(readOnly);
}

void CafBody::refresh()
{
    m_timeline->showCase(m_binder.form().value());
    if (m_checked) {
        // What was mended goes at once; what is newly wrong waits for the next save.
        const auto now = problems();
        QList<ErrorSummary::Problem> left;
        for (const ErrorSummary::Problem& problem : m_summary->problems()) {
            if (now.contains(problem))
                left.append(problem);
        }
        showFieldProblems(left);
        if (left.isEmpty())
            m_summary->setProblems({});
    }
    refreshMarks();
}

void CafBody::scrollToTop()
{
    m_scroll->ensureVisible(0, 0);
}

void CafBody::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeSide();
}

void CafBody::placeSide()
{
    const bool narrow = width() < theme().px(sideNeeds);
    const bool tight = width() < theme().px(listNeeds);
    m_listCard->setVisible(!tight);
    m_picker->setVisible(tight);
    m_side->setFixedWidth(narrow ? QWIDGETSIZE_MAX : theme().px(250));
    if (narrow)
        m_side->setMinimumWidth(0);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (narrow)
        m_middle->insertWidget(m_middle->count() - 1, m_side);
    else
        m_columns->addWidget(m_side, 0);
    m_side->setVisible(currentSection() != "history"_L1);
}

} // namespace axs::ui
