// SPDX-License-Identifier: MIT
#include "takehold/report/questions.hpp"

#include "report/json_parts.hpp"
#include "report/question_parts.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/report/terminal_page.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

// The name that `takehold set` has for the answer.
std::string set_name(const OpenQuestion& question) {
  const AnswerRef& ref = question.answer.ref;
  if (ref.table.empty()) return ref.fact;
  if (ref.fact.empty()) return ref.table + ".complete";
  return ref.table + "[" + question.row + "]." + ref.fact;
}

// How to add a row to the list.
std::string form_of_list(const RecordType& table) {
  const std::string column = table.facts.empty() ? "name" : table.facts.front().id;
  const std::string added = !table.per.empty() ? "[NAME, 1]." + column : table.weekly ? "[1]." + column : "[+].name";
  const std::string which = table.per.empty() ? "" : ", NAME being that of a row of " + table.per;
  return "add rows with " + table.id + added + "=..." + which + "; yes once the list is complete";
}

std::string form_of(const Ruleset& ruleset, const OpenQuestion& question) {
  if (question.answer.ref.fact.empty()) {
    const RecordType* table = ruleset.vocabulary.find_table(question.answer.ref.table);
    return table == nullptr ? "" : form_of_list(*table);
  }
  const FactDef* fact = ruleset.vocabulary.find(question.fact);
  if (fact == nullptr) return "";
  if (fact->options.empty()) return answer_form(*fact);
  return fact->type == FactType::ChoiceSet ? "any of these, with commas, or none" : "one of these";
}

bool belongs_to(const TopicPart& part, const Ruleset& ruleset, const OpenQuestion& question) {
  const std::string& table = question.answer.ref.table;
  if (!table.empty() || part.kind == TopicPart::Kind::Table) return part.kind == TopicPart::Kind::Table && part.id == table;
  if (part.kind == TopicPart::Kind::Fact) return part.fact == question.fact;
  const FactDef* fact = ruleset.vocabulary.find(question.fact);
  return fact != nullptr && fact->grid == part.id;
}

std::vector<const OpenQuestion*> open_in(const TopicPart& part, const Ruleset& ruleset, const Diagnosis& diagnosis) {
  std::vector<const OpenQuestion*> open;
  for (const OpenQuestion& question : diagnosis.questions) {
    if (belongs_to(part, ruleset, question)) open.push_back(&question);
  }
  return open;
}

void write_open_question(TerminalPage& page, const Ruleset& ruleset, const OpenQuestion& question, const NothingAnswered& nothing, int indent) {
  page.paragraph({Span(question_words(question.answer)), Span(question.settles ? " ·" : "", Style::Unknown),
                  Span(question.answer.not_known ? " (asked; not known yet)" : "", Style::Faint)}, indent, indent + 2);
  const FactDef* fact = ruleset.vocabulary.find(question.fact);
  page.paragraph({Span(set_name(question) + "=...", Style::Accent), " ", Span(form_of(ruleset, question), Style::Faint)}, indent + 2, indent + 4);
  if (fact != nullptr) write_options(page, *fact, nothing, indent + 2);
}

void write_open_topic(TerminalPage& page, const Ruleset& ruleset, const Diagnosis& diagnosis, const TopicView& topic, const NothingAnswered& nothing) {
  bool begun = false;
  for (const TopicPart& part : topic.parts) {
    const std::vector<const OpenQuestion*> open = open_in(part, ruleset, diagnosis);
    if (open.empty()) continue;
    if (!begun) write_topic(page, topic, nothing);
    begun = true;
    const int indent = write_part(page, ruleset, part, nothing);
    for (const OpenQuestion* question : open) write_open_question(page, ruleset, *question, nothing, indent);
  }
}

Json open_json(const Ruleset& ruleset, const OpenQuestion& question, const std::string& topic) {
  Json one = answer_json(question.answer);
  one.add("topic", Json::string(topic));
  one.add("set", Json::string(set_name(question)));
  one.add("how", Json::string(form_of(ruleset, question)));
  one.add("quick", Json::boolean(question.quick));
  one.add("settles", Json::boolean(question.settles));
  return one;
}

}  // namespace

std::string questions_text(const Ruleset& ruleset, const Diagnosis& diagnosis, int width, const Palette& palette) {
  TerminalPage page(width, palette);
  page.paragraph({Span(counted(diagnosis.questions.size(), "question is", "questions are") + " open; " + std::to_string(diagnosis.answered) + " of " +
                       std::to_string(diagnosis.asked) + " answered. A rule waits for those marked"), " ", Span("·", Style::Unknown)});
  const NothingAnswered nothing(ruleset);
  for (const TopicView& topic : topics_of(ruleset)) write_open_topic(page, ruleset, diagnosis, topic, nothing);
  return page.text();
}

std::string questions_json(const Ruleset& ruleset, const Diagnosis& diagnosis) {
  const NothingAnswered nothing(ruleset);
  const std::vector<TopicView> topics = topics_of(ruleset);
  Json questions = Json::array();
  for (const TopicView& topic : topics) {
    for (const TopicPart& part : topic.parts) {
      for (const OpenQuestion* question : open_in(part, ruleset, diagnosis)) questions.items.push_back(open_json(ruleset, *question, topic.id));
    }
  }
  Json root = Json::object();
  root.add("answered", count_json(diagnosis.answered));
  root.add("asked", count_json(diagnosis.asked));
  root.add("topics", topics_json(topics, nothing));
  root.add("questions", std::move(questions));
  return print_json(root);
}

}  // namespace takehold
