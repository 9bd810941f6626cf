// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <string_view>

namespace axs::app {

/// What the program answers to whoever started it. Scripts rely on the numbers.
enum class ExitStatus
{
    done = 0,
    needsPerson = 1, ///< done, and something needs a person
    wrongUse = 2,
    cannotOpen = 3,
    failed = 4, ///< nothing was changed
};

ExitStatus exitStatusOf(const Error& error);

struct Argument
{
    std::string_view name; ///< "FILE"
    std::string_view help;
    bool optional = false;
};

struct Option
{
    std::string_view name; ///< "--rejects"
    std::string_view value; ///< "OUT.csv"; empty: stands alone
    std::string_view help;
    bool repeats = false;
};

/// What was typed after a command's name, checked against its arguments and options.
class Arguments
{
public:
    /// Empty when an optional one was left out.
    QString argument(std::size_t place) const;
    bool has(std::string_view option) const;
    QString value(std::string_view option) const;
    QStringList values(std::string_view option) const;

private:
    friend Result<Arguments> parseArguments(const struct Command& command, const QStringList& typed);
    QStringList m_arguments;
    QHash<QString, QStringList> m_options;
};

/// One command, as data. Commands never open a window and need no display.
struct Command
{
    std::string_view name;
    std::string_view help; ///< one line
    std::span<const Argument> arguments;
    std::span<const Option> options;
    ExitStatus (*run)(const Arguments& arguments);
    std::string_view more = {}; ///< further lines of its help
    bool paints = false; ///< needs fonts, though no display
    bool opensFile = true; ///< takes the options that open or make a protected file
};

/// The options of every command that opens or makes a file.
std::span<const Option> protectionOptions();

/// Every command, in the order of the help.
std::span<const Command* const> commands();

/// Options before or after arguments, `--option value` or `--option=value`; what follows `--` is no option. The error
/// says what is wrong and where help is.
Result<Arguments> parseArguments(const Command& command, const QStringList& typed);

/// "axs-pathway import FILE KIND …".
QString usageOf(const Command& command);
QString helpOf(const Command& command);
QString helpOfAll();

/// Whether these arguments (without the program's name) are for the command line and not for the window.
bool isForCommandLine(const QStringList& typed);
/// Whether the command among them paints: it needs the fonts of a QApplication on the offscreen platform.
bool isForPainting(const QStringList& typed);
/// Runs them.
ExitStatus runCommandLine(const QStringList& typed);

} // namespace axs::app
