// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commands/commands.h"
#include "app/console.h"
#include "app/window.h"
#include "core/base/version.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace axs::app {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Error wrongUse(const QString& sentence)
{
    return {sentence, {}, Failure::usage};
}

QString seeHelp(const Command& command)
{
    return u"See axs-pathway %1 --help."_s.arg(words(command.name));
}

const Command* commandNamed(const QString& name)
{
    const auto all = commands();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const Command* each) { return words(each->name) == name; });
    return found == all.end() ? nullptr : *found;
}

/// A command's own options, then those that it shares with the others.
std::vector<Option> optionsOf(const Command& command)
{
    std::vector<Option> options(command.options.begin(), command.options.end());
    if (command.opensFile)
        options.insert(options.end(), protectionOptions().begin(), protectionOptions().end());
    return options;
}

std::optional<Option> optionNamed(const Command& command, const QString& name)
{
    const std::vector<Option> options = optionsOf(command);
    const auto found = std::find_if(
        options.begin(), options.end(), [&](const Option& each) { return words(each.name) == name; });
    return found == options.end() ? std::nullopt : std::optional(*found);
}

QString optionUsage(const Option& option)
{
    return option.value.empty() ? words(option.name) : words(option.name) + u' ' + words(option.value);
}

/// "  --rejects OUT.csv   the help", the helps beneath each other.
QString helpLines(const QList<std::pair<QString, QString>>& lines)
{
    qsizetype width = 0;
    for (const auto& [name, help] : lines)
        width = std::max(width, name.size());
    QString text;
    for (const auto& [name, help] : lines)
        text += u"  "_s + name.leftJustified(width) + u"   "_s + help + u'\n';
    return text;
}

} // namespace

ExitStatus exitStatusOf(const Error& error)
{
    switch (error.failure) {
    case Failure::usage:
        return ExitStatus::wrongUse;
    case Failure::cannotOpen:
    case Failure::damaged:
    case Failure::locked:
        return ExitStatus::cannotOpen;
    case Failure::failed:
    case Failure::cancelled:
        return ExitStatus::failed;
    }
    return ExitStatus::failed;
}

QString Arguments::argument(std::size_t place) const
{
    return m_arguments.value(static_cast<qsizetype>(place));
}

bool Arguments::has(std::string_view option) const
{
    return m_options.contains(words(option));
}

QString Arguments::value(std::string_view option) const
{
    return m_options.value(words(option)).value(0);
}

QStringList Arguments::values(std::string_view option) const
{
    return m_options.value(words(option));
}

std::span<const Option> protectionOptions()
{
    static constexpr std::array options{
        Option{"--passphrase-file", "F", "the first line of F is the file's passphrase or recovery code; - is standard input"},
        Option{"--escrow-key-file", "F", "open the file with the council's secret key, which stands in F"},
    };
    return options;
}

std::span<const Command* const> commands()
{
    static constexpr std::array all{
        &sampleCommand,
        &newCommand,
        &importCommand,
        &figuresCommand,
        &reportCommand,
        &exportCommand,
        &checkCommand,
        &backupCommand,
        &restoreCommand,
        &salvageCommand,
        &keysCommand,
        &escrowCommand,
        &grabCommand,
    };
    return all;
}

Result<Arguments> parseArguments(const Command& command, const QStringList& typed)
{
    Arguments result;
    bool onlyArguments = false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString& each = typed[i];
        if (onlyArguments || each == "-"_L1 || !each.startsWith(u'-')) {
            result.m_arguments += each;
            continue;
        }
        if (each == "--"_L1) {
            onlyArguments = true;
            continue;
        }
        const qsizetype equals = each.indexOf(u'=');
        const QString name = each.left(equals);
        const std::optional<Option> option = optionNamed(command, name);
        if (!option)
            return wrongUse(u"There is no option %1. %2"_s.arg(name, seeHelp(command)));
        QStringList& values = result.m_options[name];
        if (!values.isEmpty() && !option->repeats)
            return wrongUse(u"The option %1 stands twice. %2"_s.arg(name, seeHelp(command)));
        if (option->value.empty()) {
            if (equals >= 0)
                return wrongUse(u"The option %1 takes no value. %2"_s.arg(name, seeHelp(command)));
            values += QString();
        } else if (equals >= 0) {
            values += each.mid(equals + 1);
        } else if (i + 1 < typed.size()) {
            values += typed[++i];
        } else {
            return wrongUse(u"The option %1 needs %2 after it. %3"_s.arg(name, words(option->value), seeHelp(command)));
        }
    }
    const auto needed = static_cast<qsizetype>(std::count_if(
        command.arguments.begin(), command.arguments.end(), [](const Argument& each) { return !each.optional; }));
    if (result.m_arguments.size() < needed)
        return wrongUse(u"%1 is missing. %2"_s.arg(
            words(command.arguments[static_cast<std::size_t>(result.m_arguments.size())].name), seeHelp(command)));
    if (result.m_arguments.size() > static_cast<qsizetype>(command.arguments.size()))
        return wrongUse(u"“%1” is one argument too many. %2"_s.arg(
            result.m_arguments[static_cast<qsizetype>(command.arguments.size())], seeHelp(command)));
    return result;
}

