// SPDX-License-Identifier: MIT
#include "desktop/options.hpp"
#include "desktop/program.hpp"

int main(int argc, char** argv) {
  const takehold::desktop::DesktopCommandLine line = takehold::desktop::read_command_line(argc, argv);
  if (!line.options) return line.exit_code;
  const takehold::desktop::Options& options = *line.options;
  return options.screenshot.empty() ? takehold::desktop::run_in_window(options) : takehold::desktop::write_screenshot(options);
}
