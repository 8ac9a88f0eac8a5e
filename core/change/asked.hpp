// SPDX-License-Identifier: MIT
//
// A fact that somebody answers by a text, with the words in which it is asked.
#pragma once

#include <string>
#include <string_view>

#include "takehold/explain/words.hpp"
#include "takehold/model/fact.hpp"
#include "takehold/value/issue.hpp"

namespace takehold {

struct Asked {
  const FactDef& fact;
  const Speaker& speaker;

  std::string name() const;                      // '"Tasks removed"'
  std::string label(const Option& option) const;  // in the trade's words; its id where it has none
  std::string expected() const;                  // "a whole number from 0 to 50 tasks", "one of \"Low\", \"Medium\" and \"High\""

  // '"Tasks removed" wants a whole number from 0 to 50 tasks, but this is "many"'
  Issue wrong(std::string code, std::string_view text, std::string cure = {}) const;
};

[[nodiscard]] std::string tidy(std::string_view text);       // normalised; empty where it is not UTF-8

}  // namespace takehold
