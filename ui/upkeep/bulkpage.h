// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bulkchange.h"
#include "core/store/cases.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace axs {
class ChoiceChips;
class DateField;
class FormSection;
class LookupField;
} // namespace axs

namespace axs::ui {

class GroupChangesCard;
class Session;

/// Another lead professional or responsible co-ordinator for many CAFs: those chosen in the list of children, or all open
/// ones of somebody. Shows which before anything is changed.
class BulkPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BulkPage(Session& session, QWidget* parent = nullptr);

    /// Those chosen in the list; none: the open ones of somebody who is chosen here.
    void setCafs(const std::vector<Id>& cafs);
    bool isReady() const { return m_isReady; }
    void takeFocus();

Q_SIGNALS:
    void shown();
    void said(const QString& sentence);

private:
    /// Whom the fields offer.
    struct Offers
    {
        std::vector<record::Practitioner> people;
        QStringList coordinators;
    };
    struct Preview
    {
        store::BulkChange change;
        store::BulkPreview preview;
        std::vector<store::CaseRow> rows; ///< the first of those that change
    };

    void makeForm();
    QWidget* makePreview();
    void readOffers();
    void showOffers(const Offers& offers);
    void arrange();
    void preview();
    void showPreview(const Preview& preview);
    void make();
    bool isLead() const;
    bool takesChosen() const;
    store::BulkChange change() const;

    Session& m_session;
    std::vector<Id> m_cafs;
    Offers m_offers;
    int m_asked = 0;
    bool m_isReady = false;
    store::BulkChange m_shown; ///< what the preview is of
    FormSection* m_form;
    ChoiceChips* m_what;
    ChoiceChips* m_which;
    LookupField* m_whose;
    LookupField* m_lead;
    QLineEdit* m_coordinator;
    DateField* m_from;
    QLineEdit* m_handOver;
    QLabel* m_words = nullptr;
    QTableWidget* m_table = nullptr;
    QPushButton* m_make = nullptr;
    GroupChangesCard* m_changes;
};

} // namespace axs::ui
