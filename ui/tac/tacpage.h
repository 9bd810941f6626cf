// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafcase.h"
#include "ui/parts/session.h"

#include <QStringListModel>
#include <QTimer>
#include <QWidget>

#include <array>

class QBoxLayout;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace axs {
class DateField;
class NoticeBar;
} // namespace axs

namespace axs::ui {

class PlanRow;
class VoiceBox;

/// The Team Around the Child at one table, with the room looking on: one child, agenda, live plan, three voices, in big
/// type, and no other name. What is typed is a draft within 600 ms and saved whenever a field is left; leaving loses
/// nothing.
class TacPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TacPage(Session& session, QWidget* parent = nullptr);
    ~TacPage() override;

    void showCaf(Id caf);
    Id caf() const { return m_caf; }
    Id meeting() const { return m_meeting; }
    bool isReady() const { return m_isShown; }
    bool isDirty() const;
    void save();
    /// Before another page is shown: saves what was typed.
    void keep() { save(); }
    void endMeeting();
    void addAction();
    void takeKeyboard();
    const pathway::CafCase& value() const { return m_value; }

Q_SIGNALS:
    void shown();
    void saved();
    void leaveRequested();
    /// The meeting is ended and saved.
    void papersRequested(axs::Id caf, axs::Id meeting);
    /// Something to tell on the page that is shown then.
    void noticed(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Page
    {
        std::optional<pathway::CafCase> all;
        std::optional<QByteArray> draft;
        bool isTypedElsewhere = false;
    };
    static Result<Page> read(store::Connection& connection, Id caf);

    QWidget* makeMeeting();
    QWidget* makePlan();
    QWidget* makeVoices();
    QHBoxLayout* makeFoot();
    void fitType();
    void fitFoot();
    void take(Page page);
    void beginMeeting();
    void showAll();
    void showPeople();
    void showPlan();
    void showVoices();
    void dropRows();
    PlanRow* addRow(const record::PlanAction& action);
    void addPerson();
    void typed();
    void collect();
    void collectVoices();
    void keepDraft();
    void dropDraft();
    void acknowledge(const pathway::CafCase& stored, const pathway::CafCase& sent);
    void setWritable(bool writable);
    void say(const QString& sentence);
    record::Meeting* meetingRow();
    Id newId() { return m_ids.next(m_clock.nowMilliseconds()); }
    QString form() const;

    Session& m_session;
    SystemClock m_clock;
    IdSource m_ids;
    pathway::CafCase m_stored;
    pathway::CafCase m_value;
    Id m_caf;
    Id m_meeting;
    Id m_review;
    std::uint64_t m_asked = 0;
    bool m_isShown = false;
    bool m_isShowing = false; ///< the fields are being filled
    bool m_mayWrite = false;
    bool m_isSaving = false;
    bool m_hasDraft = false;
    bool m_isEnding = false; ///< once what runs is saved, the papers are asked for
    QTimer m_draftTimer;
    QTimer m_saveTimer;
    QStringListModel m_people;
    QLabel* m_who;
    QLabel* m_when;
    QLabel* m_state;
    NoticeBar* m_notice;
    QBoxLayout* m_columns;
    QPlainTextEdit* m_agenda = nullptr;
    QVBoxLayout* m_came = nullptr;
    std::vector<std::pair<Id, QCheckBox*>> m_ticks;
    QLineEdit* m_person = nullptr;
    QPushButton* m_addPerson = nullptr;
    DateField* m_next = nullptr;
    QVBoxLayout* m_plan = nullptr;
    std::vector<std::pair<Id, PlanRow*>> m_rows;
    QPushButton* m_add = nullptr;
    QPlainTextEdit* m_minutes = nullptr;
    std::array<VoiceBox*, 3> m_voices{};
    QPushButton* m_end = nullptr;
    QPushButton* m_begin = nullptr;
};

} // namespace axs::ui
