// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/cafpage.h"

#include "core/pathway/accepted.h"
#include "core/store/events.h"
#include "ui/parts/banner.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/settings.h"
#include "ui/parts/theme.h"
#include "ui/records/cafbody.h"
#include "ui/records/cafheader.h"
#include "ui/records/draftbar.h"
#include "ui/records/draftkeeper.h"
#include "ui/records/duplicatepanel.h"
#include "ui/records/fieldbinder.h"
#include "ui/records/historypanel.h"
#include "ui/records/words.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPartOfCases(std::string_view kind)
{
    static const pathway::CafCase empty;
    bool found = false;
    pathway::forEachPart(empty, [&]<class Record>(const std::vector<Record>&) { found = found || Record::kind == kind; });
    return found;
}

constexpr int duplicatePauseMilliseconds = 300;
/// The height at 100 % below which the form needs the room of the stages.
constexpr int stagesNeed = 480;
const Setting<QString> lastCluster{ "records/lastCluster", {} };

} // namespace

CafPage::CafPage(Session& session, SettingsStore& settings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_binder(new FieldBinder(m_form, session.today(), this))
    , m_header(new CafHeader(this))
    , m_withdrawn(new Banner(tr("Consent withdrawn"), {}, this))
    , m_draftBar(new DraftBar(this))
    , m_notice(new NoticeBar(this))
    , m_drafts(new DraftKeeper(
          session, m_form, [this] { return m_body->focusedKey(); }, this))
{
    setObjectName(u"caf.page"_s);
    m_binder->setIdMaker([this] { return m_ids.next(m_clock.nowMilliseconds()); });
    m_body = new CafBody(*m_binder, [this] { return m_session.who().author; }, this);
    layOut();
    connectParts();
    m_header->setWritable(session.isWritable(), session.readOnlyReason());
    m_body->setReadOnly(!session.isWritable());
    qApp->installEventFilter(this);
}

CafPage::~CafPage()
{
    m_drafts->keepNow();
}

void CafPage::layOut()
{
    m_notice->setObjectName(u"caf.notice"_s);
    m_notice->dismiss();
    m_withdrawn->setObjectName(u"caf.withdrawn"_s);
    m_withdrawn->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_withdrawn);
    layout->addWidget(m_draftBar);
    layout->addWidget(m_notice);
    layout->addWidget(m_body, 1);
}

void CafPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_header->setShort(height() < theme().px(stagesNeed));
}

void CafPage::addAction(const QKeySequence& keys, const QString& text, const std::function<void()>& act)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    QWidget::addAction(action);
}

