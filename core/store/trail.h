// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/connection.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace axs::store {

/// What an event can say was done: the only names that RecordWriter::addEvent takes.
namespace action {

inline constexpr std::string_view create = "create"; ///< the file was made
inline constexpr std::string_view save = "save"; ///< a record was saved or withdrawn
inline constexpr std::string_view view = "view"; ///< a child's record was opened
inline constexpr std::string_view search = "search"; ///< somebody searched by name; the detail is what was typed
inline constexpr std::string_view print = "print";
inline constexpr std::string_view exported = "export";
inline constexpr std::string_view import = "import";
inline constexpr std::string_view unlock = "unlock"; ///< the detail says by what, and how often it failed before
inline constexpr std::string_view lock = "lock";
inline constexpr std::string_view people = "people"; ///< who may open the file changed
inline constexpr std::string_view backup = "backup";
inline constexpr std::string_view restore = "restore";
inline constexpr std::string_view drill = "drill"; ///< a restore was practised; the detail says how it went
inline constexpr std::string_view salvage = "salvage"; ///< the file was made from what a damaged one still held
inline constexpr std::string_view rekey = "rekey";
inline constexpr std::string_view incident = "incident"; ///< damage, or an older copy that somebody went on with

inline constexpr std::array all{create, save, view, search, print, exported, import, unlock, lock, people, backup,
    restore, drill, salvage, rekey, incident};

bool isKnown(std::string_view name);
/// What happened in words: "looked at", "searched for".
QString words(std::string_view name);

} // namespace action

/// An event as the chain covers it. A view without data stands for NULL.
struct ChainedEvent
{
    std::int64_t seq = 0;
    std::int64_t id = 0;
    std::int64_t at = 0;
    std::string_view author;
    std::int64_t device = 0;
    std::string_view action;
    std::optional<std::int64_t> subject;
    std::string_view detail;
    std::string_view purpose;
    std::string_view state; ///< fileState() when it was written; none in events of version 1
};

/// The event in deterministic CBOR (RFC 8949 §4.2): an array of ten.
void appendCanonical(QByteArray& bytes, const ChainedEvent& event);
/// h_n = BLAKE2b-256(h_{n-1} ‖ canonical event); before the first event stand 32 zero bytes.
QByteArray linkOf(const QByteArray& before, const ChainedEvent& event);

/// Where the list of events ends: what is printed on reports and remembered outside the file.
struct TrailHead
{
    std::int64_t seq = 0; ///< 0: no event yet
    QByteArray hash = QByteArray(32, '\0');

    bool operator==(const TrailHead&) const = default;
    /// The first eight hexadecimal digits.
    QString shortHash() const;
    /// "event 1,204, head 1a2b3c4d".
    QString words() const;
};

Result<TrailHead> trailHead(Connection& connection);

/// An event that does not hang together with the one before it.
struct TrailFault
{
    enum class Kind
    {
        changed, ///< it, or its place, is not what was written
        missing, ///< the events from `seq` to the next one are gone
        unlinked, ///< it bears no hash
        disagrees, ///< what is saved is not what the last event vouches for
    };
    Kind kind = Kind::changed;
    std::int64_t seq = 0;

    bool operator==(const TrailFault&) const = default;
    QString words() const;
};

/// What verifying the list of events found. The head is the one that was reached.
struct TrailReport
{
    TrailHead head;
    std::int64_t events = 0;
    std::int64_t faultCount = 0;
    std::vector<TrailFault> faults; ///< the first hundred
};

/// Verifies the list of events a piece at a time, so that no read transaction lasts over 50 ms and a save or another
/// read can come between.
class TrailVerifier
{
public:
    /// Reads the next 10,000 events; false once there are no more.
    Result<bool> step(Connection& connection);
    /// Once there are no more: whether what is saved agrees with the last event.
    Result<void> finish(Connection& connection);
    const TrailReport& report() const { return m_report; }

private:
    void take(const ChainedEvent& event, const QByteArray& hash);
    void fault(TrailFault::Kind kind, std::int64_t seq);

    TrailReport m_report;
};

/// The whole list; finds any single event changed, removed or moved. A list cut at its end hangs together: see
/// compareWithRemembered.
Result<TrailReport> verifyTrail(Connection& connection, const Progress& progress = {});

/// How the file's list of events stands to a head that was remembered outside it.
enum class Continuity
{
    same,
    newer, ///< it continues the remembered one
    older, ///< it ends before it: an older copy, or one that was cut
    different, ///< it has another history
};
Result<Continuity> compareWithRemembered(Connection& connection, const TrailHead& remembered);

/// Chains the events that a file of version 1 has, within the migration's transaction.
Result<void> linkEvents(Connection& connection);

} // namespace axs::store
