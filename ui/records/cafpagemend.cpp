// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/cafpage.h"

#include "ui/parts/noticebar.h"
#include "ui/records/cafbody.h"
#include "ui/records/historypanel.h"
#include "ui/records/words.h"

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class Record>
constexpr bool isRow = []<class... Rows>(std::tuple<Rows...>*) {
    return (std::is_same_v<Rows, std::vector<Record>> || ...);
}(static_cast<pathway::CaseParts*>(nullptr));

template <class Record>
constexpr bool isOfCase
    = isRow<Record> || std::is_same_v<Record, record::Child> || std::is_same_v<Record, record::Caf>;

/// Gives the record the field that its earlier version had; false when the record is not there.
template <class Record>
bool putBackField(CafState& state, const Record& earlier, const std::string& field)
{
    Record* now = located<Record>(state.value, earlier.id);
    if (!now)
        return false;
    record::forEachField<Record>([&](const auto& each) {
        if (each.name == field)
            now->*each.member = earlier.*each.member;
    });
    state.typed.remove(fieldKey(Record::kind, earlier.id, QString::fromStdString(field)));
    return true;
}

/// The same for one field; a row that is gone comes back whole.
template <class Record>
bool putBackInto(CafState& state, const Record& earlier, const std::string& field)
{
    if constexpr (isOfCase<Record>) {
        if (!field.empty() && putBackField(state, earlier, field))
            return true;
        if constexpr (isRow<Record>) {
            if (!pathway::rowOf<Record>(state.value, earlier.id)) {
                state.value.of<Record>().push_back(earlier);
                return true;
            }
        }
    }
    return false;
}

} // namespace

void CafPage::putBack(const store::HistoryLine& line)
{
    if (!m_session.isWritable() || !m_isLoaded || !line.earlier)
        return;
    bool isDone = false;
    m_form.change({}, [&](CafState& state) {
        std::visit([&](const auto& earlier) { isDone = putBackInto(state, earlier, line.fieldName); }, *line.earlier);
    });
    if (!isDone)
        return notify(tr("This row is in the form already."));
    const QString what = line.withdrawn ? line.what : tr("%1, %2").arg(line.what, line.field);
    notify(tr("%1 is as it was before. Save to keep it.").arg(what), tr("Undo"), [this] { m_form.undo(); });
}

void CafPage::withdraw()
{
    if (m_form.isDirty())
        return notify(tr("You have typed something that is not saved. Save it first, or discard it."),
            tr("Discard what I typed"), [this] { discardTyped(); });
    m_session.write(
        this,
        [caf = m_caf](store::Connection& connection, store::RecordWriter& writer) {
            return store::withdrawCase(connection, writer, caf);
        },
        [this, opening = m_opening, reference = m_form.value().caf.reference](
            const Result<store::SaveReceipt>& receipt) {
            if (opening != m_opening)
                return;
            if (!receipt)
                return notify(receipt.error().sentence);
            m_isLoaded = false;
            m_body->setEnabled(false);
            notify(tr("CAF %1 is in the bin; Record ▸ Bin puts it back at any time.").arg(reference), tr("Undo"),
                [this] { restore(); });
        });
}

void CafPage::restore()
{
    m_session.write(
        this,
        [caf = m_caf](store::Connection& connection, store::RecordWriter& writer) {
            return store::undoLastSave(connection, writer, caf);
        },
        [this, opening = m_opening](const Result<store::SaveReceipt>& receipt) {
            if (opening != m_opening)
                return;
            if (!receipt)
                return notify(receipt.error().sentence);
            m_notice->dismiss();
            load(false);
        });
}

} // namespace axs::ui
