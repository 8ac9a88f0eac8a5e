// SPDX-License-Identifier: MIT
//
// The pages, and where a person is among them. What each page is called, how it is reached and how it is drawn is its row in the
// table of pages (app/pages.cpp), in this order.
#pragma once

#include <string>

namespace takehold::ui {

enum class Page { Start, Interview, Diagnosis, Frameworks, Plan, Report, Plugins };

// A page and a part of it.
struct Route {
  Page page = Page::Start;
  std::string part;  // Interview: a topic, or an answer's address; Frameworks and Plugins: an id; empty: the page as such
  bool operator==(const Route&) const = default;
};

}  // namespace takehold::ui
