// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <unistd.h>

#include <cstdio>

namespace axs::app::console {

using namespace Qt::Literals::StringLiterals;

namespace {

void put(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void print(const QString& text)
{
    put(stdout, text.toUtf8());
}

void print(const QByteArray& bytes)
{
    put(stdout, bytes);
}

void complain(const QString& line)
{
    put(stderr, line.simplified().toUtf8() + '\n');
}

ExitStatus fail(const Error& error)
{
    if (error.failure != Failure::cancelled)
        complain(error.sentence);
    return exitStatusOf(error);
}

ProgressLine::ProgressLine()
    : m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
}

ProgressLine::~ProgressLine()
{
    if (!m_shown.isEmpty())
        put(stderr, "\r\x1b[K");
}

void ProgressLine::show(const QString& doing, qint64 done, qint64 total)
{
    if (!m_isTerminal || total <= 0)
        return;
    const QString line = u"%1 %2 %"_s.arg(doing).arg(done * 100 / total);
    if (line == m_shown)
        return;
    m_shown = line;
    put(stderr, '\r' + line.toUtf8() + "\x1b[K");
}

} // namespace axs::app::console
