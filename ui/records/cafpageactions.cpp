// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/cafpage.h"

#include "core/base/text.h"
#include "core/pathway/accepted.h"
#include "core/pathway/leads.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/settings.h"
#include "ui/records/cafbody.h"
#include "ui/records/cafheader.h"
#include "ui/records/draftbar.h"
#include "ui/records/draftkeeper.h"
#include "ui/records/duplicatepanel.h"
#include "ui/records/fieldbinder.h"
#include "ui/records/historypanel.h"
#include "ui/records/words.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const Setting<QString> lastCluster{ "records/lastCluster", {} };

} // namespace

store::CaseSave CafPage::whatToSave() const
{
    const CafState& state = m_form.state();
    store::CaseSave save;
    save.stored = m_form.stored();
    save.value = trimmed(state.value);
    save.people = state.people;
    save.options = state.options;
    save.draft = m_drafts->form();
    save.confirmed = m_body->confirmed();
    const QMap<QString, QString> accepted = m_body->acceptances();
    for (auto each = accepted.begin(); each != accepted.end(); ++each)
        pathway::acceptFinding(
            save.value, { each.key(), each.value(), m_session.who().author, m_session.today() }, m_binder->newId());
    pathway::followLead(save.stored, save.value, m_session.today(), [this] { return m_binder->newId(); });
    save.device = m_session.who().device;
    save.today = m_session.today();
    // A new person's role is the one they have here.
    for (record::Practitioner& person : save.people) {
        const record::Caf& caf = save.value.caf;
        if (person.role.isEmpty())
            person.role = person.id == caf.assessor ? caf.assessorRole : caf.leadRole;
        if (person.sector.isEmpty() && person.id == caf.lead)
            person.sector = caf.leadSector;
    }
    return save;
}

void CafPage::save()
{
    if (m_isSaving || !m_session.isWritable() || !m_isLoaded)
        return;
    // A field that is still being typed in decides now what its words mean.
    if (QWidget* focused = QApplication::focusWidget(); focused && isAncestorOf(focused)) {
        focused->clearFocus();
        focused->setFocus(Qt::OtherFocusReason);
    }
    if (!m_form.isNew() && !m_form.isDirty()) {
        Q_EMIT footMessage(tr("Nothing has changed since the last save"));
        return;
    }
    if (!m_body->check())
        return;
    m_isSaving = true;
    m_header->saveButton()->setEnabled(false);
    m_drafts->keepNow();
    const auto stored = std::make_shared<pathway::CafCase>();
    m_session.write(
        this,
        [save = whatToSave(), stored](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
            auto done = store::saveCase(connection, writer, save);
            if (!done)
                return done.error();
            *stored = std::move(*done);
            return {};
        },
        [this, stored, sent = m_form.state(), opening = m_opening](Result<store::SaveReceipt> receipt) {
            m_isSaving = false;
            m_header->saveButton()->setEnabled(m_session.isWritable());
            if (opening != m_opening)
                return;
            if (receipt)
                acknowledge(*stored, sent, receipt->atMilliseconds);
            else
                notify(receipt.error().sentence, tr("Try again"), [this] { save(); });
        });
}

void CafPage::acknowledge(const pathway::CafCase& stored, const CafState& sent, std::int64_t at)
{
    const bool wasNew = m_form.isNew();
    const bool typedOn = m_form.state() != sent;
    m_drafts->begin(draftForm(m_caf, false), m_caf, false);
    m_draftBar->offer({});
    m_offered.reset();
    m_form.saved(stored, sent);
    if (!typedOn)
        m_body->forgetProblems();
    m_settings.set(lastCluster, stored.caf.cluster.text());
    showCase();
    m_header->whoHasLookedButton()->setEnabled(true);
    m_header->childLink()->show();
    if (wasNew)
        notify(tr("CAF %1 is saved.").arg(stored.caf.reference));
    else
        m_notice->dismiss();
    Q_EMIT footMessage(tr("Saved %1").arg(clockTime(at)));
    Q_EMIT saved(m_caf);
    if (m_body->currentSection() == "history"_L1)
        showHistory();
}

void CafPage::showHistory()
{
    if (m_form.isNew()) {
        m_body->history()->showLines({});
        return;
    }
    m_body->history()->setSentence(tr("Reading…"));
    m_session.read(
        this, [caf = m_caf](store::Connection& connection) { return store::caseHistory(connection, caf); },
        [this, opening = m_opening](Result<std::vector<store::HistoryLine>> lines) {
            if (opening != m_opening)
                return;
            if (lines)
                m_body->history()->showLines(*lines);
            else
                m_body->history()->setSentence(lines.error().sentence);
        });
}

