// SPDX-License-Identifier: MIT
//
// What may stand on the command line, and which command that is.
#pragma once

namespace takehold::cli {

// Runs the command; the result is the program's exit code (ExitCode in console.hpp).
[[nodiscard]] int run(int argc, char** argv);

}  // namespace takehold::cli
