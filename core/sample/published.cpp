// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/parts.h"

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;

void drawPublished(Writer& writer)
{
    for (const PublishedRow& row : tables().published) {
        record::PublishedValue value;
        value.figure = row.figure;
        value.row = row.row;
        value.column = row.column;
        value.text = row.text;
        value.from = row.from.isSet() ? row.from : firstDay;
        value.to = row.to.isSet() ? row.to : lastDay;
        value.source = u"AXS Integrated working update June 2009 V.08 - Draft, "_s + row.where;
        writer.give(value);
    }
}

} // namespace axs::sample
