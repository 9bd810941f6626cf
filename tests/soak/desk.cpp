// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/desk.h"

#include "tests/soak/fileactions.h"

#include <QDir>

#include <cstdio>
#include <cstdlib>

namespace axs::soak {

using namespace Qt::Literals::StringLiterals;

const QString Desk::keeper = u"A. Coordinator"_s;
const QStringList Desk::keepersPassphrases{u"four dull words for tests"_s, u"other dull words for tests"_s};

void giveUp(const Error& error)
{
    std::fprintf(stderr, "%s | %s\n", qPrintable(error.sentence), qPrintable(error.detail));
    std::exit(2);
}

store::Unlocking typed(const QString& passphrase)
{
    QString text = passphrase + QString(); // taken over and wiped
    text.detach();
    return {store::Unlocking{Passphrase::take(text), {}}};
}

store::KeyCost lowCost()
{
    return {64 * 1024 * 1024, 1};
}

Desk::Desk(const QString& folder, bool isProtected)
    : m_folder(folder)
    , m_isProtected(isProtected)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    make();
}

Desk::Desk(const QString& folder, bool isProtected, Id itsCluster, Id itsCaf)
    : cluster(itsCluster)
    , caf(itsCaf)
    , m_folder(folder)
    , m_isProtected(isProtected)
    , m_ids()
{
    if (isProtected) {
        passphrases[keeper] = keepersPassphrases[0];
        nextPassphrase = keepersPassphrases[1];
    }
}

void Desk::make()
{
    record::Area north{newId(), u"Northern"_s, 1};
    record::Cluster bideford;
    bideford.id = cluster = newId();
    bideford.name = u"Bideford"_s;
    bideford.code = u"BID"_s;
    bideford.area = north.id;
    record::Child child;
    child.id = newId();
    child.reference = u"C-09-QX-0001"_s;
    child.forename = name();
    child.surname = name();
    child.dateOfBirth = Date::fromCalendar(2003, 1, 14);
    child.gender = record::Gender::female;
    record::Caf first;
    first.id = caf = newId();
    first.reference = u"BID-09-QX-0001"_s;
    first.child = child.id;
    first.cluster = cluster;
    first.started = Date::fromCalendar(2009, 3, 2);
    const std::vector<record::AnyRecord> records{north, bideford, child, first};
    std::optional<store::Protection> protection;
    if (m_isProtected) {
        passphrases[keeper] = keepersPassphrases.first();
        protection = store::Protection{typed(passphrases[keeper]).typed, keeper, lowCost()};
    }
    must(store::File::create(path(), {}, options(), [&](store::RecordWriter& writer) -> Result<void> {
        for (const record::AnyRecord& each : records) {
            if (auto saved = writer.save(each); !saved)
                return saved.error();
        }
        return {};
    }, protection));
}

Result<void> Desk::open()
{
    close();
    store::Opening opening;
    opening.migrations = repeatableMigrations();
    if (m_isProtected)
        opening.unlocking = typed(passphrases[keeper]);
    auto file = store::File::open(path(), store::Access::write, opening);
    if (!file && file.error().failure == Failure::locked && !nextPassphrase.isEmpty()) {
        opening.unlocking = typed(nextPassphrase);
        file = store::File::open(path(), store::Access::write, opening);
        if (file)
            passphrases[keeper] = nextPassphrase;
    }
    if (!file)
        return file.error();
    nextPassphrase.clear();
    auto writer = store::Writer::start(**file, options());
    if (!writer)
        return writer.error();
    m_file = std::move(*file);
    m_keys.push_back(m_file->keys());
    m_writer = std::move(*writer);
    return {};
}

void Desk::close()
{
    m_writer.reset();
    m_file.reset();
}

Result<void> Desk::perform(store::Writer::Work work)
{
    passTime(60'000);
    const auto saved = m_writer->perform(std::move(work));
    return saved ? Result<void>() : saved.error();
}

Id Desk::newId()
{
    return m_ids.next(m_clock.nowMilliseconds());
}

QString Desk::name()
{
    // Eight letters a number, so that no name is a part of another.
    QString made = u"Quarzi"_s;
    for (qsizetype rest = m_names.size(), place = 0; place < 4; ++place, rest /= 20) {
        made += u"bcdfghjklmnpqrstvwxz"_s.at(rest % 20);
        made += u"aeiou"_s.at((rest + place) % 5);
    }
    m_names.append(made);
    return made;
}

Date Desk::today() const
{
    return Date::fromMilliseconds(m_clock.nowMilliseconds());
}

} // namespace axs::soak
