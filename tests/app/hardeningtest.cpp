// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hardening.h"

#include "tests/app/terminal.h"
#include "tests/support/catch.h"

#include <QFile>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The answer of a child process, so that the tests themselves stay as they are.
int inChild(int (*ask)())
{
    const pid_t child = fork();
    if (child == 0)
        _exit(ask());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

QByteArray lineOf(const Terminal& terminal, const QString& file, const QByteArray& begin)
{
    QFile status(u"/proc/%1/%2"_s.arg(terminal.process()).arg(file));
    if (!status.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(begin))
            return line.mid(begin.size()).simplified();
    }
    return {};
}

} // namespace

TEST_CASE("A hardened process leaves no core, hides its memory and writes for its user alone")
{
    CHECK(inChild([] { return prctl(PR_GET_DUMPABLE); }) == 1);
    CHECK(inChild([] {
        app::hardenProcess();
        return prctl(PR_GET_DUMPABLE);
    }) == 0);
    CHECK(inChild([] {
        app::hardenProcess();
        rlimit limit{1, 1};
        getrlimit(RLIMIT_CORE, &limit);
        return static_cast<int>(limit.rlim_cur + limit.rlim_max);
    }) == 0);
    CHECK(inChild([] {
        app::hardenProcess();
        return static_cast<int>(umask(0));
    }) == 077);
}

TEST_CASE("The program hardens itself before it asks for a passphrase")
{
    const Program program;
    program.write(u"places.csv"_s, "cluster,area\nBideford,Northern\n");
    Terminal terminal(program, {u"new"_s, program.path(u"county.axs"_s), u"--places"_s, program.path(u"places.csv"_s)});
    REQUIRE(terminal.waitFor("New passphrase for county.axs: "));
    CHECK(lineOf(terminal, u"limits"_s, "Max core file size") == "0 0 bytes");
    CHECK(lineOf(terminal, u"status"_s, "Umask:") == "0077");
}
