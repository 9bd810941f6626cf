// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/recordsdesk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace axs::test {

using namespace Qt::Literals::StringLiterals;

bool waitFor(const std::function<bool()>& holds, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!deadline.hasExpired()) {
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (holds())
            return true;
    }
    return false;
}

RecordsDesk::RecordsDesk()
    : m_settings(m_settingsFolder.path())
{
    openSession();
}

RecordsDesk::~RecordsDesk() = default;

void RecordsDesk::openSession()
{
    bool isReady = false;
    std::optional<Error> failed;
    QObject context;
    ui::Session::open(m_file.path(), m_file.who, &context, [&](Result<std::shared_ptr<ui::Session>> opened) {
        if (opened)
            m_session = *opened;
        else
            failed = opened.error();
    });
    waitFor([&] { return m_session || failed; });
    if (failed)
        failWith(*failed);
    QObject::connect(m_session.get(), &ui::Session::factsReady, &context, [&] { isReady = true; });
    waitFor([&] { return isReady || m_session->areFactsReady(); });
}

void RecordsDesk::closeSession()
{
    m_session.reset();
}

void RecordsDesk::save(std::vector<record::AnyRecord> records)
{
    bool isKnown = false;
    QObject context;
    QObject::connect(m_session.get(), &ui::Session::changed, &context, [&] { isKnown = true; });
    m_session->write(&context, store::Writer::saving(std::move(records)), [](const auto& receipt) {
        if (!receipt)
            failWith(receipt.error());
    });
    waitFor([&] { return isKnown; });
}

void pressKey(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&widget, key, modifiers);
    QApplication::processEvents();
}

void typeInto(QWidget& page, const QString& name, const QString& text)
{
    auto& field = the<QWidget>(page, name);
    auto* line = qobject_cast<QLineEdit*>(&field);
    if (!line)
        line = field.findChild<QLineEdit*>();
    if (!line)
        failWith(Error{u"“%1” is nothing to type into."_s.arg(name), {}});
    line->setFocus();
    line->selectAll();
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    else
        QTest::keyClicks(line, text);
    if (QWidget* offers = QApplication::activePopupWidget())
        QTest::keyClick(offers, Qt::Key_Escape);
    line->clearFocus();
    QApplication::processEvents();
}

void click(QWidget& page, const QString& name)
{
    the<QAbstractButton>(page, name).click();
    QApplication::processEvents();
}

QString textOf(QWidget& page, const QString& name)
{
    return the<QLabel>(page, name).text();
}

} // namespace axs::test
