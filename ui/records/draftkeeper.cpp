// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/draftkeeper.h"

#include "core/store/drafts.h"

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// After the first change that is not kept, however fast the next ones follow: what a crash can take is under a second.
constexpr int keepWithinMilliseconds = 600;

} // namespace

DraftKeeper::DraftKeeper(Session& session, CafForm& form, std::function<QString()> lastField, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_values(form)
    , m_lastField(std::move(lastField))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keepWithinMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
    connect(&form, &CafForm::edited, this, [this] {
        m_isPending = true;
        if (!m_timer.isActive())
            m_timer.start();
    });
}

void DraftKeeper::begin(const QString& form, Id record, bool isStored)
{
    forget();
    m_form = form;
    m_record = record;
    m_isStored = isStored;
}

void DraftKeeper::keepNow()
{
    m_timer.stop();
    if (!std::exchange(m_isPending, false) || !m_session.isWritable() || m_form.isEmpty())
        return;
    if (!m_values.isDirty()) {
        remove();
        return;
    }
    m_isStored = true;
    const QString& author = m_session.who().author;
    store::Draft draft{ m_form, m_record, std::string(record::Caf::kind), cafFormVersion,
        draftBody(m_values.state(), m_lastField()), author.isEmpty() ? u"(not named)"_s : author, 0 };
    m_session.write(
        this,
        [draft](store::Connection& connection, store::RecordWriter& writer) mutable {
            draft.keptAtMilliseconds = writer.nowMilliseconds();
            return store::keepDraft(connection, draft);
        },
        [this](Result<store::SaveReceipt> receipt) {
            if (receipt)
                Q_EMIT kept(receipt->atMilliseconds);
            else
                Q_EMIT failed(receipt.error().sentence);
        });
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_isPending = false;
    m_isStored = false;
}

void DraftKeeper::discard()
{
    m_timer.stop();
    m_isPending = false;
    remove();
}

void DraftKeeper::remove()
{
    if (!std::exchange(m_isStored, false))
        return;
    m_session.write(
        this,
        [form = m_form](
            store::Connection& connection, store::RecordWriter&) { return store::deleteDraft(connection, form); },
        [this](Result<store::SaveReceipt> receipt) {
            if (!receipt)
                Q_EMIT failed(receipt.error().sentence);
        });
}

} // namespace axs::ui
