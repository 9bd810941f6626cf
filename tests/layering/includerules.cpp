// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/rules.h"

#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QStringList>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Include
{
    QString name;
    bool own = false; ///< written with quotes: a file of this project
};

/// For each room the rooms it may include besides itself. A room of ui sees all of core, except the vault.
const QHash<QString, QStringList>& allowedRooms()
{
    static const QHash<QString, QStringList> rooms {
        { u"core/base"_s, {} },
        { u"core/record"_s, { u"core/base"_s } },
        { u"core/pathway"_s, { u"core/base"_s, u"core/record"_s } },
        { u"core/figure"_s, { u"core/base"_s, u"core/record"_s, u"core/pathway"_s } },
        { u"core/ask"_s, { u"core/base"_s, u"core/figure"_s } },
        { u"core/report"_s, { u"core/base"_s, u"core/record"_s, u"core/pathway"_s, u"core/figure"_s } },
        { u"core/vault"_s, { u"core/base"_s } },
        { u"core/store"_s,
          { u"core/base"_s, u"core/record"_s, u"core/pathway"_s, u"core/vault"_s, u"core/figure/facts"_s } },
        { u"core/sample"_s, { u"core/base"_s, u"core/record"_s } },
        { u"core/exchange"_s,
          { u"core/base"_s, u"core/record"_s, u"core/pathway"_s, u"core/figure"_s, u"core/sample"_s,
            u"core/store"_s } },
        { u"ui/parts"_s, {} },
        { u"ui/charts"_s, { u"ui/parts"_s } },
        { u"ui/ask"_s, { u"ui/parts"_s } },
        { u"ui/records"_s, { u"ui/parts"_s, u"ui/charts"_s } },
        { u"ui/upkeep"_s, { u"ui/parts"_s, u"ui/charts"_s } },
        { u"ui/exchange"_s, { u"ui/parts"_s } },
        { u"ui/work"_s, { u"ui/parts"_s, u"ui/charts"_s } },
        { u"ui/partners"_s, { u"ui/parts"_s, u"ui/charts"_s } },
        { u"ui/dashboard"_s, { u"ui/parts"_s, u"ui/charts"_s } },
        { u"ui/report"_s, { u"ui/parts"_s, u"ui/charts"_s } },
        { u"ui/print"_s, { u"ui/parts"_s, u"ui/charts"_s, u"ui/report"_s } },
        { u"ui/tac"_s, { u"ui/parts"_s } },
        { u"ui/guide"_s, { u"ui/parts"_s, u"ui/charts"_s } },
        { u"ui/shell"_s,
          { u"ui/parts"_s, u"ui/charts"_s, u"ui/ask"_s, u"ui/records"_s, u"ui/upkeep"_s, u"ui/exchange"_s, u"ui/work"_s,
            u"ui/partners"_s, u"ui/dashboard"_s, u"ui/report"_s, u"ui/print"_s, u"ui/tac"_s, u"ui/guide"_s } },
    };
    return rooms;
}

/// "core/store" of "core/store/file.h"; "app" has no rooms.
QString roomOf(const QString& path)
{
    return path.section(u'/', 0, 1);
}

bool isWithin(const QString& path, const QStringList& rooms)
{
    for (const QString& room : rooms) {
        if (path.startsWith(room + u'/') || path.startsWith(room + u'.')) {
            return true;
        }
    }
    return false;
}

QString roomBreach(const QString& path, const QString& included)
{
    const bool fromCore = path.startsWith("core/"_L1);
    const bool fromUi = path.startsWith("ui/"_L1);
    if (included.startsWith("app/"_L1) && (fromCore || fromUi)) {
        return u"only app includes app"_s;
    }
    if (included.startsWith("tests/"_L1) && !path.startsWith("tests/"_L1)) {
        return u"only tests include tests"_s;
    }
    if (included.startsWith("ui/"_L1) && fromCore) {
        return u"core knows no screen"_s;
    }
    if (included.startsWith("core/vault/"_L1) && !isWithin(path, { u"core/store"_s, u"core/vault"_s, u"tests"_s })) {
        return u"core/vault is known to core/store alone"_s;
    }
    const bool watched = fromCore ? included.startsWith("core/"_L1) : fromUi && included.startsWith("ui/"_L1);
    const QString room = roomOf(path);
    if (!watched || roomOf(included) == room || isWithin(included, allowedRooms().value(room))) {
        return {};
    }
    return room + u" does not see "_s + roomOf(included);
}

