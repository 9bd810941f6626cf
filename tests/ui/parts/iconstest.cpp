// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/parts/icons.h"

#include <QApplication>
#include <QImage>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

QRgb strongestPixel(const QImage& image)
{
    QRgb strongest = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > qAlpha(strongest))
                strongest = image.pixel(x, y);
        }
    }
    return strongest;
}

} // namespace

TEST_CASE("Every icon that pages name is there and draws something")
{
    const QStringList names = u"home children work dashboard reports partners guide settings help search add save undo "
                              "history table chart copy more back forward down close check warning error info open file "
                              "sample calendar filter lock print export person"_s.split(u' ');
    for (const QString& name : names) {
        CAPTURE(name.toStdString());
        const QIcon picture = icon(name);
        REQUIRE_FALSE(picture.isNull());
        CHECK(qAlpha(strongestPixel(picture.pixmap(24, 24).toImage())) > 150);
    }
    CHECK_FALSE(applicationIcon().isNull());
    CHECK(icon(u"no such icon"_s).isNull());
}

TEST_CASE("An icon takes the theme's colour when it is painted")
{
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    const QIcon cross = icon(u"add"_s, &Tokens::accent);
    applyTheme(application, Appearance::light, 100);
    CHECK(QColor(strongestPixel(cross.pixmap(48, 48).toImage())) == QColor(0x12, 0x43, 0x6D));
    applyTheme(application, Appearance::dark, 100);
    CHECK(QColor(strongestPixel(cross.pixmap(48, 48).toImage())) == QColor(0x7D, 0xB6, 0xEA));
    applyTheme(application, Appearance::light, 100);
}

TEST_CASE("An icon is drawn sharp at twice the size")
{
    const QPixmap twice = icon(u"check"_s).pixmap(QSize(24, 24), 2.0);
    CHECK(twice.width() == 48);
    CHECK(twice.devicePixelRatio() == Approx(2.0));
}
