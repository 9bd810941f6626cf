// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/references.h"

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The highest counter that follows the prefix, plus one. References are compared as texts, so the counter keeps its
/// zeros up to 9,999 and simply grows longer after that.
Result<QString> next(Connection& connection, std::string_view table, const QString& prefix)
{
    auto statement = connection.prepare(std::string("SELECT max(CAST(substr(reference, :start) AS INTEGER)) FROM ")
                                            .append(table)
                                            .append(" WHERE reference >= :from AND reference < :to"));
    if (!statement)
        return statement.error();
    statement->bind(":start", std::int64_t{prefix.size()} + 1);
    statement->bind(":from", prefix);
    statement->bind(":to", QString(prefix + u':')); // the character after '9'
    if (const auto row = statement->next(); !row)
        return row.error();
    return prefix + u"%1"_s.arg(statement->integer(0) + 1, 4, 10, QChar(u'0'));
}

QString shortYear(int year)
{
    return u"%1"_s.arg(year % 100, 2, 10, QChar(u'0'));
}

} // namespace

QString deviceLetters(std::int64_t device)
{
    // Without vowels no words come out; without I, L and O no figures either.
    static constexpr char letters[] = "BCDFGHJKMNPQRSTVWXYZ";
    constexpr auto count = sizeof(letters) - 1;
    const auto number = static_cast<std::uint64_t>(device);
    return QString(QChar::fromLatin1(letters[number % count])) + QChar::fromLatin1(letters[number / count % count]);
}

Result<QString> nextCafReference(Connection& connection, const QString& clusterCode, int year, std::int64_t device)
{
    const QString code = clusterCode.isEmpty() ? u"CAF"_s : clusterCode;
    return next(connection, "caf", u"%1-%2-%3-"_s.arg(code, shortYear(year), deviceLetters(device)));
}

Result<QString> nextChildReference(Connection& connection, int year, std::int64_t device)
{
    return nextRowReference(connection, "child", u'C', year, device);
}

Result<QString> nextRowReference(
    Connection& connection, std::string_view kind, QChar letter, int year, std::int64_t device)
{
    return next(connection, kind, u"%1-%2-%3-"_s.arg(letter).arg(shortYear(year), deviceLetters(device)));
}

Result<QString> nextPractitionerReference(Connection& connection, std::int64_t device)
{
    return next(connection, "practitioner", u"P-%1-"_s.arg(deviceLetters(device)));
}

} // namespace axs::store
