// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/livefacts.h"
#include "core/store/pageverifier.h"
#include "core/store/searchindex.h"
#include "core/store/writer.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <type_traits>

namespace axs::ui {

/// A search by name is an event of its own once typing has rested this long and has this many characters.
inline constexpr int searchRestMilliseconds = 1000;
inline constexpr int fewestSearched = 2;

/// An open record file as the window sees it: reads, figures and saves run elsewhere and come back to the window's
/// thread; the window's thread never waits. Every deliver function is bound to a context object and dies with it.
class Session final : public QObject
{
    Q_OBJECT

public:
    using Opened = std::function<void(Result<std::shared_ptr<Session>>)>;
    /// Opens the file on another thread. When it is held by another writer or read-only, it is opened for reading and
    /// readOnlyReason() says why. A protected file that `unlocking` does not open is Failure::locked. What is saved in a
    /// protected file bears the name of the person who opened it, not that of `who`.
    static void open(const QString& path, const store::Who& who, QObject* context, Opened deliver,
        const store::Unlocking& unlocking = {});
    /// Reads the file of `present` as it was known at the end of this day into memory, on another thread, and delivers a
    /// session over that: nothing of it can be changed, its today is that day, and what it notes goes into the file. It
    /// keeps `present` alive. What `progress` reports comes from that thread.
    static void openKnown(const std::shared_ptr<Session>& present, Date day, const Progress& progress, QObject* context,
        Opened deliver);
    ~Session() override;

    /// Ends what runs, on another thread: what was posted to the writer is written, connections are closed, the file's
    /// lock is free and its keys are wiped. Then `ended` is called on the window's thread. Nothing else may use it; join
    /// the thread before the program ends.
    [[nodiscard]] static std::thread end(std::shared_ptr<Session> session, std::function<void()> ended);

    const store::File& file() const { return m_present ? m_present->file() : *m_file; }
    /// The day whose knowledge this shows; unset in a session over the file as it is.
    Date knownOn() const { return m_knownOn; }
    /// The session that this one looks back from; none when it does not look back.
    const std::shared_ptr<Session>& present() const { return m_present; }
    /// Where what is printed is put down: the session over the file as it is.
    Session& atPresent() { return m_present ? *m_present : *this; }
    bool isWritable() const { return m_writer != nullptr && !m_isStopped; }
    QString readOnlyReason() const { return m_readOnlyReason; }
    /// What was posted is still written; nothing after it is. For a file that turns out to be damaged.
    void becomeReadOnly(const Error& damage);
    /// How the file is damaged, once a read, a save or opening it for writing has said so.
    const std::optional<Error>& damage() const { return m_damage; }
    Date today() const { return m_knownOn.isSet() ? m_knownOn : m_file->today(); }
    const store::Who& who() const { return m_who; }
    void setAuthor(const QString& name);

    /// The facts; empty until factsReady. Read them on a worker through count().
    const store::LiveFacts& facts() const { return *m_facts; }
    bool areFactsReady() const { return m_factsReady; }

    /// Runs `work(store::Connection&)` on the reader's thread, in order, and delivers what it returns.
    template <class Work, class Deliver>
    void read(QObject* context, Work work, Deliver deliver)
    {
        enqueue([this, work = std::move(work), deliver = std::move(deliver), context = QPointer<QObject>(context)](
                    store::Connection& connection) mutable {
            auto answer = std::make_shared<std::invoke_result_t<Work&, store::Connection&>>(work(connection));
            bringBack(std::move(context), std::move(answer), std::move(deliver));
        });
    }

    /// Runs `work(const figure::Facts&)` on a pool thread and delivers what it returns. `alive`, when set, is asked
    /// before starting: false drops it unrun.
    template <class Work, class Deliver>
    void count(QObject* context, Work work, Deliver deliver)
    {
        onPool([this, work = std::move(work), deliver = std::move(deliver), context = QPointer<QObject>(context)]() mutable {
            auto answer = m_facts->read([&](const figure::Facts& facts) {
                return std::make_shared<std::invoke_result_t<Work&, const figure::Facts&>>(work(facts));
            });
            comeBack([context, answer, deliver = std::move(deliver)]() mutable {
                if (context)
                    deliver(std::move(*answer));
            });
        });
    }

    /// The words of names for misspellings; use inside read() only.
    const store::NameWords& nameWords() const { return m_words; }
    /// By child's place in the facts; use inside read() only.
    Result<std::vector<std::uint32_t>> nameRanks(store::Connection& connection) { return m_facts->nameRanks(connection); }

