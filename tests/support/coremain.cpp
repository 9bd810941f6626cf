// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    qputenv("TZ", "UTC");
    qunsetenv("SOURCE_DATE_EPOCH");
    const QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
