// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <memory>
#include <span>

namespace axs {

/// Secret bytes in memory of their own: kept out of swap and core dumps, guarded at both ends, unreadable except while
/// an Open looks at them, wiped when the last owner lets go. Safe from any thread.
class Secret
{
public:
    explicit Secret(std::size_t size);
    ~Secret();
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    std::size_t size() const { return m_size; }

    /// The bytes, readable while this lives.
    class Open
    {
    public:
        explicit Open(const Secret& secret);
        ~Open();
        Open(const Open&) = delete;
        Open& operator=(const Open&) = delete;
        std::span<const unsigned char> bytes() const;

    private:
        const Secret& m_secret;
    };
    /// Lets `fill(unsigned char*)` write the bytes once.
    template <class Fill>
    void write(Fill&& fill)
    {
        unlock(true);
        fill(m_bytes);
        lock();
    }

private:
    void unlock(bool forWriting) const;
    void lock() const;

    struct Gate;
    unsigned char* m_bytes;
    std::size_t m_size;
    std::unique_ptr<Gate> m_gate;
};

/// What a person typed to open a file; copies share one Secret. Empty: nothing was typed.
class Passphrase
{
public:
    Passphrase() = default;
    /// Takes the text over in its normal form (NFC, UTF-8) and wipes it where it stood.
    static Passphrase take(QString& text);
    bool isEmpty() const { return m_secret == nullptr; }
    const Secret& secret() const { return *m_secret; }
    bool operator==(const Passphrase& other) const;

private:
    std::shared_ptr<const Secret> m_secret;
};

} // namespace axs
