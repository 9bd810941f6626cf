// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testfile.h"
#include "ui/parts/session.h"
#include "ui/parts/settings.h"

#include <QWidget>

#include <functional>

namespace axs::test {

/// Processes events until the condition holds; false when it never does.
bool waitFor(const std::function<bool()>& holds, int milliseconds = 10'000);

/// A record file, opened as the window opens it, with settings of its own.
class RecordsDesk
{
public:
    RecordsDesk();
    ~RecordsDesk();
    ui::Session& session() { return *m_session; }
    SettingsStore& settings() { return m_settings; }
    TestFile& file() { return m_file; }
    /// Saves beside the window and waits until the facts know it.
    void save(std::vector<record::AnyRecord> records);
    /// Closes the file as a crash would: without asking anybody.
    void closeSession();
    void openSession();

private:
    TestFile m_file;
    QTemporaryDir m_settingsFolder;
    SettingsStore m_settings;
    std::shared_ptr<ui::Session> m_session;
};

/// The visible widget of this name; a failed test when there is none.
template <class Widget>
Widget& the(QWidget& page, const QString& name);

void pressKey(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Types into the named field as a person does, replacing what is there, and leaves it.
void typeInto(QWidget& page, const QString& name, const QString& text);
void click(QWidget& page, const QString& name);
QString textOf(QWidget& page, const QString& name);

template <class Widget>
Widget& the(QWidget& page, const QString& name)
{
    auto* found = page.findChild<Widget*>(name);
    if (!found)
        failWith(Error{QStringLiteral("There is no “%1”.").arg(name), {}});
    return *found;
}

} // namespace axs::test
