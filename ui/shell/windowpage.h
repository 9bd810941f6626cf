// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QWidget>

class QScrollArea;

namespace axs::ui {

/// What the window asks of each page in its stack.
class WindowPage : public QWidget
{
    Q_OBJECT

public:
    explicit WindowPage(PageKind kind, QWidget* parent = nullptr);

    PageKind kind() const { return m_kind; }
    /// Shows what the place names.
    virtual void arrive(const Place& place) = 0;
    /// Where the person is now, with the filter as they changed it.
    virtual Place place() const { return m_place; }
    /// The same after locking: what is being typed is gone on with.
    virtual Place placeToReturnTo() const { return place(); }
    /// The CAF that is open or chosen; unset when there is none.
    virtual Id chosenRecord() const { return place().record; }
    /// The name of the part that has the keyboard, and the way back to it.
    virtual QString focusedPart() const;
    virtual void focusPart(const QString& name);
    /// What stands after the trail in the breadcrumb: "97 records". The page's own name when it has nothing to add.
    virtual QString title() const { return pageTitle(m_kind); }
    /// Everything it shows has been read; what makes a picture waits for it.
    virtual bool isReady() const { return true; }
    /// Puts the keyboard where work begins.
    virtual void takeFocus();
    /// Ctrl+S.
    virtual void save() {}
    /// Keeps what is being typed, before another page is shown or the file closes.
    virtual void keep() {}

Q_SIGNALS:
    void placeRequested(const axs::ui::Place& place);
    /// Title or filter are others than before.
    void placeChanged();
    void noticeRequested(const QString& sentence);

protected:
    Place m_place;

private:
    PageKind m_kind;
};

/// Puts `content` in a scroll area that fills the page and scrolls up and down only when it must.
QScrollArea* scrollInside(QWidget& page, QWidget* content);

} // namespace axs::ui
