// SPDX-License-Identifier: MIT
//
// The tables of a document: {"rows": [...], "more": true}, or {"not_applicable": "..."}.
#pragma once

#include "document/reading.hpp"

namespace takehold {

// What "records" holds, into assessment.tables and assessment.extra_tables.
void read_records(const DocumentSpot& at, Assessment& assessment, Reading& reading);

}  // namespace takehold
