// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/casehistory.h"
#include "core/store/casesave.h"
#include "ui/parts/session.h"
#include "ui/records/cafform.h"
#include "ui/records/caflists.h"

#include <QTimer>
#include <QWidget>

namespace axs {
class Banner;
class NoticeBar;
class SettingsStore;
} // namespace axs

namespace axs::ui {

class CafBody;
class CafHeader;
class DraftBar;
class DraftKeeper;
class FieldBinder;

/// One episode from its start to its closing: opened, edited, kept as a draft at every pause, saved whole, and taken
/// back. Never asks a question in a dialog, and never loses what was typed.
class CafPage final : public QWidget
{
    Q_OBJECT

public:
    CafPage(Session& session, SettingsStore& settings, QWidget* parent = nullptr);
    ~CafPage() override;

    /// Shows a stored episode; what was typed before stays as a draft.
    void openCaf(Id caf);
    /// A new CAF with the keyboard in its first field.
    void openNew();
    /// Goes on where a draft stopped: "caf/123" or "caf/new/456".
    void openDraft(const QString& form);
    /// Call before another page is shown: keeps what was typed as a draft and says so.
    void leave();
    void save();
    Id caf() const { return m_caf; }
    bool isDirty() const { return m_form.isDirty(); }
    /// What openDraft() takes to go on with what is typed now.
    QString typedDraft() const;
    /// The key of the field that has the keyboard, or empty.
    QString focusedField() const;
    void focusField(const QString& key);

Q_SIGNALS:
    /// The episode is shown; for the list of what was viewed last.
    void viewed(axs::Id caf, const QString& childName);
    void titleChanged(const QString& title);
    /// For the foot of the window: "Saved 14:32:05".
    void footMessage(const QString& sentence);
    void draftKept(qint64 atMilliseconds);
    void saved(axs::Id caf);
    /// What was typed stays as a draft; say so on the page that is shown now.
    void draftLeft(const QString& form, const QString& sentence);
    void cafRequested(axs::Id caf);
    /// Who has looked at this child.
    void trailRequested(axs::Id caf);
    /// The page of this CAF's child.
    void childRequested();
    void listRequested();
    void printRequested(axs::Id caf);
    void chronologyRequested(axs::Id caf);
    void tacRequested(axs::Id caf);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectParts();
    void addAction(const QKeySequence& keys, const QString& text, const std::function<void()>& act);
    void begin(Id caf, bool isNew);
    void load(bool continueDraft);
    void take(CafPageData page, bool continueDraft);
    void offerDraft(const store::Draft& draft, bool continueDraft);
    void showCase();
    void showWithdrawal();
    void refresh(const store::SaveReceipt& receipt);
    store::CaseSave whatToSave() const;
    void acknowledge(const pathway::CafCase& stored, const CafState& sent, std::int64_t at);
    void showHistory();
    void askUndoSave();
    void undoSave();
    void putBack(const store::HistoryLine& line);
    void withdraw();
    void restore();
    void discardTyped();
    void lookForDuplicates();
    void useChild(const store::PossibleChild& possible);
    void fillMoreMenu();
    void notify(const QString& sentence, const QString& action = {}, std::function<void()> act = {});

    Session& m_session;
    SettingsStore& m_settings;
    IdSource m_ids;
    SystemClock m_clock;
    CafForm m_form;
    FieldBinder* m_binder;
    CafHeader* m_header;
    CafBody* m_body;
    Banner* m_withdrawn;
    DraftBar* m_draftBar;
    NoticeBar* m_notice;
    DraftKeeper* m_drafts;
    std::optional<CafDraft> m_offered;
    std::vector<store::CaseRow> m_otherEpisodes;
    std::function<void()> m_noticeAction;
    QTimer m_duplicateTimer;
    record::Child m_askedAbout;
    Id m_caf;
    std::uint64_t m_opening = 0; ///< answers to an older opening are dropped
    bool m_isLoaded = false; ///< what is shown is what was asked for
    bool m_isSaving = false;
};

} // namespace axs::ui
