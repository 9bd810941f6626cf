// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplefacts.h"

#include "core/exchange/samplefile.h"
#include "core/store/factsreader.h"
#include "core/store/file.h"
#include "tests/support/testfile.h"

#include <QSet>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace axs::test {

QString sampleFilePath()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString place = folder.filePath(u"Sample.axs"_s);
        must(exchange::writeSampleFile(place, {}));
        return place;
    }();
    return path;
}

const figure::Facts& sampleFacts()
{
    static const figure::Facts facts = [] {
        const auto file = must(store::File::open(sampleFilePath(), store::Access::read));
        const auto connection = must(file->connect(store::Access::read));
        figure::Facts read = must(store::readFacts(*connection));
        read.sourceName = u"Figures from the record file Sample.axs"_s;
        read.today = file->today();
        return read;
    }();
    return facts;
}

const QStringList& sampleNames()
{
    static const QStringList names = [] {
        QSet<QString> found;
        must(sample::draw({}, [&found](const record::AnyRecord& any) -> Result<void> {
            if (const auto* child = std::get_if<record::Child>(&any))
                found << child->forename + u' ' + child->surname << child->reference;
            if (const auto* practitioner = std::get_if<record::Practitioner>(&any))
                found << practitioner->name << practitioner->reference;
            return {};
        }));
        found.remove(u""_s);
        found.remove(u" "_s);
        return QStringList(found.cbegin(), found.cend());
    }();
    return names;
}

report::Request sampleRequest()
{
    report::Request request;
    request.query.filter.period = { sample::firstDay, sample::lastDay };
    request.meta.county = u"Devon"_s;
    request.meta.marking = u"Official-sensitive"_s;
    request.meta.fileName = u"Sample.axs"_s;
    request.meta.invented = true;
    request.meta.statedClusters = 19;
    request.madeAt = 1'248'424'200'000; // 24 July 2009, 08:30 UTC
    return request;
}

} // namespace axs::test
