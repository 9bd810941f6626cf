// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A process that works on the file is killed at any moment: one that goes through every action and tells each
// acknowledgement, and the program itself while it imports a table.
#include "tests/soak/desk.h"
#include "tests/soak/look.h"
#include "tests/soak/run.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <algorithm>
#include <cstdio>

namespace axs::soak {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsOfImport = 100;
constexpr int killsOnOneFile = 60;

class Killing
{
public:
    Killing(Run& run, Desk& desk)
        : m_run(run)
        , m_desk(desk)
    {
        must(open());
        m_story = must(readStory(*must(m_desk.file().connect(store::Access::read))));
        m_desk.close();
    }

    /// Kills the working process some time after it began.
    void killWork()
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
            {u"--work"_s, m_desk.folder(), QString::number(int{m_desk.isProtected()}), m_desk.cluster.text(),
                m_desk.caf.text()});
        const auto most = static_cast<int>(below(m_run.random(), 12));
        for (int seen = 0; seen < most && process.waitForReadyRead(20'000); ++seen)
            readAcknowledged(process);
        killSoon(process, most == 0 ? 100'000 : 8'000);
        readAcknowledged(process);
        judge(u"the work"_s);
    }

    /// Kills the program's own import.
    void killImport()
    {
        writeTable();
        const std::int64_t before = countCafs();
        QProcess process;
        process.start(QStringLiteral(AXS_PROGRAM), importArguments());
        const bool ended = killSoon(process, 900'000);
        const bool acknowledged = ended && process.exitCode() == 0;
        if (ended && !acknowledged)
            giveUp({u"The program did not import."_s, QString::fromUtf8(process.readAllStandardError())});
        m_run.tally.saves += acknowledged ? 1 : 0;
        judge(u"an import"_s);
        const std::int64_t added = countCafs() - before;
        if (added != rowsOfImport && (acknowledged || added != 0))
            lose(u"an import left %1 of %2 rows"_s.arg(added).arg(rowsOfImport));
    }

private:
    /// The keeper's passphrase may have been changed by who was killed.
    Result<void> open()
    {
        const QStringList& both = Desk::keepersPassphrases;
        if (m_desk.isProtected())
            m_desk.nextPassphrase = both[m_desk.passphrases[Desk::keeper] == both[0] ? 1 : 0];
        return m_desk.open();
    }

    /// True when it had ended by itself.
    bool killSoon(QProcess& process, std::size_t mostMicroseconds)
    {
        process.waitForStarted();
        QThread::usleep(static_cast<unsigned long>(below(m_run.random(), mostMicroseconds)));
        const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(0);
        process.kill();
        process.waitForFinished();
        return ended && process.exitStatus() == QProcess::NormalExit;
    }

    void readAcknowledged(QProcess& process)
    {
        while (process.canReadLine()) {
            const QList<QByteArray> words = process.readLine().trimmed().split(' ');
            if (words.size() != 3)
                continue;
            m_story = {words[0].toLongLong(), words[1].toLongLong(), words[2]};
            ++m_run.tally.saves;
        }
    }

    void judge(const QString& what)
    {
        ++m_run.tally.runs;
        if (auto opened = open(); !opened)
            return lose(what + u": "_s + opened.error().sentence + u" | "_s + opened.error().detail);
        const auto connection = must(m_desk.file().connect(store::Access::write));
        const Story present = must(readStory(*connection, m_story.revisions, m_story.events));
        if (present.hash != m_story.hash)
            lose(what + u": what was acknowledged is not there any more"_s);
        if (const Look look = lookAt(*connection); !look.isSound)
            lose(what + u": "_s + look.problem);
        m_story = must(readStory(*connection));
        m_desk.close();
    }

    std::int64_t countCafs()
    {
        must(open());
        const auto count = must(must(m_desk.file().connect(store::Access::read))->integer("SELECT count(*) FROM caf"));
        m_desk.close();
        return count;
    }

    void writeTable()
    {
        QByteArray table = "caf_ref,child_ref,forename,surname,date_of_birth,gender,cluster,started\n";
        for (int row = 0; row < rowsOfImport; ++row) {
            const QByteArray number = QByteArray::number(++m_rows);
            table += 'K' + number + ",KC" + number + ",Ann,Example,2001-02-03,female,Bideford,2008-09-01\n";
        }
        writeFiles(m_run.folder(u"given"_s),
            {{"cafs.csv", table}, {"passphrase", m_desk.passphrases[Desk::keeper].toUtf8() + '\n'}});
    }

    QStringList importArguments() const
    {
        QStringList arguments{u"import"_s, m_desk.path(), u"cafs"_s, m_run.folder(u"given/cafs.csv"_s)};
        if (m_desk.isProtected())
            arguments << u"--passphrase-file"_s << m_run.folder(u"given/passphrase"_s);
        return arguments;
    }

    void lose(const QString& problem)
    {
        ++m_run.tally.lost;
        m_run.complain(u"kill %1: %2"_s.arg(m_run.tally.runs).arg(problem));
    }

    Run& m_run;
    Desk& m_desk;
    Story m_story;
    int m_rows = 0;
};

} // namespace

void killNine(Run& run)
{
    const bool withProgram = run.wantsAction("import");
    if (withProgram && !QFile::exists(QStringLiteral(AXS_PROGRAM)))
        giveUp({u"The program is not built."_s, QStringLiteral(AXS_PROGRAM)});
    constexpr int importEvery = 5;
    while (run.goesOn()) {
        Desk desk(run.folder(u"desk"_s), run.isProtected());
        Killing killing(run, desk);
        for (int kill = 1; kill <= killsOnOneFile && run.goesOn(); ++kill) {
            if (withProgram && kill % importEvery == 0)
                killing.killImport();
            else
                killing.killWork();
        }
    }
}

int workUntilKilled(const QStringList& arguments)
{
    if (arguments.size() != 4)
        return 2;
    Desk desk(arguments[0], arguments[1] == "1"_L1, Id{arguments[2].toLongLong()}, Id{arguments[3].toLongLong()});
    must(desk.open());
    const auto connection = must(desk.file().connect(store::Access::read));
    std::vector<Action> work = actions(desk.isProtected());
    Random random{std::random_device()()};
    for (;;) {
        std::shuffle(work.begin(), work.end(), random);
        for (const Action& action : work) {
            must(action.run(desk));
            const Story story = must(readStory(*connection));
            std::printf("%lld %lld %s\n", static_cast<long long>(story.revisions),
                static_cast<long long>(story.events), story.hash.constData());
            std::fflush(stdout);
        }
    }
}

} // namespace axs::soak
