// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace axs {

namespace {

class StrokeIcon final : public QIconEngine
{
public:
    StrokeIcon(QString name, QByteArray drawing, QColor Tokens::*role, const QColor& fixed)
        : m_name(std::move(name))
        , m_drawing(std::move(drawing))
        , m_role(role)
        , m_fixed(fixed)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray drawing = m_drawing;
        drawing.replace("currentColor", colour(mode).name().toLatin1());
        QSvgRenderer renderer(drawing);
        const int side = std::min(rect.width(), rect.height());
        renderer.render(painter, QRectF(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side, side));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        // Buttons ask at every painting, and reading the drawing takes longer than the rest of a button.
        const QString key = u"axs-icon %1 %2 %3x%4"_s.arg(m_name, colour(mode).name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new StrokeIcon(*this); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const Tokens& tokens = theme().tokens();
        return mode == QIcon::Disabled ? tokens.control : m_role ? tokens.*m_role : m_fixed;
    }

    QString m_name;
    QByteArray m_drawing;
    QColor Tokens::*m_role;
    QColor m_fixed;
};

QByteArray drawingOf(const QString& name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QIcon iconOf(const QString& name, QColor Tokens::*role, const QColor& fixed)
{
    const QByteArray drawing = drawingOf(name);
    return drawing.isEmpty() ? QIcon() : QIcon(new StrokeIcon(name, drawing, role, fixed));
}

} // namespace

QIcon icon(const QString& name, QColor Tokens::*colour)
{
    return iconOf(name, colour, {});
}

QIcon icon(const QString& name, const QColor& colour)
{
    return iconOf(name, nullptr, colour);
}

QIcon applicationIcon()
{
    return iconOf(u"axs-pathway"_s, nullptr, {});
}

} // namespace axs
