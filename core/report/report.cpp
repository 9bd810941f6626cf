// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/report/comment.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace axs::report {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SectionWords
{
    const char16_t* heading;
    const char16_t* purpose;
};

constexpr std::array<SectionWords, 9> sectionWords{ {
    { u"CAF outcomes", u"What children, parents and lead professionals say at reviews about what the plan achieved." },
    { u"CAF totals and demographics", u"How many CAF episodes were started, where, and for whom." },
    { u"Assessor and lead professional roles", u"Who carries out assessments and who takes the lead." },
    { u"CAFs per 1,000 population",
        u"CAF episodes beside the number of children and young people who live in each cluster." },
    { u"CAFs predicted from income deprivation (IDACI)",
        u"CAF episodes beside the number that each cluster would have if they followed income deprivation among "
        u"children." },
    { u"Budget holding lead professional spend", u"What lead professionals spent on services for children." },
    { u"Quality of completed CAF forms",
        u"How completely the CAF forms were filled in, as scored at the first stage." },
    { u"AXS03 training", u"Who was trained." },
    { u"Further figures", u"Figures that the report of June 2009 did not have." },
} };

int knownSection(int section)
{
    return std::clamp(section, 1, static_cast<int>(sectionWords.size()));
}

QString defaultTitle(const Meta& meta)
{
    static const QStringList months{ u"January"_s, u"February"_s, u"March"_s, u"April"_s, u"May"_s, u"June"_s,
        u"July"_s, u"August"_s, u"September"_s, u"October"_s, u"November"_s, u"December"_s };
    const Date to = meta.period.to.isSet() ? meta.period.to : meta.dataAsOf;
    if (!to.isSet())
        return u"Performance report"_s;
    return u"Performance report, %1 %2"_s.arg(months[static_cast<qsizetype>(to.month()) - 1]).arg(to.year());
}

std::vector<std::pair<QString, QString>> factsOf(const Meta& meta)
{
    std::vector<std::pair<QString, QString>> facts;
    const auto add = [&facts](const QString& label, const QString& value) {
        if (!value.isEmpty())
            facts.emplace_back(label, value);
    };
    add(u"Period"_s, meta.period.words());
    add(u"Filter"_s, meta.filterWords);
    if (meta.statedClusters && *meta.statedClusters != meta.clusters)
        add(u"Coverage"_s,
            u"%1 of %2 clusters: the authority states %2, the record file names %1"_s.arg(meta.clusters)
                .arg(*meta.statedClusters));
    add(u"Made on"_s, meta.madeOn);
    add(u"Data as of"_s, meta.dataAsOf.british());
    add(u"Record file"_s, meta.fileName);
    add(u"Trail"_s, meta.trail);
    return facts;
}

QStringList warningsOf(const Meta& meta)
{
    QStringList warnings;
    if (meta.invented)
        warnings
            << u"Invented data: this report is made from a sample file. The children, families and practitioners in it do not exist."_s;
    else if (!meta.isProtected)
        warnings << u"The record file is not protected by a passphrase."_s;
    if (meta.areasAssumed)
        warnings << u"Areas are assumed: which area a cluster belongs to has not been confirmed by the authority."_s;
    if (meta.suppressed)
        warnings << u"Small numbers are hidden: a count of 1 to 5 is shown as “c”."_s;
    return warnings;
}

