// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windowpage.h"

class QListWidget;
class QTextBrowser;

namespace axs::ui {

/// The help that comes with the program: topics at the left, the chosen one beside them.
class HelpPage final : public WindowPage
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget* parent = nullptr);

    void arrive(const Place& place) override;
    void takeFocus() override;
    QString shownText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTopic(const QString& id);
    void fitList();

    QListWidget* m_topics;
    QTextBrowser* m_text;
};

} // namespace axs::ui
