// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>

class QWidget;

namespace axs {

/// Marks a widget for the style sheet (`role`, `badge`, `state`) and has it drawn anew when the mark changes.
void setStyleRole(QWidget& widget, const QString& role);
void setStyleBadge(QWidget& widget, const QString& badge);
void setStyleState(QWidget& widget, const QString& state);

/// What assistive technology takes the widget for, where its class alone does not tell.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

/// Name and description on the widget and on the part of it that takes the keyboard.
void setFieldName(QWidget& field, const QString& name);
void setFieldDescription(QWidget& field, const QString& description);

void setFieldState(QWidget& field, const QString& state);

/// How large text is against 100 % (13 px); sizes that must grow with the text are multiplied by it.
double textScale(const QWidget& widget);

/// Speaks at once through a screen reader.
void announce(QWidget& widget);
/// Hears what is announced, screen reader or not; nothing stops it. Returns the observer before.
using AnnouncementObserver = void (*)(QWidget&);
AnnouncementObserver observeAnnouncements(AnnouncementObserver observer);

} // namespace axs
