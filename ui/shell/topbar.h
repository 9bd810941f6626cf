// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;

namespace axs {
class Badge;
class LinkButton;
}

namespace axs::ui {

class Session;

/// The window's head: where one is, which file, its marking, and the one search box. What a file must always say of
/// itself (a sample, not protected) cannot be hidden.
class TopBar final : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    /// The words of the way here, the page's own last; those before it are a link that goes back.
    void setTrail(const QStringList& words);
    /// "Dashboard ▸ Exeter ▸ 97 records".
    QString trailText() const;
    /// None while no file is open. Reads the authority's marking.
    void setSession(Session* session);
    QString marking() const;
    QString warning() const;
    QPushButton* searchBox() const { return m_search; }

Q_SIGNALS:
    void searchRequested();
    void backRequested();
    void lockRequested();
    /// A child may be at risk of significant harm; asked on any page.
    void harmRequested();
    void markingRead(const QString& marking);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* makeSearchBox();
    QPushButton* makeLock();
    QPushButton* makeHarm();
    void fitSearchBox();
    void setMarking(const QString& marking);

    LinkButton* m_back;
    QLabel* m_title;
    QLabel* m_file;
    QLabel* m_marking;
    Badge* m_warning;
    QPushButton* m_harm;
    QPushButton* m_lock;
    QPushButton* m_search;
    QLabel* m_searchKeys;
};

/// "SAMPLE · its today is Fri 24 Jul 2009", or that an unprotected file is for invented data; empty for a protected one.
QString standingWarning(const Session& session);

} // namespace axs::ui
