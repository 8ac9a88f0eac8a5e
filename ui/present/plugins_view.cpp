// SPDX-License-Identifier: MIT
#include "present/plugins_view.hpp"

#include <algorithm>

#include "present/handbook.hpp"
#include "present/mentions.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/value/text.hpp"

namespace takehold::ui {
namespace {

std::size_t count_of(const Issues& issues, IssueLevel level) {
  return static_cast<std::size_t>(std::count_if(issues.begin(), issues.end(), [&](const Issue& issue) { return issue.level == level; }));
}

std::string problem_words(const PluginLine& line) {
  std::string words = line.errors > 0 ? counted(line.errors, "error", "errors") : std::string();
  if (line.remarks > 0) words += (words.empty() ? "" : ", ") + counted(line.remarks, "remark", "remarks");
  return words.empty() ? "none" : words;
}

// For a bundled plugin, if an added one has the same id.
std::string instead_words(const Catalogue& catalogue, const CatalogueEntry& entry) {
  if (!entry.bundled) return {};
  for (const CatalogueEntry& other : catalogue.entries()) {
    if (other.bundled || other.id != entry.id) continue;
    if (other.on) return "The added one takes its place";
    return entry.on ? "On; the added one is off" : "Off";
  }
  return {};
}

PluginLine line_of(const Catalogue& catalogue, const CatalogueEntry& entry) {
  PluginLine line;
  line.id = entry.id;
  line.title = entry.title.empty() ? entry.id : entry.title;
  line.version = entry.version;
  line.origin = entry.origin;
  line.summary = entry.summary;
  line.questions = entry.questions;
  line.rules = entry.rules;
  line.actions = entry.actions;
  line.errors = count_of(entry.issues, IssueLevel::Error);
  line.remarks = count_of(entry.issues, IssueLevel::Warning);
  line.counts = counted(entry.questions, "question", "questions") + ", " + counted(entry.rules, "rule", "rules") + ", " +
                counted(entry.actions, "action", "actions");
  line.problems = problem_words(line);
  line.instead = instead_words(catalogue, entry);
  line.on = entry.on;
  line.works = entry.works;
  line.bundled = entry.bundled;
  return line;
}

PluginProblem problem_of(const Issue& issue) {
  std::string where = issue.place.source;
  if (issue.place.line > 0) where += ", line " + std::to_string(issue.place.line);
  if (!issue.place.path.empty()) where += ", " + issue.place.path;
  return {issue.level == IssueLevel::Error, where, as_sentence(issue.message), as_sentence(issue.cure), to_text(issue)};
}

std::string trust_words(const CatalogueEntry& entry) {
  if (entry.bundled) return "Switched off, its questions and rules take no part; answers that were given stay in the document.";
  if (!entry.works) return {};
  return "Switching it on lets its rules take part. It runs in a sandbox: it reads no files, no clock and no network. "
         "You agree to this content, " + entry.content_hash + "; if it changes, you are asked again.";
}

std::string failure_words(const PluginLine& line) {
  if (line.errors == 0) return {};
  if (!line.works) return "It could not be loaded. All other plugins and the diagnosis go on as before. Mend what is listed, then add it again.";
  if (line.on) return "What was added last has errors, so the content from before stays in use. Mend what is listed, then add it again.";
  return "It has errors and is off. What is on goes on as before. Mend what is listed, then switch it on or add it again.";
}

std::string page_text(const PluginPage& page) {
  std::string text = page.line.title + " " + page.line.version + "\n" + page.summary + "\n" + page.line.counts + "\nOrigin: " + page.line.origin +
                     "\nContent: " + page.content_hash + "\n";
  if (!page.licence.empty()) text += "Licence: " + page.licence + "\n";
  for (const std::string& source : page.sources) text += "Rests on: " + source + "\n";
  return text;
}

PluginPage page_of(const Catalogue& catalogue, const CatalogueEntry& entry, const PluginLine& line) {
  PluginPage page;
  page.line = line;
  page.summary = entry.summary;
  page.licence = entry.licence;
  page.content_hash = entry.content_hash;
  page.trust = trust_words(entry);
  page.failure = failure_words(line);
  page.sources = entry.sources;
  page.problems_text = to_text(entry.issues);
  for (const Issue& issue : entry.issues) page.problems.push_back(problem_of(issue));
  if (const Framework* framework = catalogue.framework(entry.id)) add_handbook(page, *framework, catalogue.ruleset()->vocabulary);
  page.text = page_text(page);
  return page;
}

int order_of(std::size_t a, std::size_t b) { return a < b ? -1 : a > b ? 1 : 0; }

int compare(const PluginLine& a, const PluginLine& b, PluginColumn column) {
  switch (column) {
    case PluginColumn::Title: return a.title.compare(b.title);
    case PluginColumn::Version: return a.version.compare(b.version);
    case PluginColumn::On: return static_cast<int>(b.on) - static_cast<int>(a.on);
    case PluginColumn::Origin: return a.origin.compare(b.origin);
    case PluginColumn::Questions: return order_of(a.questions, b.questions);
    case PluginColumn::Rules: return order_of(a.rules, b.rules);
    case PluginColumn::Problems: break;
  }
  return a.errors != b.errors ? order_of(a.errors, b.errors) : order_of(a.remarks, b.remarks);
}

// The most serious first; strengths last.
int rank(const RuleLine& rule) { return rule.severity ? -static_cast<int>(*rule.severity) : 1; }

int compare(const RuleLine& a, const RuleLine& b, RuleColumn column) {
  if (column == RuleColumn::Kind) return rank(a) - rank(b);
  return column == RuleColumn::Title ? a.title.compare(b.title) : a.cites.compare(b.cites);
}

template <typename Line, typename Column>
void sort_lines(std::vector<const Line*>& lines, Column column, bool descending) {
  std::stable_sort(lines.begin(), lines.end(), [&](const Line* a, const Line* b) {
    return descending ? compare(*b, *a, column) < 0 : compare(*a, *b, column) < 0;
  });
}

}  // namespace

PluginsView present_plugins(const Catalogue& catalogue, const std::string& open) {
  PluginsView view;
  std::size_t on = 0;
  for (const CatalogueEntry& entry : catalogue.entries()) {
    view.lines.push_back(line_of(catalogue, entry));
    on += entry.on ? 1 : 0;
    if (entry.id == open) view.page = page_of(catalogue, entry, view.lines.back());
  }
  view.count = counted(view.lines.size(), "plugin", "plugins") + ", " + std::to_string(on) + " of them on";
  return view;
}

std::vector<const PluginLine*> find_plugins(const PluginsView& view, std::string_view words) {
  std::vector<const PluginLine*> lines;
  for (const PluginLine& line : view.lines)
    if (mentions(line.title + " " + line.id + " " + line.origin + " " + line.summary, words)) lines.push_back(&line);
  return lines;
}

void sort_plugins(std::vector<const PluginLine*>& lines, PluginColumn column, bool descending) { sort_lines(lines, column, descending); }

std::vector<const RuleLine*> find_rules(const PluginPage& page, std::string_view words) {
  std::vector<const RuleLine*> lines;
  for (const RuleLine& rule : page.rules)
    if (mentions(rule.kind + " " + rule.title + " " + rule.cites, words)) lines.push_back(&rule);
  return lines;
}

void sort_rules(std::vector<const RuleLine*>& lines, RuleColumn column, bool descending) { sort_lines(lines, column, descending); }

}  // namespace takehold::ui
