// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/protectedfile.h"

#include "core/store/people.h"

#include "tests/support/testfile.h"

namespace axs::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr store::KeyCost cheap{64 * 1024 * 1024, 1};

} // namespace

ProtectedFile makeProtected(const Program& program)
{
    const FixedClock clock{1'248'393'600'000}; // 2009-07-24
    IdSource ids{7, 1'248'393'600'000};
    store::WriterOptions options;
    options.who = {u"Ada Keeper"_s, 77};
    options.clock = &clock;
    options.ids = &ids;
    QString passphrase = QString::fromUtf8(keeperPassphrase.trimmed());
    const store::Protection protection{Passphrase::take(passphrase), u"Ada Keeper"_s, cheap};
    const auto fill = [](store::RecordWriter& writer) -> Result<void> {
        record::Child child;
        child.id = writer.newId();
        child.reference = u"C1"_s;
        child.forename = u"Una"_s;
        child.surname = u"Canary"_s;
        const auto saved = writer.save(child);
        return saved ? Result<void>() : saved.error();
    };
    must(store::File::create(program.path(u"county.axs"_s), {}, options, fill, protection));

    ProtectedFile made{store::RecoveryCode::generate()};
    const auto file = must(openProtected(program, QString::fromUtf8(keeperPassphrase.trimmed()), store::Access::write));
    const auto writer = must(store::Writer::start(*file, options));
    must(store::setRecoveryCode(*file, *writer, made.recoveryCode));
    return made;
}

Result<std::unique_ptr<store::File>> openProtected(const Program& program, QString passphrase, store::Access access)
{
    store::Opening opening;
    opening.unlocking.typed = Passphrase::take(passphrase);
    return store::File::open(program.path(u"county.axs"_s), access, opening);
}

} // namespace axs::test
