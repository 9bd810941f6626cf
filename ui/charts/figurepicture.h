// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/charts/renderchart.h"

#include <QImage>

#include <memory>

class QMimeData;

namespace axs {

/// A figure as it is shown: drawn as what, and with what besides.
struct ShownFigure
{
    const figure::Figure& figure;
    figure::ChartKind kind;
    ChartExtras extras = {};

    /// Its table, with the other period's numbers when it is compared.
    figure::Figure table() const;
};

/// A figure as a picture that stands alone: title, sentence, chart and foot, always light. Opaque.
QImage figureImage(const ShownFigure& shown, double scale = 2);
/// The same as vectors with its text as text.
QByteArray figureSvg(const ShownFigure& shown);
/// The same on a sheet of A4, with the words of the file in its title.
QByteArray figurePdf(const ShownFigure& shown);

/// What a figure can be saved as: one table, which menu, dialog and saving follow.
struct FigureFormat
{
    QString ending; ///< "png"
    QString name; ///< for a menu, with its letter: "P&NG picture"
    bool isPicture = false;
    Result<void> (*save)(const ShownFigure& shown, const QString& path) = nullptr;
};
const std::vector<FigureFormat>& figureFormats();

/// Saves by the name's ending, which must be one of the table's.
Result<void> saveFigure(const QString& path, const ShownFigure& shown);

/// Tab-separated text, an HTML table and CSV: a spreadsheet and a document both paste a table.
std::unique_ptr<QMimeData> figureData(const ShownFigure& shown);

} // namespace axs
