// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"
#include "core/store/schema.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString mimeType = u"application/vnd.axs-pathway"_s;

QString linuxFile(const QString& suffix)
{
    return QStringLiteral(AXS_SOURCE_DIR) + u"/packaging/linux/"_s + QString::fromUtf8(desktopId) + suffix;
}

QString textOf(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The first capture of the pattern in the text.
QString found(const QString& text, const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::MultilineOption).match(text).captured(1);
}

/// The errors and warnings of a validator about a file. The project has no home page to name.
QString complaints(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    static const QRegularExpression complaint(u"^(E:|W:|.*: (error|warning):)"_s);
    QStringList lines = QString::fromUtf8(process.readAll()).split(u'\n').filter(complaint);
    lines.removeIf([](const QString& line) { return line.contains("url-homepage-missing"_L1); });
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("Desktop entry, component, icon and MIME type go by one name")
{
    const QString id = QString::fromUtf8(desktopId);
    const QString desktop = textOf(linuxFile(u".desktop"_s));
    const QString component = textOf(linuxFile(u".metainfo.xml"_s));
    const QString mime = textOf(linuxFile(u".mime.xml"_s));

    CHECK(id == u"org.axs_pathway.AxsPathway"_s);
    CHECK(found(desktop, u"^Icon=(.*)$"_s) == id);
    CHECK(found(component, u"<id>(.*)</id>"_s) == id);
    CHECK(found(component, u"<launchable type=\"desktop-id\">(.*)</launchable>"_s) == id + u".desktop"_s);
    CHECK(found(mime, u"<icon name=\"(.*)\"/>"_s) == id);

    CHECK(found(desktop, u"^MimeType=(.*);$"_s) == mimeType);
    CHECK(found(component, u"<mediatype>(.*)</mediatype>"_s) == mimeType);
    CHECK(found(mime, u"<mime-type type=\"(.*)\">"_s) == mimeType);

    CHECK(found(desktop, u"^Exec=(\\S+)"_s) == u"axs-pathway"_s);
    CHECK(found(component, u"<binary>(.*)</binary>"_s) == u"axs-pathway"_s);
    CHECK(found(component, u"<release version=\"([^\"]*)\""_s) == QString::fromUtf8(versionText));
}

TEST_CASE("The MIME type's magic names the application id that the program writes")
{
    const QString mime = textOf(linuxFile(u".mime.xml"_s));
    const QString id = u"0x"_s + QString::number(store::applicationId, 16);
    CHECK(found(mime, u"<match type=\"big32\" value=\"(.*)\" offset=\"68\"/>"_s) == id);
}

TEST_CASE("The desktop knows a record file by its content, whatever its name")
{
    // Ours beside all others, as where it is installed: SQLite's own type must not win.
    const QTemporaryDir data;
    const QString folder = data.filePath(u"mime/packages/"_s);
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(QFile::copy(u"/usr/share/mime/packages/freedesktop.org.xml"_s, folder + u"freedesktop.org.xml"_s));
    REQUIRE(QFile::copy(linuxFile(u".mime.xml"_s), folder + u"axs-pathway.xml"_s));
    REQUIRE(QProcess::execute(u"update-mime-database"_s, { data.filePath(u"mime"_s) }) == 0);
    qputenv("XDG_DATA_HOME", data.path().toUtf8());
    qputenv("XDG_DATA_DIRS", data.path().toUtf8());
    const QMimeDatabase types;
    const auto typeOf = [&types](const QByteArray& content) { return types.mimeTypeForData(content).name(); };

    const QByteArray sqlite = QByteArray("SQLite format 3\0", 16) + QByteArray(52, '\1');
    CHECK(typeOf(sqlite + "AXSP" + QByteArray(28, '\1')) == mimeType);
    CHECK(typeOf(sqlite + "GPKG" + QByteArray(28, '\1')) != mimeType);
    CHECK(typeOf("AXSVAULT" + QByteArray(92, '\1')) == mimeType);
    CHECK(typeOf("AXSVAUL" + QByteArray(93, '\1')) != mimeType);
    CHECK(types.mimeTypeForFile(u"county.axs"_s, QMimeDatabase::MatchExtension).name() == mimeType);
}

TEST_CASE("The desktop's own tools accept the files, where they are installed")
{
    const QString desktopTool = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
    if (!desktopTool.isEmpty()) {
        CHECK(complaints(desktopTool, { linuxFile(u".desktop"_s) }) == QString());
    }
    const QString componentTool = QStandardPaths::findExecutable(u"appstreamcli"_s);
    if (!componentTool.isEmpty()) {
        const QStringList arguments { u"validate"_s, u"--no-net"_s, linuxFile(u".metainfo.xml"_s) };
        CHECK(complaints(componentTool, arguments) == QString());
    }
}

} // namespace axs
