// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

class QProcess;

namespace axs::test {

/// What a run of the program answered.
struct Answer
{
    int status = -1;
    QString output;
    QString problems;
};

/// A folder with its own settings in which the built program is run, without a display.
class Program
{
public:
    Answer run(const QStringList& arguments, const QByteArray& input = {}) const;
    /// Starts it and kills it after that many milliseconds; true when it was still at work.
    bool cutOff(const QStringList& arguments, int milliseconds) const;
    /// Runs in the year 2009, so that it writes the same bytes every time.
    void stopTime() { m_timeStands = true; }
    /// Gives it a home and a place for temporary files of its own, both empty, in its folder.
    void moveHome();
    /// Every file in its folder and the folders beneath, sorted.
    QStringList files() const;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file and answers its path.
    QString write(const QString& name, const QByteArray& bytes) const;
    /// Empty when it is not there.
    QByteArray read(const QString& name) const;
    bool has(const QString& name) const;

private:
    void start(QProcess& process, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    bool m_timeStands = false;
    bool m_hasHome = false;
};

} // namespace axs::test
