// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/undertaken.h"
#include "core/store/casereader.h"
#include "core/store/recordtable.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"
#include "tests/ui/shell/shelldesk.h"
#include "ui/parts/choicechips.h"
#include "ui/parts/errorsummary.h"
#include "ui/parts/lookupfield.h"
#include "ui/records/cafpage.h"
#include "ui/records/sectionlist.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace axs::test {

using namespace Qt::Literals::StringLiterals;

/// Types as a keyboard with every letter does; QTest knows those of ASCII only.
void typeLetters(const QString& text);

/// One child's whole pathway, entered with nothing but a keyboard: every field is reached by Tab.
struct Pathway
{
    ShellDesk desk;
    Id caf;

    ui::MainWindow& window() { return desk.window(); }
    ui::Session& session() { return *window().workplace().session(); }
    ui::CafPage& page()
    {
        auto* found = window().findChild<ui::CafPage*>();
        REQUIRE(found != nullptr);
        return *found;
    }

    template <class Work>
    auto ask(Work work)
    {
        std::optional<std::invoke_result_t<Work&, store::Connection&>> answer;
        session().read(&window(), std::move(work), [&](auto found) { answer = std::move(found); });
        REQUIRE(comes([&] { return answer.has_value(); }));
        return must(std::move(*answer));
    }
    pathway::CafCase stored()
    {
        const auto found = ask([id = caf](store::Connection& connection) { return store::readCase(connection, id); });
        REQUIRE(found);
        return *found;
    }
    std::int64_t cafsCounted()
    {
        std::optional<std::int64_t> cafs;
        session().count(
            &window(), [](const figure::Facts& facts) { return figure::undertaken(facts).cafs; },
            [&](std::int64_t counted) { cafs = counted; });
        REQUIRE(comes([&] { return cafs.has_value(); }));
        return *cafs;
    }

    /// Whether the keyboard is in the widget of this name.
    static bool isIn(const QString& name)
    {
        for (const QWidget* each = QApplication::focusWidget(); each; each = each->parentWidget()) {
            if (each->objectName() == name)
                return true;
        }
        return false;
    }
    void activate(QWidget* top = nullptr)
    {
        // The offscreen platform leaves no window active once a list of offers has closed.
        QWidget* wanted = top ? top : static_cast<QWidget*>(&window());
        if (QApplication::activeWindow() != wanted) {
            wanted->activateWindow();
            REQUIRE(comes([wanted] { return QApplication::activeWindow() == wanted; }));
        }
    }
    void tabTo(const QString& name, QWidget* top = nullptr)
    {
        INFO(name.toStdString());
        activate(top);
        for (int presses = 0; presses < 400 && !isIn(name); ++presses) {
            QWidget* from = QApplication::focusWidget();
            QTest::keyClick(from ? from : top ? top : static_cast<QWidget*>(&window()), Qt::Key_Tab);
        }
        REQUIRE(isIn(name));
    }
    void section(const QString& id)
    {
        INFO(id.toStdString());
        activate();
        auto* list = page().findChild<ui::SectionList*>();
        REQUIRE(list != nullptr);
        REQUIRE(list->ids().contains(id));
        while (list->current() != id) {
            const bool isAfter = list->ids().indexOf(id) > list->ids().indexOf(list->current());
            if (!page().isAncestorOf(QApplication::focusWidget()))
                tabTo(u"caf.page"_s);
            desk.press(isAfter ? Qt::Key_PageDown : Qt::Key_PageUp, Qt::ControlModifier);
        }
    }
    void press(const QString& name, QWidget* top = nullptr)
    {
        tabTo(name, top);
        desk.press(Qt::Key_Space);
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void answer(const QString& name, const QString& text, QWidget* top = nullptr);
    /// Adds a row to the section; its fields begin with what add() gives.
    QString addRow(const QString& id)
    {
        section(id);
        press(u"caf.%1.add"_s.arg(id));
        return u"caf.%1.0."_s.arg(id);
    }

    void openRow(const QString& row, const QString& field)
    {
        if (page().findChild<QWidget*>(row + u'.' + field) == nullptr)
            press(row + u".open"_s);
    }

    void begin();
    void checklist();
    void decision(const QString& decided, const QString& on);
    void declinedConsent();
    void assessment();
    void team();
    void withdrawnConsent();
    void lateReview();
    void harm();
    void stepUpAndClosing();

    void save();
    /// Ctrl+S, and what must be mended before.
    QStringList refused();
    /// Ticks what should be checked and says why; false when nothing is asked.
    bool confirmWarnings();
};

} // namespace axs::test
