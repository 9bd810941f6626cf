// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette.h"

#include <QStringList>
#include <QTimer>

namespace axs::ui {

class Actions;
class PageStack;
class Workplace;

/// Tells the palette what there is to find: pages, commands, help, the clusters and children of the open file, and what
/// was viewed last.
class PaletteFiller final : public QObject
{
    Q_OBJECT

public:
    PaletteFiller(Palette& palette, Actions& actions, PageStack& pages, Workplace& workplace);

    /// Opens the palette with what there is now.
    void open();

private:
    void readClusters();
    void readRecent();
    void noteSearch(const QString& typed);
    QList<PaletteEntry> entries() const;

    Palette& m_palette;
    Actions& m_actions;
    PageStack& m_pages;
    Workplace& m_workplace;
    QStringList m_clusters;
    QTimer m_searchRest;
    QString m_searched;
    QString m_notedSearch;
};

} // namespace axs::ui
