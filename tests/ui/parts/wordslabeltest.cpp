// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/wordslabel.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sentence = u"Dawlish & Teignmouth is highest at 14.88; seven clusters are under 1.6, and no number is hidden."_s;

/// What Qt's own label answers for the same words.
int plainHeight(const QString& text, const QFont& font, int width)
{
    QLabel label(text);
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
    label.setFont(font);
    return label.heightForWidth(width);
}

} // namespace

TEST_CASE("Words are as high as a label's, for every width, and again after they change")
{
    WordsLabel words({});
    for (const QString& text : {sentence, u"Short"_s, QString(sentence + u' ' + sentence)}) {
        words.setText(text);
        for (const int width : {120, 240, 480, 120, 1000})
            CHECK(words.heightForWidth(width) == plainHeight(text, words.font(), width));
    }
    QFont larger = words.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    words.setFont(larger);
    CHECK(words.heightForWidth(240) == plainHeight(words.text(), larger, 240));
}

TEST_CASE("Words under the mouse can be selected, and stay so while some are")
{
    QWidget page;
    auto* words = new WordsLabel({}, &page);
    words->setText(sentence);
    words->setSelectable(true);
    words->setGeometry(20, 20, 600, 60);
    page.resize(700, 200);
    page.show();
    CHECK(words->textInteractionFlags() == Qt::NoTextInteraction);
    const auto enter = [&] {
        QEnterEvent event(QPointF(5, 5), QPointF(25, 25), QPointF(25, 25));
        QApplication::sendEvent(words, &event);
    };
    const auto leave = [&] {
        QEvent event(QEvent::Leave);
        QApplication::sendEvent(words, &event);
    };
    enter();
    CHECK(words->textInteractionFlags() == Qt::TextSelectableByMouse);
    leave();
    CHECK(words->textInteractionFlags() == Qt::NoTextInteraction);
    enter();
    words->setSelection(0, 7);
    leave();
    CHECK(words->selectedText() == u"Dawlish");
}

TEST_CASE("Words do not move when the mouse comes over them")
{
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    auto* words = new WordsLabel({}, &page);
    words->setText(sentence);
    words->setSelectable(true);
    layout->addWidget(words);
    page.setFixedWidth(300);
    page.show();
    const QImage before = page.grab().toImage();
    QEnterEvent event(QPointF(5, 5), QPointF(25, 25), QPointF(25, 25));
    QApplication::sendEvent(words, &event);
    CHECK(page.grab().toImage() == before);
}
