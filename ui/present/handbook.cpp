// SPDX-License-Identifier: MIT
#include "present/handbook.hpp"

#include <utility>

#include "takehold/explain/words.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/report/questions.hpp"
#include "takehold/value/text.hpp"

namespace takehold::ui {
namespace {

class Handbook {
 public:
  Handbook(const Framework& framework, const Vocabulary& shared) : framework_(framework), shared_(shared) {}

  std::string say(const Text& text) const {
    std::string words;
    for (const TextPart& part : text.parts) words += say(part);
    return words;
  }

  std::string say_words(const std::string& text) const { return Speaker{&shared_, &empty_}.say_words(text); }

  std::string owner(const std::string& id) const {
    const OwnerRole* role = shared_.find_owner(id);
    return role ? role->title : id;
  }

  HandbookLine question(const FactDef& fact) const {
    return {say_words(fact.ask.empty() ? fact.label : fact.ask), capitalised(answer_form(fact))};
  }

 private:
  std::string say(const TextPart& part) const {
    switch (part.kind) {
      case TextPart::Kind::Word: return part.capital ? capitalised(word(part.words)) : word(part.words);
      case TextPart::Kind::RowName: return "[" + table_word(part.fact.table) + "]";
      case TextPart::Kind::Measure: return "[" + measure_title(part.words) + "]";
      case TextPart::Kind::Fact: return "[" + label(part.fact) + "]";
      case TextPart::Kind::Words: break;
    }
    return part.words;
  }

  std::string word(const std::string& id) const { return Speaker{&shared_, &empty_}.word(id); }

  std::string table_word(const std::string& id) const {
    const RecordType* table = framework_.own.find_table(id);
    if (!table || table->one.empty()) table = shared_.find_table(id);
    return table ? table->one : id;
  }

  std::string label(const FactName& name) const {
    const FactDef* fact = framework_.own.find(name);
    if (!fact) fact = shared_.find(name);
    return fact ? say_words(fact->label) : to_text(name);
  }

  std::string measure_title(const std::string& id) const {
    for (const Measure& measure : framework_.measures)
      if (measure.id == id) return measure.title.source;
    return id;
  }

  const Framework& framework_;
  const Vocabulary& shared_;
  Assessment empty_;
};

// A grid is one question, however many items it has; so is a table, followed by its columns.
void add_questions(PluginPage& page, const Handbook& handbook, const Vocabulary& own) {
  for (const Grid& grid : own.grids) page.questions.push_back({handbook.say_words(grid.ask), "A table: " + grid.title});
  for (const FactDef& fact : own.facts)
    if (fact.grid.empty()) page.questions.push_back(handbook.question(fact));
  for (const RecordType& table : own.tables) {
    if (!table.ask.empty()) page.questions.push_back({handbook.say_words(table.ask), "A list of " + table.many});
    for (const FactDef& fact : table.facts) {
      HandbookLine line = handbook.question(fact);
      line.note = "For each " + (table.one.empty() ? table.id : table.one) + ": " + line.note;
      page.questions.push_back(std::move(line));
    }
  }
}

void add_actions(PluginPage& page, const Handbook& handbook, const Framework& framework) {
  for (const Action& action : framework.actions)
    page.actions.push_back({handbook.say(action.title), handbook.owner(action.owner) + ", " + std::string(to_text(action.effort)) + " effort, " +
                                                            std::string(to_text(action.phase))});
}

void add_claims(PluginPage& page, const Framework& framework) {
  for (const Claim& claim : framework.claims) {
    const std::string who = claim.attribution.empty() ? framework.title : claim.attribution;
    page.claims.push_back({claim.text, who + (claim.verified ? "" : "; as printed there, not verified")});
  }
}

std::string rule_count(const std::vector<RuleLine>& rules) {
  std::size_t strengths = 0;
  for (const RuleLine& rule : rules) strengths += rule.severity ? 0 : 1;
  return counted(rules.size() - strengths, "rule", "rules") + ", " + counted(strengths, "strength", "strengths");
}

}  // namespace

void add_handbook(PluginPage& page, const Framework& framework, const Vocabulary& shared) {
  const Handbook handbook(framework, shared);
  add_questions(page, handbook, framework.own);
  for (const Rule& rule : framework.rules)
    page.rules.push_back({rule.severity, rule.severity ? severity_word(*rule.severity) : "Strength", handbook.say(rule.title),
                          list_in_words(rule.cites, rule.cites.size())});
  page.rule_count = rule_count(page.rules);
  add_actions(page, handbook, framework);
  for (const Requirement& requirement : framework.requirements)
    page.gates.push_back({handbook.say(requirement.title), gate_title(requirement.gate)});
  add_claims(page, framework);
}

}  // namespace takehold::ui
