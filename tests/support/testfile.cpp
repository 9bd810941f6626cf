// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testfile.h"

#include <QFile>

#include <stdexcept>

namespace axs::test {

using namespace Qt::Literals::StringLiterals;

void failWith(const Error& error)
{
    throw std::runtime_error((error.sentence + u" | "_s + error.detail).toStdString());
}

void must(const Result<void>& result)
{
    if (!result)
        failWith(result.error());
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        failWith({path, file.errorString()});
    return file.readAll();
}

void setBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        failWith({path, file.errorString()});
}

TestFile::TestFile(Kind kind)
    : m_kind(kind)
{
    const auto newId = [this] { return ids.next(clock.nowMilliseconds()); };
    north = {newId(), u"Northern"_s, 1};
    bideford.id = newId();
    bideford.name = u"Bideford"_s;
    bideford.code = u"BID"_s;
    bideford.area = north.id;
    exeter.id = newId();
    exeter.name = u"Exeter"_s;
    exeter.code = u"EXE"_s;
    child.id = newId();
    child.reference = u"C-09-QX-0001"_s;
    child.forename = u"Zoë"_s;
    child.surname = u"O’Brien-Sample"_s;
    child.dateOfBirth = Date::fromCalendar(2003, 1, 14);
    child.gender = record::Gender::female;
    visitor.id = newId();
    visitor.reference = u"P-0001"_s;
    visitor.name = u"R. Visitor"_s;
    visitor.role = u"Health Visitor"_s;
    caf.id = newId();
    caf.reference = u"BID-09-QX-0001"_s;
    caf.child = child.id;
    caf.cluster = bideford.id;
    caf.started = Date::fromCalendar(2009, 3, 2);
    caf.assessor = visitor.id;
    caf.assessorRole = visitor.role;
    std::optional<store::Protection> protection;
    if (kind == Kind::locked)
        protection = {passphrase(QString::fromUtf16(keeperPassphrase)), u"K. Keeper"_s, cheap};
    must(store::File::create(path(), {}, options(), [this](store::RecordWriter& writer) -> Result<void> {
        for (const record::AnyRecord& each : {record::AnyRecord(north), record::AnyRecord(bideford),
                 record::AnyRecord(exeter), record::AnyRecord(child), record::AnyRecord(visitor),
                 record::AnyRecord(caf)}) {
            if (auto saved = writer.save(each); !saved)
                return saved.error();
        }
        return {};
    }, protection));
}

Passphrase TestFile::passphrase(const QString& text)
{
    QString own(text.constData(), text.size()); // not shared: it is wiped
    return Passphrase::take(own);
}

store::Unlocking TestFile::typed(const QString& text)
{
    return {passphrase(text), {}};
}

store::Unlocking TestFile::unlocking() const
{
    return m_kind == Kind::locked ? typed(QString::fromUtf16(keeperPassphrase)) : store::Unlocking{};
}

store::WriterOptions TestFile::options()
{
    return {who, &clock, &ids, {}, false};
}

store::File& TestFile::open(store::Access access)
{
    close();
    m_file = must(store::File::open(path(), access, {unlocking(), {}}));
    return *m_file;
}

void TestFile::close()
{
    m_writer.reset();
    m_file.reset();
}

store::Writer& TestFile::writer()
{
    if (!m_file)
        open();
    if (!m_writer)
        m_writer = must(store::Writer::start(*m_file, options()));
    return *m_writer;
}

std::unique_ptr<store::Connection> TestFile::connect()
{
    if (m_file)
        return must(m_file->connect(store::Access::read));
    return must(store::Connection::open(path(), store::Access::read));
}

} // namespace axs::test
