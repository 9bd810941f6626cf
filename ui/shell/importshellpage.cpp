// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importshellpage.h"

#include "ui/exchange/importpage.h"

namespace axs::ui {

ImportShellPage::ImportShellPage(Session& session, SettingsStore& settings)
    : WindowPage(PageKind::imports)
    , m_import(new ImportPage(session, settings, this))
{
    scrollInside(*this, m_import);
    connect(m_import, &ImportPage::shown, this, &WindowPage::placeChanged);
    connect(m_import, &ImportPage::said, this, &WindowPage::noticeRequested);
}

void ImportShellPage::takeFile(const QString& path)
{
    m_import->takeFile(path);
}

bool ImportShellPage::isReady() const
{
    return m_import->isReady();
}

void ImportShellPage::takeFocus()
{
    m_import->takeFocus();
}

} // namespace axs::ui
