// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace axs {

/// A card's place on the dashboard: which figure, and whether it is shown.
struct CardPlace
{
    QString figure;
    bool isShown = true;
    bool operator==(const CardPlace&) const = default;
};

/// The cards of the dashboard as they come: the catalogue's figures by section and in its order, without those
/// that are lists; the voices after the outcomes.
std::vector<CardPlace> usualCards();

/// As a person arranged them, "cafs-by-age -cafs-by-gender …". Figures that the arrangement does not know come after the
/// one they usually follow; names that are no figure are dropped.
std::vector<CardPlace> arrangedCards(const QString& kept);
/// Empty for the usual arrangement.
QString textOf(const std::vector<CardPlace>& cards);

/// The section of the report that a card belongs to.
int sectionOf(const QString& figure);

} // namespace axs
