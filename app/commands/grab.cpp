// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/unlocking.h"
#include "app/console.h"
#include "core/figure/facts.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QPixmap>
#include <QTemporaryDir>

#include <array>
#include <functional>

namespace axs::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Shown for a CAF of the file.
bool isOfOneCaf(ui::PageKind page)
{
    return page == ui::PageKind::caf || page == ui::PageKind::child || page == ui::PageKind::papers
        || page == ui::PageKind::tac;
}

constexpr std::array grabArguments{
    Argument{"FILE", "the record file; not needed for the start page", true},
};

constexpr std::array grabOptions{
    Option{"--page", "PAGE", "start, create, unlock, home, children, work, caf, dashboard, ask, reports, people, recovery, backups, trail, intervals, lists, ledger, import, damage, settings or help (home, when not given)"},
    Option{"--out", "OUT.png", "the picture to be written; it must not exist"},
    Option{"--size", "WxH", "the window's size (1280x800, when not given)"},
    Option{"--scale", "PERCENT", "the text size, 80 to 250"},
    Option{"--appearance", "A", "light, dark or high-contrast"},
};

constexpr std::chrono::seconds patience{120};

struct GrabRequest
{
    QString file;
    ui::PageKind page = ui::PageKind::home;
    QString out;
    QSize size{1280, 800};
    int scale = 100;
    QString appearance = u"light"_s;
    store::Unlocking unlocking;
};

/// Whether the page is one that a file leads to instead of opening.
bool comesBeforeOpening(ui::PageKind page)
{
    return page == ui::PageKind::unlock || page == ui::PageKind::damage;
}

Error wrongUse(const QString& sentence)
{
    return {sentence, {}, Failure::usage};
}

std::optional<QSize> sizeOf(const QString& typed)
{
    const QStringList parts = typed.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    const bool fits = parts.size() == 2 && size.width() >= 720 && size.height() >= 480 && size.width() <= 8000
        && size.height() <= 8000;
    return fits ? std::optional(size) : std::nullopt;
}

Result<GrabRequest> requestOf(const Arguments& arguments)
{
    GrabRequest request;
    request.file = arguments.argument(0);
    request.out = arguments.value("--out");
    if (request.out.isEmpty())
        return wrongUse(u"--out is missing: the picture to be written."_s);
    if (QFileInfo::exists(request.out))
        return Error{u"“%1” exists already. Choose another name, or move it away first."_s.arg(request.out), {}};
    if (arguments.has("--page")) {
        const auto page = ui::pageOf(arguments.value("--page"));
        if (!page)
            return wrongUse(u"There is no page “%1”. See axs-pathway grab --help."_s.arg(arguments.value("--page")));
        request.page = *page;
    }
    if ((ui::needsFile(request.page) || comesBeforeOpening(request.page)) && request.file.isEmpty())
        return wrongUse(u"FILE is missing: this page shows a record file."_s);
    if (arguments.has("--size")) {
        const auto size = sizeOf(arguments.value("--size"));
        if (!size)
            return wrongUse(u"--size is a width and a height, such as 1280x800, at least 720x480."_s);
        request.size = *size;
    }
    if (arguments.has("--scale"))
        request.scale = arguments.value("--scale").toInt();
    if (request.scale < 80 || request.scale > 250)
        return wrongUse(u"--scale is a percentage from 80 to 250."_s);
    if (arguments.has("--appearance"))
        request.appearance = arguments.value("--appearance");
    if (ui::appearanceWord(ui::appearanceOf(request.appearance)) != request.appearance)
        return wrongUse(u"--appearance is light, dark or high-contrast."_s);
    return request;
}

bool waitFor(const std::function<bool()>& done)
{
    const QDeadlineTimer deadline(patience);
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
    return true;
}

