// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/quickdialog.h"

#include "core/store/cases.h"
#include "ui/parts/datefield.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/lookupfield.h"
#include "ui/parts/theme.h"
#include "ui/records/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int draftPause = 800;
constexpr int searchPause = 150;

} // namespace

QString birthAside(const record::Child& child)
{
    QStringList words;
    if (child.dateOfBirth.isSet())
        words += QuickDialog::tr("born %1").arg(child.dateOfBirth.britishShort());
    if (!child.reference.isEmpty())
        words += child.reference;
    return words.join(u" · "_s);
}

OpenChild openChildOf(store::Connection& connection, Id caf)
{
    const auto found = store::readCase(connection, caf);
    if (!found || !*found)
        return {};
    const record::Child& child = (*found)->child;
    return { child.id, caf, store::childName(child), birthAside(child) };
}

QuickDialog::QuickDialog(Session* session, const QString& form, std::string_view kind, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_formName(form)
    , m_kind(kind)
    , m_section(new FormSection)
    , m_above(new QVBoxLayout)
    , m_notice(new QLabel(this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_discard(new QPushButton(tr("&Discard"), this))
{
    setObjectName(form);
    layOut();
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftPause);
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(searchPause);
    connect(&m_draftTimer, &QTimer::timeout, this, &QuickDialog::keepDraft);
    connect(&m_searchTimer, &QTimer::timeout, this, &QuickDialog::searchChildren);
    connect(m_save, &QPushButton::clicked, this, &QuickDialog::save);
    connect(m_discard, &QPushButton::clicked, this, &QuickDialog::discard);
    for (const auto& keys : { QKeySequence(QKeySequence::Save), QKeySequence(u"Ctrl+Return"_s) })
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &QuickDialog::save);
}

QuickDialog::~QuickDialog()
{
    keepDraft();
}

void QuickDialog::layOut()
{
    auto* content = new QWidget;
    setStyleRole(*content, u"panel"_s);
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(16, 16, 16, 16);
    inside->setSpacing(12);
    inside->addLayout(m_above);
    inside->addWidget(m_section);
    inside->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Form"));
    scroll->setWidget(content);
    m_notice->setObjectName(m_formName + u".notice"_s);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    setStyleRole(*m_notice, u"quiet"_s);
    m_notice->hide();
    m_save->setObjectName(m_formName + u".save"_s);
    setStyleRole(*m_save, u"primary"_s);
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_discard->setObjectName(m_formName + u".discard"_s);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(m_formName + u".close"_s);
    close->setToolTip(tr("What you typed stays as a draft"));
    for (QPushButton* button : { m_save, m_discard, close })
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 0, 16, 16);
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* notice = new QVBoxLayout;
    notice->setContentsMargins(16, 8, 16, 8);
    notice->addWidget(m_notice);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(notice);
    layout->addLayout(buttons);
}

void QuickDialog::begin(const OpenChild& about)
{
    m_about = about;
    const QSize room = parentWidget() ? parentWidget()->window()->size() : screen()->availableSize();
    resize(std::min(theme().px(620), room.width() - 40), std::min(theme().px(700), room.height() - 40));
    const bool writable = m_session && m_session->isWritable();
    m_section->setVisible(m_session);
    m_section->setEnabled(false);
    m_save->setVisible(writable);
    m_discard->setVisible(writable);
    clearFields();
    open();
    if (!m_session) {
        m_isReady = true;
        return Q_EMIT ready();
    }
    if (!writable) {
        m_notice->setText(tr("Nothing can be recorded here. %1").arg(m_session->readOnlyReason()));
        m_notice->show();
    }
    m_session->read(
        this,
        [form = m_formName](store::Connection& connection) -> std::optional<store::Draft> {
            const auto all = store::drafts(connection);
            for (const store::Draft& draft : all ? *all : std::vector<store::Draft>()) {
                if (draft.form == form && draft.formVersion == quickDraftVersion)
                    return draft;
            }
            return {};
        },
        [this, writable](const std::optional<store::Draft>& draft) {
            m_section->setEnabled(writable);
            take(draft);
            m_isReady = true;
            Q_EMIT ready();
        });
}

void QuickDialog::take(const std::optional<store::Draft>& draft)
{
    m_isFilling = true;
    clearFields();
    fillNew();
    if (m_child && m_about.child.isSet())
        offerChild(m_about.child, m_about.name, m_about.born);
    m_begun.clear();
    for (auto each = m_answers.begin(); each != m_answers.end(); ++each)
        m_begun.insert(each.key(), each->get());
    m_hasDraft = draft.has_value();
    if (draft) {
        putInFields(draft->body);
        m_notice->setText(tr("You stopped here %1. Discard it to begin anew.")
                              .arg(momentWords(draft->keptAtMilliseconds, m_session->today())));
        m_notice->show();
    }
    m_isFilling = false;
    focusFirst();
}

