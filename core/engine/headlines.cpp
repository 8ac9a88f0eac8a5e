// SPDX-License-Identifier: MIT
#include <algorithm>

#include "engine/sections.hpp"

namespace takehold {
namespace {

bool say_the_same(const Finding& a, const Finding& b) {
  const Finding::Source &first = a.sources.front(), &second = b.sources.front();
  return a.cause == b.cause && !a.subject.table.empty() && a.subject.table == b.subject.table && first.framework == second.framework &&
         first.rule == second.rule;
}

}  // namespace

std::vector<Headline> all_headlines(const std::vector<Finding>& findings) {
  std::vector<Headline> headlines;
  for (std::size_t place = 0; place < findings.size(); ++place) {
    const auto is_its = [&](const Headline& headline) { return say_the_same(findings[headline.finding], findings[place]); };
    const auto headline = std::find_if(headlines.begin(), headlines.end(), is_its);
    if (headline == headlines.end())
      headlines.push_back({place, {}});
    else
      headline->same.push_back(place);
  }
  return headlines;
}

}  // namespace takehold
