// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

/// What the figures of the pathway's steps show, in a sentence of their own each; empty where the numbers that it needs are
/// hidden or missing. Private to this room: figureSentence() chooses.
namespace axs::figure {

QString selfAssessmentSentence(const Figure& figure);
QString backlogSentence(const Figure& figure);
QString stepsSentence(const Figure& figure);
QString panelSentence(const Figure& figure);
QString consentSentence(const Figure& figure);
QString attendanceSentence(const Figure& figure);
QString funnelSentence(const Figure& figure);

} // namespace axs::figure