/// The newest episode that is not closed: the one whose page shows most.
Id openCaf(const figure::Facts& facts)
{
    Id found;
    for (std::size_t i = 0; i < facts.episodes.size(); ++i)
        if (facts.episodes.closed[i] == Date::unsetDay && facts.episodes.lastReview[i] != Date::unsetDay)
            found = facts.episodes.id[i];
    return found;
}

/// Goes to the page; the sentence of what failed, if anything did.
Result<void> goToPage(ui::MainWindow& window, const GrabRequest& request)
{
    std::optional<Error> failed;
    QObject::connect(&window.workplace(), &ui::Workplace::openFailed, &window,
        [&failed](const QString&, const Error& error) { failed = error; });
    QObject::connect(&window.workplace(), &ui::Workplace::passphraseNeeded, &window,
        [&](const QString& path, const QString& refusal) {
            if (!refusal.isEmpty())
                failed = Error{refusal, {}, Failure::locked};
            else if (request.page != ui::PageKind::unlock)
                window.workplace().open(path, request.unlocking);
        });
    window.begin(request.file, isOfOneCaf(request.page) ? ui::PageKind::home : request.page);
    if (comesBeforeOpening(request.page)) {
        const auto isThere = [&] { return window.pages().page()->kind() == request.page && window.pages().page()->isReady(); };
        const auto isOpen = [&] { return window.workplace().session() && window.workplace().session()->trailReport(); };
        const auto isInVain = [&] { return failed && failed->failure != Failure::damaged; };
        if (!waitFor([&] { return isThere() || isOpen() || isInVain(); }))
            return Error{u"The page was not ready in time."_s, {}};
        if (isInVain())
            return *failed;
        if (isThere())
            return {};
        return Error{u"The file was opened without that page: it is not %1."_s.arg(
                         request.page == ui::PageKind::unlock ? u"protected"_s : u"damaged"_s),
            {}};
    }
    const auto isReady = [&] { return failed || (window.pages().page() != nullptr && window.pages().page()->isReady()); };
    const auto isOpen = [&] { return request.file.isEmpty() || failed || window.workplace().session() != nullptr; };
    if (!waitFor(isOpen))
        return Error{u"The file was not opened in time."_s, {}};
    if (failed)
        return *failed;
    if (isOfOneCaf(request.page)) {
        const ui::Session& session = *window.workplace().session();
        if (!waitFor([&] { return session.areFactsReady(); }))
            return Error{u"The file was not read in time."_s, {}};
        window.pages().go({request.page, {}, session.facts().read(openCaf), {}, {ui::pageTitle(ui::PageKind::children)}});
    } else if (window.pages().page()->kind() != request.page) {
        window.pages().go({request.page, {}, {}, {}, {}});
    }
    return waitFor(isReady) ? Result<void>() : Error{u"The page was not ready in time."_s, {}};
}

ExitStatus runGrab(const Arguments& arguments)
{
    auto request = requestOf(arguments);
    if (!request)
        return console::fail(request.error());
    if (!request->file.isEmpty() && request->page != ui::PageKind::unlock) {
        const auto unlocking = unlockingFor(request->file, arguments);
        if (!unlocking)
            return console::fail(unlocking.error());
        request->unlocking = *unlocking;
    }
    const QTemporaryDir folder;
    SettingsStore settings(folder.path());
    settings.set(settings::textPercent, request->scale);
    settings.set(settings::appearance, request->appearance);
    QApplication::setCursorFlashTime(0);
    ui::applyLook(settings);
    ui::MainWindow window(settings, ui::SampleCounty(folder.path()));
    window.resize(request->size);
    window.show();
    if (auto there = goToPage(window, *request); !there)
        return console::fail(there.error());
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    if (!window.grab().save(request->out, "PNG"))
        return console::fail({u"“%1” could not be written. Check its folder."_s.arg(request->out), {}});
    console::print(request->out + u'\n');
    return ExitStatus::done;
}

} // namespace

const Command grabCommand{"grab", "write a picture of a page, as the window would show it", grabArguments, grabOptions,
    runGrab, {}, true};

} // namespace axs::app
