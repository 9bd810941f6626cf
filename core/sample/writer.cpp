// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/writer.h"

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;

QString Writer::reference(const QString& beginning, Date date)
{
    const QString front = u"%1-%2-AB-"_s.arg(beginning).arg(date.year() % 100, 2, 10, QChar(u'0'));
    return front + QString::number(++m_counters[front]).rightJustified(4, u'0');
}

QString Writer::practitionerReference()
{
    return u"P-"_s + QString::number(++m_practitioners).rightJustified(4, u'0');
}

} // namespace axs::sample
