// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/console.h"
#include "core/base/text.h"
#include "core/exchange/samplefile.h"

#include <array>

namespace axs::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array sampleArguments{
    Argument{"FILE", "the record file to be made; it must not exist"},
};

constexpr std::array sampleOptions{
    Option{"--size", "N", "the same county drawn out to N CAFs, 867 when not given"},
    Option{"--seed", "S", "another county of the same shape for every whole number, 1 when not given"},
};

Result<qint64> numberFrom(const Arguments& arguments, std::string_view option, qint64 otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    bool ok = false;
    const qint64 number = arguments.value(option).toLongLong(&ok);
    if (!ok || number < 0)
        return Error{u"%1: “%2” is not a whole number."_s.arg(
                         QString::fromLatin1(option.data(), static_cast<qsizetype>(option.size())),
                         arguments.value(option)),
            {}, Failure::usage};
    return number;
}

ExitStatus runSample(const Arguments& arguments)
{
    const auto size = numberFrom(arguments, "--size", sample::printedSize);
    if (!size)
        return console::fail(size.error());
    const auto seed = numberFrom(arguments, "--seed", 1);
    if (!seed)
        return console::fail(seed.error());
    const QString path = arguments.argument(0);
    Result<void> written;
    {
        console::ProgressLine line;
        written = exchange::writeSampleFile(
            path, {*size, static_cast<quint64>(*seed)}, [&line](qint64 done, qint64 total) {
                line.show(u"Drawing"_s, done, total);
                return true;
            });
    }
    if (!written)
        return console::fail(written.error());
    console::print(u"%1: a fictitious county with %2\n"_s.arg(path, counted(*size, u"CAF"_s, u"CAFs"_s)));
    return ExitStatus::done;
}

} // namespace

const Command sampleCommand{"sample", "write the fictitious Devon county of June 2009 (867 CAFs)", sampleArguments,
    sampleOptions, runSample, "Everybody in it is invented. The file is not protected, and says so.", false, false};

} // namespace axs::app
