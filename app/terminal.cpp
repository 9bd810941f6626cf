// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

#include <QByteArray>

#include <fcntl.h>
#include <poll.h>
#include <strings.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace axs::app::terminal {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t longestLine = 4096;
constexpr std::array endingSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

volatile std::sig_atomic_t caughtSignal = 0;

void remember(int signal)
{
    caughtSignal = signal;
}

/// Turns the echo off for as long as it lives, and gives it back even when a signal wants to end the program.
class Silence
{
public:
    explicit Silence(int terminal)
        : m_terminal(terminal)
    {
        caughtSignal = 0;
        sigset_t ending;
        sigemptyset(&ending);
        for (const int each : endingSignals)
            sigaddset(&ending, each);
        sigprocmask(SIG_BLOCK, &ending, &m_mask);
        struct sigaction caught = {};
        caught.sa_handler = remember;
        for (std::size_t i = 0; i < endingSignals.size(); ++i)
            sigaction(endingSignals[i], &caught, &m_signals[i]);
        m_silent = tcgetattr(terminal, &m_before) == 0;
        if (!m_silent)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHOE | ECHOK | ECHONL);
        silent.c_lflag |= ICANON | ISIG;
        silent.c_cc[VSUSP] = _POSIX_VDISABLE;
        m_silent = tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    }

    ~Silence()
    {
        if (m_silent)
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        for (std::size_t i = 0; i < endingSignals.size(); ++i)
            sigaction(endingSignals[i], &m_signals[i], nullptr);
        sigprocmask(SIG_SETMASK, &m_mask, nullptr);
        if (caughtSignal != 0)
            raise(caughtSignal);
    }

    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

    bool isKept() const { return m_silent; }
    /// Until something was typed; false when a signal came, at whatever moment.
    bool wait() const
    {
        pollfd ready{m_terminal, POLLIN, 0};
        return ppoll(&ready, 1, nullptr, &m_mask) == 1;
    }

private:
    int m_terminal;
    bool m_silent = false;
    termios m_before = {};
    sigset_t m_mask = {};
    std::array<struct sigaction, endingSignals.size()> m_signals = {};
};

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return m_number; }

private:
    int m_number;
};

int openTerminal()
{
    return ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
}

bool say(int terminal, const QByteArray& bytes)
{
    return ::write(terminal, bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size();
}

} // namespace

bool isThere()
{
    // Under a script's pipes nobody looks, though a terminal may be somewhere above.
    if (::isatty(STDIN_FILENO) == 0 && ::isatty(STDERR_FILENO) == 0)
        return false;
    const Descriptor terminal(openTerminal());
    return terminal.number() >= 0;
}

std::optional<QString> readSecretLine(int descriptor)
{
    std::array<char, longestLine> line;
    std::size_t size = 0;
    bool fits = false;
    while (size < line.size()) {
        const ssize_t got = ::read(descriptor, &line[size], 1);
        if (got < 0)
            break;
        if (got == 0 || line[size] == '\n') {
            fits = true;
            break;
        }
        ++size;
    }
    if (size > 0 && line[size - 1] == '\r')
        --size;
    std::optional<QString> text;
    if (fits)
        text = QString::fromUtf8(line.data(), static_cast<qsizetype>(size));
    explicit_bzero(line.data(), line.size());
    return text;
}

Result<QString> askSecret(const QString& question)
{
    const Error nothingTyped{u"Nothing was typed."_s, {}, Failure::cancelled};
    const Descriptor terminal(openTerminal());
    if (terminal.number() < 0)
        return nothingTyped;
    std::optional<QString> typed;
    {
        const Silence silence(terminal.number());
        if (!silence.isKept() || !say(terminal.number(), question.toUtf8()))
            return nothingTyped;
        // The terminal gives whole lines: once there is something, the line is there.
        if (silence.wait())
            typed = readSecretLine(terminal.number());
        say(terminal.number(), "\n");
    }
    if (!typed || typed->isEmpty())
        return nothingTyped;
    return std::move(*typed);
}

} // namespace axs::app::terminal
