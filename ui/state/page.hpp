// SPDX-License-Identifier: MIT
//
// The pages, and where a person is among them. The table of pages (app/pages.cpp) has a row for each, in this order: what it is
// called, how it is reached and how it is drawn.
#pragma once

#include <string>

namespace takehold::ui {

enum class Page { Start, Interview, Diagnosis, Frameworks, Plan, Report, Plugins };

// A page and a part of it.
struct Route {
  Page page = Page::Start;
  std::string part;  // Interview: a topic, or an answer's address; Frameworks and Plugins: an id; empty: the page itself
  bool operator==(const Route&) const = default;
};

}  // namespace takehold::ui
