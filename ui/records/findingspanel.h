// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/fieldbinder.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace axs {
class Card;
}

namespace axs::ui {

/// Everything in one episode that does not hold together: why, where, how to mend it, and what was accepted and why. A
/// warning can be accepted here with a reason; that is saved with the case and stays.
class FindingsPanel final : public QWidget
{
    Q_OBJECT

public:
    FindingsPanel(FieldBinder& binder, std::function<QString()> author, QWidget* parent = nullptr);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// The person wants to mend this field.
    void fieldRequested(const QString& key);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    Card* makeCard(const pathway::Finding& finding, int place);
    void addAcceptance(Card& card, const QString& key, const QString& name, const record::AcceptedFinding& row);
    void addReason(Card& card, const QString& key, const QString& name);
    void accept(const QString& key);

    FieldBinder& m_binder;
    std::function<QString()> m_author;
    QLabel* m_sentence;
    QVBoxLayout* m_list;
    QList<Card*> m_cards;
    QMap<QString, QString> m_reasons; ///< typed and not yet accepted
    bool m_readOnly = false;
};

} // namespace axs::ui
