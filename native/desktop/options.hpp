// SPDX-License-Identifier: MIT
//
// The command line of the desktop program.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace takehold::desktop {

enum class Appearance { OfTheSystem, Light, Dark };

struct Options {
  std::vector<std::string> files;     // to open at the start
  bool as_copies = false;             // what is opened is not saved back without asking where to
  std::string plugins;                // a folder of plugins besides the person's own
  std::vector<std::string> commands;  // of the interface, run once it is up: "go.plan"
  std::string screenshot;             // a PNG file to write, without a window; empty: show the window
  int width = 1300, height = 850;     // CSS pixels
  float scale = 0;                    // device pixels in a CSS pixel; 0: as the display says
  Appearance theme = Appearance::OfTheSystem;
};

struct DesktopCommandLine {
  std::optional<Options> options;  // nothing: the program ends at once with this code
  int exit_code = 0;
};

// Prints help and what is wrong with the arguments.
[[nodiscard]] DesktopCommandLine read_command_line(int argc, char** argv);

}  // namespace takehold::desktop
