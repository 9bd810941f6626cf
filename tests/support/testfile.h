// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file.h"
#include "core/store/writer.h"

#include <QTemporaryDir>

namespace axs::test {

/// The value of a result, or a failed test with its sentence.
template <class T>
T must(Result<T> result);
void must(const Result<void>& result);

/// A small real record file in a folder of its own: two clusters in one area, one child with one CAF. Fixed clock,
/// seeded ids.
class TestFile
{
public:
    enum class Kind { plain, locked };
    explicit TestFile(Kind kind = Kind::plain);

    QString path() const { return m_folder.filePath(QStringLiteral("county.axs")); }
    QString folder() const { return m_folder.path(); }
    store::File& open(store::Access access = store::Access::write);
    void close();
    store::Writer& writer();
    store::WriterOptions options();
    std::unique_ptr<store::Connection> connect();
    /// What opens the protected kind: its keeper's passphrase.
    store::Unlocking unlocking() const;
    static store::Unlocking typed(const QString& text);
    static Passphrase passphrase(const QString& text);

    record::Area north;
    record::Cluster bideford;
    record::Cluster exeter;
    record::Child child;
    record::Practitioner visitor;
    record::Caf caf;

    FixedClock clock{1'248'393'600'000}; // 2009-07-24
    IdSource ids{42, 1'248'393'600'000};
    store::Who who{QStringLiteral("A. Coordinator"), 77};

    /// As little as a header may ask for, so that tests are quick.
    static constexpr store::KeyCost cheap{64 * 1024 * 1024, 1};
    static constexpr char16_t keeperPassphrase[] = u"seven quiet otters at dusk";

private:
    Kind m_kind;
    QTemporaryDir m_folder;
    std::unique_ptr<store::File> m_file;
    std::unique_ptr<store::Writer> m_writer;
};

/// What a file holds, and putting other bytes in its place; a failed test when it cannot be done.
QByteArray bytesOf(const QString& path);
void setBytes(const QString& path, const QByteArray& bytes);

[[noreturn]] void failWith(const Error& error);

template <class T>
T must(Result<T> result)
{
    if (!result)
        failWith(result.error());
    return std::move(*result);
}

} // namespace axs::test
