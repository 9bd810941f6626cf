// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/quickdialog.h"

#include "core/store/cases.h"
#include "core/store/recordtable.h"
#include "core/store/references.h"
#include "ui/parts/lookupfield.h"

#include <QCborMap>
#include <QCborValue>
#include <QLabel>
#include <QPushButton>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostChildren = 20;

std::vector<record::Child> childrenNamed(Session& session, store::Connection& connection, const QString& typed)
{
    std::vector<record::Child> found;
    const auto hits = store::search(connection, session.nameWords(), typed);
    auto table = store::RecordTable<record::Child>::open(connection);
    if (!hits || !table)
        return found;
    for (const Id id : hits->children) {
        const auto child = table->find(id);
        if (child && *child)
            found.push_back(**child);
        if (found.size() == mostChildren)
            break;
    }
    return found;
}

/// The episode that the child is in now: the newest that is not closed.
Id openEpisode(store::Connection& connection, Id child)
{
    Id newest;
    const auto cafs = store::RecordTable<record::Caf>::linkedTo(connection, "child", child);
    if (!cafs)
        return newest;
    for (const record::Caf& caf : *cafs) {
        if (!caf.closed.isSet())
            newest = std::max(newest, caf.id);
    }
    return newest;
}

Result<void> noteSaves(store::RecordWriter& writer)
{
    for (const store::ChangedRecord& changed : writer.changed()) {
        const QString kind = QString::fromLatin1(changed.kind.data(), static_cast<qsizetype>(changed.kind.size()));
        if (auto added = writer.addEvent(store::action::save, changed.id, kind, {}); !added)
            return added.error();
    }
    return {};
}

/// The same record within an episode.
record::AnyRecord withEpisode(record::AnyRecord record, Id episode)
{
    std::visit(
        [episode](auto& each) {
            if constexpr (requires { each.caf; })
                each.caf = episode;
        },
        record);
    return record;
}

} // namespace

void QuickDialog::searchChildren()
{
    const QString typed = typedChild();
    if (!m_session || typed.isEmpty() || hasChild())
        return;
    m_session->read(
        this,
        [session = m_session, typed](store::Connection& connection) { return childrenNamed(*session, connection, typed); },
        [this, typed](const std::vector<record::Child>& found) {
            if (typedChild() != typed || hasChild())
                return;
            std::vector<LookupField::Entry> entries;
            for (const record::Child& child : found)
                entries.push_back({ child.id, store::childName(child), birthAside(child) });
            m_child->setEntries(std::move(entries));
        });
}

void QuickDialog::addNewChild(const QString& name)
{
    m_newChild = {};
    m_newChild.id = m_ids.next(m_clock.nowMilliseconds());
    m_newChild.forename = name.section(u' ', 0, -2).simplified();
    m_newChild.surname = name.section(u' ', -1).simplified();
    if (m_newChild.forename.isEmpty())
        std::swap(m_newChild.forename, m_newChild.surname);
    offerChild(m_newChild.id, name.simplified(), tr("new to this file"));
    edited();
}

void QuickDialog::offerChild(Id id, const QString& name, const QString& aside)
{
    if (!m_child)
        return;
    m_child->setEntries({ { id, name, aside } });
    m_child->setChosen(id);
}

QByteArray QuickDialog::draftBody() const
{
    QCborMap texts;
    for (auto each = m_answers.begin(); each != m_answers.end(); ++each)
        texts.insert(each.key(), each->get());
    QCborMap body;
    body.insert(u"texts"_s, texts);
    if (hasChild()) {
        body.insert(u"child"_s, static_cast<qint64>(m_child->chosenId().value));
        body.insert(u"is_new"_s, m_child->chosenId() == m_newChild.id);
    }
    body.insert(u"caf"_s, static_cast<qint64>(m_about.caf.value));
    body.insert(u"about"_s, static_cast<qint64>(m_about.child.value));
    return body.toCborValue().toCbor();
}

void QuickDialog::putInFields(const QByteArray& bytes)
{
    const QCborMap body = QCborValue::fromCbor(bytes).toMap();
    const QCborMap texts = body.value(u"texts"_s).toMap();
    for (auto each = m_answers.begin(); each != m_answers.end(); ++each)
        each->set(texts.value(each.key()).toString());
    m_about.caf = Id{ body.value(u"caf"_s).toInteger() };
    m_about.child = Id{ body.value(u"about"_s).toInteger() };
    if (!m_child)
        return;
    const QString name = texts.value(u"child"_s).toString();
    const Id child{ body.value(u"child"_s).toInteger() };
    m_child->setChosen({});
    if (body.value(u"is_new"_s).toBool()) {
        addNewChild(name);
    } else if (child.isSet()) {
        offerChild(child, name, {});
    } else {
        m_child->setTypedText(name);
    }
}

