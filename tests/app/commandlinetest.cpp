// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/catch.h"

using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The program tells its version and its commands")
{
    const Program program;
    const Answer version = program.run({u"--version"_s});
    CHECK(version.status == 0);
    CHECK(version.output == u"axs-pathway 0.1.0\n"_s);
    const Answer help = program.run({u"--help"_s});
    CHECK(help.status == 0);
    CHECK(help.output.contains(u"\n  import   "_s));
    CHECK(help.problems.isEmpty());
}

TEST_CASE("A command tells its arguments and options")
{
    const Program program;
    const Answer help = program.run({u"import"_s, u"--help"_s});
    CHECK(help.status == 0);
    CHECK(help.output.startsWith(u"axs-pathway import FILE KIND TABLE.csv [--dry-run] [--rejects OUT.csv]\n"_s));
}

TEST_CASE("Wrong use is one sentence on standard error and status 2")
{
    const Program program;
    const auto check = [&](const QStringList& arguments, const QString& sentence) {
        const Answer answer = program.run(arguments);
        CHECK(answer.status == 2);
        CHECK(answer.problems == sentence + u'\n');
        CHECK(answer.output.isEmpty());
    };
    check({u"improt"_s, u"a"_s}, u"There is no command “improt”. See axs-pathway --help."_s);
    check({u"--nonsense"_s}, u"There is no option “--nonsense”. See axs-pathway --help."_s);
    check({u"import"_s, u"a.axs"_s, u"cafs"_s, u"t.csv"_s, u"--force"_s},
        u"There is no option --force. See axs-pathway import --help."_s);
    check({u"import"_s, u"a.axs"_s}, u"KIND is missing. See axs-pathway import --help."_s);
    check({u"import"_s, u"a.axs"_s, u"cafs"_s, u"t.csv"_s, u"more"_s},
        u"“more” is one argument too many. See axs-pathway import --help."_s);
    check({u"import"_s, u"a.axs"_s, u"cafs"_s, u"t.csv"_s, u"--rejects"_s},
        u"The option --rejects needs OUT.csv after it. See axs-pathway import --help."_s);
    check({u"import"_s, u"--dry-run=yes"_s}, u"The option --dry-run takes no value. See axs-pathway import --help."_s);
    check({u"import"_s, u"--dry-run"_s, u"--dry-run"_s},
        u"The option --dry-run stands twice. See axs-pathway import --help."_s);
}
