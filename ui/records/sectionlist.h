// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTreeWidget>

namespace axs::ui {

/// The sections of a form in groups, of which the current section's is open, so that the list is short. Each has a mark:
/// done, a count, or problems; a closed group bears its problems. Arrows move; told in words to a screen reader.
class SectionList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget* parent = nullptr);

    /// The sections added from here on stand under this title.
    void addGroup(const QString& title);
    void addSection(const QString& id, const QString& title);
    /// `words` is what a screen reader says for the mark: "done", "2 reviews", "1 problem".
    void setMark(const QString& id, const QString& mark, const QString& words, bool problem = false);
    QString markOf(const QString& id) const;
    /// "Reviews: 2 entries".
    QString words(const QString& id) const;
    QStringList ids() const { return m_ids; }
    /// The title of the group that the section stands under.
    QString groupOf(const QString& id) const;
    QString current() const;
    void setCurrent(const QString& id);
    /// The section after or before, also of the next group; stays at the ends.
    void step(int by);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sectionChosen(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTreeWidgetItem* itemOf(const QString& id) const { return m_items.value(id); }
    void markGroup(QTreeWidgetItem* group);
    void openGroupOf(QTreeWidgetItem* item);

    QHash<QString, QTreeWidgetItem*> m_items;
    QStringList m_ids;
};

} // namespace axs::ui
