// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/formsection.h"

#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "ui/parts/choicechips.h"
#include "ui/parts/datefield.h"
#include "ui/parts/problemline.h"

#include <QTest>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Form
{
    FormSection section{u"Child and family"_s};
    QLineEdit* forename = new QLineEdit;
    DateField* born = new DateField;
    ChoiceChips* gender = new ChoiceChips;

    Form()
    {
        section.addField(u"forename"_s, {u"Forename"_s, {}, false}, forename);
        section.addField(u"born"_s, {u"Date of birth"_s, u"As the family gives it."_s, true}, born);
        gender->setChoices({{u"f"_s, u"female"_s}, {u"m"_s, u"male"_s}});
        section.addField(u"gender"_s, {u"Gender"_s, {}, false}, gender);
        section.show();
        section.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&section));
    }
    ProblemLine* line(const QString& name) const { return section.findChild<ProblemLine*>(name + u"-problem"_s); }
};

} // namespace

TEST_CASE("Every field of a form is named by its label and described by its help")
{
    Form form;
    CHECK(test::namelessFocusables(form.section).isEmpty());
    CHECK(form.forename->accessibleName() == u"Forename"_s);
    CHECK(form.born->lineEdit()->accessibleName() == u"Date of birth (optional)"_s);
    CHECK(form.born->lineEdit()->accessibleDescription() == u"As the family gives it."_s);
    CHECK(form.gender->accessibleName() == u"Gender"_s);
}

TEST_CASE("A problem stands beneath its field with a cross and is part of its description")
{
    Form form;
    CHECK(form.line(u"forename"_s)->isHidden());
    CHECK(form.section.showProblem(u"forename"_s, u"Write a forename or a surname."_s));
    CHECK_FALSE(form.line(u"forename"_s)->isHidden());
    CHECK(form.line(u"forename"_s)->text() == u"✕ Write a forename or a surname."_s);
    CHECK(form.forename->property("state").toString() == u"error"_s);
    CHECK(form.forename->accessibleDescription() == u"Write a forename or a surname."_s);
    form.section.clearProblems();
    CHECK(form.line(u"forename"_s)->isHidden());
    CHECK(form.forename->property("state").toString().isEmpty());
    CHECK(form.forename->accessibleDescription().isEmpty());
}

TEST_CASE("A problem of a field that the section does not have is refused")
{
    Form form;
    CHECK_FALSE(form.section.showProblem(u"postcode"_s, u"Write a postcode."_s));
    CHECK_FALSE(form.section.focusField(u"postcode"_s));
}

TEST_CASE("What a field already says of itself is not said twice")
{
    Form form;
    form.born->setTypedText(u"31/13/2008"_s);
    const auto unreadable = form.section.unreadable();
    REQUIRE(unreadable.size() == 1);
    CHECK(unreadable.at(0).fieldName == u"born"_s);
    form.section.showProblem(u"born"_s, unreadable.at(0).sentence);
    CHECK(form.line(u"born"_s)->isHidden());
    CHECK(form.section.question(u"born"_s)->problem() == unreadable.at(0).sentence);
}

TEST_CASE("A link to a field puts the keyboard in it")
{
    Form form;
    CHECK(form.section.focusField(u"born"_s));
    CHECK(form.born->lineEdit()->hasFocus());
    CHECK(form.section.focusField(u"gender"_s));
    CHECK(form.gender->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("A form keeps to reading width, which grows with the text")
{
    Form form;
    form.section.resize(2000, 600);
    const auto widthAt = [&](int pixels) {
        QFont font = form.section.font();
        font.setPixelSize(pixels);
        form.section.setFont(font);
        form.section.layout()->activate();
        return form.forename->width();
    };
    CHECK(widthAt(13) == 760);
    CHECK(widthAt(26) == 1520);
    CHECK(form.forename->mapTo(&form.section, QPoint()).x() == 0);
}

TEST_CASE("A form in a place wider than can be read is as high as its words in reading width need")
{
    QWidget place;
    auto* layout = new QVBoxLayout(&place);
    auto* section = new FormSection({}, &place);
    auto* words = new QLabel(u"Copies and backups made before still open with the old passphrases. "_s.repeated(20));
    words->setWordWrap(true);
    section->addWidget(words);
    layout->addWidget(section);
    place.resize(1800, layout->totalHeightForWidth(1800));
    place.show();
    layout->activate();
    CHECK(words->width() == 760);
    CHECK(words->height() >= words->heightForWidth(760));
    CHECK(words->heightForWidth(760) > words->heightForWidth(1800));
}
