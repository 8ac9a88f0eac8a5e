// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "takehold/report/phrases.hpp"
#include "takehold/session/session.hpp"

namespace takehold {
namespace {

constexpr std::size_t Most = 3;

template <typename List>
std::set<std::string> keys_of(const List& list) {
  std::set<std::string> keys;
  for (const auto& entry : list) keys.insert(entry.key);
  return keys;
}

void add_findings(std::vector<std::string>& words, const Diagnosis& before, const Diagnosis& after) {
  const std::set<std::string> old_keys = keys_of(before.findings), new_keys = keys_of(after.findings);
  for (const Finding& finding : after.findings)
    if (!old_keys.contains(finding.key)) words.push_back("New: " + finding.title + " (" + severity_word(finding.severity) + ")");
  for (const Finding& finding : before.findings)
    if (!new_keys.contains(finding.key)) words.push_back("No longer so: " + finding.title);
}

void add_strengths(std::vector<std::string>& words, const Diagnosis& before, const Diagnosis& after) {
  const std::set<std::string> old_keys = keys_of(before.strengths);
  for (const Strength& strength : after.strengths)
    if (!old_keys.contains(strength.key)) words.push_back("Going well: " + strength.title);
}

void add_gates(std::vector<std::string>& words, const Diagnosis& before, const Diagnosis& after) {
  for (std::size_t place = 0; place < std::min(before.gates.size(), after.gates.size()); ++place)
    if (before.gates[place].truth != after.gates[place].truth)
      words.push_back(gate_title(after.gates[place].gate) + ": " + gate_answer(after.gates[place].truth));
}

}  // namespace

std::vector<std::string> what_changed(const Diagnosis& before, const Diagnosis& after) {
  std::vector<std::string> words;
  if (before.outlook != after.outlook) words.push_back(outlook_sentence(after.outlook));
  add_gates(words, before, after);
  add_findings(words, before, after);
  add_strengths(words, before, after);
  if (before.open.size() > after.open.size() && words.size() < Most)
    words.push_back("Settled " + counted(before.open.size() - after.open.size(), "rule", "rules"));
  if (words.size() > Most) {
    const std::size_t left = words.size() - (Most - 1);
    words.resize(Most - 1);
    words.push_back("and " + counted(left, "further change", "further changes"));
  }
  return words;
}

}  // namespace takehold
