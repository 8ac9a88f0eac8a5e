// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "takehold/engine/diagnosis.hpp"
#include "takehold/explain/words.hpp"
#include "takehold/model/row_address.hpp"
#include "takehold/report/explanation_text.hpp"
#include "takehold/value/text.hpp"

namespace takehold::cli {
namespace {

// Every finding and strength in full, then what can't be said yet by name.
std::string everything(const Terminal& terminal, const Ruleset& ruleset, const Diagnosis& diagnosis) {
  std::string text;
  const auto add = [&](const std::string& part) { text += (text.empty() ? "" : "\n") + part; };
  for (const Finding& finding : diagnosis.findings) add(explanation_text(ruleset, finding, terminal));
  for (const Strength& strength : diagnosis.strengths) add(explanation_text(ruleset, strength, terminal));
  Diagnosis open;
  open.open = diagnosis.open;
  if (!open.open.empty()) add(explanation_list(open, terminal));
  return text.empty() ? "Nothing is found, and nothing is left open.\n" : text;
}

std::optional<std::string> one(const Terminal& terminal, const Ruleset& ruleset, const Diagnosis& diagnosis, const std::string& key) {
  if (const Finding* finding = find_finding(diagnosis, key)) return explanation_text(ruleset, *finding, terminal);
  if (const Strength* strength = find_strength(diagnosis, key)) return explanation_text(ruleset, *strength, terminal);
  std::optional<std::string> text;
  for (const OpenVerdict& open : diagnosis.open) {
    if (open.key != key && open.rule_id != key) continue;
    text = (text ? *text + "\n" : "") + explanation_text(ruleset, open, terminal);
  }
  return text;
}

const Rule* find_rule(const Ruleset& ruleset, const std::string& id) {
  for (const Framework& framework : ruleset.frameworks) {
    for (const Rule& rule : framework.rules) {
      if (rule.id == id) return &rule;
    }
  }
  return nullptr;
}

// "nothing-removed[Forecasting]" is about the rule "nothing-removed".
std::string rule_of(const std::string& key) { return key.substr(0, key.find('[')); }

// The key that a text means: rows go by name, and by number where none has that name, as in `takehold set`.
Result<std::string> key_of(const Ruleset& ruleset, const Assessment& assessment, const std::string& text) {
  const std::string id = rule_of(text);
  const Rule* rule = find_rule(ruleset, id);
  const RecordType* type = rule == nullptr ? nullptr : ruleset.vocabulary.find_table(rule->on);
  const auto table = assessment.tables.find(type == nullptr ? "" : type->id);
  if (table == assessment.tables.end() || id == text || text.back() != ']') return text;
  const std::string one = Speaker{&ruleset.vocabulary, &assessment}.say_words(type->one);
  const Result<std::uint32_t> row = find_row(*type, one, table->second, text.substr(id.size() + 1, text.size() - id.size() - 2));
  if (!row) return row.issues().front().code == "ambiguous-row" ? Result<std::string>(row.issues()) : text;
  return id + "[" + row_keys(table->second, one)[*row] + "]";
}

int unknown(Console& console, const Ruleset& ruleset, const Diagnosis& diagnosis, const ExplainArguments& arguments) {
  if (find_rule(ruleset, rule_of(arguments.finding)) != nullptr) {
    return console.finish("The rule " + rule_of(arguments.finding) + " is clear here or does not apply, so there is no such finding.\n", Done);
  }
  std::vector<std::string> keys = explainable_keys(diagnosis);
  for (const Framework& framework : ruleset.frameworks) {
    for (const Rule& rule : framework.rules) keys.push_back(rule.id);
  }
  console.report({error("unknown-finding", "there is no finding or rule " + quote(arguments.finding),
                        did_you_mean(arguments.finding, keys, "`takehold assess FILE` and `takehold explain FILE` show the names of all"))});
  return BadInput;
}

}  // namespace

int explain(const Globals& globals, const ExplainArguments& arguments) {
  Console console(globals.no_color);
  const std::optional<LoadedRules> rules = load_rules(console, globals.rules);
  if (!rules) return BadInput;
  const std::optional<Assessment> assessment = read_assessment(console, arguments.file, rules->ruleset->vocabulary);
  if (!assessment) return BadInput;
  const Diagnosis diagnosis = diagnose(*rules->ruleset, *assessment);
  const Terminal terminal = console.terminal(arguments.file);
  if (arguments.finding.empty()) return console.finish(everything(terminal, *rules->ruleset, diagnosis), Done);
  const Result<std::string> key = key_of(*rules->ruleset, *assessment, arguments.finding);
  if (!key) {
    console.report(key.issues());
    return BadInput;
  }
  const std::optional<std::string> text = one(terminal, *rules->ruleset, diagnosis, *key);
  return text ? console.finish(*text, Done) : unknown(console, *rules->ruleset, diagnosis, arguments);
}

}  // namespace takehold::cli
