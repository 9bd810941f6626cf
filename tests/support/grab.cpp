// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/grab.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLayout>
#include <QPixmap>
#include <QWidget>

#include <algorithm>

namespace axs::test {

using namespace Qt::Literals::StringLiterals;

QString textSizeRule(int percent)
{
    return u"QWidget { font-family: Inter; font-size: %1px; }\n"_s.arg(13 * percent / 100);
}

void grab(QWidget& widget, const QString& name, int width)
{
    widget.ensurePolished();
    widget.show();
    QApplication::processEvents();
    const int needed = widget.hasHeightForWidth() ? widget.heightForWidth(width) : widget.sizeHint().height();
    widget.resize(width, std::max(needed, widget.minimumSizeHint().height()));
    QApplication::processEvents();
    const QString folder = qEnvironmentVariable("AXS_GRABS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    widget.grab().save(QDir(folder).filePath(name + u".png"_s));
}

QStringList clippedTexts(QWidget& root)
{
    QStringList clipped;
    const QList<QWidget*> widgets = root.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (!widget->isVisible() || (label == nullptr && button == nullptr))
            continue;
        const bool wraps = widget->hasHeightForWidth();
        const QSize hint = wraps ? QSize(widget->minimumSizeHint().width(), widget->heightForWidth(widget->width()))
                                 : widget->sizeHint();
        if (widget->width() < hint.width() || widget->height() < hint.height())
            clipped.append(label != nullptr ? label->text() : button->text());
    }
    return clipped;
}

} // namespace axs::test
