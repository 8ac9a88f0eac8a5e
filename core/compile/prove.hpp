// SPDX-License-Identifier: MIT
//
// The last stage: one run on the empty assessment. Ranges only shrink by answering, so what does not overflow there never
// does (docs/semantics.md, section 2).
#pragma once

#include "takehold/compile/compile.hpp"

namespace takehold {

void prove(const Compiled& compiled, std::span<const Root> roots, Issues& issues);

}  // namespace takehold
