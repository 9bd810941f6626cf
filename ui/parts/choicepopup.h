// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/popuppanel.h"

#include <QList>
#include <QStringList>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace axs {

/// Any of many names, as check boxes with a search line. None ticked means all, and "All" says so. Up and Down walk the
/// boxes, Space ticks; every tick counts at once.
class ChoicePopup final : public PopupPanel
{
    Q_OBJECT

public:
    /// `all` is the words for no choice ("All clusters"), `search` the name of the search line ("Find a cluster").
    ChoicePopup(const QString& all, const QString& search, QWidget* parent = nullptr);

    /// Names that were chosen stay chosen while they are offered.
    void setNames(const QStringList& names);
    /// In the order of the names; empty means all.
    QStringList chosen() const;
    void setChosen(const QStringList& names);

Q_SIGNALS:
    /// The person ticked something.
    void edited();

protected:
    QWidget* firstFocus() override;
    void hideEvent(QHideEvent* event) override;

private:
    void tickAll();
    void noteTick();
    void showFound(const QString& typed);
    void fit();

    QLineEdit* m_search;
    QCheckBox* m_all;
    QLabel* m_nothing;
    QWidget* m_list;
    PopupScroll* m_area;
    QList<QCheckBox*> m_boxes;
};

} // namespace axs
