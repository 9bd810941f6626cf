// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/session.h"
#include "ui/records/childfile.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace axs {
class Card;
}

namespace axs::ui {

class Timeline;

/// One child over all episodes: what is open first, who works with the child now, the family, and one timeline. An
/// address that is not to be disclosed is shown only when asked for, and that is noted.
class ChildPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ChildPage(Session& session, QWidget* parent = nullptr);

    /// The child of this CAF.
    void showChildOf(Id caf);
    QString childName() const;
    bool isReady() const { return m_isReady; }
    void focusFirst();

Q_SIGNALS:
    void shown();
    void cafRequested(axs::Id caf);
    void trailRequested();
    void chronologyRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Card* addCard(const QString& name, const QString& title, QBoxLayout& column);
    void read();
    void take(Result<ChildFile> file, bool isVisit);
    void showHeader();
    void showEpisodes();
    void showWorkers();
    void showFamily();
    void showAddresses();
    void showPapers();
    void addEpisode(Card& card, std::size_t place);
    void addSecret(QVBoxLayout& into, const QString& name, const QString& address);

    Session& m_session;
    ChildFile m_file;
    Id m_caf;
    QBoxLayout* m_columns;
    QLabel* m_name;
    QLabel* m_facts;
    QLabel* m_sentence;
    Card* m_open;
    Card* m_workers;
    Card* m_family;
    Card* m_addresses;
    Card* m_others;
    Card* m_papers;
    Timeline* m_timeline;
    std::uint64_t m_reading = 0; ///< answers to an older reading are dropped
    bool m_isReady = false;
};

} // namespace axs::ui
