// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/facts.h"
#include "core/report/request.h"

#include <QStringList>

namespace axs::test {

/// The sample county as a record file in a folder of its own; made once for all tests.
QString sampleFilePath();
/// Its facts, read once.
const figure::Facts& sampleFacts();
/// Forenames, surnames and names of the sample's children and practitioners.
const QStringList& sampleNames();
/// A request for the whole report of June 2009, as the command line makes it, made on 24 July 2009.
report::Request sampleRequest();

} // namespace axs::test
