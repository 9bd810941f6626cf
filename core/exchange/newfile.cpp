// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/newfile.h"

#include "core/sample/startinglists.h"

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> saveOne(store::RecordWriter& writer, const record::AnyRecord& record)
{
    const auto saved = writer.save(record);
    return saved ? Result<void>() : saved.error();
}

Result<void> saveBeginning(const NewFile& file, store::RecordWriter& writer)
{
    record::Authority authority = sample::devonAuthority();
    authority.id = writer.newId();
    authority.name = file.authority;
    authority.marking = file.marking;
    authority.clusterCount.reset();
    if (auto saved = saveOne(writer, authority); !saved)
        return saved;
    return sample::startingLists([&writer](record::AnyRecord option) {
        std::visit([&](auto& each) { each.id = writer.newId(); }, option);
        return saveOne(writer, option);
    });
}

} // namespace

Result<ImportReport> makeNewFile(const NewFile& file, const store::WriterOptions& options)
{
    const auto import = Import::read(
        file.places, nullptr, [&options] { return options.ids->next(options.clock->nowMilliseconds()); });
    if (!import)
        return import.error();
    if (import->report().accepted == 0)
        return Error{
            (QStringList{u"%1 has no cluster that can be taken. No file was made."_s.arg(file.places.fileName)}
                + import->report().problems())
                .join(u' '),
            {}};
    const auto fill = [&](store::RecordWriter& writer) -> Result<void> {
        if (auto saved = saveBeginning(file, writer); !saved)
            return saved;
        const auto saved = import->save(writer);
        return saved ? Result<void>() : saved.error();
    };
    const auto made = store::File::create(file.path, {}, options, fill, file.protection);
    if (!made)
        return made.error();
    return import->report();
}

} // namespace axs::exchange
