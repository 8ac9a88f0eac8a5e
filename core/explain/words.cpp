// SPDX-License-Identifier: MIT
#include "takehold/explain/words.hpp"

#include "takehold/framework/text.hpp"
#include "takehold/model/find_answer.hpp"
#include "takehold/value/date.hpp"
#include "takehold/value/text.hpp"

#include "explain/labels.hpp"
#include "explain/numbers.hpp"

namespace takehold {
namespace {

std::string say_option(const FactDef& fact, std::int64_t place) {
  const auto index = static_cast<std::size_t>(place);
  return place >= 0 && index < fact.options.size() ? in_sentence(fact.options[index].label) : std::string(NotAnsweredYet);
}

std::string say_options(const FactDef& fact, std::uint64_t chosen) {
  std::vector<std::string> labels;
  for (std::size_t i = 0; i < fact.options.size(); ++i) {
    if ((chosen >> i & 1) != 0) labels.push_back(in_sentence(fact.options[i].label));
  }
  return labels.empty() ? "none" : list_in_words(labels);
}

std::string say_yes_or_no(const NumberAnswer& answer) {
  if (answer.lo != answer.hi) return "yes or no";
  return answer.lo != 0 ? "yes" : "no";
}

// "low or medium", "email, chat or phone"; of an ordered choice with more than three in question "none to high".
std::string say_choice(const FactDef& fact, const NumberAnswer& answer) {
  if (answer.lo == answer.hi) return say_option(fact, answer.lo);
  if (fact.type == FactType::Level && answer.hi - answer.lo > 2) return say_option(fact, answer.lo) + " to " + say_option(fact, answer.hi);
  std::vector<std::string> labels;
  for (std::int64_t place = answer.lo; place < answer.hi; ++place) labels.push_back(say_option(fact, place));
  return list_in_words(labels, labels.size()) + " or " + say_option(fact, answer.hi);
}

std::string say_dates(const NumberAnswer& answer) {
  const std::string first = print_date(answer.lo);
  return answer.lo == answer.hi ? first : first + " to " + print_date(answer.hi);
}

std::string say_number_answer(const FactDef& fact, const NumberAnswer& answer, const std::string& currency) {
  switch (fact.type) {
    case FactType::Flag:
      return say_yes_or_no(answer);
    case FactType::Level:
    case FactType::Choice:
      return say_choice(fact, answer);
    case FactType::Date:
      return say_dates(answer);
    default:
      return say_fact_number(fact, Interval::between(answer.lo, answer.hi), currency);
  }
}

struct AnswerSayer {
  const FactDef& fact;
  const std::string& currency;

  std::string operator()(const NumberAnswer& answer) const { return say_number_answer(fact, answer, currency); }
  std::string operator()(const OptionsAnswer& answer) const { return say_options(fact, answer.chosen); }
  std::string operator()(const TextAnswer& answer) const { return answer.text.empty() ? std::string(NotAnsweredYet) : answer.text; }
  std::string operator()(const NotApplicable&) const { return std::string(DoesNotApply); }
  std::string operator()(const NotKnown&) const { return std::string(NotKnownYet); }
};

}  // namespace

std::string Speaker::word(std::string_view id) const {
  const auto own = assessment->words.find(id);
  if (own != assessment->words.end() && !own->second.empty()) return own->second;
  for (const Word& word : vocabulary->words) {
    if (word.id == id) return word.standard;
  }
  return std::string(id);
}

std::string Speaker::row(std::string_view table, std::uint32_t row) const {
  const RecordType* type = vocabulary->find_table(table);
  const std::string one = type != nullptr ? say_words(type->one) : std::string(table);
  const auto found = assessment->tables.find(table);
  if (found == assessment->tables.end() || row >= found->second.rows.size()) return "a further " + one;
  return row_label(found->second.rows[row], row, one);
}

const Answer* Speaker::answer(const FactName& fact, std::uint32_t row) const {
  return find_answer(*assessment, fact, row);
}

std::string Speaker::say_answer(const FactName& fact, std::uint32_t row) const {
  const Answer* found = answer(fact, row);
  const FactDef* type = vocabulary->find(fact);
  if (found == nullptr || type == nullptr)
    return std::string(said_not_known(*assessment, {fact.table, row, fact.fact}) ? NotKnownYet : NotAnsweredYet);
  std::string said = std::visit(AnswerSayer{*type, assessment->currency}, found->value);
  // Labels of options may contain words of the trade; text that somebody typed is left as it is.
  return type->options.empty() ? said : say_words(said);
}

std::string Speaker::say_words(std::string_view text) const {
  const Result<Text> parsed = parse_text(text, {});
  if (!parsed) return std::string(text);
  std::string said;
  for (const TextPart& part : parsed->parts) {
    if (part.kind == TextPart::Kind::Word) {
      said += part.capital ? capitalised(word(part.words)) : word(part.words);
    } else {
      said += part.words;  // nothing else is allowed here; the check of frameworks makes sure
    }
  }
  return said;
}

std::string say_truth(TruthSet truth) {
  if (truth == CertainlyTrue) return "yes";
  if (truth == CertainlyFalse) return "no";
  return truth == CertainlyNa ? std::string(DoesNotApply) : "can't say yet";
}

}  // namespace takehold
