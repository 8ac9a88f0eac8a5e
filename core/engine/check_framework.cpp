// SPDX-License-Identifier: MIT
#include "engine/checks.hpp"
#include "engine/roots.hpp"

namespace takehold {
namespace {

constexpr int Api = 1;

void check_head(const Framework& framework, Issues& issues) {
  const std::string what = named("framework", framework.id);
  if (framework.id.empty()) issues.push_back(error("missing", "the framework has no \"id\"", {}, inside(framework.place, what)));
  if (framework.api == Api) return;
  issues.push_back(error("other-api",
                         "it was written for api " + std::to_string(framework.api) + ", and this program knows api 1",
                         framework.api > Api ? "use a newer program" : "say api = 1", inside(framework.place, what)));
}

}  // namespace

// Compiling alone tells whether the trees are sound; what walks or evaluates them comes after.
Issues check_framework(const Framework& as_declared, const Vocabulary& shared) {
  Issues issues;
  Framework framework = as_declared;
  complete(framework);
  Vocabulary vocabulary = shared;
  append(issues, merge_into(vocabulary, framework.own));
  Check check{framework, vocabulary, issues};
  check_head(framework, issues);
  check_vocabulary(framework.own, vocabulary, issues);
  const PartReport report = [&](Issue issue, std::string_view) { issues.push_back(std::move(issue)); };
  check_structure(framework, report);
  check_references(framework, vocabulary, report);
  const auto alone = assemble(vocabulary, {framework});
  append(issues, alone ? alone->warnings : alone.issues());
  check.trees_are_sound = static_cast<bool>(alone);
  check_texts(check);
  if (has_error(issues)) return issues;
  check_reading(check);
  check_behaviour(*alone->value, issues);
  return issues;
}

}  // namespace takehold
