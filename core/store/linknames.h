// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QHash>

namespace axs::store {

/// The name behind a link's id, looked up once: of a cluster, practitioner, child or CAF. The id's text when the record
/// is gone or has no name.
class LinkNames
{
public:
    explicit LinkNames(Connection& connection)
        : m_connection(connection)
    {
    }

    QString operator()(std::string_view kind, const QString& id);

private:
    template <class Record>
    QString find(Id id);

    Connection& m_connection;
    QHash<std::int64_t, QString> m_known;
};

} // namespace axs::store
