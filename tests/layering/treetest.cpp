// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/rules.h"

#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString top = QStringLiteral(AXS_SOURCE_DIR);

/// Text files of the tree, relative to its top; data for tests may be as broken as it likes.
QStringList textFiles()
{
    static const QRegularExpression text(
        uR"(\.(cpp|h|in|cmake|sh|sql|json|md|svg|desktop|xml|1|toml)$|(^|/)CMakeLists\.txt$|^\.ci/run$)"_s);
    QStringList paths;
    for (const QString& folder : { u"app"_s, u"core"_s, u"ui"_s, u"tests"_s, u"resources"_s, u"packaging"_s, u"docs"_s,
                                   u"cmake"_s, u".ci"_s }) {
        QDirIterator files(top + u'/' + folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().mid(top.size() + 1);
            if (text.match(path).hasMatch() && !path.startsWith("tests/data/"_L1)) {
                paths.append(path);
            }
        }
    }
    paths.append({ u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"README.md"_s, u"CONTRIBUTING.md"_s });
    paths.sort();
    return paths;
}

QByteArray contentOf(const QString& path)
{
    QFile file(top + u'/' + path);
    const bool opened = file.open(QIODevice::ReadOnly);
    INFO(path.toStdString());
    REQUIRE(opened);
    return file.readAll();
}

QString listOf(const std::vector<Breach>& breaches)
{
    QStringList lines;
    for (const Breach& breach : breaches) {
        lines.append(breach.text());
    }
    return lines.join(u'\n');
}

void append(std::vector<Breach>& all, const std::vector<Breach>& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

TEST_CASE("The tree keeps to its layers")
{
    std::vector<Breach> breaches;
    int sources = 0;
    for (const QString& path : textFiles()) {
        if (path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1)) {
            append(breaches, includeBreaches(path, contentOf(path), installedModuleOf));
            ++sources;
        }
    }
    CHECK(sources > 30);
    INFO(listOf(breaches).toStdString());
    CHECK(breaches.empty());
}

TEST_CASE("Every file is written as CONTRIBUTING.md says")
{
    std::vector<Breach> breaches;
    for (const QString& path : textFiles()) {
        append(breaches, writingBreaches(path, contentOf(path)));
    }
    INFO(listOf(breaches).toStdString());
    CHECK(breaches.empty());
}

TEST_CASE("What is run can be run")
{
    for (const QString& path : { u"packaging/run.sh"_s, u"packaging/test.sh"_s, u".ci/run"_s }) {
        INFO(path.toStdString());
        CHECK(QFile::permissions(top + u'/' + path).testFlag(QFile::ExeOwner));
    }
}

} // namespace axs
