// SPDX-License-Identifier: MIT
#include "session/paste_columns.hpp"

#include <algorithm>

#include "document/describe.hpp"
#include "change/asked.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

bool is_in_a_word(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; }

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words{""};
  for (const char c : in_small_letters(text)) {
    if (is_in_a_word(c)) words.back() += c;
    else if (!words.back().empty()) words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

std::string bare(std::string_view text) {
  std::string letters;
  for (const std::string& word : words_in(text)) letters += word;
  return letters;
}

}  // namespace

PasteColumns::PasteColumns(const Speaker& speaker, const RecordType& type) : speaker_(speaker), type_(type) {
  if (!type.per.empty()) ids_.emplace_back(ParentColumn);
  ids_.emplace_back(type.weekly ? WeekColumn : NameColumn);
  for (const FactDef& fact : type.facts) ids_.push_back(fact.id);
  for (const Word& word : speaker.vocabulary->words) {
    for (const std::string& text : {word.id, word.standard, speaker.word(word.id)}) {
      for (const std::string& each : words_in(text)) trade_words_.insert(each);
    }
  }
}

std::string PasteColumns::label(const std::string& id) const {
  if (id.empty()) return "left out";
  if (id == NameColumn) return "Name";
  if (id == WeekColumn) return "Week";
  if (id == ParentColumn) {
    const RecordType* owner = speaker_.vocabulary->find_table(type_.per);
    return capitalised(owner == nullptr ? type_.per : speaker_.say_words(owner->one));
  }
  const FactDef* fact = find_fact(type_.facts, id);
  return fact == nullptr || fact->label.empty() ? id : speaker_.say_words(fact->label);
}

std::vector<std::string> PasteColumns::names_of(const std::string& id) const {
  std::vector<std::string> names{id, label(id)};
  if (id == NameColumn) names.insert(names.end(), {type_.id, speaker_.say_words(type_.one)});
  if (id == ParentColumn) names.push_back(type_.per);
  return names;
}

std::string PasteColumns::without_trade_words(std::string_view text) const {
  std::string letters;
  for (const std::string& word : words_in(text)) letters += trade_words_.count(word) == 0 ? word : std::string();
  return letters;
}

std::string PasteColumns::find(std::string_view heading) const {
  const std::string wanted = bare(heading), without = without_trade_words(heading);
  if (wanted.empty()) return {};
  for (const std::string& id : ids_) {
    for (const std::string& name : names_of(id)) {
      if (bare(name) == wanted) return id;
    }
  }
  for (const std::string& id : ids_) {
    if (!without.empty() && without_trade_words(label(id)) == without) return id;
  }
  return {};
}

std::string PasteColumns::find_near(std::string_view heading) const {
  std::vector<std::string> labels;
  for (const std::string& id : ids_) labels.push_back(in_small_letters(label(id)));
  const std::string nearest = nearest_name(in_small_letters(normalise_text(heading).value_or(std::string())), labels);
  const auto found = std::find(labels.begin(), labels.end(), nearest);
  return nearest.empty() || found == labels.end() ? std::string() : ids_[static_cast<std::size_t>(found - labels.begin())];
}

}  // namespace takehold