QString usageOf(const Command& command)
{
    QString usage = u"axs-pathway "_s + words(command.name);
    for (const Argument& each : command.arguments)
        usage += each.optional ? u" [%1]"_s.arg(words(each.name)) : u' ' + words(each.name);
    for (const Option& each : command.options)
        usage += u" [%1]%2"_s.arg(optionUsage(each), each.repeats ? u"..."_s : QString());
    return usage;
}

QString helpOf(const Command& command)
{
    QList<std::pair<QString, QString>> lines;
    for (const Argument& each : command.arguments)
        lines.append({words(each.name), words(each.help)});
    for (const Option& each : command.options)
        lines.append({optionUsage(each), words(each.help)});
    QString text = u"%1\n\n%2\n\n%3"_s.arg(usageOf(command), words(command.help), helpLines(lines));
    if (command.opensFile) {
        lines.clear();
        for (const Option& each : protectionOptions())
            lines.append({optionUsage(each), words(each.help)});
        text += u"\nFor a protected file:\n"_s + helpLines(lines);
    }
    if (!command.more.empty())
        text += u'\n' + words(command.more) + u'\n';
    return text;
}

QString helpOfAll()
{
    QList<std::pair<QString, QString>> lines{{u"[FILE]"_s, u"open the window"_s}};
    lines += windowOptions();
    for (const Command* each : commands())
        lines.append({words(each->name), words(each->help)});
    return u"axs-pathway: records and reports of the Common Assessment Framework in one file\n\n"
           "Commands (axs-pathway COMMAND --help says more):\n"_s
        + helpLines(lines)
        + u"\nExit status: 0 done; 1 done, and something needs a person; 2 wrong use; 3 the file cannot be opened;\n"
          "4 it failed, and nothing was changed.\n"_s;
}

bool isForCommandLine(const QStringList& typed)
{
    if (typed.isEmpty())
        return false;
    const QString& first = typed.first();
    if (isWindowOption(first))
        return false;
    if (first.startsWith(u'-') || commandNamed(first))
        return true;
    // A record file for the window; anything else is a command that was mistyped.
    return !first.endsWith(".axs"_L1, Qt::CaseInsensitive) && !QFileInfo::exists(first);
}

bool isForPainting(const QStringList& typed)
{
    const Command* command = commandNamed(typed.value(0));
    return command != nullptr && command->paints;
}

ExitStatus runCommandLine(const QStringList& typed)
{
    const QString first = typed.value(0);
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        console::print(helpOfAll());
        return ExitStatus::done;
    }
    if (first == "--version"_L1) {
        console::print(u"axs-pathway %1\n"_s.arg(QString::fromLatin1(versionText)));
        return ExitStatus::done;
    }
    const Command* command = commandNamed(first);
    if (!command)
        return console::fail(wrongUse(u"There is no %1 “%2”. See axs-pathway --help."_s.arg(
            first.startsWith(u'-') ? u"option"_s : u"command"_s, first)));
    const QStringList rest = typed.mid(1);
    if (rest.contains("--help"_L1) || rest.contains("-h"_L1)) {
        console::print(helpOf(*command));
        return ExitStatus::done;
    }
    const auto arguments = parseArguments(*command, rest);
    return arguments ? command->run(*arguments) : console::fail(arguments.error());
}

} // namespace axs::app
