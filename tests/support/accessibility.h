// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace axs::test {

/// Every widget under `root` that can take the keyboard and is told to a screen reader without a name; hidden ones
/// too, since they will be shown one day. Each as `QLineEdit "objectName" in "parent"`.
QStringList namelessFocusables(QWidget& root);

/// Every chart (and stepper) under `root` that has no name or no description in words.
QStringList undescribedPictures(QWidget& root);

/// Hears what is spoken at once through a screen reader while it lives.
class Announcements
{
public:
    Announcements();
    ~Announcements();
    Announcements(const Announcements&) = delete;
    Announcements& operator=(const Announcements&) = delete;
    /// Name and description of each widget that spoke, in order.
    QStringList heard() const;
};

} // namespace axs::test
