// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shelldesk.h"

#include "core/exchange/samplefile.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "ui/shell/look.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTest>

namespace axs::test {

using namespace Qt::Literals::StringLiterals;

bool comes(const std::function<bool()>& isSo)
{
    const QDeadlineTimer deadline(30'000);
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

QString sampleCounty()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath(u"sample.axs"_s);
        REQUIRE(exchange::writeSampleFile(made, {}));
        return made;
    }();
    return path;
}

ShellDesk::ShellDesk()
    : m_settings(m_folder.path())
{
    m_settings.set(settings::appearance, u"light"_s);
    ui::applyLook(m_settings);
    m_window = std::make_unique<ui::MainWindow>(m_settings, ui::SampleCounty(m_folder.path()));
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
    m_window->begin({});
}

QString ShellDesk::copyOfSample(const QString& name)
{
    const QString path = m_folder.filePath(name);
    REQUIRE(QFile::copy(sampleCounty(), path));
    return path;
}

QWidget* ShellDesk::focused() const
{
    return QApplication::focusWidget();
}

void ShellDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focused() != nullptr ? focused() : m_window.get(), key, modifiers);
}

void ShellDesk::type(const QString& text)
{
    REQUIRE(focused() != nullptr);
    QTest::keyClicks(focused(), text);
}

bool ShellDesk::isOn(ui::PageKind page)
{
    return m_window->pages().page()->kind() == page;
}

void ShellDesk::keepPicture(const QString& name)
{
    const QString folder = qEnvironmentVariable("AXS_GRABS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    m_window->grab().save(QDir(folder).filePath(name + u".png"_s));
}

void ShellDesk::look(const QString& name)
{
    const auto settle = [] {
        for (int turn = 0; turn < 5; ++turn)
            QApplication::processEvents();
    };
    for (const int percent : {100, 200}) {
        m_settings.set(settings::textPercent, percent);
        settle();
        INFO(name.toStdString() << " at " << percent << " %");
        CHECK(clippedTexts(*m_window).join(u'\n') == QString());
        keepPicture(u"%1-%2"_s.arg(name).arg(percent));
    }
    m_settings.set(settings::textPercent, 100);
    m_settings.set(settings::appearance, u"dark"_s);
    settle();
    keepPicture(name + u"-dark"_s);
    m_settings.set(settings::appearance, u"light"_s);
    CHECK(namelessFocusables(*m_window).join(u'\n') == QString());
}

void ShellDesk::openReady(const QString& path)
{
    m_window->workplace().open(path);
    REQUIRE(comes([this] { return isOn(ui::PageKind::home) && m_window->pages().page()->isReady(); }));
}

} // namespace axs::test
