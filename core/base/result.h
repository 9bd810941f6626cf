// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace axs {

/// What kind of failure it was; the command line turns it into its exit status.
enum class Failure
{
    failed, ///< it was tried, and nothing was changed
    usage, ///< asked for wrongly: an unknown name, a missing table
    cannotOpen, ///< the file is missing, newer, not ours, or held by another writer
    damaged, ///< a part of the file cannot be read as it was written: backups and salvage help
    locked, ///< the file is protected, and what was typed (or nothing) does not open it
    cancelled, ///< the person stopped it; never shown as an error
};

/// A failure from outside the program: one sentence that the user can act on, one detail for the log.
struct Error
{
    QString sentence;
    QString detail;
    Failure failure = Failure::failed;
};

/// A value, or the reason why there is none. Every edge of core returns one; no exception leaves core.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::get<0>(std::move(m_state)); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    {
    }

    bool has_value() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error& error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace axs
