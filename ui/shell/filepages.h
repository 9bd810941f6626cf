// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windowpage.h"

namespace axs {
class DashboardPage;
class SettingsStore;
}

namespace axs::ui {

class CafPage;
class ChildPage;
class ChildrenPage;
class RecordListPage;
class ReportPage;
class Session;
class TrailPage;

/// The pages of other rooms as the window knows them: each joins a page to places, breadcrumb and navigation, and adds
/// nothing of its own.
class ChildrenListPage final : public WindowPage
{
    Q_OBJECT

public:
    ChildrenListPage(Session& session, SettingsStore& settings);

    void arrive(const Place& place) override;
    Place place() const override;
    QString title() const override;
    bool isReady() const override;
    void takeFocus() override;
    Id chosenRecord() const override;

private:
    ChildrenPage* m_list;
};

class CafShellPage final : public WindowPage
{
    Q_OBJECT

public:
    CafShellPage(Session& session, SettingsStore& settings);

    void arrive(const Place& place) override;
    Place place() const override;
    Place placeToReturnTo() const override;
    QString focusedPart() const override;
    void focusPart(const QString& name) override;
    QString title() const override { return m_title; }
    bool isReady() const override { return m_isShown; }
    void takeFocus() override {} ///< the form puts the keyboard in its first field itself
    void save() override;
    void keep() override;

private:
    SettingsStore& m_settings;
    CafPage* m_caf;
    QString m_field; ///< to go to once the CAF is shown
    QString m_title;
    bool m_isShown = false;
};

class DashboardShellPage final : public WindowPage
{
    Q_OBJECT

public:
    DashboardShellPage(Session& session, SettingsStore& settings);

    void arrive(const Place& place) override;
    Place place() const override;
    bool isReady() const override { return m_isShown; }

private:
    DashboardPage* m_dashboard;
    bool m_isShown = false;
};

/// The records behind a number that counts something else than episodes.
class RecordsShellPage final : public WindowPage
{
    Q_OBJECT

public:
    explicit RecordsShellPage(Session& session);

    void arrive(const Place& place) override;
    QString title() const override;
    bool isReady() const override;
    void takeFocus() override;

private:
    RecordListPage* m_list;
};

class ReportShellPage final : public WindowPage
{
    Q_OBJECT

public:
    ReportShellPage(Session& session, SettingsStore& settings);

    void arrive(const Place& place) override;
    bool isReady() const override;

private:
    ReportPage* m_report;
};

class TrailShellPage final : public WindowPage
{
    Q_OBJECT

public:
    explicit TrailShellPage(Session& session);

    void arrive(const Place& place) override;
    QString title() const override;
    bool isReady() const override;
    void takeFocus() override;

private:
    TrailPage* m_trail;
};

class ChildShellPage final : public WindowPage
{
    Q_OBJECT

public:
    explicit ChildShellPage(Session& session);

    void arrive(const Place& place) override;
    QString title() const override;
    bool isReady() const override;
    void takeFocus() override;

private:
    ChildPage* m_child;
};

/// The page of the child of the CAF that is shown here.
Place childPlaceOf(const Place& caf);
/// Who has looked at the child of the CAF that is shown here.
Place trailPlaceOf(const Place& caf);

} // namespace axs::ui
