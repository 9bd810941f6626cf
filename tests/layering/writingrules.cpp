// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/rules.h"

#include <QRegularExpression>
#include <QStringList>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestSource = 420;

bool isSource(const QString& path)
{
    static const QRegularExpression pattern(uR"(^(app|core|ui|tests)/.*\.(cpp|h)$)"_s);
    return pattern.match(path).hasMatch();
}

/// Kinds of file that can carry a comment, in the first six lines; the others are named in REUSE.toml.
bool takesComments(const QString& path)
{
    static const QRegularExpression pattern(
        uR"(\.(cpp|h|h\.in|cmake|sh|sql|desktop|xml|1)$|(^|/)CMakeLists\.txt$|^\.ci/run$)"_s);
    return pattern.match(path).hasMatch();
}

bool hasLicenceLines(const QStringList& lines)
{
    const QString head = lines.mid(0, 6).join(u'\n');
    return head.contains("SPDX-FileCopyrightText: 2026 AXS Pathway contributors"_L1)
        && head.contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1);
}

QString blankBreach(const QString& line)
{
    if (line.endsWith(u'\r')) {
        return u"a line ends in CR LF"_s;
    }
    if (line.contains(u'\t')) {
        return u"a tab"_s;
    }
    return line.endsWith(u' ') ? u"blanks at the end of the line"_s : QString();
}

} // namespace

std::vector<Breach> writingBreaches(const QString& path, const QByteArray& content)
{
    std::vector<Breach> breaches;
    const QStringList lines = QString::fromUtf8(content).split(u'\n');
    if (!content.endsWith('\n')) {
        breaches.push_back({ path, int(lines.size()), u"the last line has no end"_s });
    }
    if (takesComments(path) && !hasLicenceLines(lines)) {
        breaches.push_back({ path, 1, u"the two SPDX lines are missing"_s });
    }
    if (isSource(path) && lines.size() - 1 >= longestSource) {
        breaches.push_back({ path, int(lines.size()) - 1, u"the file is too long: which concept is missing?"_s });
    }
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const QString says = blankBreach(lines.at(index));
        if (!says.isEmpty()) {
            breaches.push_back({ path, int(index) + 1, says });
        }
    }
    return breaches;
}

} // namespace axs
