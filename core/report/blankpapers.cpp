// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paperwriter.h"

#include "core/record/values.h"

#include <algorithm>
#include <array>

namespace axs::report {

using namespace Qt::Literals::StringLiterals;

namespace {

template <record::IsChoice Choice>
QStringList choices()
{
    QStringList texts;
    for (std::size_t place = 1; place < record::ChoiceTexts<Choice>::texts.size(); ++place)
        texts << record::choiceText(static_cast<Choice>(place));
    return texts;
}

/// The fields in which somebody writes more than a line.
int linesFor(std::string_view field)
{
    constexpr std::array<std::string_view, 12> long_{ "concerns", "reason", "scope", "agenda", "minutes", "note",
        "outstanding_need", "step_down", "understood_reason", "documents", "agencies", "social_work_advice" };
    return std::find(long_.begin(), long_.end(), field) == long_.end() ? 1 : 4;
}

/// A line or boxes for every field of a kind, but for links.
template <class Record>
void addForm(PaperWriter& writer, const QStringList& without = {})
{
    record::forEachField<Record>([&](const auto& field) {
        using Value = std::decay_t<decltype(std::declval<Record>().*field.member)>;
        const QString name = QString::fromLatin1(field.name.data(), static_cast<qsizetype>(field.name.size()));
        const QString label = QString::fromUtf8(field.label.data(), static_cast<qsizetype>(field.label.size()));
        if constexpr (!std::is_same_v<Value, Id>) {
            if (without.contains(name))
                return;
            if constexpr (std::is_same_v<Value, std::optional<bool>>)
                writer.formLine(label, 0, { u"yes"_s, u"no"_s });
            else if constexpr (record::IsChoice<Value>)
                writer.formLine(label, 0, choices<Value>());
            else
                writer.formLine(label, linesFor(field.name));
        }
    });
}

void addWho(PaperWriter& writer)
{
    writer.formLine(u"Child or young person"_s);
    writer.formLine(u"Date of birth, or expected date"_s);
    writer.formLine(u"CAF reference, when there is one"_s);
}

void addPlanRows(PaperWriter& writer)
{
    for (int number = 1; number <= 6; ++number) {
        writer.heading(u"Action %1"_s.arg(number), 2);
        writer.formLine(u"What is to be done"_s, 2);
        writer.formLine(u"Who does it"_s);
        writer.formLine(u"By when"_s);
    }
}

void addAssessment(PaperWriter& writer)
{
    writer.formLine(u"Assessor, role and agency"_s, 2);
    writer.formLine(u"Agencies whose help is needed (two at least)"_s, 2);
    for (const QString& section : choices<record::FormSection>()) {
        writer.heading(section.left(1).toUpper() + section.mid(1));
        writer.formLine({}, 8);
    }
    writer.signature(u"the assessor"_s);
}

void addReview(PaperWriter& writer)
{
    writer.formLine(u"Reviewed on"_s);
    writer.text(u"Has the plan worked and all the outcomes been achieved?"_s);
    for (const QString& voice : { u"Child or young person"_s, u"Parent or carer"_s, u"Lead professional"_s }) {
        writer.heading(voice);
        writer.formLine({}, 0, choices<record::Rating>());
        writer.formLine(u"In your own words"_s, 4);
    }
}

void addClosing(PaperWriter& writer)
{
    writer.formLine(u"Closed on"_s);
    writer.formLine(u"Reason (not coming to meetings is not one)"_s, 2);
    writer.formLine(u"Need that is still outstanding"_s, 4);
    writer.formLine(u"Service that goes on helping"_s, 2);
    writer.formLine(u"A further meeting"_s, 1, { u"dated"_s, u"refused by the family"_s, u"not needed"_s });
    writer.signature(u"the lead professional"_s);
}

} // namespace

Report blankPaper(const PaperLists& lists, PaperKind kind)
{
    const pathway::CafCase nobody;
    PaperWriter writer(nobody, lists, paperName(kind));
    addWho(writer);
    switch (kind) {
    case PaperKind::blankChecklist:
        addForm<record::Checklist>(writer);
        break;
    case PaperKind::blankConsent:
        addForm<record::Consent>(writer);
        writer.signature(u"the person who decided"_s);
        break;
    case PaperKind::blankAssessment:
        addAssessment(writer);
        break;
    case PaperKind::blankMeeting:
        addForm<record::Meeting>(writer, { u"state"_s });
        writer.formLine(u"Who was invited, their part, and whether they came"_s, 8);
        break;
    case PaperKind::blankPlan:
        addPlanRows(writer);
        break;
    case PaperKind::blankReview:
        addReview(writer);
        break;
    default:
        addClosing(writer);
    }
    return writer.finished();
}

} // namespace axs::report
