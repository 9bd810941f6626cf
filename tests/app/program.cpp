// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include "tests/support/testfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

namespace axs::test {

using namespace Qt::Literals::StringLiterals;

void Program::start(QProcess& process, const QStringList& arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"SOURCE_DATE_EPOCH"_s})
        environment.remove(display);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"settings"_s));
    if (m_hasHome) {
        for (const QString& name : {u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s})
            environment.remove(name);
        environment.insert(u"HOME"_s, m_folder.filePath(u"home"_s));
        environment.insert(u"TMPDIR"_s, m_folder.filePath(u"temporary"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"runtime"_s));
    }
    if (m_timeStands)
        environment.insert(u"SOURCE_DATE_EPOCH"_s, u"1248393600"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(AXS_PROGRAM), arguments);
}

bool Program::cutOff(const QStringList& arguments, int milliseconds) const
{
    QProcess process;
    start(process, arguments);
    const bool ended = process.waitForFinished(milliseconds);
    process.kill();
    process.waitForFinished();
    return !ended;
}

Answer Program::run(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        failWith({u"the program did not end by itself"_s, process.errorString()});
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

void Program::moveHome()
{
    m_hasHome = true;
    for (const QString& name : {u"home"_s, u"temporary"_s, u"runtime"_s})
        QDir(m_folder.path()).mkdir(name);
    QFile::setPermissions(m_folder.filePath(u"runtime"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QStringList Program::files() const
{
    QStringList found;
    QDirIterator walk(m_folder.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (walk.hasNext())
        found += QDir(m_folder.path()).relativeFilePath(walk.next());
    found.sort();
    return found;
}

QString Program::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        failWith({u"cannot write "_s + name, file.errorString()});
    return file.fileName();
}

QByteArray Program::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool Program::has(const QString& name) const
{
    return QFile::exists(path(name));
}

} // namespace axs::test
