// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/trail.h"

#include "core/base/text.h"
#include "core/store/filestate.h"

#include <sodium.h>

#include <algorithm>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype hashSize = 32;
constexpr std::int64_t eventsAtOnce = 10'000;
constexpr std::size_t mostFaults = 100;
constexpr std::string_view chainedColumns = "seq, id, at, author, device, action, subject, detail, purpose, state, hash";

enum class Major : unsigned char
{
    positive = 0x00,
    negative = 0x20,
    bytes = 0x40,
    text = 0x60,
    array = 0x80,
};

/// A CBOR head in its shortest form.
void appendHead(QByteArray& bytes, Major major, std::uint64_t number)
{
    const auto first = static_cast<unsigned char>(major);
    if (number < 24) {
        bytes.append(static_cast<char>(first | number));
        return;
    }
    const int power = number < 0x100 ? 0 : number < 0x1'0000 ? 1 : number < 0x1'0000'0000 ? 2 : 3;
    bytes.append(static_cast<char>(first | (24 + power)));
    for (int shift = (8 << power) - 8; shift >= 0; shift -= 8)
        bytes.append(static_cast<char>(number >> shift & 0xff));
}

void appendNumber(QByteArray& bytes, std::int64_t number)
{
    if (number >= 0)
        appendHead(bytes, Major::positive, static_cast<std::uint64_t>(number));
    else
        appendHead(bytes, Major::negative, ~static_cast<std::uint64_t>(number));
}

void appendNull(QByteArray& bytes)
{
    bytes.append('\xf6');
}

void appendText(QByteArray& bytes, std::string_view text)
{
    if (!text.data())
        return appendNull(bytes);
    appendHead(bytes, Major::text, text.size());
    bytes.append(text.data(), static_cast<qsizetype>(text.size()));
}

void appendBytes(QByteArray& bytes, std::string_view content)
{
    if (!content.data())
        return appendNull(bytes);
    appendHead(bytes, Major::bytes, content.size());
    bytes.append(content.data(), static_cast<qsizetype>(content.size()));
}

/// `buffer` saves making one for each of a million events.
void link(QByteArray& hash, const ChainedEvent& event, QByteArray& buffer)
{
    buffer.resize(0);
    buffer.append(hash);
    appendCanonical(buffer, event);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hashSize,
        reinterpret_cast<const unsigned char*>(buffer.constData()), static_cast<unsigned long long>(buffer.size()),
        nullptr, 0);
}

std::string_view textOrNull(const Statement& statement, int column)
{
    return statement.isNull(column) ? std::string_view() : statement.utf8(column);
}

std::string_view bytesOrNull(const Statement& statement, int column)
{
    return statement.isNull(column) ? std::string_view() : statement.bytes(column);
}

/// The event in the statement's current row, selected with chainedColumns; valid until the next step.
ChainedEvent readChained(const Statement& statement)
{
    return {statement.integer(0), statement.integer(1), statement.integer(2), textOrNull(statement, 3),
        statement.integer(4), textOrNull(statement, 5),
        statement.isNull(6) ? std::nullopt : std::optional(statement.integer(6)), textOrNull(statement, 7),
        textOrNull(statement, 8), bytesOrNull(statement, 9)};
}

struct Named
{
    std::string_view name;
    const char* words;
};

constexpr Named actionWords[]{
    {action::create, "made the file"},
    {action::save, "changed"},
    {action::view, "looked at"},
    {action::search, "searched by name"},
    {action::print, "printed"},
    {action::exported, "exported"},
    {action::import, "imported"},
    {action::unlock, "opened the file"},
    {action::lock, "locked the file"},
    {action::people, "changed who may open the file"},
    {action::backup, "made a backup"},
    {action::restore, "restored a backup"},
    {action::drill, "practised a restore"},
    {action::salvage, "saved what was readable"},
    {action::rekey, "gave the file a new key"},
    {action::incident, "incident"},
};
static_assert(std::size(actionWords) == action::all.size());

} // namespace

