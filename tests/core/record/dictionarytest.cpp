// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/dictionary.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The data dictionary in the docs is the one made from the field lists", "[dictionary]")
{
    QFile file(QStringLiteral(AXS_SOURCE_FOLDER "/docs/data-dictionary.md"));
    if (qEnvironmentVariableIsSet("AXS_RENEW")) {
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(record::dataDictionary().toUtf8());
        file.close();
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()) == record::dataDictionary());
}

TEST_CASE("The data dictionary names every field once, with its choices and whom it identifies", "[dictionary]")
{
    const QString text = record::dataDictionary();
    CHECK(text.contains(u"| `gender` | Gender | one of: male, female, not available |  |"_s));
    CHECK(text.contains(u"| `surname` | Surname | text | yes |"_s));
    CHECK(text.contains(u"| `child` | Child | a record of kind `child` |  |"_s));
    CHECK(text.count(u"\n## "_s) == 42);
}
