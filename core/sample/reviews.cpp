// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/plan.h"

#include <algorithm>
#include <array>

namespace axs::sample {

namespace {

using record::Rating;
using record::Review;

// Figure 1: 14 of 75 children, 14 of 68 parents and 10 of 78 lead professionals answered "completely"; the other
// three words are invented. By voice: not at all, partly, mostly, completely.
constexpr std::array<std::array<int, 4>, 3> ratingWeights{{{8, 22, 31, 14}, {8, 19, 27, 14}, {7, 25, 36, 10}}};
// Answered on the scale of words, "n/a", not asked; the rows with older scores come on top.
constexpr std::array<std::array<int, 3>, 3> answerWeights{{{75, 7, 4}, {68, 6, 12}, {78, 4, 4}}};
constexpr int scoredReviews = 10; // of Dawlish & Teignmouth, on the older scale of numbers
constexpr int secondReviews = 8; // of 96
constexpr int scoredCluster = 4; // Dawlish & Teignmouth
constexpr int soonest = 56; // days from completion to a review

struct Voice
{
    Rating Review::*rating;
    std::optional<double> Review::*score;
    QString Review::*comment;
};
constexpr std::array<Voice, 3> voices{{{&Review::childRating, &Review::childScore, &Review::childComment},
    {&Review::parentRating, &Review::parentScore, &Review::parentComment},
    {&Review::leadRating, &Review::leadScore, &Review::leadComment}}};

/// A review still without answers, and how well the plan really went.
struct Asked
{
    Review review;
    int episode = 0;
    int age = 0;
    int outcome = 0; ///< 0 to 99
};

Date latestReview(const Plan& plan, const PlannedEpisode& episode)
{
    return std::min(episode.latest.addDays(-21), plan.window.period.to);
}

/// Episodes that can have a review; the very young, who cannot answer, last.
std::vector<int> candidates(const Plan& plan, int cluster, Random& random)
{
    std::vector<int> older;
    std::vector<int> younger;
    for (std::size_t i = 0; i < plan.episodes.size(); ++i) {
        const PlannedEpisode& episode = plan.episodes[i];
        if (episode.cluster != cluster || episode.consent != ConsentState::given || !episode.hasLead)
            continue;
        const Date done = std::max({episode.completed, episode.received, episode.reviewed});
        if (done.isSet() && done.addDays(soonest + 4) <= latestReview(plan, episode))
            (episode.age >= 5 || random.percent(35) ? older : younger).push_back(static_cast<int>(i));
    }
    random.shuffle(older);
    random.shuffle(younger);
    older.insert(older.end(), younger.begin(), younger.end());
    return older;
}

Asked ask(const Plan& plan, int place, Date after, Random& random)
{
    const PlannedEpisode& episode = plan.episodes[static_cast<std::size_t>(place)];
    const int room = latestReview(plan, episode).dayNumber() - after.dayNumber() - 4;
    Asked asked;
    asked.review.reviewedOn = workingDay(after.addDays(random.between(std::min(soonest, room), std::min(140, room))));
    asked.episode = place;
    asked.age = episode.age;
    asked.outcome = random.below(100);
    return asked;
}

void askCluster(const Plan& plan, int cluster, int wanted, std::vector<Asked>& all, Random& random)
{
    const std::vector<int> places = candidates(plan, cluster, random);
    if (places.empty())
        return;
    int again = split(wanted, std::array{96 - secondReviews, secondReviews})[1];
    std::size_t next = 0;
    while (wanted > 0 && next < places.size()) {
        const PlannedEpisode& episode = plan.episodes[static_cast<std::size_t>(places[next])];
        const Date done = std::max({episode.completed, episode.received, episode.reviewed});
        all.push_back(ask(plan, places[next], done, random));
        --wanted;
        ++next;
        const Date first = all.back().review.reviewedOn;
        if (wanted > 0 && again > 0 && first.addDays(soonest + 4) <= latestReview(plan, episode)) {
            all.push_back(ask(plan, places[next - 1], first, random));
            --wanted;
            --again;
        }
    }
}

QString comment(std::size_t voice, int word, int chance, Random& random)
{
    return random.percent(chance) ? random.pick(tables().comments[voice][static_cast<std::size_t>(word)]) : QString();
}

/// Halves from 2 to 5, and a comment each, as the older rows of Dawlish & Teignmouth have them.
void answerByScore(std::vector<Asked*>& rows, Random& random)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Review& review = rows[i]->review;
        for (std::size_t voice = 0; voice < voices.size(); ++voice) {
            if (voice == 0 && i == 0) { // the youngest
                review.childRating = Rating::notApplicable;
                continue;
            }
            const int halves = std::clamp(4 + rows[i]->outcome * 6 / 100 + random.between(-1, 1), 4, 10);
            review.*voices[voice].score = halves / 2.0;
            review.*voices[voice].comment = comment(voice, std::clamp((halves - 2) / 2, 1, 4), 80, random);
        }
    }
}

