// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/fieldbinder.h"

#include <QMap>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QScrollArea;

namespace axs {
class CheckList;
}

namespace axs::ui {

class DuplicatePanel;
class FindingsPanel;
class HistoryPanel;
class RowsSection;
struct RowKind;
class SectionList;
class Timeline;

/// The form itself: sections at the left, the chosen one in the middle with what must be mended above it, the child's
/// timeline at the right (below, when there is no room). Finds fields by their key.
class CafBody final : public QWidget
{
    Q_OBJECT

public:
    /// `author` is whose name accepted findings bear.
    CafBody(FieldBinder& binder, std::function<QString()> author, QWidget* parent = nullptr);

    void showSection(const QString& id);
    QString currentSection() const;
    void stepSection(int by);
    /// Shows the field's section, opens its row and gives it the keyboard; false when there is no such field.
    bool goTo(const QString& key);
    void focusFirstField();
    /// The key of the field that has the keyboard, or empty.
    QString focusedKey() const;
    /// The label of a field, for a sentence.
    QString labelOf(const QString& key) const;
    void setReadOnly(bool readOnly);

    /// Looks at everything typed. Shows what must be mended or confirmed; true when it can be saved.
    bool check();
    void forgetProblems();
    void goToProblem(int by);
    /// "caf.one-agency: the school has nobody else", one line a confirmed warning.
    QStringList confirmed() const;
    /// The same as warning and reason.
    QMap<QString, QString> acceptances() const;

    DuplicatePanel* duplicates() const { return m_duplicates; }
    HistoryPanel* history() const { return m_history; }

Q_SIGNALS:
    void rowRemoved(const QString& what);
    void sectionShown(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Section
    {
        QString id;
        QWidget* widget;
    };
    void addSection(const QString& id, const QString& title, QWidget* widget);
    void addRows(const RowKind& kind);
    void addAllSections();
    void addAllRows(const std::vector<RowKind>& kinds);
    QWidget* makeMiddle();
    void refresh();
    void refreshMarks();
    void showFieldProblems(const QList<ErrorSummary::Problem>& problems);
    QList<ErrorSummary::Problem> problems() const;
    void showWarnings();
    int openFindings() const;
    QString sectionOf(const QString& key) const;
    RowsSection* rows(const QString& id) const;
    void placeSide();
    void scrollToTop();

    FieldBinder& m_binder;
    SectionList* m_list;
    QWidget* m_listCard;
    QComboBox* m_picker; ///< instead of the list where there is no room for it
    QScrollArea* m_scroll;
    ErrorSummary* m_summary;
    CheckList* m_checks;
    QBoxLayout* m_columns;
    QBoxLayout* m_middle;
    QWidget* m_side;
    DuplicatePanel* m_duplicates;
    Timeline* m_timeline;
    HistoryPanel* m_history;
    FindingsPanel* m_findings;
    QList<Section> m_sections;
    QList<RowsSection*> m_rows;
    bool m_checked = false;
    bool m_narrow = false;
};

} // namespace axs::ui