QString moduleBreach(const QString& path, const QString& header, const QString& module)
{
    const bool test = path.startsWith("tests/"_L1);
    if (path.startsWith("core/"_L1) && module != "QtCore"_L1 && module != "QtSql"_L1) {
        return u"core knows no screen: it may use QtCore and QtSql, and <"_s + header + u"> is of "_s + module;
    }
    if (module == "QtCharts"_L1 && !isWithin(path, { u"ui/charts"_s, u"tests/ui/charts"_s })) {
        return u"only ui/charts includes Qt Charts"_s;
    }
    if (module == "QtNetwork"_L1 && header != "QLocalServer"_L1 && header != "QLocalSocket"_L1) {
        return u"there is no network, except the local socket to a second launch"_s;
    }
    if (module == "QtSql"_L1 && !test && !isWithin(path, { u"core/store"_s, u"core/vault"_s })) {
        return u"SQL lives in core/store and core/vault"_s;
    }
    return {};
}

/// "QtGui" of "QtGui/QColor"; a bare name is looked up.
QString moduleBreach(const QString& path, const QString& written, const ModuleOf& moduleOf)
{
    const QString header = written.section(u'/', -1);
    if (written.startsWith("Qt"_L1) && written.contains(u'/')) {
        return moduleBreach(path, header, written.section(u'/', 0, 0));
    }
    const QString module = moduleOf(header);
    return module.isEmpty() ? QString() : moduleBreach(path, header, module);
}

Include includeOf(const QString& line)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    const auto match = pattern.match(line);
    return { match.captured(2), match.captured(1) == u"\""_s };
}

QString sqlBreach(const QString& path, const QString& line)
{
    if (!isWithin(path, { u"core"_s, u"ui"_s, u"app"_s }) || isWithin(path, { u"core/store"_s, u"core/vault"_s })) {
        return {};
    }
    static const QRegularExpression pattern(uR"(\b(sqlite3_(prepare|exec)\w*|QSqlQuery|QSqlDatabase)\b)"_s);
    return pattern.match(line).hasMatch() ? u"SQL lives in core/store and core/vault"_s : QString();
}

QString lineBreach(const QString& path, const QString& line, const ModuleOf& moduleOf)
{
    const Include include = includeOf(line);
    if (include.name.isEmpty()) {
        return sqlBreach(path, line);
    }
    if (include.own) {
        return roomBreach(path, include.name);
    }
    if (include.name == "sqlite3.h"_L1 && isWithin(path, { u"core"_s, u"ui"_s, u"app"_s })
        && !isWithin(path, { u"core/store"_s, u"core/vault"_s })) {
        return u"SQL lives in core/store and core/vault"_s;
    }
    return moduleBreach(path, include.name, moduleOf);
}

bool roomIsKnown(const QString& path)
{
    return !isWithin(path, { u"core"_s, u"ui"_s }) || path.count(u'/') < 2 || allowedRooms().contains(roomOf(path));
}

} // namespace

QString Breach::text() const
{
    return path + u':' + QString::number(line) + u": "_s + says;
}

std::vector<Breach> includeBreaches(const QString& path, const QByteArray& content, const ModuleOf& moduleOf)
{
    std::vector<Breach> breaches;
    if (!roomIsKnown(path)) {
        breaches.push_back({ path, 1, u"the layering test does not know the room "_s + roomOf(path) });
    }
    const QStringList lines = QString::fromUtf8(content).split(u'\n');
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const QString says = lineBreach(path, lines.at(index), moduleOf);
        if (!says.isEmpty()) {
            breaches.push_back({ path, int(index) + 1, says });
        }
    }
    return breaches;
}

QString installedModuleOf(const QString& header)
{
    static const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    static const QStringList modules { u"QtCore"_s,   u"QtSql"_s,          u"QtGui"_s,  u"QtWidgets"_s,
                                       u"QtCharts"_s, u"QtPrintSupport"_s, u"QtSvg"_s,  u"QtSvgWidgets"_s,
                                       u"QtNetwork"_s, u"QtConcurrent"_s,  u"QtTest"_s, u"QtOpenGL"_s,
                                       u"QtOpenGLWidgets"_s, u"QtDBus"_s, u"QtXml"_s };
    for (const QString& module : modules) {
        if (QFile::exists(folder + u'/' + module + u'/' + header)) {
            return module;
        }
    }
    return {};
}

} // namespace axs
