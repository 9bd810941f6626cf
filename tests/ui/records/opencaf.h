// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/drafts.h"
#include "tests/support/catch.h"
#include "tests/ui/records/recordsdesk.h"
#include "ui/parts/noticebar.h"
#include "ui/records/cafpage.h"

#include <QSignalSpy>

namespace axs::test {


/// A page on the screen with the desk's file behind it.
struct Open
{
    RecordsDesk desk;
    std::unique_ptr<ui::CafPage> page;

    Open() { show(); }
    ~Open() { page.reset(); }
    void show()
    {
        page = std::make_unique<ui::CafPage>(desk.session(), desk.settings());
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        waitFor([this] { return page->isActiveWindow(); });
    }
    void openCaf()
    {
        QSignalSpy viewed(page.get(), &ui::CafPage::viewed);
        page->openCaf(desk.file().caf.id);
        REQUIRE(waitFor([&] { return !viewed.isEmpty(); }));
    }
    void openNew()
    {
        QSignalSpy titled(page.get(), &ui::CafPage::titleChanged);
        page->openNew();
        REQUIRE(waitFor([&] { return !titled.isEmpty(); }));
    }
    void save()
    {
        QSignalSpy saved(page.get(), &ui::CafPage::saved);
        page->save();
        REQUIRE(waitFor([&] { return !saved.isEmpty(); }));
    }
    pathway::CafCase stored(Id caf)
    {
        const auto connection = desk.file().connect();
        auto found = must(store::readCase(*connection, caf));
        REQUIRE(found);
        return *found;
    }
    QString notice() { return the<NoticeBar>(*page, QStringLiteral("caf.notice")).sentence(); }
    void keepDraft()
    {
        QSignalSpy kept(page.get(), &ui::CafPage::draftKept);
        REQUIRE(waitFor([&] { return !kept.isEmpty(); }));
    }
    std::vector<store::Draft> drafts()
    {
        const auto connection = desk.file().connect();
        return must(store::drafts(*connection));
    }
};

} // namespace axs::test