void CafPage::connectParts()
{
    addAction(QKeySequence::Save, tr("Save"), [this] { save(); });
    addAction(QKeySequence::Undo, tr("Undo"), [this] { m_form.undo(); });
    addAction(QKeySequence(u"Ctrl+Shift+Z"_s), tr("Redo"), [this] { m_form.redo(); });
    addAction(QKeySequence(u"Ctrl+PgDown"_s), tr("Next section"), [this] { m_body->stepSection(1); });
    addAction(QKeySequence(u"Ctrl+PgUp"_s), tr("Previous section"), [this] { m_body->stepSection(-1); });
    addAction(QKeySequence(u"F8"_s), tr("Next problem"), [this] { m_body->goToProblem(1); });
    addAction(QKeySequence(u"Shift+F8"_s), tr("Previous problem"), [this] { m_body->goToProblem(-1); });
    connect(m_header->saveButton(), &QPushButton::clicked, this, &CafPage::save);
    connect(m_header->historyButton(), &QPushButton::clicked, this, [this] { m_body->showSection(u"history"_s); });
    connect(m_header->undoSaveButton(), &QPushButton::clicked, this, &CafPage::askUndoSave);
    connect(m_header->whoHasLookedButton(), &QPushButton::clicked, this, [this] { Q_EMIT trailRequested(m_caf); });
    connect(m_header->childLink(), &QPushButton::clicked, this, &CafPage::childRequested);
    connect(m_header->moreMenu(), &QMenu::aboutToShow, this, &CafPage::fillMoreMenu);
    connect(m_body, &CafBody::sectionShown, this, [this](const QString& id) {
        if (id == "history"_L1)
            showHistory();
    });
    connect(m_body, &CafBody::rowRemoved, this, [this](const QString& what) {
        notify(tr("%1 is removed when you save.").arg(what), tr("Undo"), [this] { m_form.undo(); });
    });
    connect(m_body->history(), &HistoryPanel::putBackRequested, this, &CafPage::putBack);
    connect(m_body->duplicates(), &DuplicatePanel::childChosen, this, &CafPage::useChild);
    connect(&m_form, &CafForm::stateChanged, this, [this] {
        m_header->showCase(m_form.value(), m_binder->lists(), m_session.today());
        showWithdrawal();
        m_duplicateTimer.start();
    });
    m_duplicateTimer.setSingleShot(true);
    m_duplicateTimer.setInterval(duplicatePauseMilliseconds);
    connect(&m_duplicateTimer, &QTimer::timeout, this, &CafPage::lookForDuplicates);
    connect(m_drafts, &DraftKeeper::kept, this, [this](qint64 at) {
        Q_EMIT draftKept(at);
        Q_EMIT m_session.draftKept(at);
        Q_EMIT footMessage(tr("Draft kept %1, not yet saved to the record").arg(clockTime(at)));
    });
    connect(m_drafts, &DraftKeeper::failed, this, [this](const QString& sentence) { notify(sentence); });
    connect(m_draftBar, &DraftBar::continueRequested, this, [this] {
        if (const auto draft = std::exchange(m_offered, {})) {
            m_draftBar->offer({});
            m_form.resume(draft->state);
            m_body->goTo(draft->lastField);
        }
    });
    connect(m_draftBar, &DraftBar::discardRequested, this, [this] {
        m_draftBar->offer({});
        m_drafts->discard();
        notify(tr("The draft was discarded."), tr("Undo"), [this, draft = std::exchange(m_offered, {})] {
            if (draft)
                m_form.resume(draft->state);
        });
    });
    connect(m_binder, &FieldBinder::peopleWanted, this, [this](const QString& typed) {
        constexpr int most = 200;
        m_session.read(
            this, [typed](store::Connection& connection) { return store::findPractitioners(connection, typed, most); },
            [this](const Result<std::vector<record::Practitioner>>& found) {
                if (found)
                    m_binder->addPeople(*found);
            });
    });
    connect(m_notice, &NoticeBar::actionRequested, this, [this] {
        m_notice->dismiss();
        if (const auto act = std::exchange(m_noticeAction, {}))
            act();
    });
    connect(&m_session, &Session::changed, this, &CafPage::refresh);
}

void CafPage::notify(const QString& sentence, const QString& action, std::function<void()> act)
{
    m_noticeAction = std::move(act);
    m_notice->say(sentence, action);
}

