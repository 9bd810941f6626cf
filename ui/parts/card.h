// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace axs {

/// A frame with a title, how many things are in it, and a body.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Shown in grey after the title; none hides it.
    void setCount(std::optional<qint64> count);
    /// One quiet sentence under the title.
    void setSubtitle(const QString& sentence);
    /// At the right of the title: a menu button, a badge.
    void addHeaderWidget(QWidget* widget);
    QVBoxLayout* body() const { return m_body; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    QHBoxLayout* m_header;
    QVBoxLayout* m_body;
    QLabel* m_heading;
    QLabel* m_subtitle;
    QString m_title;
    std::optional<qint64> m_count;
};

} // namespace axs
