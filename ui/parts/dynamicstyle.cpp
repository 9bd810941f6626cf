// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dynamicstyle.h"

#include <QAccessibleWidget>
#include <QFontInfo>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

AnnouncementObserver announcementObserver = nullptr;
constexpr auto accessibleRoleProperty = "axsAccessibleRole";

void setMark(QWidget& widget, const char* property, const QString& value)
{
    if (widget.property(property).toString() == value)
        return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

QAccessibleInterface* makeMarkedInterface(const QString&, QObject* object)
{
    if (object == nullptr || !object->isWidgetType())
        return nullptr;
    const QVariant role = object->property(accessibleRoleProperty);
    if (!role.isValid())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object), static_cast<QAccessible::Role>(role.toInt()));
}

/// The members of a group keep their own names.
QWidget* ownTypingPart(const QWidget& field)
{
    return field.property(accessibleRoleProperty).isValid() ? nullptr : field.focusProxy();
}

} // namespace

void setStyleRole(QWidget& widget, const QString& role)
{
    setMark(widget, "role", role);
}

void setStyleBadge(QWidget& widget, const QString& badge)
{
    setMark(widget, "badge", badge);
}

void setStyleState(QWidget& widget, const QString& state)
{
    setMark(widget, "state", state);
}

void setAccessibleRole(QWidget& widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeMarkedInterface);
        return true;
    }();
    Q_UNUSED(installed)
    widget.setProperty(accessibleRoleProperty, static_cast<int>(role));
}

void setFieldName(QWidget& field, const QString& name)
{
    field.setAccessibleName(name);
    if (QWidget* part = ownTypingPart(field))
        part->setAccessibleName(name);
}

void setFieldDescription(QWidget& field, const QString& description)
{
    field.setAccessibleDescription(description);
    if (QWidget* part = ownTypingPart(field))
        part->setAccessibleDescription(description);
}

void setFieldState(QWidget& field, const QString& state)
{
    setStyleState(field, state);
    if (QWidget* part = ownTypingPart(field))
        setStyleState(*part, state);
}

double textScale(const QWidget& widget)
{
    return std::max(0.5, QFontInfo(widget.font()).pixelSize() / 13.0);
}

void announce(QWidget& widget)
{
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    if (announcementObserver != nullptr)
        announcementObserver(widget);
}

AnnouncementObserver observeAnnouncements(AnnouncementObserver observer)
{
    return std::exchange(announcementObserver, observer);
}

} // namespace axs
