// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tac/tacpage.h"

#include "core/store/cases.h"
#include "core/store/casesave.h"
#include "core/store/drafts.h"
#include "core/store/events.h"
#include "ui/parts/datefield.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/noticebar.h"
#include "ui/tac/tacmeeting.h"
#include "ui/tac/tacparts.h"

#include <QCheckBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

QString TacPage::form() const
{
    return u"tac/"_s + m_caf.text();
}

record::Meeting* TacPage::meetingRow()
{
    return const_cast<record::Meeting*>(pathway::rowOf<record::Meeting>(m_value, m_meeting));
}

Result<TacPage::Page> TacPage::read(store::Connection& connection, Id caf)
{
    auto found = store::readCase(connection, caf);
    if (!found)
        return found.error();
    const auto drafts = store::drafts(connection);
    if (!drafts)
        return drafts.error();
    Page page;
    page.all = std::move(*found);
    for (const store::Draft& draft : *drafts) {
        if (draft.form == u"tac/"_s + caf.text())
            page.draft = draft.body;
        page.isTypedElsewhere = page.isTypedElsewhere || draft.form == u"caf/"_s + caf.text();
    }
    return page;
}

void TacPage::showCaf(Id caf)
{
    save();
    m_caf = caf;
    m_isShown = false;
    m_session.read(
        this, [caf](store::Connection& connection) { return read(connection, caf); },
        [this, asked = ++m_asked](Result<Page> page) {
            if (asked != m_asked)
                return;
            if (!page)
                return say(page.error().sentence);
            if (!page->all)
                return say(tr("This CAF is no longer in the file."));
            take(std::move(*page));
        });
}

void TacPage::take(Page page)
{
    m_stored = std::move(*page.all);
    m_value = m_stored;
    m_session.note(store::action::view, m_stored.child.id, store::viewDetail(m_caf));
    const auto continued = page.draft ? withTacDraft(m_stored, *page.draft) : std::nullopt;
    if (continued)
        m_value = *continued;
    m_meeting = meetingFor(m_value, m_session.today());
    m_mayWrite = m_session.isWritable() && !page.isTypedElsewhere;
    showAll();
    m_isShown = true;
    if (page.isTypedElsewhere)
        say(tr("The CAF form holds something that is not saved. Go back, save or discard it, and come again."));
    else if (!m_session.isWritable())
        say(tr("This file is open for reading only."));
    else if (continued)
        say(tr("What was typed here before is back."));
    m_hasDraft = page.draft.has_value();
    if (m_mayWrite)
        save();
    takeKeyboard();
    Q_EMIT shown();
}

void TacPage::beginMeeting()
{
    record::Meeting meeting;
    meeting.id = newId();
    meeting.caf = m_caf;
    meeting.state = record::MeetingState::planned;
    meeting.heldOn = m_session.today();
    m_value.of<record::Meeting>().push_back(meeting);
    m_meeting = meeting.id;
    showAll();
    typed();
    takeKeyboard();
}

bool TacPage::isDirty() const
{
    return withoutEmptyRows(m_value) != withoutEmptyRows(m_stored);
}

void TacPage::typed()
{
    if (m_isShowing || !m_mayWrite)
        return;
    collect();
    if (!m_draftTimer.isActive())
        m_draftTimer.start();
    m_saveTimer.start();
}

/// Takes what the fields say into the case.
void TacPage::collect()
{
    record::Meeting* meeting = meetingRow();
    if (!meeting)
        return;
    meeting->agenda = m_agenda->toPlainText();
    meeting->minutes = m_minutes->toPlainText();
    if (m_next->date().isSet() || m_next->typedText().trimmed().isEmpty())
        meeting->nextOn = m_next->date();
    for (const auto& [id, tick] : m_ticks) {
        for (record::Attendance& each : m_value.of<record::Attendance>()) {
            // Nobody is said to be away until the meeting is ended.
            if (each.id == id && tick->isChecked() != each.attended.value_or(false))
                each.attended = tick->isChecked() ? std::optional(true) : std::nullopt;
        }
    }
    for (const auto& [id, row] : m_rows) {
        for (record::PlanAction& action : m_value.of<record::PlanAction>()) {
            if (action.id == id)
                row->apply(action, m_session.today());
        }
    }
    collectVoices();
}

