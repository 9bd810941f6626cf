// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/commands/facts.h"
#include "app/console.h"
#include "core/figure/catalogue.h"
#include "core/figure/figurewriter.h"
#include "core/figure/knownon.h"

namespace axs::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array figuresArguments{
    Argument{"FILE", "the record file"},
};

constexpr auto figuresOptions = withFilter(std::array{
    Option{"--figure", "ID", "only this figure; all of them when not given", true},
    Option{"--format", "text|json|csv", "how it is written, text when not given"},
    knownOnOption,
});

QByteArray written(const QString& format, const QString& file, const figure::Query& asked,
    const std::vector<figure::Figure>& figures)
{
    if (format == "json"_L1)
        return figure::figuresJson(file, asked, figures);
    return format == "csv"_L1 ? figure::figuresCsv(figures) : figure::figuresText(figures);
}

/// All figures where none is named. A figure that lists records one by one is refused with small numbers hidden: with
/// an error where it is named, otherwise with a word.
Result<std::vector<const figure::Definition*>> wantedFigures(const Arguments& arguments, bool suppress)
{
    auto named = figuresFromOptions(arguments);
    if (!named)
        return named;
    std::vector<const figure::Definition*> wanted = *named;
    if (named->empty()) {
        for (const figure::Definition& each : figure::catalogue())
            wanted.push_back(&each);
    }
    if (!suppress)
        return wanted;
    const auto listing = std::find_if(wanted.begin(), wanted.end(), [](const auto* each) { return each->listing; });
    if (listing == wanted.end())
        return wanted;
    const QString sentence = u"%1 lists records one by one, so it is not given with --suppress."_s.arg(
        QString::fromLatin1((*listing)->id.data(), static_cast<qsizetype>((*listing)->id.size())));
    if (!named->empty())
        return Error{sentence, {}, Failure::usage};
    console::complain(sentence);
    std::erase_if(wanted, [](const auto* each) { return each->listing; });
    return wanted;
}

ExitStatus runFigures(const Arguments& arguments)
{
    const QString format = arguments.has("--format") ? arguments.value("--format") : u"text"_s;
    if (!QStringList{u"text"_s, u"json"_s, u"csv"_s}.contains(format))
        return console::fail({u"--format: “%1” is neither text, json nor csv."_s.arg(format), {}, Failure::usage});
    auto asked = queryFromOptions(arguments);
    if (!asked)
        return console::fail(asked.error());
    const auto wanted = wantedFigures(arguments, asked->suppress);
    if (!wanted)
        return console::fail(wanted.error());
    // Naming the figure that holds the comments is asking for them.
    asked->comments = arguments.values("--figure").contains("review-comments"_L1);
    const auto loaded = FileFacts::read(arguments, *asked);
    if (!loaded)
        return console::fail(loaded.error());
    auto figures = figure::compute(loaded->facts, loaded->query, *wanted);
    if (loaded->knownOn.isSet()) {
        for (figure::Figure& figure : figures)
            figure::sayKnownOn(figure, loaded->knownOn);
    }
    console::print(written(format, loaded->file->name(), loaded->query, figures));
    return ExitStatus::done;
}

} // namespace

const Command figuresCommand{
    "figures", "print the figures of a record file", figuresArguments, figuresOptions, runFigures};

} // namespace axs::app
