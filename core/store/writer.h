// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace axs::store {

/// What one save did, told once it is on the disk.
struct SaveReceipt
{
    std::vector<ChangedRecord> changed;
    std::int64_t atMilliseconds = 0;
    TrailHead trail; ///< where the list of events ended
};

/// The one writer of a file: saves, drafts and events go through its thread and its own connection, in order. Work runs
/// inside one transaction; `done` is called on the writer's thread once it is committed, or with the error after
/// everything was rolled back. Safe from any thread. Ending it finishes what was posted.
class Writer
{
public:
    using Work = std::function<Result<void>(Connection&, RecordWriter&)>;
    using Done = std::function<void(Result<SaveReceipt>)>;

    /// Opens the writer's connection on its own thread; the file must be open for writing and outlive the writer.
    static Result<std::unique_ptr<Writer>> start(const File& file, WriterOptions options);
    ~Writer();

    void post(Work work, Done done);
    /// The same, and waits for it: for the command line and tests, never for the window's thread.
    Result<SaveReceipt> perform(Work work);
    /// Saves these records together and records the event.
    static Work saving(std::vector<record::AnyRecord> records);

    /// Called on the writer's thread after each commit that changed records. Set before the first post.
    void setListener(std::function<void(const SaveReceipt&)> listener) { m_listener = std::move(listener); }
    /// Called on the writer's thread after each commit, with where the list of events ends then. Set before the first post.
    void setTrailListener(std::function<void(const TrailHead&)> listener) { m_trailListener = std::move(listener); }
    /// How many pieces of work wait.
    std::size_t waiting() const;

private:
    Writer() = default;
    void runThread(const File& file, WriterOptions options, const std::function<void(Result<void>)>& started);
    Result<SaveReceipt> transact(Connection& connection, RecordWriter& writer, const Work& work) const;

    struct Post
    {
        Work work;
        Done done;
    };
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Post> m_posts;
    bool m_ending = false;
    std::function<void(const SaveReceipt&)> m_listener;
    std::function<void(const TrailHead&)> m_trailListener;
    std::thread m_thread;
};

} // namespace axs::store
