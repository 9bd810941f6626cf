// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pageverifier.h"

#include "core/vault/vfs.h"

#include <sqlite3.h>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pagesAtOnce = 1'000;

} // namespace

Result<bool> PageVerifier::step(Connection& connection)
{
    // While somebody reads, no save writes to the pages.
    if (auto begun = connection.execute("BEGIN; SELECT count(*) FROM file_property"); !begun)
        return begun.error();
    vault::PageCheck check{m_next, pagesAtOnce, -1, false};
    const int code = sqlite3_file_control(connection.handle(), "main", vault::checkPagesControl, &check);
    static_cast<void>(connection.execute("ROLLBACK"));
    if (code == SQLITE_NOTFOUND)
        return false;
    if (check.damaged >= 0)
        return Error{u"The record file is damaged. Open the newest backup instead."_s,
            u"page %1"_s.arg(check.damaged + 1), Failure::damaged};
    if (code != SQLITE_OK)
        return Error{u"The disk reported a fault while the file was verified. Check the disk, and make a backup."_s,
            u"code %1"_s.arg(code)};
    m_next += pagesAtOnce;
    return !check.isEnd;
}

} // namespace axs::store
