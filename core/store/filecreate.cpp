// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file.h"

#include "core/store/fileproperties.h"
#include "core/store/searchindex.h"
#include "core/store/unlock.h"

#include <sodium.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A file that is being made, beside the place that it will take.
struct NewFileBuild
{
    QString path;
    StoredProperties stored;
    std::optional<record::Person> keeper;
    std::shared_ptr<const vault::FileKeys> keys;

    Result<void> protect(const Protection& protection, Id keeperId, Date today);
    void name(const WriterOptions& options);
    Result<void> build(WriterOptions options, const std::function<Result<void>(RecordWriter&)>& fill) const;
    Result<void> write(RecordWriter& writer, const std::function<Result<void>(RecordWriter&)>& fill) const;
};

/// Begins the file with its header: one slot, the keeper's.
Result<void> NewFileBuild::protect(const Protection& protection, Id keeperId, Date today)
{
    keys = vault::FileKeys::generate();
    const auto slot = vault::sealForTyped(*keys, vault::SlotKind::passphrase, keeperId, protection.passphrase.secret(),
        slotCost(protection.cost));
    if (!slot)
        return Error{u"There is not enough memory to protect the file. Close other programs and try again."_s, {}};
    vault::keyring::add(keys);
    stored.properties.isProtected = true;
    keeper = record::Person{keeperId, protection.keeper, record::Duty::keeper, slotName(*slot), today, {}};
    return writeNewHeader(path, vault::newHeader(*keys, {*slot}));
}

/// An unprotected file's id stands among its properties.
void NewFileBuild::name(const WriterOptions& options)
{
    QByteArray id(16, Qt::Uninitialized);
    auto* const bytes = reinterpret_cast<unsigned char*>(id.data());
    if (options.salt)
        options.salt(bytes);
    else
        randombytes_buf(bytes, 16);
    stored.fileId = QString::fromLatin1(id.toHex());
}

Result<void> NewFileBuild::write(RecordWriter& writer, const std::function<Result<void>(RecordWriter&)>& fill) const
{
    if (auto begun = writer.begin(); !begun)
        return begun;
    if (keeper) {
        if (auto saved = writer.save(*keeper); !saved)
            return saved.error();
    }
    if (auto filled = fill(writer); !filled)
        return filled;
    if (auto made = writer.addEvent(action::create, {}, {}, {}); !made)
        return made.error();
    return writer.finish();
}

Result<void> NewFileBuild::build(
    WriterOptions options, const std::function<Result<void>(RecordWriter&)>& fill) const
{
    auto connection = Connection::open(path, Access::write, true, keys != nullptr);
    if (!connection)
        return connection.error();
    Connection& file = **connection;
    const auto migrations = builtInMigrations();
    if (!migrations)
        return migrations.error();
    if (auto made = migrate(file, *migrations); !made)
        return made.error();
    options.allNew = true;
    auto writer = RecordWriter::open(file, std::move(options));
    if (!writer)
        return writer.error();
    auto transaction = Transaction::begin(file);
    if (!transaction)
        return transaction.error();
    if (auto done = writeProperties(file, stored); !done)
        return done;
    if (auto written = write(**writer, fill); !written)
        return written;
    if (auto indexed = rebuildSearch(file); !indexed)
        return indexed;
    return transaction->commit();
}

} // namespace

Result<void> File::create(const QString& path, const FileProperties& properties, WriterOptions options,
    const std::function<Result<void>(RecordWriter&)>& fill, const std::optional<Protection>& protection)
{
    const QFileInfo info(path);
    if (info.exists())
        return Error{u"“%1” exists already. Choose another name, or move it away first."_s.arg(info.fileName()), path};
    if (!info.absoluteDir().exists())
        return Error{u"The folder “%1” does not exist."_s.arg(info.absolutePath()), path};
    const QString partial = info.absoluteFilePath() + u".part"_s;
    QFile::remove(partial);
    NewFileBuild build{partial, {properties, {}, {}}, {}, {}};
    Result<void> made;
    if (protection) {
        const std::int64_t now = options.clock->nowMilliseconds();
        options.who.author = protection->keeper;
        made = build.protect(*protection, options.ids->next(now), Date::fromMilliseconds(now));
    } else {
        build.name(options);
    }
    if (made)
        made = build.build(std::move(options), fill);
    if (made)
        return takeName(partial, info.absoluteFilePath());
    QFile::remove(partial);
    return made;
}

} // namespace axs::store