void TacPage::collectVoices()
{
    const bool said = std::any_of(m_voices.begin(), m_voices.end(),
        [](const VoiceBox* box) { return box->rating() != record::Rating::notRecorded || !box->comment().isEmpty(); });
    auto& reviews = m_value.of<record::Review>();
    if (said && !m_review.isSet()) {
        record::Review review;
        review.id = newId();
        review.caf = m_caf;
        review.reviewedOn = m_session.today();
        m_review = review.id;
        reviews.push_back(review);
    }
    for (record::Review& review : reviews) {
        if (review.id != m_review)
            continue;
        review.childRating = m_voices[0]->rating();
        review.childComment = m_voices[0]->comment();
        review.parentRating = m_voices[1]->rating();
        review.parentComment = m_voices[1]->comment();
        review.leadRating = m_voices[2]->rating();
        review.leadComment = m_voices[2]->comment();
    }
}

void TacPage::keepDraft()
{
    m_draftTimer.stop();
    if (!m_mayWrite || !isDirty())
        return;
    m_hasDraft = true;
    const QString& author = m_session.who().author;
    store::Draft draft{ form(), m_caf, std::string(record::Caf::kind), 1, tacDraftBody(m_stored, withoutEmptyRows(m_value)),
        author.isEmpty() ? u"(not named)"_s : author, 0 };
    m_session.write(
        this,
        [draft](store::Connection& connection, store::RecordWriter& writer) mutable {
            draft.keptAtMilliseconds = writer.nowMilliseconds();
            return store::keepDraft(connection, draft);
        },
        [this](const Result<store::SaveReceipt>& kept) {
            if (!kept)
                say(kept.error().sentence);
        });
}

void TacPage::dropDraft()
{
    if (!std::exchange(m_hasDraft, false))
        return;
    m_session.write(
        this,
        [form = form()](
            store::Connection& connection, store::RecordWriter&) { return store::deleteDraft(connection, form); },
        [](const Result<store::SaveReceipt>&) {});
}

void TacPage::save()
{
    m_saveTimer.stop();
    m_draftTimer.stop();
    if (!m_isShown || !m_mayWrite || m_isSaving)
        return;
    collect();
    if (!isDirty())
        return dropDraft();
    m_isSaving = true;
    m_hasDraft = false;
    store::CaseSave save;
    save.stored = m_stored;
    save.value = withoutEmptyRows(m_value);
    save.draft = form();
    save.device = m_session.who().device;
    save.today = m_session.today();
    const auto stored = std::make_shared<pathway::CafCase>();
    m_session.write(
        this,
        [save, stored](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
            auto done = store::saveCase(connection, writer, save);
            if (!done)
                return done.error();
            *stored = std::move(*done);
            return {};
        },
        [this, stored, sent = save.value, asked = m_asked](const Result<store::SaveReceipt>& receipt) {
            m_isSaving = false;
            if (!receipt) {
                m_hasDraft = true; // the draft was to go with the save
                m_isEnding = false;
                say(receipt.error().sentence);
                Q_EMIT noticed(receipt.error().sentence);
                return;
            }
            if (asked == m_asked)
                acknowledge(*stored, sent);
        });
}

void TacPage::acknowledge(const pathway::CafCase& stored, const pathway::CafCase& sent)
{
    const bool typedOn = withoutEmptyRows(m_value) != sent;
    m_stored = stored;
    m_value = withTyped(stored, m_value);
    m_state->setText(tr("Saved %1").arg(QDateTime::currentDateTime().toString(u"HH:mm:ss"_s)));
    Q_EMIT saved();
    if (typedOn)
        return save();
    if (std::exchange(m_isEnding, false))
        Q_EMIT papersRequested(m_caf, m_meeting);
}

void TacPage::endMeeting()
{
    if (!m_mayWrite || !meetingRow())
        return;
    collect();
    m_value = ended(m_value, m_meeting, m_session.today());
    m_isEnding = true;
    if (!isDirty() && !m_isSaving) {
        m_isEnding = false;
        Q_EMIT papersRequested(m_caf, m_meeting);
        return;
    }
    save();
}

void TacPage::say(const QString& sentence)
{
    m_notice->say(sentence);
}

} // namespace axs::ui
