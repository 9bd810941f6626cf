// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace axs::ui {

class BinDialog;
class PageStack;
class QuickDialog;
class Workplace;

/// Opens the small windows that are there on every page, for the child whose page is shown. Closing the file closes
/// them; what was typed stays as a draft.
class QuickDialogs final : public QObject
{
    Q_OBJECT

public:
    QuickDialogs(Workplace& workplace, PageStack& pages, QWidget* window);

    void recordContact();
    /// Also without an open file.
    void showHarm();
    /// Episodes that were taken out of the record.
    void showBin();
    /// Goes on with a draft of one of these windows; false when it is another form's.
    bool continueDraft(const QString& form);
    void close();

Q_SIGNALS:
    void recorded(const QString& sentence);

private:
    void begin(QuickDialog* dialog, bool forOpenChild);

    Workplace& m_workplace;
    PageStack& m_pages;
    QWidget* m_window;
    QPointer<QuickDialog> m_dialog;
    QPointer<BinDialog> m_bin;
};

} // namespace axs::ui
