// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/people.h"
#include "tests/ui/shell/shelldesk.h"

#include <optional>
#include <utility>

namespace axs::test {

/// A window whose protected files cost little to open, and one such file with its keeper, Keziah Sampleton.
class ProtectedDesk : public ShellDesk
{
public:
    ProtectedDesk();

    static Passphrase passphrase(const QString& text);
    static const QString keepersPassphrase;
    static const store::KeyCost cheap;

    QString path() const { return folder() + QStringLiteral("/county.axs"); }
    ui::Session& session() { return *window().workplace().session(); }
    /// Opens the file with the keeper's passphrase and waits for Home.
    void openAsKeeper();
    /// Types it on the page that asks for one.
    void typePassphrase(const QString& text);
    bool isOpen() { return window().workplace().session() != nullptr; }
    /// What the page says is wrong with this field.
    QString problemAt(const QString& field);
    void click(const QString& button);
    void fill(const QString& field, const QString& text);
    /// Both fields of a new passphrase.
    void fillNewPassphrase(const QString& text);
    template <class Work>
    auto manage(Work work)
    {
        std::optional<decltype(work(session().file(), std::declval<store::Writer&>()))> answer;
        session().manage(&window(), work, [&](auto given) { answer.emplace(std::move(given)); });
        comes([&] { return answer.has_value(); });
        return std::move(*answer);
    }
    store::KeyHolders holders();
    /// The details of the events of this name, oldest first.
    QStringList events(const QString& action);
};

} // namespace axs::test
