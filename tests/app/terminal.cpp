// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/terminal.h"

#include "tests/support/testfile.h"

#include <QFile>

#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <vector>

namespace axs::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMilliseconds = 30'000;

} // namespace

Terminal::Terminal(const Program& program, const QStringList& arguments)
{
    std::vector<QByteArray> words{QByteArray(AXS_PROGRAM)};
    for (const QString& each : arguments)
        words.push_back(QFile::encodeName(each));
    std::vector<char*> argv;
    for (QByteArray& each : words)
        argv.push_back(each.data());
    argv.push_back(nullptr);
    const QByteArray settings = QFile::encodeName(program.path(u"settings"_s));
    m_process = forkpty(&m_terminal, nullptr, nullptr, nullptr);
    if (m_process == 0) {
        setenv("XDG_CONFIG_HOME", settings.constData(), 1);
        execv(AXS_PROGRAM, argv.data());
        _exit(127);
    }
    if (m_process < 0)
        failWith({u"there is no pseudo-terminal"_s, {}});
}

Terminal::~Terminal()
{
    if (m_process > 0) {
        kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
    }
    close(m_terminal);
}

bool Terminal::readOn()
{
    pollfd ready{m_terminal, POLLIN, 0};
    char bytes[4096];
    m_isSilent = poll(&ready, 1, patienceMilliseconds) <= 0;
    if (m_isSilent)
        return false;
    const ssize_t got = read(m_terminal, bytes, sizeof bytes);
    if (got <= 0)
        return false;
    m_shown.append(bytes, got);
    return true;
}

bool Terminal::waitFor(const QByteArray& text)
{
    for (;;) {
        const qsizetype at = m_shown.indexOf(text, m_seen);
        if (at >= 0) {
            m_seen = at + text.size();
            return true;
        }
        if (!readOn())
            return false;
    }
}

void Terminal::type(const QByteArray& keys)
{
    if (write(m_terminal, keys.constData(), static_cast<std::size_t>(keys.size())) != keys.size())
        failWith({u"the terminal takes no keys"_s, {}});
}

bool Terminal::showsTyping() const
{
    termios state{};
    return tcgetattr(m_terminal, &state) == 0 && (state.c_lflag & ECHO) != 0;
}

int Terminal::end()
{
    while (readOn()) { }
    if (m_isSilent)
        kill(m_process, SIGKILL);
    int status = 0;
    waitpid(m_process, &status, 0);
    m_process = -1;
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace axs::test
