// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/protecteddesk.h"

#include "core/exchange/newfile.h"
#include "tests/support/catch.h"
#include "ui/parts/formsection.h"
#include "ui/parts/passphrasefield.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace axs::test {

using namespace Qt::Literals::StringLiterals;

const QString ProtectedDesk::keepersPassphrase = u"three quiet garden gates"_s;
const store::KeyCost ProtectedDesk::cheap{64 * 1024 * 1024, 1};

namespace {

/// Written once a run, and copied: a key slot takes its time.
QString protectedCounty()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const SystemClock clock;
        IdSource ids;
        exchange::NewFile file{folder.filePath(u"protected.axs"_s), u"Invented County"_s, u"OFFICIAL-SENSITIVE"_s,
            {u"clusters"_s, u"the clusters"_s, "cluster\nExeter\nTiverton\n"},
            store::Protection{ProtectedDesk::passphrase(ProtectedDesk::keepersPassphrase), u"Keziah Sampleton"_s, ProtectedDesk::cheap}};
        const auto made = exchange::makeNewFile(file, {{u"Keziah Sampleton"_s, 7}, &clock, &ids, {}, true});
        INFO((made ? QString() : made.error().sentence + made.error().detail).toStdString());
        REQUIRE(made);
        return file.path;
    }();
    return path;
}

} // namespace

ProtectedDesk::ProtectedDesk()
{
    REQUIRE(QFile::copy(protectedCounty(), path()));
    window().workplace().setKeyCost(cheap);
}

Passphrase ProtectedDesk::passphrase(const QString& text)
{
    QString typed(text.constData(), text.size());
    return Passphrase::take(typed);
}

void ProtectedDesk::openAsKeeper()
{
    window().workplace().open(path(), {passphrase(keepersPassphrase), {}});
    REQUIRE(comes([this] { return isOn(ui::PageKind::home) && window().pages().page()->isReady(); }));
}

void ProtectedDesk::typePassphrase(const QString& text)
{
    REQUIRE(comes([this] { return isOn(ui::PageKind::unlock); }));
    part<QTimer>(u"waitTick"_s)->setInterval(1);
    REQUIRE(comes([this] { return part<QPushButton>(u"unlockOpen"_s)->isEnabled(); }));
    REQUIRE(focused() != nullptr);
    REQUIRE(focused()->objectName() == u"passphraseLine"_s);
    type(text);
    press(Qt::Key_Return);
}

QString ProtectedDesk::problemAt(const QString& field)
{
    const auto questions = window().pages().page()->findChildren<FormField*>();
    for (const FormField* each : questions)
        if (each->name() == field)
            return each->problem();
    return u"there is no such field"_s;
}

void ProtectedDesk::click(const QString& button)
{
    auto* found = window().pages().page()->findChild<QPushButton*>(button);
    INFO(button.toStdString());
    REQUIRE(found != nullptr);
    REQUIRE(found->isEnabled());
    found->setFocus();
    press(Qt::Key_Space);
}

void ProtectedDesk::fill(const QString& field, const QString& text)
{
    auto* found = window().pages().page()->findChild<QWidget*>(field);
    INFO(field.toStdString());
    REQUIRE(found != nullptr);
    found->setFocus();
    type(text);
}

void ProtectedDesk::fillNewPassphrase(const QString& text)
{
    fill(u"newPassphrase"_s, text);
    fill(u"newPassphraseAgain"_s, text);
}

store::KeyHolders ProtectedDesk::holders()
{
    const auto found = manage([](const store::File& file, store::Writer&) { return store::keyHolders(file); });
    REQUIRE(found);
    return *found;
}

QStringList ProtectedDesk::events(const QString& action)
{
    QStringList details;
    bool isRead = false;
    session().read(
        &window(),
        [action](store::Connection& connection) {
            QStringList found;
            auto statement = connection.prepare("SELECT detail FROM event WHERE action = ? ORDER BY seq");
            if (!statement)
                return found;
            statement->bindAt(1, action);
            for (auto row = statement->next(); row && *row; row = statement->next())
                found += statement->text(0);
            return found;
        },
        [&](const QStringList& found) {
            details = found;
            isRead = true;
        });
    comes([&] { return isRead; });
    return details;
}

} // namespace axs::test