namespace action {

bool isKnown(std::string_view name)
{
    return std::find(all.begin(), all.end(), name) != all.end();
}

QString words(std::string_view name)
{
    const auto* found = std::find_if(
        std::begin(actionWords), std::end(actionWords), [name](const Named& each) { return each.name == name; });
    if (found != std::end(actionWords))
        return QString::fromLatin1(found->words);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace action

void appendCanonical(QByteArray& bytes, const ChainedEvent& event)
{
    appendHead(bytes, Major::array, 10);
    appendNumber(bytes, event.seq);
    appendNumber(bytes, event.id);
    appendNumber(bytes, event.at);
    appendText(bytes, event.author);
    appendNumber(bytes, event.device);
    appendText(bytes, event.action);
    if (event.subject)
        appendNumber(bytes, *event.subject);
    else
        appendNull(bytes);
    appendText(bytes, event.detail);
    appendText(bytes, event.purpose);
    appendBytes(bytes, event.state);
}

QByteArray linkOf(const QByteArray& before, const ChainedEvent& event)
{
    QByteArray hash = before;
    QByteArray buffer;
    link(hash, event, buffer);
    return hash;
}

QString TrailHead::shortHash() const
{
    return QString::fromLatin1(hash.toHex().left(8));
}

QString TrailHead::words() const
{
    return u"event %1, head %2"_s.arg(grouped(seq), shortHash());
}

Result<TrailHead> trailHead(Connection& connection)
{
    auto statement = connection.prepare("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1");
    if (!statement)
        return statement.error();
    const auto row = statement->next();
    if (!row)
        return row.error();
    TrailHead head;
    if (!*row)
        return head;
    head.seq = statement->integer(0);
    head.hash = statement->blob(1);
    if (head.hash.size() != hashSize)
        return Error{u"The file's list of events is not whole. Check the file, and open the newest backup."_s,
            u"event %1 bears no hash"_s.arg(head.seq)};
    return head;
}

QString TrailFault::words() const
{
    switch (kind) {
    case Kind::missing: return u"Events from number %1 on were taken out."_s.arg(seq);
    case Kind::unlinked: return u"Event %1 is not part of the chain."_s.arg(seq);
    case Kind::disagrees:
        return u"What is saved does not agree with event %1: a part of the file is from an older copy."_s.arg(seq);
    case Kind::changed: break;
    }
    return u"Event %1 was changed or moved after it was written."_s.arg(seq);
}

void TrailVerifier::fault(TrailFault::Kind kind, std::int64_t seq)
{
    ++m_report.faultCount;
    if (m_report.faults.size() < mostFaults)
        m_report.faults.push_back({kind, seq});
}

void TrailVerifier::take(const ChainedEvent& event, const QByteArray& hash)
{
    // After a fault the stored hash leads on, so that one changed event is one fault.
    m_report.head.hash = hash.size() == hashSize ? hash : QByteArray(hashSize, '\0');
    m_report.head.seq = event.seq;
    ++m_report.events;
}

Result<bool> TrailVerifier::step(Connection& connection)
{
    auto statement = connection.prepare(std::string("SELECT ").append(chainedColumns).append(
        " FROM event WHERE seq > :after ORDER BY seq LIMIT :most"));
    if (!statement)
        return statement.error();
    statement->bind(":after", m_report.head.seq);
    statement->bind(":most", eventsAtOnce);
    std::int64_t seen = 0;
    QByteArray buffer;
    QByteArray expected;
    const auto read = statement->forEachRow([&] {
        const ChainedEvent event = readChained(*statement);
        const QByteArray hash = statement->blob(10);
        ++seen;
        if (event.seq != m_report.head.seq + 1) {
            fault(TrailFault::Kind::missing, m_report.head.seq + 1);
        } else if (hash.size() != hashSize) {
            fault(TrailFault::Kind::unlinked, event.seq);
        } else {
            expected = m_report.head.hash;
            link(expected, event, buffer);
            if (expected != hash)
                fault(TrailFault::Kind::changed, event.seq);
        }
        take(event, hash);
    });
    if (!read)
        return read.error();
    return seen == eventsAtOnce;
}

Result<void> TrailVerifier::finish(Connection& connection)
{
    const auto vouched = isStateVouchedFor(connection);
    if (!vouched)
        return vouched.error();
    if (!*vouched)
        fault(TrailFault::Kind::disagrees, m_report.head.seq);
    return {};
}

Result<TrailReport> verifyTrail(Connection& connection, const Progress& progress)
{
    const auto total = connection.integer("SELECT max(seq) FROM event");
    if (!total)
        return total.error();
    TrailVerifier verifier;
    for (;;) {
        const auto more = verifier.step(connection);
        if (!more)
            return more.error();
        if (!*more) {
            const auto finished = verifier.finish(connection);
            return finished ? Result(verifier.report()) : finished.error();
        }
        if (progress.cancelled())
            return Error{u"Stopped."_s, {}, Failure::cancelled};
        progress.report(verifier.report().events, *total, u"Verifying the trail"_s);
    }
}

Result<Continuity> compareWithRemembered(Connection& connection, const TrailHead& remembered)
{
    const auto head = trailHead(connection);
    if (!head)
        return head.error();
    if (*head == remembered)
        return Continuity::same;
    if (head->seq < remembered.seq)
        return Continuity::older;
    auto statement = connection.prepare("SELECT hash FROM event WHERE seq = :seq");
    if (!statement)
        return statement.error();
    statement->bind(":seq", remembered.seq);
    const auto row = statement->next();
    if (!row)
        return row.error();
    const bool continues = remembered.seq == 0 || (*row && statement->blob(0) == remembered.hash);
    return continues ? Continuity::newer : Continuity::different;
}

Result<void> linkEvents(Connection& connection)
{
    auto statement = connection.prepare(
        std::string("SELECT ").append(chainedColumns).append(" FROM event WHERE seq > :after ORDER BY seq LIMIT 1"));
    if (!statement)
        return statement.error();
    auto put = connection.prepare("UPDATE event SET hash = :hash WHERE seq = :seq");
    if (!put)
        return put.error();
    QByteArray hash = TrailHead().hash;
    QByteArray buffer;
    for (std::int64_t seq = 0;;) {
        statement->bind(":after", seq);
        const auto row = statement->next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        seq = statement->integer(0);
        link(hash, readChained(*statement), buffer);
        statement->reset();
        put->bind(":hash", hash);
        put->bind(":seq", seq);
        if (auto done = put->run(); !done)
            return done;
    }
}

} // namespace axs::store
