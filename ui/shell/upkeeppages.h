// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windowpage.h"

#include <vector>

namespace axs::ui {

class BulkPage;
class LedgerPage;
class ListsPage;
class MergePage;
class Session;

/// The pages of ui/upkeep as the window knows them.
class ListsShellPage final : public WindowPage
{
    Q_OBJECT

public:
    explicit ListsShellPage(Session& session);

    void arrive(const Place& place) override { m_place = place; }
    bool isReady() const override;
    void takeFocus() override;

private:
    ListsPage* m_lists;
};

class LedgerShellPage final : public WindowPage
{
    Q_OBJECT

public:
    explicit LedgerShellPage(Session& session);

    void arrive(const Place& place) override { m_place = place; }
    bool isReady() const override;
    void takeFocus() override;

private:
    LedgerPage* m_ledger;
};

class BulkShellPage final : public WindowPage
{
    Q_OBJECT

public:
    explicit BulkShellPage(Session& session);

    void arrive(const Place& place) override;
    bool isReady() const override;
    void takeFocus() override;

private:
    BulkPage* m_bulk;
};

class MergeShellPage final : public WindowPage
{
    Q_OBJECT

public:
    explicit MergeShellPage(Session& session);

    void arrive(const Place& place) override;
    bool isReady() const override;
    void takeFocus() override;

private:
    MergePage* m_merge;
};

/// The CAFs to change, as a place keeps them.
QString bulkDetail(const std::vector<Id>& cafs);

/// Another record of the child of the CAF that is shown here.
Place mergePlaceOf(const Place& caf);

} // namespace axs::ui