/// Who cannot or was not asked to answer: the youngest children, anybody of the others.
std::vector<Asked*> answering(std::vector<Asked*> rows, std::size_t voice, Random& random)
{
    random.shuffle(rows);
    if (voice == 0)
        std::stable_sort(rows.begin(), rows.end(), [](const Asked* a, const Asked* b) { return a->age < b->age; });
    const std::vector<int> counts = split(static_cast<int>(rows.size()), answerWeights[voice]);
    for (int i = 0; i < counts[1]; ++i)
        rows[static_cast<std::size_t>(i)]->review.*voices[voice].rating = Rating::notApplicable;
    rows.erase(rows.begin(), rows.begin() + counts[1] + counts[2]);
    return rows;
}

/// Each voice sees the same outcome, each a little differently; the words are dealt from worst to best.
void answerByWord(const std::vector<Asked*>& rows, std::size_t voice, Random& random)
{
    std::vector<std::pair<int, Asked*>> order;
    for (Asked* row : answering(rows, voice, random))
        order.emplace_back(row->outcome + random.between(-25, 25), row);
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    const std::vector<int> counts = split(static_cast<int>(order.size()), ratingWeights[voice]);
    std::size_t next = 0;
    for (int word = 1; word <= 4; ++word) {
        for (int i = 0; i < counts[static_cast<std::size_t>(word - 1)]; ++i, ++next) {
            Review& review = order[next].second->review;
            review.*voices[voice].rating = static_cast<Rating>(word);
            review.*voices[voice].comment = comment(voice, word, 35, random);
        }
    }
}

} // namespace

void planReviews(Plan& plan, Random& random)
{
    std::vector<int> weights;
    for (const ClusterRow& cluster : tables().clusters)
        weights.push_back(cluster.reviews);
    const auto perCounty = static_cast<int>((plan.window.size * 96LL + 433) / 867);
    const std::vector<int> wanted = split(perCounty, weights);
    std::vector<Asked> all;
    for (std::size_t cluster = 0; cluster < wanted.size(); ++cluster)
        askCluster(plan, static_cast<int>(cluster), wanted[cluster], all, random);

    std::vector<Asked*> scored;
    std::vector<Asked*> worded;
    const auto scoredWanted = static_cast<std::size_t>((plan.window.size * scoredReviews + 433LL) / 867);
    for (Asked& asked : all) {
        if (asked.episode >= 0 && plan.episodes[static_cast<std::size_t>(asked.episode)].cluster == scoredCluster
            && scored.size() < scoredWanted)
            scored.push_back(&asked);
        else
            worded.push_back(&asked);
    }
    std::stable_sort(scored.begin(), scored.end(), [](const Asked* a, const Asked* b) { return a->age < b->age; });
    answerByScore(scored, random);
    for (std::size_t voice = 0; voice < voices.size(); ++voice)
        answerByWord(worded, voice, random);
    for (const Asked& asked : all)
        plan.episodes[static_cast<std::size_t>(asked.episode)].reviews.push_back(asked.review);
}

} // namespace axs::sample