QStringList methodOf(const Meta& meta, const std::vector<Section>& sections)
{
    QStringList method{
        u"The period includes its first and its last day. A CAF episode belongs to it by the day the assessment was started, unless a figure says otherwise."_s,
        u"Episodes, children and practitioners are different things: one child may have several episodes. Each figure says what it counts."_s,
        u"Numbers are computed unrounded and rounded once, when they are shown; a half rounds away from zero."_s,
        u"“No data” means that nothing was recorded, “n/a” that the question does not apply, and 0 that there was none."_s,
        u"The comments are drafted from the numbers shown. They do not say why a number is as it is."_s,
        u"Figures are numbered through this report; the number in brackets is the figure’s number in the performance report of June 2009. Sections keep their numbers of that report, so a number may be missing."_s,
    };
    const bool footnotes = std::any_of(sections.begin(), sections.end(), [](const Section& section) {
        return std::any_of(section.entries.begin(), section.entries.end(),
            [](const Entry& entry) { return !entry.figure.footnotes.isEmpty(); });
    });
    if (footnotes)
        method
            << u"Where a value was printed elsewhere and differs from the one computed here, the computed value is shown and a numbered footnote gives both."_s;
    if (meta.suppressed)
        method
            << u"A count of 1 to 5 is shown as “c”, and so are enough further numbers that none of these counts can be worked out. 0 stays 0."_s;
    if (meta.statedClusters && *meta.statedClusters != meta.clusters)
        method
            << u"The authority states %1 clusters and the record file names %2; nothing is known here of the others."_s
                   .arg(*meta.statedClusters)
                   .arg(meta.clusters);
    if (!meta.trail.isEmpty())
        method
            << u"Trail: %1. This is where the record file’s list of events ended when the report was made; a copy of the file that ends earlier is older than this report."_s
                   .arg(meta.trail);
    return method;
}

} // namespace

QString Entry::name() const
{
    return u"Figure %1"_s.arg(number);
}

QString Entry::fullName() const
{
    if (figure.number.isEmpty())
        return name();
    return name() + u" (%1 in June 2009)"_s.arg(figure.number);
}

QString Entry::heading() const
{
    return fullName() + u": "_s + figure.title;
}

std::size_t Report::figureCount() const
{
    std::size_t count = 0;
    for (const Section& section : sections)
        count += section.entries.size();
    return count;
}

Report build(Meta meta, std::vector<figure::Figure> figures)
{
    Report report;
    if (meta.title.isEmpty())
        meta.title = defaultTitle(meta);
    std::stable_sort(figures.begin(), figures.end(), [](const figure::Figure& one, const figure::Figure& other) {
        return knownSection(one.section) < knownSection(other.section);
    });
    int number = 0;
    int footnote = 1;
    for (figure::Figure& figure : figures) {
        const int section = knownSection(figure.section);
        if (report.sections.empty() || report.sections.back().number != section) {
            const SectionWords& words = sectionWords[static_cast<std::size_t>(section) - 1];
            report.sections.push_back({ section, sectionHeading(section), QString::fromUtf16(words.purpose), {} });
        }
        Entry entry{ ++number, std::move(figure), {}, footnote };
        entry.comment = draftComment(entry.figure);
        footnote += static_cast<int>(entry.figure.footnotes.size());
        report.sections.back().entries.push_back(std::move(entry));
    }
    report.facts = factsOf(meta);
    report.warnings = warningsOf(meta);
    report.keyFigures = keyFigures(report.sections);
    report.method = methodOf(meta, report.sections);
    report.accessibleTwin
        = u"This PDF is not tagged for screen readers. The same report as an HTML file (Reports, Export HTML) has the same text and tables with headings, captions and a description of every chart."_s;
    report.meta = std::move(meta);
    return report;
}

QString sectionHeading(int section)
{
    const int known = knownSection(section);
    return u"Section %1: %2"_s.arg(known).arg(
        QString::fromUtf16(sectionWords[static_cast<std::size_t>(known) - 1].heading));
}

QString madeOnWords(std::int64_t milliseconds)
{
    const bool given = sourceDateEpochMilliseconds() >= 0;
    const QDateTime time
        = given ? QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc()) : QDateTime::fromMSecsSinceEpoch(milliseconds);
    const QDate day = time.date();
    const Date date
        = Date::fromCalendar(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return date.british() + u", "_s + time.toString(u"HH:mm"_s) + (given ? u" UTC"_s : QString());
}

} // namespace axs::report
