// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboard/samplesession.h"

#include "core/figure/catalogue.h"
#include "tests/support/catch.h"
#include "tests/support/samplefacts.h"

#include <QFile>
#include <QTest>

namespace axs::test {

using namespace Qt::Literals::StringLiterals;

bool waitUntil(const std::function<bool()>& holds)
{
    constexpr int most = 10'000;
    return QTest::qWaitFor(holds, most);
}

SampleSession::SampleSession(bool wait)
    : m_settings(std::make_unique<SettingsStore>(m_folder.filePath(u"settings"_s)))
{
    const QString path = m_folder.filePath(u"county.axs"_s);
    REQUIRE(QFile::copy(sampleFilePath(), path));
    QObject context;
    bool answered = false;
    ui::Session::open(path, {u"A. Coordinator"_s, 77}, &context, [&](Result<std::shared_ptr<ui::Session>> opened) {
        answered = true;
        if (opened)
            m_session = *opened;
    });
    REQUIRE(waitUntil([&] { return answered; }));
    REQUIRE(m_session);
    if (wait)
        REQUIRE(waitUntil([&] { return m_session->areFactsReady(); }));
}

std::vector<figure::Figure> SampleSession::figures(const figure::Query& query)
{
    return m_session->facts().read([&](const figure::Facts& facts) { return figure::compute(facts, query); });
}

std::size_t SampleSession::recordsBehind(const figure::Query& query, const figure::CellName& cell)
{
    return m_session->facts().read([&](const figure::Facts& facts) {
        const auto found = figure::records(facts, query, cell);
        REQUIRE(found);
        return found->ids.size();
    });
}

} // namespace axs::test
