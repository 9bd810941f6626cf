// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"

#include "core/store/trail.h"

#include <future>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

Result<std::unique_ptr<Writer>> Writer::start(const File& file, WriterOptions options)
{
    if (file.access() != Access::write)
        return Error{u"This file is open for reading only."_s, {}, Failure::cannotOpen};
    std::unique_ptr<Writer> writer(new Writer);
    std::promise<Result<void>> started;
    auto answer = started.get_future();
    writer->m_thread = std::thread([self = writer.get(), &file, options = std::move(options), &started] {
        self->runThread(file, options, [&](Result<void> result) { started.set_value(std::move(result)); });
    });
    if (auto result = answer.get(); !result)
        return result.error();
    return writer;
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Writer::runThread(const File& file, WriterOptions options, const std::function<void(Result<void>)>& started)
{
    auto connection = file.connect(Access::write);
    if (!connection)
        return started(connection.error());
    // SQLite opens for reading what it cannot open for writing, even for a moment.
    if ((*connection)->isReadOnly())
        return started(Error{u"The record file could not be opened for writing. Close it and open it again."_s,
            file.path(), Failure::cannotOpen});
    auto writer = RecordWriter::open(**connection, std::move(options));
    if (!writer)
        return started(writer.error());
    started({});
    for (;;) {
        Post post;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_posts.empty(); });
            if (m_posts.empty())
                return;
            post = std::move(m_posts.front());
            m_posts.pop_front();
        }
        const auto result = transact(**connection, **writer, post.work);
        if (result && m_listener && !result->changed.empty())
            m_listener(*result);
        if (result && m_trailListener)
            m_trailListener(result->trail);
        if (post.done)
            post.done(result);
    }
}

Result<SaveReceipt> Writer::transact(Connection& connection, RecordWriter& writer, const Work& work) const
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (auto begun = writer.begin(); !begun)
        return begun.error();
    if (auto done = work(connection, writer); !done)
        return done.error();
    if (auto finished = writer.finish(); !finished)
        return finished.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return SaveReceipt{writer.changed(), writer.nowMilliseconds(), writer.trail()};
}

void Writer::post(Work work, Done done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_posts.push_back({std::move(work), std::move(done)});
    }
    m_wake.notify_one();
}

Result<SaveReceipt> Writer::perform(Work work)
{
    std::promise<Result<SaveReceipt>> promise;
    auto answer = promise.get_future();
    post(std::move(work), [&promise](Result<SaveReceipt> result) { promise.set_value(std::move(result)); });
    return answer.get();
}

Writer::Work Writer::saving(std::vector<record::AnyRecord> records)
{
    return [records = std::move(records)](Connection&, RecordWriter& writer) -> Result<void> {
        for (const record::AnyRecord& record : records) {
            if (auto saved = writer.save(record); !saved)
                return saved.error();
        }
        for (const ChangedRecord& changed : writer.changed()) {
            const QString kind = QString::fromLatin1(changed.kind.data(), static_cast<qsizetype>(changed.kind.size()));
            if (auto added = writer.addEvent(action::save, changed.id, kind, {}); !added)
                return added.error();
        }
        return {};
    };
}

std::size_t Writer::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_posts.size();
}

} // namespace axs::store
