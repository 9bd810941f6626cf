// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/cafbody.h"

#include "core/base/text.h"
#include "ui/parts/checklist.h"
#include "ui/parts/errorsummary.h"
#include "ui/records/findingspanel.h"
#include "ui/records/rowssection.h"
#include "ui/records/sectionlist.h"

#include <QComboBox>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sentenceOf(const pathway::Finding& finding)
{
    return finding.message + u' ' + finding.mend;
}

bool hasName(const record::Child& child)
{
    return !child.forename.isEmpty() || !child.surname.isEmpty() || !child.knownAs.isEmpty();
}

/// Whether what a section asks for first is there.
bool isDone(const QString& section, const pathway::CafCase& all)
{
    if (section == "child"_L1)
        return hasName(all.child) && (all.child.dateOfBirth.isSet() || all.child.expectedDate.isSet());
    if (section == "episode"_L1)
        return all.caf.cluster.isSet() && all.caf.started.isSet() && all.caf.completed.isSet();
    if (section == "people"_L1)
        return all.caf.assessor.isSet() && all.caf.lead.isSet();
    return section == "closing"_L1 && all.caf.closed.isSet();
}

} // namespace

QList<ErrorSummary::Problem> CafBody::problems() const
{
    QList<ErrorSummary::Problem> found;
    QStringList unreadable;
    for (const BoundField& field : m_binder.fields()) {
        const QString sentence = field.problem();
        if (sentence.isEmpty())
            continue;
        found.append({ field.place.key, sentence });
        unreadable.append(field.place.key);
    }
    // Rows that are closed on the screen may still hold what cannot be read.
    const QMap<QString, QString>& typed = m_binder.form().state().typed;
    for (auto each = typed.begin(); each != typed.end(); ++each) {
        if (m_binder.byKey(each.key()))
            continue;
        found.append({ each.key(), tr("“%1” cannot be read here.").arg(each.value()) });
        unreadable.append(each.key());
    }
    for (const pathway::Finding& finding : m_binder.form().findings(m_binder.today())) {
        const QString key = fieldKey(finding.kind, finding.record, finding.field);
        if (finding.severity == pathway::Severity::error && !unreadable.contains(key))
            found.append({ key, sentenceOf(finding) });
    }
    return found;
}

bool CafBody::check()
{
    m_checked = true;
    const auto found = problems();
    showFieldProblems(found);
    showWarnings();
    m_summary->setProblems(found);
    refreshMarks();
    if (!found.isEmpty()) {
        scrollToTop();
        return false;
    }
    if (!m_checks->allConfirmed()) {
        scrollToTop();
        m_checks->focusUnconfirmed();
        return false;
    }
    return true;
}

void CafBody::showFieldProblems(const QList<ErrorSummary::Problem>& problems)
{
    for (const BoundField& field : m_binder.fields()) {
        QString sentence;
        for (const ErrorSummary::Problem& problem : problems) {
            if (problem.fieldName == field.place.key)
                sentence = problem.sentence;
        }
        field.place.section->showProblem(field.place.name, sentence);
    }
}

void CafBody::showWarnings()
{
    QList<CheckList::Warning> warnings;
    for (const pathway::Finding& finding : m_binder.form().findings(m_binder.today())) {
        // What was accepted once is not asked for again.
        if (finding.severity == pathway::Severity::warning && finding.acceptedBecause.isEmpty())
            warnings.append({ pathway::findingKey(finding), sentenceOf(finding) });
    }
    const QMap<QString, QString> reasons = m_binder.form().state().reasons;
    m_checks->setWarnings(warnings);
    QList<CheckList::Confirmation> given;
    for (auto each = reasons.begin(); each != reasons.end(); ++each)
        given.append({ each.key(), each.value() });
    m_checks->setConfirmations(given);
}

void CafBody::forgetProblems()
{
    m_checked = false;
    m_summary->setProblems({});
    m_checks->setWarnings({});
    showFieldProblems({});
    refreshMarks();
}

void CafBody::goToProblem(int by)
{
    m_summary->goToNext(by);
}

QStringList CafBody::confirmed() const
{
    QStringList lines;
    const auto given = m_checks->confirmations();
    for (const CheckList::Confirmation& each : given)
        lines << each.key + u": "_s + each.reason;
    return lines;
}

QMap<QString, QString> CafBody::acceptances() const
{
    QMap<QString, QString> reasons;
    const auto given = m_checks->confirmations();
    for (const CheckList::Confirmation& each : given)
        reasons.insert(each.key, each.reason);
    return reasons;
}

int CafBody::openFindings() const
{
    const auto found = m_binder.form().findings(m_binder.today());
    return static_cast<int>(std::count_if(found.begin(), found.end(), pathway::needsPerson));
}

void CafBody::refreshMarks()
{
    const pathway::CafCase& all = m_binder.form().value();
    for (const Section& section : std::as_const(m_sections)) {
        int wrong = 0;
        for (const ErrorSummary::Problem& problem : m_summary->problems())
            wrong += sectionOf(problem.fieldName) == section.id;
        if (wrong > 0) {
            m_list->setMark(
                section.id, u"✕ "_s + QString::number(wrong), counted(wrong, tr("problem"), tr("problems")), true);
            continue;
        }
        if (const RowsSection* list = rows(section.id)) {
            const auto count = static_cast<qint64>(list->kind().ids(all).size());
            m_list->setMark(section.id, count == 0 ? QString() : grouped(count),
                count == 0 ? tr("none") : counted(count, tr("entry"), tr("entries")));
            continue;
        }
        if (section.widget == m_findings) {
            const int open = openFindings();
            m_list->setMark(section.id, open == 0 ? QString() : QString::number(open),
                open == 0 ? tr("none") : counted(open, tr("finding"), tr("findings")));
            continue;
        }
        const bool done = isDone(section.id, all);
        m_list->setMark(section.id, done ? u"✓"_s : QString(), done ? tr("done") : QString());
    }
    for (int i = 0; i < m_picker->count(); ++i) {
        if (m_picker->itemData(i).isNull())
            continue; // a line between two groups
        m_picker->setItemText(i, m_list->words(m_picker->itemData(i).toString()));
    }
}

} // namespace axs::ui