void QuickDialog::focusFirst()
{
    const QStringList names = m_section->fieldNames();
    for (const QString& name : names) {
        if (!text(name.section(u'.', -1)).isEmpty())
            continue;
        m_section->focusField(name);
        return;
    }
}

void QuickDialog::clearFields()
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    for (const Answer& answer : std::as_const(m_answers))
        answer.set({});
    m_newChild = {};
    if (m_child) {
        m_child->setEntries({});
        m_child->setChosen({});
        m_child->setTypedText({});
    }
    m_section->clearProblems();
    m_isFilling = wasFilling;
}

void QuickDialog::addAbove(QWidget* widget)
{
    m_above->addWidget(widget);
}

void QuickDialog::addChild(const FormField::Words& words)
{
    m_child = new LookupField;
    m_child->setCanAdd(true);
    m_child->setObjectName(fieldName(u"child"_s));
    m_section->addField(fieldName(u"child"_s), words, m_child);
    connect(m_child, &LookupField::edited, this, [this] {
        if (m_isFilling)
            return;
        m_searchTimer.start();
        edited();
    });
    connect(m_child, &LookupField::chosen, this, [this] { edited(); });
    connect(m_child, &LookupField::addRequested, this, &QuickDialog::addNewChild);
    m_answers.insert(u"child"_s, { [this] { return m_child->typedText(); }, [](const QString&) { } });
}

void QuickDialog::addLine(const QString& name, const FormField::Words& words)
{
    auto* line = new QLineEdit;
    line->setObjectName(fieldName(name));
    m_section->addField(fieldName(name), words, line);
    m_answers.insert(name, { [line] { return line->text(); }, [line](const QString& text) { line->setText(text); } });
    connect(line, &QLineEdit::textChanged, this, &QuickDialog::edited);
}

void QuickDialog::addText(const QString& name, const FormField::Words& words)
{
    auto* field = new QPlainTextEdit;
    field->setObjectName(fieldName(name));
    field->setTabChangesFocus(true);
    field->setFixedHeight(theme().px(84));
    m_section->addField(fieldName(name), words, field);
    m_answers.insert(name,
        { [field] { return field->toPlainText(); }, [field](const QString& text) { field->setPlainText(text); } });
    connect(field, &QPlainTextEdit::textChanged, this, &QuickDialog::edited);
}

void QuickDialog::addChips(
    const QString& name, const FormField::Words& words, const QList<ChoiceChips::Choice>& choices)
{
    auto* chips = new ChoiceChips;
    chips->setObjectName(fieldName(name));
    chips->setChoices(choices);
    m_section->addField(fieldName(name), words, chips);
    m_answers.insert(
        name, { [chips] { return chips->chosen(); }, [chips](const QString& text) { chips->setChosen(text); } });
    connect(chips, &ChoiceChips::edited, this, &QuickDialog::edited);
}

void QuickDialog::addDate(const QString& name, const FormField::Words& words)
{
    auto* field = new DateField;
    field->setObjectName(fieldName(name));
    if (m_session)
        field->setToday(m_session->today());
    m_section->addField(fieldName(name), words, field);
    m_answers.insert(name,
        { [field] { return field->typedText(); }, [field](const QString& text) { field->setTypedText(text); } });
    m_dates.insert(name, field);
    connect(field, &DateField::edited, this, &QuickDialog::edited);
}

QString QuickDialog::text(const QString& name) const
{
    const auto answer = m_answers.constFind(name);
    return answer == m_answers.constEnd() ? QString() : answer->get().trimmed();
}

void QuickDialog::setText(const QString& name, const QString& text)
{
    m_answers.value(name).set(text);
}

Date QuickDialog::date(const QString& name) const
{
    const DateField* field = m_dates.value(name);
    return field ? field->date() : Date();
}

bool QuickDialog::hasChild() const
{
    return m_child && m_child->chosenId().isSet();
}

QString QuickDialog::typedChild() const
{
    return m_child ? m_child->typedText().trimmed() : QString();
}

bool QuickDialog::isEmpty() const
{
    for (auto each = m_answers.begin(); each != m_answers.end(); ++each) {
        if (each->get() != m_begun.value(each.key()))
            return false;
    }
    return true;
}

void QuickDialog::edited()
{
    if (m_isFilling || !m_isReady)
        return;
    m_draftTimer.start();
}

} // namespace axs::ui