bool CafPage::eventFilter(QObject* watched, QEvent* event)
{
    // Undo and redo are the form's own, also inside a line of text; leaving a field ends its step.
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::FocusOut)
        return QWidget::eventFilter(watched, event);
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || !isAncestorOf(widget))
        return QWidget::eventFilter(watched, event);
    if (isOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    } else {
        m_form.closeStep();
        QMetaObject::invokeMethod(m_drafts, &DraftKeeper::keepNow, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void CafPage::begin(Id caf, bool isNew)
{
    leave();
    ++m_opening;
    m_caf = caf;
    m_isLoaded = false;
    m_body->setEnabled(false);
    m_offered.reset();
    m_otherEpisodes.clear();
    m_askedAbout = {};
    m_draftBar->offer({});
    m_drafts->begin(draftForm(caf, isNew), isNew ? Id{} : caf, false);
}

void CafPage::openCaf(Id caf)
{
    begin(caf, false);
    load(false);
}

void CafPage::openNew()
{
    begin(m_binder->newId(), true);
    load(false);
}

void CafPage::openDraft(const QString& form)
{
    const bool isNew = form.startsWith("caf/new/"_L1);
    const auto caf = Id::parse(form.section(u'/', -1));
    if (!caf)
        return;
    begin(*caf, isNew);
    load(true);
}

void CafPage::load(bool continueDraft)
{
    const bool isNew = m_drafts->form().startsWith("caf/new/"_L1);
    const Id caf = isNew ? Id{} : m_caf;
    m_session.read(
        this,
        [caf, form = m_drafts->form()](store::Connection& connection) { return readCafPage(connection, caf, form); },
        [this, opening = m_opening, continueDraft](Result<CafPageData> page) {
            if (opening != m_opening)
                return;
            if (page)
                take(std::move(*page), continueDraft);
            else
                notify(page.error().sentence, tr("Try again"), [this, continueDraft] { load(continueDraft); });
        });
}

void CafPage::take(CafPageData page, bool continueDraft)
{
    const bool isNew = m_drafts->form().startsWith("caf/new/"_L1);
    if (!isNew && !page.found) {
        notify(m_session.knownOn().isSet() ? tr("This CAF was not in the file on that day.")
                                           : tr("This CAF is no longer in the file."), tr("Back to the list"), [this] { Q_EMIT listRequested(); });
        return;
    }
    m_isLoaded = true;
    m_body->setEnabled(true);
    m_binder->setLists(page.lists);
    m_otherEpisodes = std::move(page.otherEpisodes);
    m_form.setSurroundings(page.around);
    pathway::CafCase all = page.found.value_or(pathway::CafCase{});
    if (isNew) {
        all.caf.id = m_caf;
        all.child.id = m_binder->newId();
        const auto last = Id::parse(m_settings.get(lastCluster));
        if (last && !page.lists.clusterName(*last).isEmpty())
            all.caf.cluster = *last;
    }
    m_header->whoHasLookedButton()->setEnabled(!isNew);
    m_header->childLink()->setVisible(!isNew);
    if (!isNew)
        m_session.note(store::action::view, all.child.id, store::viewDetail(m_caf));
    m_form.start(all, isNew);
    m_body->forgetProblems();
    m_body->showSection(u"child"_s);
    showCase();
    if (isNew)
        m_body->focusFirstField();
    if (page.draft)
        offerDraft(*page.draft, continueDraft);
}

QString CafPage::typedDraft() const
{
    return m_drafts->form();
}

QString CafPage::focusedField() const
{
    return m_body->focusedKey();
}

void CafPage::focusField(const QString& key)
{
    if (!key.isEmpty())
        m_body->goTo(key);
}

void CafPage::showCase()
{
    const pathway::CafCase& all = m_form.value();
    m_header->showCase(all, m_binder->lists(), m_session.today());
    Q_EMIT titleChanged(m_form.isNew() ? tr("New CAF") : tr("CAF %1").arg(all.caf.reference));
    if (!m_form.isNew())
        Q_EMIT viewed(m_caf, store::childName(all.child));
}

void CafPage::showWithdrawal()
{
    const QString sentence = pathway::sharingStopped(m_form.value(), m_session.today());
    if (!sentence.isEmpty())
        m_withdrawn->set(tr("Consent withdrawn"), sentence);
    m_withdrawn->setVisible(!sentence.isEmpty());
}

void CafPage::offerDraft(const store::Draft& draft, bool continueDraft)
{
    auto read = draft.formVersion == cafFormVersion ? draftFrom(draft.body) : std::nullopt;
    m_drafts->begin(draft.form, draft.record, true);
    if (!read) {
        notify(tr("A draft of another version of the program is kept, but cannot be shown here."));
        return;
    }
    if (continueDraft) {
        m_form.resume(read->state);
        m_body->goTo(read->lastField);
        return;
    }
    const QString field = m_body->labelOf(read->lastField);
    const QString when = momentWords(draft.keptAtMilliseconds, m_session.today());
    m_draftBar->offer(
        field.isEmpty() ? tr("You stopped here %1.").arg(when) : tr("You stopped here %1, at “%2”.").arg(when, field));
    m_offered = std::move(read);
}

void CafPage::leave()
{
    if (m_session.isWritable() && m_form.isDirty() && m_isLoaded) {
        m_drafts->keepNow();
        const QString sentence
            = tr("What you typed about %1 is kept as a draft.").arg(store::childName(m_form.value().child));
        notify(sentence);
        Q_EMIT draftLeft(m_drafts->form(), sentence);
    }
}

void CafPage::refresh(const store::SaveReceipt& receipt)
{
    if (!m_isLoaded || m_form.isNew() || m_form.isDirty() || m_isSaving)
        return;
    const pathway::CafCase& all = m_form.stored();
    const bool touched = std::any_of(receipt.changed.begin(), receipt.changed.end(), [&](const auto& changed) {
        return changed.id == all.child.id || changed.id == m_caf || isPartOfCases(changed.kind)
            || changed.kind == record::Practitioner::kind || changed.kind == record::Option::kind;
    });
    if (!touched)
        return;
    m_session.read(
        this,
        [caf = m_caf, form = m_drafts->form()](
            store::Connection& connection) { return readCafPage(connection, caf, form); },
        [this, opening = m_opening](Result<CafPageData> page) {
            if (opening != m_opening || m_form.isDirty() || !page || !page->found)
                return;
            m_binder->setLists(page->lists);
            m_otherEpisodes = std::move(page->otherEpisodes);
            m_form.setSurroundings(page->around);
            if (*page->found != m_form.stored())
                m_form.start(*page->found, false);
            m_binder->showAll();
            showCase();
            if (m_body->currentSection() == "history"_L1)
                showHistory();
        });
}

} // namespace axs::ui