    /// Runs `work(const store::File&, store::Writer&)`, which returns a Result, on a pool thread and delivers that. It
    /// may take long: key slots do.
    template <class Work, class Deliver>
    void manage(QObject* context, Work work, Deliver deliver)
    {
        using Answer = std::invoke_result_t<Work&, const store::File&, store::Writer&>;
        onPool([this, mayWrite = isWritable(), work = std::move(work), deliver = std::move(deliver),
                   context = QPointer<QObject>(context)]() mutable {
            auto answer = mayWrite ? std::make_shared<Answer>(work(*m_file, *m_writer))
                                   : std::make_shared<Answer>(readOnlyError());
            bringBack(std::move(context), std::move(answer), std::move(deliver));
        });
    }

    /// Hands work to the one writer; delivers once it is on the disk, or with the error.
    void write(QObject* context, store::Writer::Work work, std::function<void(Result<store::SaveReceipt>)> deliver);

    /// Adds a line to the file's list of events; nothing is done when the file is read-only. `action` is one of
    /// core/store/trail.h's.
    void note(std::string_view action, Id subject, const QString& detail = {}, const QString& purpose = {});
    /// Where the list of events ended at the last commit of this session; unset before the first.
    const std::optional<store::TrailHead>& trail() const { return m_present && m_present->trail() ? m_present->trail() : m_trail; }
    /// What verifying the list of events found; unset until trailVerified.
    const std::optional<store::TrailReport>& trailReport() const { return m_trailReport; }

Q_SIGNALS:
    /// The facts have been read; figures and counts can be asked for.
    void factsReady();
    /// Reading the facts or opening the reader failed, or anything else met with damage; who asked has heard of it too.
    void failed(const axs::Error& error);
    void factsProgress(qint64 rows);
    /// Records were saved, are on the disk, and the facts know them.
    void changed(const axs::store::SaveReceipt& receipt);
    void draftKept(qint64 atMilliseconds);
    /// The list of events was verified from its beginning, once after opening.
    void trailVerified(const axs::store::TrailReport& report);
    /// An event was added.
    void trailMoved(const axs::store::TrailHead& head);

private:
    Session() = default;
    struct Reader;

    void start();
    void startReader(std::function<Result<std::unique_ptr<store::Connection>>()> connect,
        std::function<void(const Error&)> notConnected);
    void finish();
    Error readOnlyError() const;
    template <class Answer>
    static std::optional<Error> damageIn(const Answer&)
    {
        return {};
    }
    template <class Value>
    static std::optional<Error> damageIn(const Result<Value>& answer)
    {
        return !answer && answer.error().failure == Failure::damaged ? std::optional(answer.error()) : std::nullopt;
    }
    void enqueue(std::function<void(store::Connection&)> work);
    void onPool(std::function<void()> work);
    /// Runs on the window's thread, if the session is still there.
    void comeBack(std::function<void()> work);
    /// Delivers there; then an answer that met with damage is told to everybody.
    template <class Answer, class Deliver>
    void bringBack(QPointer<QObject> context, std::shared_ptr<Answer> answer, Deliver deliver)
    {
        comeBack([this, context = std::move(context), answer = std::move(answer), deliver = std::move(deliver)]() mutable {
            const std::optional<Error> damage = damageIn(*answer);
            const QPointer<Session> here(this);
            if (context)
                deliver(std::move(*answer));
            if (damage && here)
                Q_EMIT failed(*damage);
        });
    }
    QString sourceName() const;
    void loadFacts(store::Connection& connection);
    void afterCommit(const store::SaveReceipt& receipt);
    void moveTrail(const store::TrailHead& head);
    void verifyTrail(const std::shared_ptr<store::TrailVerifier>& verifier);
    void verifyPages(const std::shared_ptr<store::PageVerifier>& verifier);

    std::shared_ptr<Session> m_present; ///< outlives what reads its file
    Date m_knownOn;
    store::Who m_who;
    QString m_readOnlyReason;
    std::optional<Error> m_damage;
    bool m_isStopped = false; ///< there is a writer, and it is given nothing more
    SystemClock m_clock;
    IdSource m_ids;
    store::NameWords m_words;
    bool m_factsReady = false;
    std::optional<store::TrailHead> m_trail;
    std::optional<store::TrailReport> m_trailReport;
    std::unique_ptr<store::LiveFacts> m_facts = std::make_unique<store::LiveFacts>();
    std::unique_ptr<store::File> m_file;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<store::Writer> m_writer;
};

} // namespace axs::ui
