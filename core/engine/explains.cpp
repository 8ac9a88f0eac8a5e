// SPDX-License-Identifier: MIT
#include <set>

#include "engine/sections.hpp"

namespace takehold {
namespace {

using Causes = std::set<std::string, std::less<>>;

void collect_consequences(const std::string& id, const Vocabulary& vocabulary, Causes& reached) {
  const Cause* cause = vocabulary.find_cause(id);
  if (cause == nullptr) return;
  for (const std::string& next : cause->leads_to) {
    if (reached.insert(next).second) collect_consequences(next, vocabulary, reached);
  }
}

// What is wrong in one workflow does not explain what is wrong in another.
bool are_different_rows(const Subject& a, const Subject& b) { return !a.table.empty() && a.table == b.table && a.row != b.row; }

}  // namespace

void count_what_each_explains(std::vector<Finding>& findings, const Vocabulary& vocabulary) {
  for (Finding& finding : findings) {
    Causes reached;
    collect_consequences(finding.cause, vocabulary, reached);
    reached.erase(finding.cause);  // in a circle of causes none explains itself
    for (const Finding& other : findings) {
      if (reached.count(other.cause) == 0 || are_different_rows(finding.subject, other.subject)) continue;
      finding.explained.push_back(other.key);
    }
    finding.explains = finding.explained.size();
  }
}

}  // namespace takehold
