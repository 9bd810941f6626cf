// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/filekeys.h"
#include "core/vault/pagecipher.h"
#include "tests/support/catch.h"

#include <cstring>
#include <vector>

using namespace axs;
using namespace axs::vault;

namespace {

using Page = std::vector<unsigned char>;

Page somePage()
{
    Page page(pageBytes);
    for (std::size_t i = 0; i < page.size(); ++i)
        page[i] = static_cast<unsigned char>(i * 7);
    return page;
}

} // namespace

TEST_CASE("A page comes back as it was, with its reserved bytes 0", "[vault]")
{
    const auto keys = FileKeys::generate();
    const Page plain = somePage();
    Page sealed(pageBytes);
    Page opened(pageBytes, 1);
    sealPage(keys->pages(), PageKind::main, 5, plain.data(), sealed.data());
    REQUIRE(openPage(keys->pages(), PageKind::main, 5, sealed.data(), opened.data()));
    CHECK(std::memcmp(opened.data(), plain.data(), pageBytes - reservedBytes) == 0);
    CHECK(Page(opened.end() - reservedBytes, opened.end()) == Page(reservedBytes, 0));
}

TEST_CASE("The same page is never sealed the same twice", "[vault]")
{
    const auto keys = FileKeys::generate();
    const Page plain = somePage();
    Page one(pageBytes);
    Page two(pageBytes);
    sealPage(keys->pages(), PageKind::main, 5, plain.data(), one.data());
    sealPage(keys->pages(), PageKind::main, 5, plain.data(), two.data());
    CHECK(one != two);
}

TEST_CASE("A page does not open in another place, as another kind, under another key or with one bit changed", "[vault]")
{
    const auto keys = FileKeys::generate();
    const auto others = FileKeys::generate();
    Page sealed(pageBytes);
    Page opened(pageBytes);
    sealPage(keys->pages(), PageKind::main, 5, somePage().data(), sealed.data());
    CHECK_FALSE(openPage(keys->pages(), PageKind::main, 6, sealed.data(), opened.data()));
    CHECK_FALSE(openPage(keys->pages(), PageKind::journal, 5, sealed.data(), opened.data()));
    CHECK_FALSE(openPage(others->pages(), PageKind::main, 5, sealed.data(), opened.data()));
    CHECK_FALSE(openPage(keys->journalPages(), PageKind::main, 5, sealed.data(), opened.data()));
    int openedDamaged = 0;
    for (std::size_t byte = 0; byte < sealed.size(); byte += 3) {
        Page damaged = sealed;
        damaged[byte] = static_cast<unsigned char>(damaged[byte] ^ 0x10);
        openedDamaged += openPage(keys->pages(), PageKind::main, 5, damaged.data(), opened.data()) ? 1 : 0;
        if (byte % 300 == 0)
            CHECK(opened == Page(pageBytes, 0)); // nothing of it was given out
    }
    CHECK(openedDamaged == 0);
}
