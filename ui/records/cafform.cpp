// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/cafform.h"

#include "core/pathway/cafrules.h"

#include <algorithm>

namespace axs::ui {

namespace {

constexpr std::size_t mostSteps = 200;

/// What the save itself wrote (references, a hand-over, accepted findings) is taken over beside what was typed since.
void takeOver(pathway::CafCase& now, const pathway::CafCase& sent, const pathway::CafCase& stored)
{
    pathway::forEachPart(stored, [&]<class Record>(const std::vector<Record>& rows) {
        for (const Record& row : rows) {
            const Record* asSent = pathway::rowOf<Record>(sent, row.id);
            auto& present = now.of<Record>();
            const auto found = std::find_if(
                present.begin(), present.end(), [&row](const Record& each) { return each.id == row.id; });
            if (!asSent && found == present.end())
                present.push_back(row);
            else if (asSent && found != present.end() && *found == *asSent)
                *found = row;
        }
    });
}

} // namespace

CafForm::CafForm(QObject* parent)
    : QObject(parent)
{
}

void CafForm::start(const pathway::CafCase& stored, bool isNew)
{
    m_stored = stored;
    m_isNew = isNew;
    m_state = {};
    m_state.value = stored;
    if (!isNew)
        m_state.knownChild = stored.child;
    m_startState = m_state;
    m_undo.clear();
    m_redo.clear();
    m_lastKey.clear();
    Q_EMIT stateChanged();
}

void CafForm::resume(const CafState& state)
{
    change({}, [&](CafState& now) { now = state; });
}

void CafForm::saved(const pathway::CafCase& stored, const CafState& sent)
{
    const CafState typedOn = m_state;
    start(stored, false);
    if (typedOn == sent)
        return;
    change({}, [&](CafState& now) {
        now = typedOn;
        now.knownChild = stored.child;
        takeOver(now.value, sent.value, stored);
        // The references were given at the save.
        now.value.caf.reference = stored.caf.reference;
        now.value.child.reference = stored.child.reference;
    });
}

bool CafForm::isDirty() const
{
    return m_state.value != m_startState.value || m_state.typed != m_startState.typed;
}

void CafForm::change(const QString& key, const std::function<void(CafState&)>& edit)
{
    CafState next = m_state;
    edit(next);
    if (next == m_state)
        return;
    if (key.isEmpty() || key != m_lastKey || m_undo.empty()) {
        m_undo.push_back(m_state);
        if (m_undo.size() > mostSteps)
            m_undo.erase(m_undo.begin());
    }
    m_lastKey = key;
    m_redo.clear();
    m_state = std::move(next);
    announce();
}

void CafForm::setReasons(const QMap<QString, QString>& reasons)
{
    if (m_state.reasons == reasons)
        return;
    m_state.reasons = reasons;
    Q_EMIT edited();
}

void CafForm::undo()
{
    if (m_undo.empty())
        return;
    m_redo.push_back(std::move(m_state));
    m_state = std::move(m_undo.back());
    m_undo.pop_back();
    m_lastKey.clear();
    announce();
}

void CafForm::redo()
{
    if (m_redo.empty())
        return;
    m_undo.push_back(std::move(m_state));
    m_state = std::move(m_redo.back());
    m_redo.pop_back();
    m_lastKey.clear();
    announce();
}

void CafForm::announce()
{
    Q_EMIT stateChanged();
    Q_EMIT edited();
}

std::vector<pathway::Finding> CafForm::findings(Date today) const
{
    return pathway::findings(m_state.value, m_around, today);
}

} // namespace axs::ui
