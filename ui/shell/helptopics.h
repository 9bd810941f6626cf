// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QList>

namespace axs::ui {

/// One page of help, kept as Markdown in resources/help.
struct HelpTopic
{
    QString id; ///< "home": the file's name
    QString title;
    QString words; ///< also found by these
};

/// In the order of the list beside the text.
const QList<HelpTopic>& helpTopics();
/// The topic's text, as Markdown; empty for an unknown one.
QString helpText(const QString& id);
/// The topic that F1 opens on a page.
QString helpTopicFor(PageKind page);

} // namespace axs::ui
