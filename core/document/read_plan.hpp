// SPDX-License-Identifier: MIT
//
// What was decided about actions: {"KEY OF AN ACTION": {"status", "due", "note"}}, each a text and each optional.
#pragma once

#include "document/reading.hpp"

namespace takehold {

// What "plan" holds, into assessment.plan. Entries that say nothing are passed over.
void read_plan(const DocumentSpot& at, Assessment& assessment, Reading& reading);

}  // namespace takehold
