// SPDX-License-Identifier: MIT
#include "takehold/explain/fill_text.hpp"

#include "takehold/value/text.hpp"

namespace takehold {
namespace {

// The truth of the fact's condition; certainly true if it has none.
TruthSet asked(const Evaluation& evaluation, const FactName& fact, std::uint32_t row) {
  const FactDef* definition = evaluation.speaker.vocabulary->find(fact);
  if (definition == nullptr || definition->asked_if == nullptr) return CertainlyTrue;
  const auto node = evaluation.compiled->nodes.find(definition->asked_if.get());
  return node == evaluation.compiled->nodes.end() ? CertainlyTrue : evaluation.trace->truth(node->second, row);
}

constexpr std::string_view OpenWord = "(not answered yet)";

// Within a sentence: "adds an unstated number of tasks". It says neither that there are some nor that somebody does not know.
std::string say_open(const FactDef* fact) {
  if (fact == nullptr) return std::string(OpenWord);
  if (fact->type == FactType::Percent || fact->type == FactType::Share) return "an unstated share";
  if (fact->type == FactType::Money) return "an unstated sum";
  return fact->unit_many.empty() ? std::string(OpenWord) : "an unstated number of " + fact->unit_many;
}

const Measure* find_measure(std::span<const Measure> measures, const std::string& id) {
  for (const Measure& measure : measures) {
    if (measure.id == id) return &measure;
  }
  return nullptr;
}

std::string say_measure(const TextPart& part, const Evaluation& evaluation, std::span<const Measure> measures,
                        std::uint32_t row) {
  const Measure* measure = find_measure(measures, part.words);
  const auto node = measure == nullptr ? evaluation.compiled->nodes.end() : evaluation.compiled->nodes.find(measure->total.expr.get());
  if (node == evaluation.compiled->nodes.end()) return std::string(OpenWord);
  const Interval& total = evaluation.trace->number(node->second, row);
  if (!part.fallback.empty() && !total.settled()) return part.fallback;
  const int scale = evaluation.compiled->program.code[node->second].scale;
  return say_interval(total, scale, measure->unit_one, measure->unit_many);
}

std::string say_part(const TextPart& part, const Evaluation& evaluation, std::span<const Measure> measures, std::uint32_t row) {
  const Speaker& speaker = evaluation.speaker;
  switch (part.kind) {
    case TextPart::Kind::Words:
      return part.words;
    case TextPart::Kind::RowName:
      return speaker.row(part.fact.table, row);
    case TextPart::Kind::Word:
      return part.capital ? capitalised(speaker.word(part.words)) : speaker.word(part.words);
    case TextPart::Kind::Measure:
      return say_measure(part, evaluation, measures, row);
    case TextPart::Kind::Fact:
      break;
  }
  if (!is_open(evaluation, part.fact, row)) return say_fact(evaluation, part.fact, row);
  return part.fallback.empty() ? say_open(evaluation.speaker.vocabulary->find(part.fact)) : part.fallback;
}

// Names and texts stay as people wrote them, even at the start of a sentence.
bool is_in_own_words(const TextPart& part, const Speaker& speaker, std::uint32_t row) {
  if (part.kind == TextPart::Kind::Fact) {
    const Answer* answer = speaker.answer(part.fact, row);
    return answer != nullptr && std::holds_alternative<TextAnswer>(answer->value);
  }
  if (part.kind != TextPart::Kind::RowName) return part.kind == TextPart::Kind::Words;
  const auto table = speaker.assessment->tables.find(part.fact.table);
  return table != speaker.assessment->tables.end() && row < table->second.rows.size() && !table->second.rows[row].name.empty();
}

}  // namespace

std::string fill_text(const Text& text, const Evaluation& evaluation, std::span<const Measure> measures, std::uint32_t row) {
  std::string filled;
  for (const TextPart& part : text.parts) filled += say_part(part, evaluation, measures, row);
  const bool ours = !text.parts.empty() && !is_in_own_words(text.parts.front(), evaluation.speaker, row);
  return ours ? capitalised(filled) : filled;
}

std::string say_fact(const Evaluation& evaluation, const FactName& fact, std::uint32_t row) {
  if (!asked(evaluation, fact, row).can_be_true()) return std::string(DoesNotApply);
  return evaluation.speaker.say_answer(fact, row);
}

bool is_open(const Evaluation& evaluation, const FactName& fact, std::uint32_t row) {
  return evaluation.speaker.answer(fact, row) == nullptr && asked(evaluation, fact, row).can_be_true();
}

}  // namespace takehold
