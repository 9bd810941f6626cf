// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fileformat.h"
#include "core/base/version.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

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

/// What a validator says about a file, and its exit status.
std::pair<int, QString> validated(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished();
    return { process.exitCode(), QString::fromUtf8(process.readAll()) };
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

TEST_CASE("The MIME type's magic is what the program writes into a file")
{
    const QString mime = textOf(linuxFile(u".mime.xml"_s));
    const QString id = u"0x"_s + QString::number(recordFileApplicationId, 16);
    CHECK(found(mime, u"<match type=\"big32\" value=\"(.*)\" offset=\"68\"/>"_s) == id);
    CHECK(found(mime, u"<match type=\"string\" value=\"([^\"]*)\" offset=\"0\"/>"_s)
          == QString::fromUtf8(protectedFileMagic));
}

TEST_CASE("The desktop's own tools accept the files, where they are installed")
{
    const QString desktopTool = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
    if (!desktopTool.isEmpty()) {
        const auto [status, says] = validated(desktopTool, { linuxFile(u".desktop"_s) });
        INFO(says.toStdString());
        CHECK(status == 0);
    }
    const QString componentTool = QStandardPaths::findExecutable(u"appstreamcli"_s);
    if (!componentTool.isEmpty()) {
        const auto [status, says]
            = validated(componentTool, { u"validate"_s, u"--no-net"_s, linuxFile(u".metainfo.xml"_s) });
        INFO(says.toStdString());
        CHECK(status == 0);
    }
}

} // namespace axs
