// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/commands/facts.h"
#include "app/console.h"
#include "core/report/packs.h"
#include "ui/report/writereport.h"

namespace axs::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array reportArguments{
    Argument{"FILE", "the record file"},
};

constexpr auto reportOptions = withFilter(std::array{
    Option{"--out", "OUT.pdf|OUT.html", "the report to be written; it must not exist"},
    Option{"--pack", "P", "which figures: performance (all of them, when not given) or inspection"},
    Option{"--title", "T", "the report's title"},
    knownOnOption,
    Option{"--encrypt-file", "F", "a PDF that asks for a passphrase: the first line of this file"},
});

/// The first line of the file that --encrypt-file names; nothing when it is not given.
Result<std::optional<QByteArray>> encryptionFrom(const Arguments& arguments)
{
    if (!arguments.has("--encrypt-file"))
        return std::optional<QByteArray>();
    const auto text = readTable(arguments.value("--encrypt-file"));
    if (!text)
        return text.error();
    return std::optional(text->left(text->indexOf('\n')).trimmed());
}

ExitStatus runReport(const Arguments& arguments)
{
    if (!arguments.has("--out"))
        return console::fail({u"--out is missing: the report to be written, .pdf or .html."_s, {}, Failure::usage});
    if (const auto form = ui::reportForm(arguments.value("--out")); !form)
        return console::fail(form.error());
    const auto pack = report::pack(arguments.has("--pack") ? arguments.value("--pack") : u"performance"_s);
    if (!pack)
        return console::fail(pack.error());
    const auto passphrase = encryptionFrom(arguments);
    if (!passphrase)
        return console::fail(passphrase.error());
    const auto asked = queryFromOptions(arguments);
    if (!asked)
        return console::fail(asked.error());
    const auto loaded = FileFacts::read(arguments, *asked);
    if (!loaded)
        return console::fail(loaded.error());
    report::Request request;
    request.query = loaded->query;
    request.figures = pack->figures;
    request.knownOn = loaded->knownOn;
    request.meta = ui::reportMeta(*loaded->file, loaded->authority, loaded->trail);
    request.meta.title = arguments.has("--title") ? arguments.value("--title") : pack->title;
    request.madeAt = SystemClock().nowMilliseconds();
    if (auto written = ui::writeReport(loaded->facts, request, arguments.value("--out"), *passphrase); !written)
        return console::fail(written.error());
    console::print(arguments.value("--out") + u'\n');
    return ExitStatus::done;
}

} // namespace

const Command reportCommand{"report", "write the performance report as PDF or HTML", reportArguments, reportOptions,
    runReport, "The ending of OUT decides: .pdf for printing, .html for screen readers.", true};

} // namespace axs::app
