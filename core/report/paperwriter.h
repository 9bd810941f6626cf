// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers.h"

#include <functional>

namespace axs::report {

/// What must not be read in a paper, and what stands there instead.
struct Hidden
{
    QStringList texts;
    QString instead;
};
/// Sets one paper: the calls add blocks in reading order. Large print has no tables; their rows become lists.
class PaperWriter
{
public:
    PaperWriter(const pathway::CafCase& all, const PaperLists& lists, const QString& title);

    /// Taken out of running text before it is set as paragraphs; what nobody may read is taken out of everything at the end.
    void alsoHide(const Hidden& what) { m_hidden.push_back(what); }
    void setLargePrint(bool large) { m_report.meta.largePrint = large; }
    /// A line of the head; an empty value is left out.
    void fact(const QString& label, const QString& value);
    void warn(const QString& warning) { m_report.warnings << warning; }
    void heading(const QString& text, int level = 1);
    void text(const QString& paragraphs);
    void quiet(const QString& paragraph);
    void list(const QStringList& items);
    /// What has no value is left out; nothing at all when none has one.
    void facts(const std::vector<std::pair<QString, QString>>& facts);
    /// Says `none` when there is no row.
    void table(const QString& caption, const QStringList& columns, const std::vector<QStringList>& rows,
        const QString& none = {});
    void formLine(const QString& label, int lines = 1, const QStringList& ticks = {});
    void signature(const QString& who);
    void pageBreak() { m_report.body.push_back(PageBreak{}); }
    void append(const Report& other);

    /// The child’s name, date of birth and the CAF’s reference in the head.
    void aboutChild();
    QString practitioner(Id id) const;
    /// What a link points at, in words; empty when that is not known here.
    QString linkWords(Id id) const;
    const pathway::CafCase& all() const { return m_all; }
    const PaperLists& lists() const { return m_lists; }

    Report finished();

private:
    QString anchor();

    const pathway::CafCase& m_all;
    const PaperLists& m_lists;
    Report m_report;
    std::vector<Hidden> m_hidden;
    int m_anchors = 0;
};

/// "Zoë O’Brien", "Unborn baby", or the reference.
QString nameOf(const record::Child& child);
/// Whether two names are the same but for case and blanks.
bool isSameName(const QString& one, const QString& other);
/// Whether a text about several people ("Mum and Jo Sample") names this one.
bool names(const QString& text, const QString& person);
/// Whether the child or a member of the family with this name reads large print.
bool readsLargePrint(const pathway::CafCase& all, const QString& person);
/// The child’s or family member’s id by name; unset for anybody else.
Id familyIdOf(const pathway::CafCase& all, const QString& person);
bool isOfFamily(const pathway::CafCase& all, const QString& person);

/// The parts by which an address could be found, of every address that is not to be disclosed.
Hidden secretAddresses(const pathway::CafCase& all);
/// Replaces them in every text of the report, however they are broken or capitalised.
void hide(Report& report, const Hidden& hidden);
QString hidden(const QString& text, const Hidden& what);
/// Calls `visit(text)` for every text of a paper.
void forEachText(Report& report, const std::function<void(QString&)>& visit);

/// The papers by group; papers.cpp chooses among them.
Report recordPaper(const pathway::CafCase& all, const PaperLists& lists);
/// Every version of everything recorded of the child, in the order of recording, with what was recorded late.
Report chronologyPaper(const pathway::CafCase& all, const PaperLists& lists);
Report planPaper(const pathway::CafCase& all, const PaperLists& lists);
Report ownActionsPaper(const pathway::CafCase& all, const PaperLists& lists, const QString& person);
Report plainCopy(const pathway::CafCase& all, const PaperLists& lists, Id meeting);
Report meetingPapers(const pathway::CafCase& all, const PaperLists& lists, Id meeting);
Report invitationPaper(const pathway::CafCase& all, const PaperLists& lists, Id attendance);
Report reviewPaper(const pathway::CafCase& all, const PaperLists& lists, Id review);
Report checkingPaper(const pathway::CafCase& all, const PaperLists& lists, Id contribution);
Report receiptPaper(const pathway::CafCase& all, const PaperLists& lists);
Report outcomePaper(const pathway::CafCase& all, const PaperLists& lists);
Report blankPaper(const PaperLists& lists, PaperKind kind);

} // namespace axs::report
