// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArray>

#include <array>
#include <memory>

namespace axs::vault {

/// Names a protected file in its header: 16 random bytes.
using FileId = std::array<unsigned char, 16>;

inline constexpr std::size_t keyBytes = 32;

/// The keys of one protected file, derived from its data key. In memory of their own, wiped with the last owner.
class FileKeys
{
public:
    /// Keys for a new file, from a new random data key.
    static std::shared_ptr<const FileKeys> generate();
    static std::shared_ptr<const FileKeys> derive(const FileId& file, std::shared_ptr<const Secret> dataKey);
    ~FileKeys();
    FileKeys(const FileKeys&) = delete;
    FileKeys& operator=(const FileKeys&) = delete;

    const FileId& file() const { return m_file; }
    const Secret& dataKey() const { return *m_dataKey; }
    const unsigned char* pages() const { return key(0); }
    const unsigned char* journalPages() const { return key(1); }
    const unsigned char* header() const { return key(2); }
    const unsigned char* journalMask() const { return key(3); }

private:
    FileKeys(const FileId& file, std::shared_ptr<const Secret> dataKey);
    const unsigned char* key(std::size_t place) const { return m_derived + place * keyBytes; }

    FileId m_file;
    std::shared_ptr<const Secret> m_dataKey;
    unsigned char* m_derived;
};

/// The keys of the files that are open in this process, so that SQLite's file layer finds them by the header alone and
/// no key ever stands in a name, a URI or an error text. Holds no key alive. Safe from any thread.
namespace keyring {

void add(const std::shared_ptr<const FileKeys>& keys);
/// The keys whose header this is (one copy's 4,096 bytes or both); nothing when the file is locked.
std::shared_ptr<const FileKeys> find(const QByteArray& header);

} // namespace keyring

} // namespace axs::vault
