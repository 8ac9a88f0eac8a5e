// SPDX-License-Identifier: MIT
//
// topic, record, condition, theme, cause, owner, word; `fact` has a source of its own.
#include <utility>

#include "sdk/declare.hpp"
#include "sdk/read_fact.hpp"
#include "takehold/value/text.hpp"

namespace takehold::plugins {
namespace {

// The table to whose rows the series belong, by its name as in a document.
std::string read_per(Keys& keys, bool weekly) {
  const std::string per = keys.text("per");
  if (per.empty()) return {};
  std::vector<std::string> tables;
  for (const RecordType& table : keys.host().known.tables) tables.push_back(table.id);
  if (!weekly) keys.report("per", "wrong-type", "only a weekly record type has a series for each row of another", "add weekly = true");
  if (keys.host().known.find_table(per) != nullptr) return per;
  keys.report("per", "unknown-name", "there is no record type " + code(per) + " before this one", nearest_or_all(per, tables));
  return {};
}

int read_topic(Keys& keys, const std::string& id) {
  Topic topic;
  topic.id = id;
  topic.title = keys.words_text("title", Need::Demanded);
  topic.help = keys.words_text("help");
  topic.declared_by = keys.host().framework.id;
  topic.place = keys.place();
  keys.host().known.topics.push_back(topic);
  keys.host().framework.own.topics.push_back(std::move(topic));
  return 0;
}

// vocabulary.name is a record type or a condition, never both.
void refuse_second_meaning(Keys& keys, const char* other, const std::string& id) {
  if (!keys.host().is_claimed(other, id)) return;
  keys.report(nullptr, "duplicate-id", "vocabulary." + id + " is a " + other + " already", "choose another name");
}

int read_record(Keys& keys, const std::string& id) {
  RecordType table;
  table.id = id;
  table.topic = keys.topic();
  table.one = keys.text("one", Need::Demanded);
  table.many = keys.text("many", Need::Demanded);
  table.ask = keys.words_text("ask", Need::Demanded);
  table.help = keys.words_text("help");
  table.weekly = keys.yes("weekly");
  table.per = read_per(keys, table.weekly);
  table.max_rows = static_cast<int>(keys.whole("max_rows", 1, 100'000).value_or(table.max_rows));
  table.cites = keys.source();
  table.declared_by = keys.host().framework.id;
  table.place = keys.place();
  refuse_second_meaning(keys, "condition", id);
  keys.host().add_table(std::move(table));
  return 0;
}

int read_theme(Keys& keys, const std::string& id) {
  CauseTheme theme;
  theme.id = id;
  theme.title = keys.text("title", Need::Demanded);
  theme.published = static_cast<int>(keys.whole("published", 0, 100'000).value_or(0));
  theme.main_in = static_cast<int>(keys.whole("main_in", 0, theme.published).value_or(0));
  theme.place = keys.place();
  keys.host().known.themes.push_back(theme);
  keys.host().framework.own.themes.push_back(std::move(theme));
  return 0;
}

int read_cause(Keys& keys, const std::string& id) {
  Cause cause;
  cause.id = id;
  cause.title = keys.text("title", Need::Demanded);
  cause.theme = keys.text("theme");
  keys.mention("theme", "theme", cause.theme);
  cause.leads_to = keys.texts("leads_to");
  for (const std::string& next : cause.leads_to) keys.mention("leads_to", "cause", next);
  cause.place = keys.place();
  keys.host().known.causes.push_back(cause);
  keys.host().framework.own.causes.push_back(std::move(cause));
  return 0;
}

int read_owner(Keys& keys, const std::string& id) {
  OwnerRole owner;
  owner.id = id;
  owner.title = keys.text("title", Need::Demanded);
  owner.help = keys.text("help");
  owner.place = keys.place();
  keys.host().known.owners.push_back(owner);
  keys.host().framework.own.owners.push_back(std::move(owner));
  return 0;
}

int read_word(Keys& keys, const std::string& id) {
  takehold::Word word;
  word.id = id;
  word.standard = keys.text("standard", Need::Demanded);
  word.meaning = keys.text("meaning", Need::Demanded);
  keys.host().known.words.push_back(word);
  keys.host().framework.own.words.push_back(std::move(word));
  return 0;
}

int read_condition(Keys& keys, const std::string& id) {
  Condition condition;
  condition.id = id;
  condition.on = keys.on();
  condition.title = keys.words_text("title", Need::Demanded);
  condition.when = keys.expression("when", Need::Demanded);
  condition.place = keys.place();
  refuse_second_meaning(keys, "record", id);
  keys.host().add_condition(std::move(condition));
  return 0;
}

// In texts, "rollout" and "measure" before the dot mean something else.
bool is_record_id(std::string_view text) { return is_lua_name(text) && text != "rollout" && text != "measure"; }

constexpr Declaration topic_declaration{"topic", "topic", &is_id, IdShape, true, &read_topic};
constexpr Declaration fact_declaration{"fact", nullptr, nullptr, "", true, &read_fact};
constexpr Declaration record_declaration{"record",      "record",
                                         &is_record_id, "Lua names in lower case, other than rollout and measure: \"workflow\"",
                                         true,          &read_record};
constexpr Declaration condition_declaration{"condition",   "condition",
                                            &is_record_id, "Lua names in lower case, other than rollout and measure: \"in_use\"",
                                            true,          &read_condition};
constexpr Declaration theme_declaration{"theme", "theme", &is_id, IdShape, true, &read_theme};
constexpr Declaration cause_declaration{"cause", "cause", &is_id, IdShape, true, &read_cause};
constexpr Declaration owner_declaration{"owner", "owner", &is_id, IdShape, true, &read_owner};
constexpr Declaration word_declaration{"word", "word", &is_id, IdShape, true, &read_word};

constexpr SdkWord VocabularyWords[] = {
    {"topic", &entry<declare<topic_declaration>>, "id: string", "fun(declaration: table)",
     "A part of the story, in which questions are asked together: title, help."},
    {"fact", &entry<declare<fact_declaration>>, "name: string", "fun(declaration: table)",
     "Something that can be known: of the assessment, or \"table.column\"."},
    {"record", &entry<declare<record_declaration>>, "id: string", "fun(declaration: table)",
     "A record type: a table of facts, one row a thing."},
    {"condition", &entry<declare<condition_declaration>>, "name: string", "fun(declaration: table)",
     "A condition with a name, vocabulary.<name>, for all who mean it: title, when, on."},
    {"theme", &entry<declare<theme_declaration>>, "id: string", "fun(declaration: table)",
     "What several causes are about, and in how many published failures that was a main cause: title, main_in, published."},
    {"cause", &entry<declare<cause_declaration>>, "id: string", "fun(declaration: table)",
     "Why a rollout stalls, and what it brings about."},
    {"owner", &entry<declare<owner_declaration>>, "id: string", "fun(declaration: table)", "A role that decides things."},
    {"word", &entry<declare<word_declaration>>, "id: string", "fun(declaration: table)",
     "A word that an assessment may replace by its own trade's."},
};

}  // namespace

std::span<const SdkWord> vocabulary_words() { return VocabularyWords; }

}  // namespace takehold::plugins
