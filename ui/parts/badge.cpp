// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/badge.h"

#include "ui/parts/dynamicstyle.h"

#include <utility>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString styleName(Badge::Kind kind)
{
    switch (kind) {
    case Badge::Kind::done:
        return u"done"_s;
    case Badge::Kind::due:
        return u"due"_s;
    case Badge::Kind::error:
        return u"error"_s;
    case Badge::Kind::neutral:
        break;
    }
    return u"neutral"_s;
}

} // namespace

Badge::Badge(const QString& text, Kind kind, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, kind);
}

void Badge::set(const QString& text, Kind kind)
{
    setText(text);
    setStyleBadge(*this, styleName(kind));
}

} // namespace axs
