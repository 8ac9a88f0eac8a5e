// SPDX-License-Identifier: MIT
#include "present/plugins_view.hpp"

#include <algorithm>

#include "takehold/report/phrases.hpp"

namespace takehold::ui {
namespace {

std::string problem_words(const Issues& issues) {
  const auto errors = static_cast<std::size_t>(std::count_if(issues.begin(), issues.end(), [](const Issue& i) { return i.level == IssueLevel::Error; }));
  if (errors > 0) return counted(errors, "error", "errors");
  return issues.empty() ? "none" : counted(issues.size(), "remark", "remarks");
}

PluginLine line_of(const CatalogueEntry& entry) {
  return {entry.id, entry.title.empty() ? entry.id : entry.title, entry.version, entry.origin,
          counted(entry.questions, "question", "questions") + ", " + counted(entry.rules, "rule", "rules") + ", " + counted(entry.actions, "action", "actions"),
          problem_words(entry.issues), entry.on, entry.works, entry.bundled};
}

PluginProblem problem_of(const Issue& issue) {
  std::string where = issue.place.source;
  if (issue.place.line > 0) where += ", line " + std::to_string(issue.place.line);
  if (!issue.place.path.empty()) where += ", " + issue.place.path;
  return {issue.level == IssueLevel::Error, where, issue.message, issue.cure};
}

std::string join(const Cites& cites) {
  std::string all;
  for (const std::string& cite : cites) all += (all.empty() ? "" : ", ") + cite;
  return all;
}

void add_handbook(PluginPage& page, const Framework& framework) {
  for (const Rule& rule : framework.rules)
    page.rules.push_back({rule.severity ? severity_word(*rule.severity) : "Strength", rule.title.source, join(rule.cites)});
  for (const Action& action : framework.actions) page.actions.push_back(action.title.source);
  for (const FactDef& fact : framework.own.facts) page.questions.push_back(fact.ask.empty() ? fact.label : fact.ask);
  for (const Claim& claim : framework.claims)
    page.claims.push_back(claim.text + " (" + (claim.attribution.empty() ? framework.title : claim.attribution) + (claim.verified ? ")" : "; as printed there, not verified)"));
}

std::string trust_words(const CatalogueEntry& entry) {
  if (entry.bundled) return "It ships with Takehold.";
  if (!entry.works) return "It cannot be switched on while it has errors. All other plugins go on working.";
  return "It came from " + entry.origin + ". Switching it on lets its rules take part. It cannot read files, the clock or the network; "
         "if its content changes, you are asked again.";
}

}  // namespace

PluginsView present_plugins(const Catalogue& catalogue, const std::string& open) {
  PluginsView view;
  for (const CatalogueEntry& entry : catalogue.entries()) {
    view.lines.push_back(line_of(entry));
    if (entry.id != open) continue;
    PluginPage page;
    page.line = view.lines.back();
    page.summary = entry.summary;
    page.licence = entry.licence;
    page.content_hash = entry.content_hash;
    page.trust = trust_words(entry);
    page.sources = entry.sources;
    page.problems_text = to_text(entry.issues);
    for (const Issue& issue : entry.issues) page.problems.push_back(problem_of(issue));
    if (const Framework* framework = catalogue.framework(entry.id)) add_handbook(page, *framework);
    view.page = std::move(page);
  }
  return view;
}

}  // namespace takehold::ui
