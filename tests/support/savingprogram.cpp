// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves one child again and again and prints the number of each save once it is acknowledged; killed by its test.
#include "core/store/recordtable.h"
#include "core/store/writer.h"

#include <QCoreApplication>

#include <cstdio>

using namespace axs;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 4)
        return 2;
    const auto file = store::File::open(QString::fromLocal8Bit(argv[1]), store::Access::write);
    if (!file)
        return 3;
    record::Child child;
    child.id = Id{QString::fromLatin1(argv[2]).toLongLong()};
    child.dateOfBirth = Date::fromCalendar(2003, 1, 14);
    const SystemClock clock;
    IdSource ids;
    auto writer = store::Writer::start(**file, {{QStringLiteral("Saving program"), 5}, &clock, &ids, {}, false});
    if (!writer)
        return 3;
    for (int number = QString::fromLatin1(argv[3]).toInt();; ++number) {
        child.forename = QString::number(number);
        child.surname = QStringLiteral("Sample").repeated(number % 50 + 1);
        if (!(*writer)->perform(store::Writer::saving({child})))
            return 4;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
