// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace axs::ui {

/// The sections of a form with a mark each: done, a count, or problems. Arrows move; told in words to a screen reader.
class SectionList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget* parent = nullptr);

    void addSection(const QString& id, const QString& title);
    /// `words` is what a screen reader says for the mark: "done", "2 reviews", "1 problem".
    void setMark(const QString& id, const QString& mark, const QString& words, bool problem = false);
    QString markOf(const QString& id) const;
    /// "Reviews: 2 entries".
    QString words(const QString& id) const;
    QStringList ids() const;
    QString current() const;
    void setCurrent(const QString& id);
    /// The section after or before; stays at the ends.
    void step(int by);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sectionChosen(const QString& id);

private:
    QTreeWidgetItem* itemOf(const QString& id) const;
};

} // namespace axs::ui
