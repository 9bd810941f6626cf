// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickdialogs.h"

#include "ui/records/bindialog.h"
#include "ui/records/contactdialog.h"
#include "ui/records/harmdialog.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/workplace.h"

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The CAF whose child the page shows; unset on other pages.
Id cafShown(const WindowPage* page)
{
    if (!page)
        return {};
    const PageKind kind = page->kind();
    return kind == PageKind::caf || kind == PageKind::child || kind == PageKind::trail ? page->place().record : Id{};
}

} // namespace

QuickDialogs::QuickDialogs(Workplace& workplace, PageStack& pages, QWidget* window)
    : QObject(window)
    , m_workplace(workplace)
    , m_pages(pages)
    , m_window(window)
{
    connect(&workplace, &Workplace::closing, this, &QuickDialogs::close);
}

void QuickDialogs::recordContact()
{
    if (Session* session = m_workplace.session(); session && !m_dialog)
        begin(new ContactDialog(*session, m_window), true);
}

void QuickDialogs::showHarm()
{
    // It is never in the way of what was being recorded: that stays as a draft.
    const QuickDialog* shown = m_dialog.data();
    if (shown && shown->form() != "harm"_L1)
        close();
    if (!m_dialog)
        begin(new HarmDialog(m_workplace.session(), m_window), true);
}

bool QuickDialogs::continueDraft(const QString& form)
{
    Session* session = m_workplace.session();
    if (!session || (form != "contact"_L1 && form != "harm"_L1))
        return false;
    close();
    if (form == "contact"_L1)
        begin(new ContactDialog(*session, m_window), false);
    else
        begin(new HarmDialog(session, m_window), false);
    return true;
}

void QuickDialogs::showBin()
{
    Session* session = m_workplace.session();
    if (!session || m_bin)
        return;
    m_bin = new BinDialog(*session, m_window);
    m_bin->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_bin, &BinDialog::restored, this, &QuickDialogs::recorded);
    m_bin->open();
}

void QuickDialogs::begin(QuickDialog* dialog, bool forOpenChild)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuickDialog::recorded, this, &QuickDialogs::recorded);
    const Id caf = forOpenChild ? cafShown(m_pages.page()) : Id{};
    Session* session = m_workplace.session();
    if (!session || !caf.isSet())
        return dialog->begin({});
    session->read(
        dialog, [caf](store::Connection& connection) { return openChildOf(connection, caf); },
        [dialog](const OpenChild& about) { dialog->begin(about); });
}

void QuickDialogs::close()
{
    delete m_dialog;
    delete m_bin;
}

} // namespace axs::ui
