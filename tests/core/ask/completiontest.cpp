// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ask/completion.h"

#include "core/ask/understanding.h"
#include "tests/core/ask/devonwords.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::ask;
using namespace Qt::Literals::StringLiterals;

namespace {

QString completed(const QString& typed)
{
    const Completions found = completionsOf(typed, typed.size(), test::devonWords(), 3);
    QStringList all;
    for (const QString& text : found.texts)
        all << typed.left(found.from) + text;
    return all.join(u" | "_s);
}

} // namespace

TEST_CASE("What is typed is completed from the names of the file and the words of the grammar", "[ask]")
{
    CHECK(completed(u"under 5s in bid"_s) == u"under 5s in Bideford"_s);
    CHECK(completed(u"Exe"_s) == u"Exeter"_s);
    CHECK(completed(u"girls assessed by h"_s)
        == u"girls assessed by Health Visitor | girls assessed by Head Teacher / Deputy Head"_s);
    CHECK(completed(u"no r"_s) == u"no review yet"_s);
    CHECK(completed(u"since a"_s) == u"since April 2009 | since August 2008"_s);
    CHECK(completed(u"girls "_s).isEmpty());
    CHECK(completed(u"x"_s).isEmpty());
    CHECK(completed(QString()).isEmpty());
}

TEST_CASE("Every example is understood", "[ask]")
{
    const QStringList examples = examplesOf(test::devonWords());
    CHECK(examples.size() == 5);
    CHECK(examples.front() == u"under 5s in Bideford assessed by Health Visitor, no review"_s);
    for (const QString& example : examples)
        CHECK(understand(example, test::devonWords()).everythingUnderstood);
    CHECK(examplesOf({}).size() >= 2);
}
