// SPDX-License-Identifier: MIT
//
// Where the command line writes: results on standard output, everything else on standard error.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "takehold/report/terminal.hpp"
#include "takehold/value/issue.hpp"

namespace takehold::cli {

// What a script may rely on.
enum ExitCode : int {
  Done = 0,
  Failed = 1,        // a gate fails, a test fails, a plugin has errors, --fail-on found something
  BadInput = 2,      // wrong usage, a file that cannot be read, a document or plugin with errors
  Undetermined = 3,  // a gate that can't be told yet, or where nothing is asked
};

class Console {
 public:
  // Colour only where a person looks on, and nobody asked for none: --no-color, NO_COLOR, TERM=dumb.
  explicit Console(bool no_color);

  // False when it could not be written, which is then said on standard error.
  [[nodiscard]] bool print(std::string_view text);
  // `code`, or BadInput where the text could not be written.
  [[nodiscard]] int finish(std::string_view text, int code);

  void report(const Issues& issues);
  void report_errors(const Issues& issues);  // leaves out warnings
  void say(std::string_view message);        // one line on standard error

  int width() const { return width_; }
  const Palette& palette() const { return palette_; }
  // To write about a document, with its name as the reader gave it.
  Terminal terminal(std::string file) const { return {width_, palette_, std::move(file)}; }

 private:
  int width_ = 0;
  Palette palette_;
};

}  // namespace takehold::cli
