// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/common.h"

#include "app/commands/unlocking.h"
#include "core/store/lookup.h"
#include "core/store/people.h"
#include "ui/parts/settings.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <cstring>
#include <random>

namespace axs::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A new file made with SOURCE_DATE_EPOCH carries no trace of the computer.
constexpr std::int64_t reproducibleDevice = 1;
constexpr int idLowBits = 22;

Error wrongUse(const QString& sentence)
{
    return {sentence, {}, Failure::usage};
}

Result<Date> dateFrom(const Arguments& arguments, std::string_view option)
{
    if (!arguments.has(option))
        return Date();
    const auto date = Date::parseIso(arguments.value(option));
    if (!date)
        return wrongUse(u"%1: \"%2\" is not a date. Write year, month, day: 2009-06-30."_s.arg(
            QString::fromLatin1(option.data(), static_cast<qsizetype>(option.size())), arguments.value(option)));
    return *date;
}

} // namespace

Result<figure::Query> queryFromOptions(const Arguments& arguments)
{
    figure::Query query;
    figure::RecordFilter& filter = query.filter;
    const auto from = dateFrom(arguments, "--from");
    if (!from)
        return from.error();
    const auto to = dateFrom(arguments, "--to");
    if (!to)
        return to.error();
    if (from->isSet() && to->isSet() && *to < *from)
        return wrongUse(u"--to %1 is before --from %2."_s.arg(to->iso(), from->iso()));
    filter.period = {*from, *to};
    filter.areas = arguments.values("--area");
    filter.clusters = arguments.values("--cluster");
    filter.services = arguments.values("--service");
    if (arguments.has("--level")) {
        const QString level = arguments.value("--level");
        if (level != "2"_L1 && level != "3"_L1)
            return wrongUse(u"--level: \"%1\" is neither 2 nor 3."_s.arg(level));
        filter.level = level.toInt();
    }
    if (arguments.has("--target")) {
        bool ok = false;
        const qlonglong target = arguments.value("--target").toLongLong(&ok);
        if (!ok || target < 1)
            return wrongUse(u"--target: \"%1\" is not a whole number above 0."_s.arg(arguments.value("--target")));
        query.target = static_cast<double>(target);
    }
    query.suppress = arguments.has("--suppress");
    return query;
}

Result<QByteArray> readTable(const QString& path)
{
    QFile file(path);
    const bool isStandard = path == "-"_L1;
    const bool opened = isStandard ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error{QFileInfo::exists(path)
                ? u"The table “%1” cannot be read. Check that it is a file that you may read."_s.arg(path)
                : u"The table “%1” is not there. Check its name and place."_s.arg(path),
            file.errorString(), Failure::usage};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return wrongUse(u"The table “%1” cannot be read: %2."_s.arg(path, file.errorString()));
    return bytes;
}

QString tableName(const QString& path)
{
    return path == "-"_L1 ? u"standard input"_s : QFileInfo(path).fileName();
}

Result<std::unique_ptr<store::File>> openForReading(const Arguments& arguments)
{
    auto unlocking = unlockingFor(arguments.argument(0), arguments);
    if (!unlocking)
        return unlocking.error();
    return store::File::open(arguments.argument(0), store::Access::read, {std::move(*unlocking), {}});
}

IdSource commandIds(Id last)
{
    if (sourceDateEpochMilliseconds() < 0)
        return {};
    const std::int64_t after = (last.value >> idLowBits) + 1 + idEpochMilliseconds;
    return IdSource(static_cast<std::uint64_t>(last.value), std::max(after, sourceDateEpochMilliseconds()));
}

store::WriterOptions commandWriter(const QString& author, const Clock& clock, IdSource& ids, Id last)
{
    store::WriterOptions options;
    options.who.author = author;
    options.clock = &clock;
    options.ids = &ids;
    const bool isReproducible = sourceDateEpochMilliseconds() >= 0;
    options.who.device = isReproducible && !last.isSet() ? reproducibleDevice : SettingsStore().device();
    if (isReproducible) {
        options.salt
            = [random = std::mt19937_64(static_cast<std::uint64_t>(last.value))](unsigned char* bytes) mutable {
                  for (int half = 0; half < 2; ++half) {
                      const std::uint64_t drawn = random();
                      std::memcpy(bytes + half * sizeof drawn, &drawn, sizeof drawn);
                  }
              };
    }
    return options;
}

Result<std::unique_ptr<WritableFile>> WritableFile::open(const Arguments& arguments)
{
    auto unlocking = unlockingFor(arguments.argument(0), arguments);
    if (!unlocking)
        return unlocking.error();
    std::unique_ptr<WritableFile> opened(new WritableFile);
    auto file = store::File::open(arguments.argument(0), store::Access::write, {std::move(*unlocking), {}});
    if (!file)
        return file.error();
    opened->m_file = std::move(*file);
    const auto connection = opened->m_file->connect(store::Access::read);
    if (!connection)
        return connection.error();
    const auto last = store::greatestId(**connection);
    if (!last)
        return last.error();
    opened->m_ids = commandIds(*last);
    auto writer = store::Writer::start(
        *opened->m_file, commandWriter(store::authorOf(*opened->m_file, u"command line"_s), opened->m_clock, opened->m_ids, *last));
    if (!writer)
        return writer.error();
    opened->m_writer = std::move(*writer);
    return opened;
}

} // namespace axs::app