void QuickDialog::keepDraft()
{
    m_draftTimer.stop();
    if (!m_session || !m_session->isWritable() || !m_isReady || m_isSaving || (isEmpty() && !m_hasDraft))
        return;
    if (isEmpty())
        return discard();
    m_hasDraft = true;
    const QString author = m_session->who().author;
    const Id about = hasChild() && m_child->chosenId() == m_about.child ? m_about.caf : Id{};
    store::Draft draft{ m_formName, about, std::string(m_kind), quickDraftVersion, draftBody(),
        author.isEmpty() ? u"(not named)"_s : author, 0 };
    m_session->write(
        m_session,
        [draft](store::Connection& connection, store::RecordWriter& writer) mutable {
            draft.keptAtMilliseconds = writer.nowMilliseconds();
            return store::keepDraft(connection, draft);
        },
        [session = m_session](const Result<store::SaveReceipt>& receipt) {
            if (receipt)
                Q_EMIT session->draftKept(receipt->atMilliseconds);
        });
}

void QuickDialog::discard()
{
    m_draftTimer.stop();
    m_notice->hide();
    m_isFilling = true;
    clearFields();
    fillNew();
    if (m_about.child.isSet() && !m_about.name.isEmpty())
        offerChild(m_about.child, m_about.name, m_about.born);
    m_isFilling = false;
    focusFirst();
    if (!std::exchange(m_hasDraft, false))
        return;
    m_session->write(
        m_session,
        [form = m_formName](
            store::Connection& connection, store::RecordWriter&) { return store::deleteDraft(connection, form); },
        [](const Result<store::SaveReceipt>&) { });
}

void QuickDialog::save()
{
    if (!m_session || !m_session->isWritable() || m_isSaving || !m_isReady)
        return;
    m_section->clearProblems();
    QList<ErrorSummary::Problem> wrong = m_section->unreadable() + problems();
    wrong.removeIf([this](const auto& each) { return !m_section->question(each.fieldName); });
    for (const ErrorSummary::Problem& problem : std::as_const(wrong))
        m_section->showProblem(problem.fieldName, problem.sentence);
    if (!wrong.isEmpty()) {
        m_section->focusField(wrong.constFirst().fieldName);
        return;
    }
    keepDraft();
    m_isSaving = true;
    m_save->setEnabled(false);
    const Id child = hasChild() ? m_child->chosenId() : Id{};
    const Id caf = child.isSet() && child == m_about.child ? m_about.caf : Id{};
    const std::optional<record::Child> added
        = child.isSet() && child == m_newChild.id ? std::optional(m_newChild) : std::nullopt;
    const Id id = m_ids.next(m_clock.nowMilliseconds());
    m_session->write(
        this,
        [added, child, caf, form = m_formName, device = m_session->who().device, today = m_session->today(),
            record = recordOf(id, child, caf)](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
            if (added) {
                record::Child fresh = *added;
                auto reference = store::nextChildReference(connection, today.year(), device);
                if (!reference)
                    return reference.error();
                fresh.reference = *reference;
                if (auto saved = writer.save(fresh); !saved)
                    return saved.error();
            }
            const Id episode = caf.isSet() || !child.isSet() ? caf : openEpisode(connection, child);
            if (auto saved = writer.save(withEpisode(record, episode)); !saved)
                return saved.error();
            if (auto noted = noteSaves(writer); !noted)
                return noted;
            return store::deleteDraft(connection, form);
        },
        [this](const Result<store::SaveReceipt>& receipt) {
            m_isSaving = false;
            m_save->setEnabled(true);
            if (!receipt) {
                m_notice->setText(receipt.error().sentence);
                m_notice->show();
                return;
            }
            const QString words = thanks(typedChild());
            m_hasDraft = false;
            m_isReady = false; // nothing of it is a draft any more
            Q_EMIT recorded(words);
            accept();
        });
}

void QuickDialog::done(int result)
{
    keepDraft();
    m_isReady = false;
    QDialog::done(result);
}

} // namespace axs::ui
