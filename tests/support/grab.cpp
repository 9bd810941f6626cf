// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/grab.h"

#include <QDir>
#include <QPixmap>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace axs {

void grabPicture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("AXS_GRABS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    widget.grab().save(QDir(folder).filePath(name + u".png"_s));
}

} // namespace axs