void CafPage::askUndoSave()
{
    if (!m_isLoaded)
        return;
    if (m_form.isDirty()) {
        notify(tr("You have typed something that is not saved. Save it first, or discard it."),
            tr("Discard what I typed"), [this] { discardTyped(); });
        return;
    }
    m_session.read(
        this, [caf = m_caf](store::Connection& connection) { return store::lastSave(connection, caf); },
        [this, opening = m_opening](Result<std::optional<store::LastSave>> last) {
            if (opening != m_opening)
                return;
            if (!last)
                return notify(last.error().sentence);
            if (!*last || (*last)->createdCaf)
                return notify(tr("Nothing was saved after this CAF was made, so there is nothing to take back."));
            notify(tr("Take back the save of %1 by %2? It changed %3.")
                       .arg(momentWords((*last)->atMilliseconds, m_session.today()), (*last)->author,
                           counted(static_cast<qint64>((*last)->parts.size()), tr("record"), tr("records"))),
                tr("Take it back"), [this] { undoSave(); });
        });
}

void CafPage::undoSave()
{
    m_session.write(
        this,
        [caf = m_caf](store::Connection& connection, store::RecordWriter& writer) {
            return store::undoLastSave(connection, writer, caf);
        },
        [this, opening = m_opening](Result<store::SaveReceipt> receipt) {
            if (opening != m_opening)
                return;
            if (!receipt)
                return notify(receipt.error().sentence);
            Q_EMIT footMessage(tr("Saved %1").arg(clockTime(receipt->atMilliseconds)));
            notify(tr("The last save was taken back."), tr("Undo"), [this] { undoSave(); });
        });
}

void CafPage::discardTyped()
{
    const CafState typed = m_form.state();
    m_form.start(m_form.stored(), m_form.isNew());
    m_drafts->discard();
    m_body->forgetProblems();
    notify(tr("What you typed was discarded."), tr("Undo"), [this, typed] { m_form.resume(typed); });
}

void CafPage::lookForDuplicates()
{
    const record::Child child = m_form.value().child;
    if (!m_form.isNew() || m_form.state().knownChild.id.isSet()) {
        m_body->duplicates()->showChildren({});
        return;
    }
    const bool same = child.forename == m_askedAbout.forename && child.surname == m_askedAbout.surname
        && child.dateOfBirth == m_askedAbout.dateOfBirth;
    if (same)
        return;
    m_askedAbout = child;
    m_session.read(
        this,
        [session = &m_session, child](
            store::Connection& connection) { return store::similarChildren(connection, session->nameWords(), child); },
        [this, opening = m_opening, child](Result<std::vector<store::PossibleChild>> found) {
            if (opening == m_opening && found && m_askedAbout == child && !m_form.state().knownChild.id.isSet())
                m_body->duplicates()->showChildren(*found);
        });
}

void CafPage::useChild(const store::PossibleChild& possible)
{
    m_form.change({}, [&](CafState& state) {
        state.value.child = possible.child;
        state.knownChild = possible.child;
        for (auto each = state.typed.begin(); each != state.typed.end();)
            each = each.key().startsWith("child/"_L1) ? state.typed.erase(each) : std::next(each);
    });
    m_askedAbout = {};
    notify(tr("This CAF is for %1, who is in the file already.").arg(store::childName(possible.child)), tr("Undo"),
        [this] { m_form.undo(); });
}

void CafPage::fillMoreMenu()
{
    QMenu* menu = m_header->moreMenu();
    menu->clear();
    const QString reference = m_form.value().caf.reference;
    auto* discard = menu->addAction(tr("&Discard what I typed"), this, &CafPage::discardTyped);
    discard->setEnabled(m_form.isDirty());
    auto* copy = menu->addAction(tr("&Copy the reference"), this, [this, reference] {
        QApplication::clipboard()->setText(reference);
        notify(tr("%1 is copied.").arg(reference));
    });
    copy->setEnabled(!reference.isEmpty());
    auto* child = menu->addAction(tr("The child’s &page"), this, [this] { Q_EMIT childRequested(); });
    child->setEnabled(!m_form.isNew());
    auto* trail = menu->addAction(tr("Who has &looked at this child"), this, [this] { Q_EMIT trailRequested(m_caf); });
    trail->setEnabled(!m_form.isNew());
    auto* chronology
        = menu->addAction(tr("Who &knew what, when…"), this, [this] { Q_EMIT chronologyRequested(m_caf); });
    chronology->setEnabled(!m_form.isNew());
    auto* bin = menu->addAction(tr("Move this CAF to the &bin"), this, &CafPage::withdraw);
    bin->setEnabled(!m_form.isNew() && m_isLoaded && m_session.isWritable());
    menu->addAction(tr("&Print…"), this, [this] { Q_EMIT printRequested(m_caf); })->setEnabled(!m_form.isNew());
    menu->addAction(tr("&TAC room"), this, [this] { Q_EMIT tacRequested(m_caf); })->setEnabled(!m_form.isNew());
    if (m_otherEpisodes.empty())
        return;
    menu->addSeparator();
    for (const store::CaseRow& row : m_otherEpisodes) {
        const QString started = row.started.isSet() ? tr(", started %1").arg(row.started.britishShort()) : QString();
        menu->addAction(
            tr("Open %1%2").arg(row.reference, started), this, [this, caf = row.caf] { Q_EMIT cafRequested(caf); });
    }
}

} // namespace axs::ui
