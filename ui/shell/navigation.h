// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QFrame>
#include <QHash>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace axs::ui {

class NavigationButton;

/// The pages at the window's left, each with icon, word and how much it holds; Help and Settings at the foot. Up and Down
/// move along it.
class Navigation final : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    /// The pages above the foot.
    void setPages(const QList<PageKind>& pages);
    void setCurrent(PageKind page);
    void setCount(PageKind page, std::optional<qint64> count);

Q_SIGNALS:
    void pageRequested(axs::ui::PageKind page);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    NavigationButton* add(PageKind page, QVBoxLayout* layout);

    QVBoxLayout* m_pages;
    QHash<PageKind, NavigationButton*> m_buttons;
};

} // namespace axs::ui
