// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"

#include "ui/parts/dynamicstyle.h"

#include <QAccessible>
#include <QWidget>

namespace axs::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList heardAlerts;
AnnouncementObserver formerObserver = nullptr;

void listen(QWidget& widget)
{
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    QStringList words{interface->text(QAccessible::Name), interface->text(QAccessible::Description)};
    words.removeAll(QString());
    heardAlerts.append(words.join(u' '));
}

QString described(const QWidget& widget)
{
    const QString parent = widget.parentWidget() != nullptr ? widget.parentWidget()->objectName() : QString();
    return u"%1 \"%2\" in \"%3\""_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), parent);
}

bool isOurs(const QWidget& widget)
{
    // Pieces that Qt makes for itself inside a named widget: a spin box's editor, a view's viewport, a corner button.
    return !widget.objectName().startsWith("qt_"_L1) && !widget.inherits("QTableCornerButton")
        && !widget.inherits("QHeaderView") && !widget.inherits("QComboBoxPrivateContainer")
        && !widget.inherits("QComboBoxListView");
}

QString accessibleText(QWidget& widget, QAccessible::Text kind)
{
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface != nullptr ? interface->text(kind).trimmed() : QString();
}

QList<QWidget*> allUnder(QWidget& root)
{
    QList<QWidget*> widgets = root.findChildren<QWidget*>();
    widgets.prepend(&root);
    return widgets;
}

} // namespace

QStringList namelessFocusables(QWidget& root)
{
    QStringList found;
    for (QWidget* widget : allUnder(root)) {
        // A widget that hands its focus on is not what the keyboard rests on.
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr || !isOurs(*widget))
            continue;
        if (accessibleText(*widget, QAccessible::Name).isEmpty())
            found.append(described(*widget));
    }
    return found;
}

QStringList undescribedPictures(QWidget& root)
{
    QStringList found;
    for (QWidget* widget : allUnder(root)) {
        const bool picture = widget->inherits("QGraphicsView") || widget->inherits("axs::Stepper");
        if (picture
            && (accessibleText(*widget, QAccessible::Name).isEmpty()
                || accessibleText(*widget, QAccessible::Description).isEmpty()))
            found.append(described(*widget));
    }
    return found;
}

Announcements::Announcements()
{
    heardAlerts.clear();
    formerObserver = observeAnnouncements(listen);
}

Announcements::~Announcements()
{
    observeAnnouncements(formerObserver);
}

QStringList Announcements::heard() const
{
    return heardAlerts;
}

} // namespace axs::test
