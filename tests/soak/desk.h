// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafcase.h"
#include "core/store/file.h"
#include "core/store/writer.h"

#include <QStringList>

#include <map>

namespace axs::soak {

/// Ends the soak with the sentence: what it stands on does not work, so nothing can be said.
[[noreturn]] void giveUp(const Error& error);

template <class T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(*result);
}
inline void must(const Result<void>& result)
{
    if (!result)
        giveUp(result.error());
}

/// One co-ordinator at work: a record file with a few places, one child and one CAF in a folder of its own, opened and
/// closed as the program does it. Fixed clock; every name that is typed is a new one that stands nowhere else.
class Desk
{
public:
    /// Makes the file in an empty folder; it is not left open.
    Desk(const QString& folder, bool isProtected);
    /// Sits down in another process, at a file that is there already.
    Desk(const QString& folder, bool isProtected, Id cluster, Id caf);

    const QString& folder() const { return m_folder; }
    QString path() const { return m_folder + QStringLiteral("/county.axs"); }
    bool isProtected() const { return m_isProtected; }

    Result<void> open();
    void close();
    bool isOpen() const { return m_writer != nullptr; }
    store::File& file() { return *m_file; }
    store::Writer& writer() { return *m_writer; }
    Result<void> perform(store::Writer::Work work);
    store::WriterOptions options() { return {{QStringLiteral("A. Coordinator"), 77}, &m_clock, &m_ids, {}, false}; }

    /// Its keys, also while it is closed.
    const std::shared_ptr<const vault::FileKeys>& keys() const { return m_keys.back(); }

    Id newId();
    void passTime(std::int64_t milliseconds) { m_clock.advance(milliseconds); }
    /// A new name.
    QString name();
    const QStringList& names() const { return m_names; }
    Date today() const;
    int count() { return ++m_count; }

    /// What opens the file for its keeper; others by their name.
    std::map<QString, QString> passphrases;
    /// The keeper's next one while it is being changed: after a failure either may open the file.
    QString nextPassphrase;

    Id cluster;
    Id caf;
    std::map<QString, Id> people;
    static const QString keeper;
    /// The keeper has the one or the other.
    static const QStringList keepersPassphrases;

private:
    void make();

    QString m_folder;
    bool m_isProtected;
    FixedClock m_clock{1'248'393'600'000}; // 2009-07-24
    IdSource m_ids{42, 1'248'393'600'000};
    QStringList m_names;
    int m_count = 0;
    std::vector<std::shared_ptr<const vault::FileKeys>> m_keys; ///< so that copies of the file can be opened at once
    std::unique_ptr<store::File> m_file;
    std::unique_ptr<store::Writer> m_writer;
};

/// What somebody types, as an Unlocking.
store::Unlocking typed(const QString& passphrase);
/// The least that a header accepts: guessing is not what is tried here.
store::KeyCost lowCost();

/// Something that people do, on a file that is open.
struct Action
{
    const char* name;
    Result<void> (*run)(Desk&);
    bool hasSteps = false; ///< more than one transaction, each whole by itself
    bool changesKeys = false;
    bool isOfFile = false; ///< done to the file as a whole
};
std::vector<Action> actions(bool isProtected);
/// Two new names a row.
Result<void> importCafs(Desk& desk, int rows);

} // namespace axs::soak
