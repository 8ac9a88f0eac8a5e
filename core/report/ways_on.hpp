// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/report/terminal_page.hpp"

namespace takehold {

// Writes the commands to go on with after a report in a terminal; `file` as the reader named it.
void write_ways_on(TerminalPage& page, const Diagnosis& diagnosis, const std::string& file);

}  // namespace takehold
