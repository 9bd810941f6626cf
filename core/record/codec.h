// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/kinds.h"

#include <QByteArray>

namespace axs::record {

/// The record as a revision's body: deterministic CBOR (RFC 8949 §4.2.1), a map keyed by field name, unset fields
/// absent. Equal records give equal bytes. The id is not part of the body.
QByteArray encodeBody(const AnyRecord& record);

/// The record of this kind with this id from a body. Field names that this version does not know are an error: only a
/// newer program writes them.
Result<AnyRecord> decodeBody(std::string_view kind, Id id, const QByteArray& body);

} // namespace axs::record
