// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page of the file, of a journal and of the header is damaged in every way: somebody who opens and checks the file
// is told, or the file says exactly what it said.
#include "tests/soak/damage.h"

namespace axs::soak {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Way
{
    const char* name;
    void (*damage)(QByteArray& bytes, qsizetype at, Random& random);
};

qsizetype sizeAt(const QByteArray& bytes, qsizetype at)
{
    return qMin(pageSize, bytes.size() - at);
}

void flipBit(QByteArray& bytes, qsizetype at, Random& random)
{
    const auto place = at + static_cast<qsizetype>(below(random, static_cast<std::size_t>(sizeAt(bytes, at))));
    bytes[place] = static_cast<char>(bytes[place] ^ (1 << below(random, 8)));
}

void flipSome(QByteArray& bytes, qsizetype at, Random& random)
{
    for (std::size_t i = 1 + below(random, 40); i > 0; --i)
        flipBit(bytes, at, random);
}

void garbage(QByteArray& bytes, qsizetype at, Random& random)
{
    for (qsizetype i = 0; i < sizeAt(bytes, at); ++i)
        bytes[at + i] = static_cast<char>(random());
}

void zeroSector(QByteArray& bytes, qsizetype at, Random& random)
{
    const qsizetype from = at + static_cast<qsizetype>(below(random, 8)) * 512;
    for (qsizetype i = from; i < qMin(from + 512, bytes.size()); ++i)
        bytes[i] = '\0';
}

void zero(QByteArray& bytes, qsizetype at, Random&)
{
    for (qsizetype i = 0; i < sizeAt(bytes, at); ++i)
        bytes[at + i] = '\0';
}

void swapWithAnother(QByteArray& bytes, qsizetype at, Random& random)
{
    const qsizetype pages = bytes.size() / pageSize;
    const qsizetype other = static_cast<qsizetype>(below(random, static_cast<std::size_t>(qMax(pages, qsizetype{1})))) * pageSize;
    const QByteArray kept = bytes.mid(at, pageSize);
    if (kept.size() < pageSize || other + pageSize > bytes.size())
        return;
    const QByteArray moved = bytes.mid(other, pageSize);
    bytes.replace(at, pageSize, moved);
    bytes.replace(other, pageSize, kept);
}

void cutOff(QByteArray& bytes, qsizetype at, Random& random)
{
    bytes.truncate(at + (below(random, 2) == 0 ? 0 : static_cast<qsizetype>(below(random, pageSize))));
}

constexpr Way ways[]{
    {"one bit of", flipBit},
    {"bits of", flipSome},
    {"garbage in", garbage},
    {"an empty sector in", zeroSector},
    {"nothing left of", zero},
    {"another page in the place of", swapWithAnother},
    {"the end at", cutOff},
};

void damageEverywhere(Run& run, const Desk& desk, const Files& files, const QByteArray& name,
    const std::vector<const State*>& allowed)
{
    const QByteArray sound = files.at(name);
    for (qsizetype at = 0; at < sound.size() && run.goesOn(); at += pageSize) {
        for (const Way& way : ways) {
            if (!run.goesOn())
                return;
            QByteArray bytes = sound;
            way.damage(bytes, at, run.random());
            if (bytes == sound)
                continue;
            Files damaged = files;
            damaged[name] = bytes;
            const bool isHeader = desk.isProtected() && name == "county.axs" && at < headerSize;
            judgeDamage(run, desk, damaged, allowed,
                u"%1 %2 %3 of %4"_s.arg(QLatin1StringView(way.name), isHeader ? u"the header at"_s : u"the page at"_s)
                    .arg(at)
                    .arg(QString::fromUtf8(name)));
        }
    }
}

} // namespace

void pageFlip(Run& run)
{
    while (run.goesOn()) {
        Desk desk(run.folder(u"desk"_s), run.isProtected());
        const Past past = workThrough(desk, run);
        const Past::Version& last = past.versions.back();
        mustBeSound(run, desk, last);
        damageEverywhere(run, desk, last.files, "county.axs", {&last.state});
        for (const Past::InSave& save : past.saves) {
            damageEverywhere(run, desk, save.files, "county.axs-journal", {&save.before, &save.after});
            if (!run.goesOn())
                break;
        }
    }
}

} // namespace axs::soak
