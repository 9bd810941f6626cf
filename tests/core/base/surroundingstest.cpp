// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/surroundings.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

constexpr auto heading = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n";

} // namespace

TEST_CASE("A swap partition counts as plain unless the kernel says that it is encrypted", "[surroundings]")
{
    const QTemporaryDir folder;
    const QString swaps = folder.filePath(u"swaps"_s);
    write(swaps, QByteArray(heading) + "/dev/sda9                               partition\t999420\t\t0\t\t-2\n");
    CHECK(hasPlainSwap(swaps, folder.path()));
    write(swaps, QByteArray(heading) + "/dev/dm-7                               partition\t999420\t\t0\t\t-2\n");
    CHECK(hasPlainSwap(swaps, folder.path()));
    REQUIRE(QDir(folder.path()).mkpath(u"dm-7/dm"_s));
    write(folder.filePath(u"dm-7/dm/uuid"_s), "LVM-abc\n");
    CHECK(hasPlainSwap(swaps, folder.path()));
    write(folder.filePath(u"dm-7/dm/uuid"_s), "CRYPT-LUKS2-abc-swap\n");
    CHECK_FALSE(hasPlainSwap(swaps, folder.path()));
}

TEST_CASE("No swap, compressed memory and swap files do not count as plain swap", "[surroundings]")
{
    const QTemporaryDir folder;
    const QString swaps = folder.filePath(u"swaps"_s);
    CHECK_FALSE(hasPlainSwap(swaps, folder.path()));
    write(swaps, heading);
    CHECK_FALSE(hasPlainSwap(swaps, folder.path()));
    write(swaps, QByteArray(heading) + "/dev/zram0 partition 999420 0 100\n/swapfile file 999420 0 -3\n");
    CHECK_FALSE(hasPlainSwap(swaps, folder.path()));
}

TEST_CASE("A folder of this computer is on no network drive", "[surroundings]")
{
    const QTemporaryDir folder;
    CHECK(networkFileSystem(folder.path()).isEmpty());
    CHECK(networkFileSystem(folder.filePath(u"missing.axs"_s)).isEmpty());
}
