// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paperwriter.h"

#include "core/figure/knownon.h"
#include "core/record/values.h"

#include <QRegularExpression>

#include <algorithm>

namespace axs::report {

using namespace Qt::Literals::StringLiterals;

PaperWriter::PaperWriter(const pathway::CafCase& all, const PaperLists& lists, const QString& title)
    : m_all(all)
    , m_lists(lists)
    , m_hidden{ secretAddresses(all) }
{
    m_report.meta = lists.meta;
    m_report.meta.title = title;
    m_report.meta.dataAsOf = lists.today;
    if (lists.meta.invented)
        m_report.warnings << u"Invented data: this child and family do not exist."_s;
    if (lists.knownOn.isSet())
        m_report.warnings << figure::knownOnSentence(lists.knownOn);
    m_report.body.push_back(PaperHeadBlock{});
}

void PaperWriter::fact(const QString& label, const QString& value)
{
    if (!value.trimmed().isEmpty())
        m_report.facts.emplace_back(label, value.trimmed());
}

QString PaperWriter::anchor()
{
    return u"part-%1"_s.arg(++m_anchors);
}

void PaperWriter::heading(const QString& text, int level)
{
    m_report.body.push_back(HeadingBlock{ level, text, anchor() });
}

void PaperWriter::text(const QString& paragraphs)
{
    QString shown = paragraphs;
    for (const Hidden& each : m_hidden)
        shown = hidden(shown, each);
    const QStringList lines = shown.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        m_report.body.push_back(ParagraphBlock{ line, TextStyle::body });
}

void PaperWriter::quiet(const QString& paragraph)
{
    m_report.body.push_back(ParagraphBlock{ paragraph, TextStyle::quiet });
}

void PaperWriter::list(const QStringList& items)
{
    if (!items.isEmpty())
        m_report.body.push_back(ListBlock{ items });
}

void PaperWriter::facts(const std::vector<std::pair<QString, QString>>& facts)
{
    FactsBlock block;
    for (const auto& [label, value] : facts) {
        if (!value.trimmed().isEmpty())
            block.facts.emplace_back(label, value.trimmed());
    }
    if (!block.facts.empty())
        m_report.body.push_back(std::move(block));
}

void PaperWriter::table(const QString& caption, const QStringList& columns, const std::vector<QStringList>& rows,
    const QString& none)
{
    if (rows.empty()) {
        if (!none.isEmpty())
            text(none);
        return;
    }
    if (m_report.meta.largePrint) {
        for (const QStringList& row : rows) {
            std::vector<std::pair<QString, QString>> lines;
            for (qsizetype place = 0; place < columns.size(); ++place)
                lines.emplace_back(columns[place], row.value(place));
            facts(lines);
        }
        return;
    }
    TableBlock block;
    block.caption = caption;
    for (const QString& column : columns)
        block.columns.push_back({ column, false });
    for (const QStringList& row : rows) {
        std::vector<TableCell> cells;
        for (qsizetype place = 0; place < columns.size(); ++place)
            cells.push_back({ row.value(place).simplified(), false, 0 });
        block.rows.push_back(std::move(cells));
    }
    m_report.body.push_back(std::move(block));
}

void PaperWriter::formLine(const QString& label, int lines, const QStringList& ticks)
{
    m_report.body.push_back(FormLineBlock{ label, ticks, lines });
}

void PaperWriter::signature(const QString& who)
{
    formLine(u"Signed by %1"_s.arg(who));
    formLine(u"Date"_s);
}

/// Papers that are printed together: what was each one's head becomes a heading with its facts.
void PaperWriter::append(const Report& other)
{
    for (const Block& block : other.body) {
        if (std::holds_alternative<PaperHeadBlock>(block)) {
            heading(other.meta.title);
            facts(other.facts);
        } else if (const auto* part = std::get_if<HeadingBlock>(&block)) {
            heading(part->text, 2);
        } else {
            m_report.body.push_back(block);
        }
    }
}

void PaperWriter::aboutChild()
{
    const record::Child& child = m_all.child;
    fact(u"Child or young person"_s, nameOf(child));
    fact(u"Born"_s, child.dateOfBirth.british());
    if (!child.dateOfBirth.isSet())
        fact(u"Expected"_s, child.expectedDate.british());
    fact(u"CAF reference"_s, m_all.caf.reference);
}

QString PaperWriter::practitioner(Id id) const
{
    for (const record::Practitioner& person : m_lists.people) {
        if (id.isSet() && person.id == id)
            return person.name;
    }
    return {};
}

QString PaperWriter::linkWords(Id id) const
{
    if (!id.isSet())
        return {};
    if (id == m_all.caf.cluster)
        return m_lists.cluster;
    if (const QString name = practitioner(id); !name.isEmpty())
        return name;
    if (const auto* need = pathway::rowOf<record::Need>(m_all, id))
        return need->need;
    if (const auto* action = pathway::rowOf<record::PlanAction>(m_all, id))
        return action->action;
    QString words;
    pathway::forEachPart(m_all, [&](const auto& rows) {
        for (const auto& row : rows) {
            if (row.id == id)
                words = record::rowWords(row);
        }
    });
    return words;
}

Report PaperWriter::finished()
{
    fact(u"Printed from"_s, m_lists.meta.fileName);
    fact(u"Made on"_s, m_lists.meta.madeOn.isEmpty() ? m_lists.today.british() : m_lists.meta.madeOn);
    hide(m_report, secretAddresses(m_all));
    return std::move(m_report);
}

QString nameOf(const record::Child& child)
{
    const QString name = u"%1 %2"_s.arg(child.forename, child.surname).trimmed();
    if (!name.isEmpty())
        return name;
    if (!child.knownAs.isEmpty())
        return child.knownAs;
    return child.expectedDate.isSet() ? u"Unborn baby"_s : child.reference;
}

bool isSameName(const QString& one, const QString& other)
{
    return !one.trimmed().isEmpty() && one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

bool names(const QString& text, const QString& person)
{
    const QString name = person.simplified();
    if (name.isEmpty())
        return false;
    const QRegularExpression whole(u"(?<![\\w])%1(?![\\w])"_s.arg(QRegularExpression::escape(name)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.simplified().contains(whole);
}

bool readsLargePrint(const pathway::CafCase& all, const QString& person)
{
    if (isSameName(person, nameOf(all.child)) && all.child.largePrint.value_or(false))
        return true;
    for (const record::FamilyMember& member : all.of<record::FamilyMember>()) {
        if (isSameName(person, member.name) && member.largePrint.value_or(false))
            return true;
    }
    return false;
}

Id familyIdOf(const pathway::CafCase& all, const QString& name)
{
    if (isSameName(name, nameOf(all.child)))
        return all.child.id;
    for (const record::FamilyMember& member : all.of<record::FamilyMember>()) {
        if (isSameName(name, member.name))
            return member.id;
    }
    return {};
}

bool isOfFamily(const pathway::CafCase& all, const QString& person)
{
    return familyIdOf(all, person).isSet();
}

Hidden secretAddresses(const pathway::CafCase& all)
{
    static const QRegularExpression breaks(u"[,;\\n]"_s);
    static const QRegularExpression digit(u"\\d"_s);
    Hidden hidden{ {}, u"[address not to be disclosed]"_s };
    const auto add = [&](const QString& text) {
        const QString whole = text.simplified();
        if (whole.contains(u' ') || whole.contains(digit))
            hidden.texts << whole;
        const QStringList parts = text.split(breaks, Qt::SkipEmptyParts);
        for (const QString& part : parts) {
            // "Exeter" alone finds nobody; a house or a postcode does.
            if (part.contains(digit) && part.simplified().size() > 3)
                hidden.texts << part.simplified();
        }
    };
    for (const record::Residence& home : all.of<record::Residence>()) {
        if (home.secret.value_or(false)) {
            add(home.address);
            add(home.postcode);
            add(home.telephone);
        }
    }
    for (const record::FamilyMember& member : all.of<record::FamilyMember>()) {
        if (member.addressSecret.value_or(false))
            add(member.address);
    }
    return hidden;
}

QString hidden(const QString& text, const Hidden& what)
{
    QString result = text;
    for (const QString& each : what.texts) {
        // However it was broken, spaced and capitalised.
        static const QRegularExpression blanks(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
        QStringList words = each.split(blanks, Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        for (QString& word : words)
            word = QRegularExpression::escape(word);
        const QRegularExpression found(u"(?<!\\w)"_s + words.join(u"[^\\w]*"_s) + u"(?!\\w)"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        result.replace(found, what.instead);
    }
    return result;
}

void hide(Report& report, const Hidden& what)
{
    forEachText(report, [&](QString& text) { text = hidden(text, what); });
}

namespace {

template <class Visit>
struct Texts
{
    const Visit& visit;

    void operator()(HeadingBlock& block) const { visit(block.text); }
    void operator()(ParagraphBlock& block) const { visit(block.text); }
    void operator()(ListBlock& block) const
    {
        for (QString& item : block.items)
            visit(item);
    }
    void operator()(NotesBlock& block) const
    {
        for (NotesBlock::Note& note : block.notes)
            visit(note.text);
    }
    void operator()(FactsBlock& block) const
    {
        for (auto& [label, value] : block.facts)
            visit(value);
    }
    void operator()(FormLineBlock& block) const { visit(block.label); }
    void operator()(TableBlock& block) const
    {
        for (auto& row : block.rows) {
            for (TableCell& cell : row)
                visit(cell.text);
        }
    }
    template <class Other>
    void operator()(Other&) const
    {
    }
};

} // namespace

void forEachText(Report& report, const std::function<void(QString&)>& visit)
{
    visit(report.meta.title);
    for (auto& [label, value] : report.facts)
        visit(value);
    for (QString& warning : report.warnings)
        visit(warning);
    for (Block& block : report.body)
        std::visit(Texts<std::function<void(QString&)>>{ visit }, block);
}

} // namespace axs::report
