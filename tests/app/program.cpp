// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include "tests/support/testfile.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

namespace axs::test {

using namespace Qt::Literals::StringLiterals;

Answer Program::run(const QStringList& arguments, const QByteArray& input) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"SOURCE_DATE_EPOCH"_s})
        environment.remove(display);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"settings"_s));
    if (m_timeStands)
        environment.insert(u"SOURCE_DATE_EPOCH"_s, u"1248393600"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(AXS_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        failWith({u"the program did not end by itself"_s, process.errorString()});
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
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
