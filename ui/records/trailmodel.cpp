// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/trailmodel.h"

#include "core/base/date.h"

#include <QDateTime>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString whenWords(std::int64_t milliseconds)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const QDate day = at.date();
    return Date::fromCalendar(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()))
               .britishShort()
        + at.toString(u" HH:mm:ss"_s);
}

QString kindWord(const QString& kind)
{
    return kind == "caf"_L1 ? u"CAF"_s : QString(kind).replace(u'_', u' ');
}

/// Which records a save touched: "CAF, consent". Its lines are "save consent 45", "withdraw review 7", "confirmed …".
QString savedWords(const QString& detail)
{
    QStringList words;
    const QStringList lines = detail.split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith("together "_L1) || line.startsWith("takes back "_L1)) // of a change of many records
            continue;
        const QStringList parts = line.split(u' ');
        const bool isRecord = parts.size() == 3 && Id::parse(parts[2]);
        const QString word = !isRecord ? (parts.size() == 1 ? kindWord(line) : line)
            : parts[0] == "withdraw"_L1 ? TrailModel::tr("%1 taken out").arg(kindWord(parts[1]))
                                        : kindWord(parts[1]);
        if (!words.contains(word))
            words << word;
    }
    return words.join(u", "_s);
}

QString detailWords(const store::Event& event)
{
    if (event.action == store::action::save)
        return savedWords(event.detail);
    if (event.action == store::action::view)
        return {};
    if (event.action == store::action::search)
        return u"“%1”"_s.arg(event.detail);
    return QString(event.detail).replace(u'\n', u' ');
}

} // namespace

QString actionLabel(std::string_view action)
{
    QString words = store::action::words(action);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

TrailModel::TrailModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void TrailModel::setLines(std::vector<store::EventLine> lines, bool mayHaveMore)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_mayHaveMore = mayHaveMore;
    m_isAsking = false;
    endResetModel();
}

void TrailModel::append(std::vector<store::EventLine> lines, bool mayHaveMore)
{
    m_isAsking = false;
    m_mayHaveMore = mayHaveMore;
    if (lines.empty())
        return;
    const auto first = static_cast<int>(m_lines.size());
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    std::move(lines.begin(), lines.end(), std::back_inserter(m_lines));
    endInsertRows();
}

std::int64_t TrailModel::lastSeq() const
{
    return m_lines.empty() ? 0 : m_lines.back().event.seq;
}

Id TrailModel::cafAt(int row) const
{
    return row < 0 || row >= rowCount() ? Id() : m_lines[static_cast<std::size_t>(row)].caf;
}

int TrailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TrailModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QString TrailModel::text(const store::EventLine& line, int column) const
{
    switch (column) {
    case when: return whenWords(line.event.atMilliseconds);
    case who: return line.event.author;
    case what: return actionLabel(line.event.action);
    case about: return line.subject;
    case detail: return detailWords(line.event);
    case purpose: return line.event.purpose;
    default: return {};
    }
}

QVariant TrailModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const store::EventLine& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(line, index.column());
    if (role == CafRole)
        return static_cast<qlonglong>(line.caf.value);
    return {};
}

QVariant TrailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case when: return tr("When");
    case who: return tr("Who");
    case what: return tr("What");
    case about: return tr("Record");
    case detail: return tr("Detail");
    case purpose: return tr("Purpose");
    default: return {};
    }
}

bool TrailModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_mayHaveMore && !m_isAsking;
}

void TrailModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    Q_EMIT moreWanted();
}

} // namespace axs::ui
