// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafrules.h"
#include "ui/records/cafstate.h"

#include <QObject>

#include <functional>

namespace axs::ui {

/// The copy of an episode that a person edits, with its undo steps; knows no widget and no file. Typing in one field is
/// one step.
class CafForm final : public QObject
{
    Q_OBJECT

public:
    explicit CafForm(QObject* parent = nullptr);

    /// Begins with what is in the file, or with a new case (`isNew`); forgets all steps.
    void start(const pathway::CafCase& stored, bool isNew);
    /// Goes on from a draft: one step away from what is in the file.
    void resume(const CafState& state);
    /// What was saved is in the file now. What was typed since `sent` stays unsaved.
    void saved(const pathway::CafCase& stored, const CafState& sent);

    const CafState& state() const { return m_state; }
    const pathway::CafCase& value() const { return m_state.value; }
    const pathway::CafCase& stored() const { return m_stored; }
    bool isNew() const { return m_isNew; }
    bool isDirty() const;

    /// Changes the state as one step; further changes with the same key join it.
    void change(const QString& key, const std::function<void(CafState&)>& edit);
    /// The next change is a step of its own even when its key is the same.
    void closeStep() { m_lastKey.clear(); }
    /// Reasons for warnings are no step of their own.
    void setReasons(const QMap<QString, QString>& reasons);

    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();

    /// The child's other episodes, which the rules look at too.
    void setSurroundings(const pathway::Surroundings& around) { m_around = around; }
    /// What the rules say of the case as it stands.
    std::vector<pathway::Finding> findings(Date today) const;

Q_SIGNALS:
    /// The person changed something (also by undo); keep a draft.
    void edited();
    /// Show the state anew.
    void stateChanged();

private:
    void announce();

    pathway::CafCase m_stored;
    pathway::Surroundings m_around;
    CafState m_state;
    CafState m_startState;
    bool m_isNew = false;
    std::vector<CafState> m_undo;
    std::vector<CafState> m_redo;
    QString m_lastKey;
};

} // namespace axs::ui
