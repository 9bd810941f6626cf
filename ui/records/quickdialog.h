// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/kinds.h"
#include "core/store/drafts.h"
#include "ui/parts/choicechips.h"
#include "ui/parts/formsection.h"
#include "ui/parts/session.h"

#include <QDialog>
#include <QMap>
#include <QTimer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace axs {
class DateField;
class LookupField;
} // namespace axs

namespace axs::ui {

/// The child, and the episode, that a page shows when something is recorded from it.
struct OpenChild
{
    Id child;
    Id caf;
    QString name;
    QString born; ///< what tells two alike apart
};

/// The child and the episode behind a CAF; nothing set when there is none.
OpenChild openChildOf(store::Connection& connection, Id caf);

/// "born 7 Aug 2003 · C-09-QX-0001": what tells two children alike apart.
QString birthAside(const record::Child& child);

inline constexpr int quickDraftVersion = 1;

/// A small window over any page that records one thing about a child, also one who has no CAF or is not in the file yet.
/// What is typed is kept as a draft at every pause and is there again when the window opens.
class QuickDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without a session nothing can be recorded; what there is to read is still shown.
    QuickDialog(Session* session, const QString& form, std::string_view kind, QWidget* parent);
    ~QuickDialog() override;

    /// Shows the window for this child; a draft goes before.
    void begin(const OpenChild& about);
    void save();
    /// The draft that this window goes on with: "contact".
    QString form() const { return m_formName; }
    bool isReady() const { return m_isReady; }

Q_SIGNALS:
    /// Everything is read; the person can type.
    void ready();
    /// It is in the file.
    void recorded(const QString& sentence);

protected:
    /// One record from what is typed; `child` and `caf` may be unset.
    virtual record::AnyRecord recordOf(Id id, Id child, Id caf) const = 0;
    /// What must be mended first.
    virtual QList<ErrorSummary::Problem> problems() const = 0;
    virtual QString thanks(const QString& child) const = 0;
    /// What a new form begins with.
    virtual void fillNew() = 0;

    void addChild(const FormField::Words& words);
    void addLine(const QString& name, const FormField::Words& words);
    void addText(const QString& name, const FormField::Words& words);
    void addChips(const QString& name, const FormField::Words& words, const QList<ChoiceChips::Choice>& choices);
    void addDate(const QString& name, const FormField::Words& words);
    /// Above the questions.
    void addAbove(QWidget* widget);

    QString text(const QString& name) const;
    void setText(const QString& name, const QString& text);
    Date date(const QString& name) const;
    bool hasChild() const;
    QString typedChild() const;
    Session* session() const { return m_session; }
    void done(int result) override;

private:
    struct Answer
    {
        std::function<QString()> get;
        std::function<void(const QString&)> set;
    };
    void layOut();
    QString fieldName(const QString& name) const { return m_formName + u'.' + name; }
    void edited();
    void keepDraft();
    void searchChildren();
    void addNewChild(const QString& name);
    void take(const std::optional<store::Draft>& draft);
    void putInFields(const QByteArray& body);
    QByteArray draftBody() const;
    void discard();
    bool isEmpty() const;
    void clearFields();
    void offerChild(Id id, const QString& name, const QString& aside);
    void focusFirst();

    Session* m_session;
    QString m_formName;
    std::string_view m_kind;
    SystemClock m_clock;
    IdSource m_ids;
    OpenChild m_about;
    FormSection* m_section;
    QVBoxLayout* m_above;
    QLabel* m_notice;
    QPushButton* m_save;
    QPushButton* m_discard;
    LookupField* m_child = nullptr;
    QMap<QString, Answer> m_answers;
    QMap<QString, DateField*> m_dates;
    record::Child m_newChild;
    QMap<QString, QString> m_begun; ///< what a new form begins with, which nobody typed
    QTimer m_draftTimer;
    QTimer m_searchTimer;
    bool m_isFilling = false;
    bool m_hasDraft = false;
    bool m_isSaving = false;
    bool m_isReady = false;
};

} // namespace axs::ui
