// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/tablerows.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace axs::sample {

struct ClusterRow
{
    QString name;
    QString code;
    QString area;
    QStringList aliases;
    Date began;
    int population = 0;
    double sharePercent = 0;
    int cafs = 0;
    double referralsPerThousand = 0;
    int reviews = 0;
    QString coordinator;
};

struct QualityRow
{
    int cluster = 0;
    int forms = 0;
    int lowest = 0;
    int highest = 0;
    int average = 0;
};

struct RoleRow
{
    QString role;
    QString sector;
    QString agency;
    QString service;
    int fromAge = 0;
    int toAge = 0;
    std::array<int, 2> weights{}; ///< as assessor, as lead professional
};

struct SettingRow
{
    int fromAge = 0;
    int toAge = 0;
    QString name;
};

struct NeedRow
{
    int fromAge = 0;
    int toAge = 0;
    QString need;
    QString action;
    QString service;
};

struct PublishedRow
{
    QString figure;
    QString row;
    QString column;
    QString text;
    QString where;
    Date from; ///< unset: the period of the whole report
    Date to;
};

struct TrainingRow
{
    QString organisation;
    QString serviceArea;
    int people = 0;
};

struct IncidentRow
{
    Date day;
    QString agency;
    bool adverse = false;
    QString description;
    QString learning;
};

/// One agency's tick.
struct SelfAssessmentRow
{
    QString section;
    QString question;
    QString answer;
    QString agency;
    QString text;
};

/// What the sample is drawn from (resources/sample), read once.
struct Tables
{
    std::vector<ClusterRow> clusters;
    std::vector<QualityRow> quality;
    std::vector<RoleRow> roles;
    std::vector<SettingRow> settings;
    std::vector<NeedRow> needs;
    std::vector<PublishedRow> published;
    std::vector<TrainingRow> training;
    std::vector<IncidentRow> incidents;
    std::vector<SelfAssessmentRow> selfAssessment;
    QHash<QString, QStringList> sentences; ///< by subject
    std::array<std::array<QStringList, 5>, 3> comments; ///< by voice and rating (0 unused)
    QStringList girls;
    QStringList boys;
    QStringList familyNames;
    QStringList familyNameBeginnings;
    QStringList familyNameEndings;

    bool isComplete() const;
    std::vector<int> cafs() const; ///< by cluster
};

const Tables& tables();

} // namespace axs::sample
