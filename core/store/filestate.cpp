// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filestate.h"

#include <QCborStreamWriter>

#include <sodium.h>

namespace axs::store {

Result<QByteArray> fileState(Connection& connection)
{
    auto last = connection.prepare("SELECT seq, rev_id FROM revision ORDER BY seq DESC LIMIT 1");
    if (!last)
        return last.error();
    // The drafts have a digest of their own, and a file's id is given to it once, outside any event.
    auto properties = connection.prepare(
        "SELECT name, value FROM file_property WHERE name NOT IN ('drafts', 'file_id') ORDER BY name");
    if (!properties)
        return properties.error();
    const auto row = last->next();
    if (!row)
        return row.error();
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.append(static_cast<qint64>(*row ? last->integer(0) : 0));
    writer.append(*row ? last->blob(1) : QByteArray());
    const auto read = properties->forEachRow([&] {
        writer.append(properties->text(0));
        writer.append(properties->text(1));
    });
    if (!read)
        return read.error();
    constexpr std::size_t size = 32;
    QByteArray digest(size, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), size,
        reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<unsigned long long>(bytes.size()), nullptr,
        0);
    return digest;
}

Result<bool> isStateVouchedFor(Connection& connection)
{
    // One reading, so that no save comes between the two.
    if (auto begun = connection.execute("BEGIN"); !begun)
        return begun.error();
    const auto compare = [&connection]() -> Result<bool> {
        auto event = connection.prepare("SELECT state FROM event ORDER BY seq DESC LIMIT 1");
        if (!event)
            return event.error();
        const auto row = event->next();
        if (!row)
            return row.error();
        if (!*row || event->isNull(0))
            return true;
        const auto state = fileState(connection);
        return state ? Result(event->blob(0) == *state) : state.error();
    };
    const auto result = compare();
    static_cast<void>(connection.execute("ROLLBACK"));
    return result;
}

} // namespace axs::store
