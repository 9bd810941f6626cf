// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody puts old parts of the file back, each sound by itself and under the right key: a page, several, all, the
// header, a journal. The computer remembers where the list of events ended.
#include "tests/soak/damage.h"

namespace axs::soak {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray fileName = "county.axs";

class Replay
{
public:
    Replay(Run& run, const Desk& desk, const Past& past)
        : m_run(run)
        , m_desk(desk)
        , m_past(past)
        , m_now(past.versions.back().files.at(fileName))
        , m_state(past.versions.back().state)
        , m_head(past.versions.back().head)
    {
    }

    void eachPage()
    {
        for (qsizetype at = 0; at < m_now.size() && m_run.goesOn(); at += pageSize) {
            QByteArray last;
            for (std::size_t version = m_past.versions.size() - 1; version-- > 0 && m_run.goesOn();) {
                const QByteArray page = older(version).mid(at, pageSize);
                if (page.size() < pageSize || page == m_now.mid(at, pageSize) || page == last)
                    continue;
                last = page;
                QByteArray bytes = m_now;
                bytes.replace(at, pageSize, page);
                judge(bytes, u"the %1 at %2 of version %3"_s.arg(
                                 m_desk.isProtected() && at < headerSize ? u"header"_s : u"page"_s)
                                 .arg(at)
                                 .arg(version));
            }
        }
    }

    /// A part of what changed since an older version.
    void somePages()
    {
        const std::size_t version = below(m_run.random(), m_past.versions.size() - 1);
        const QByteArray old = older(version);
        const qsizetype begin = m_desk.isProtected() ? headerSize : 0;
        const std::size_t share = 1 + below(m_run.random(), 100);
        QByteArray bytes = m_now;
        for (qsizetype at = begin; at + pageSize <= qMin(old.size(), bytes.size()); at += pageSize) {
            if (below(m_run.random(), 100) < share)
                bytes.replace(at, pageSize, old.mid(at, pageSize));
        }
        if (bytes != m_now)
            judge(bytes, u"%1 %% of the pages of version %2"_s.arg(share).arg(version));
    }

    void eachJournal()
    {
        const QByteArray journal = fileName + "-journal";
        for (const Past::InSave& save : m_past.saves) {
            if (!m_run.goesOn())
                break;
            judgeDamage(m_run, m_desk, {{fileName, m_now}, {journal, save.files.at(journal)}}, {&m_state},
                u"an old journal"_s, &m_head);
        }
    }

private:
    const QByteArray& older(std::size_t version) const { return m_past.versions[version].files.at(fileName); }

    void judge(const QByteArray& bytes, const QString& what)
    {
        judgeDamage(m_run, m_desk, {{fileName, bytes}}, {&m_state}, what, &m_head);
    }

    Run& m_run;
    const Desk& m_desk;
    const Past& m_past;
    QByteArray m_now;
    const State& m_state;
    const store::TrailHead& m_head;
};

} // namespace

void replay(Run& run)
{
    while (run.goesOn()) {
        Desk desk(run.folder(u"desk"_s), run.isProtected());
        const Past past = workThrough(desk, run);
        mustBeSound(run, desk, past.versions.back());
        Replay all(run, desk, past);
        all.eachPage();
        all.eachJournal();
        for (int i = 0; i < 200 && run.goesOn(); ++i)
            all.somePages();
    }
}

} // namespace axs::soak
