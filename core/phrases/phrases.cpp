// SPDX-License-Identifier: MIT
#include "takehold/phrases/phrases.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "takehold/explain/words.hpp"
#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr std::size_t AnswersInALine = 4;

void append_with(std::string& text, std::string_view separator, std::string_view more) {
  if (more.empty()) return;
  if (!text.empty()) text += separator;
  text += more;
}

AnswerView shortened(const AnswerView& answer, const Vocabulary& vocabulary) {
  AnswerView result = answer;
  const FactDef* fact = vocabulary.find({answer.ref.table, answer.ref.fact});
  const bool one_option = fact != nullptr && (fact->type == FactType::Level || fact->type == FactType::Choice);
  if (one_option) result.value = before_colon(answer.value);
  return result;
}

std::string signed_number(std::int64_t units, int scale) { return (units > 0 ? "+" : "") + print_decimal(units, scale); }

}  // namespace

std::string plain_text(const Spans& spans) {
  std::string text;
  for (const Span& span : spans) text += span.text;
  return text;
}

std::string severity_word(Severity severity) { return capitalised(to_text(severity)); }

std::string_view severity_shape(Severity severity) {
  switch (severity) {
    case Severity::Blocker: return "■";
    case Severity::High: return "▲";
    case Severity::Medium: return "◆";
    case Severity::Low: break;
  }
  return "●";
}

Style severity_style(Severity severity) {
  switch (severity) {
    case Severity::Blocker: return Style::Blocker;
    case Severity::High: return Style::High;
    case Severity::Medium: return Style::Medium;
    case Severity::Low: break;
  }
  return Style::Low;
}

std::string course_sentence(Course course) {
  switch (course) {
    case Course::TakingHold: return "So far it is taking hold.";
    case Course::Ignored: return "So far it is being left aside.";
    case Course::Mixed: return "So far the signs are mixed.";
    case Course::TooEarly: return "It is too early to tell how it goes: nobody works with it yet.";
    case Course::Withdrawn: return "It was withdrawn.";
    case Course::CannotSay: break;
  }
  return "The answers do not tell yet how it goes.";
}

std::string course_reason(const Diagnosis& diagnosis) {
  std::vector<std::string> good, bad;
  for (const Diagnosis::Sign& sign : diagnosis.signs) (sign.good ? good : bad).push_back(in_marks(sign.title));
  std::string words;
  if (!good.empty()) words = "Good signs: " + list_in_words(good) + ".";
  if (!bad.empty()) append_with(words, " ", "Bad signs: " + list_in_words(bad) + ".");
  return words;
}

namespace {

// How it goes has said that it was withdrawn.
std::string why_withdrawn(Outlook outlook) {
  switch (outlook) {
    case Outlook::WillStall: return "Blockers stood in its way.";
    case Outlook::AtRisk: return "It had serious faults.";
    case Outlook::NothingFound: return "Nothing was found that stopped it.";
    case Outlook::CannotSayYet: break;
  }
  return "Can't say yet why it was withdrawn.";
}

}  // namespace

std::string outlook_sentence(const Diagnosis& diagnosis) {
  if (diagnosis.course == Course::Withdrawn) return why_withdrawn(diagnosis.outlook);
  switch (diagnosis.outlook) {
    case Outlook::WillStall: return "This rollout will stall as it stands.";
    case Outlook::AtRisk: return "This rollout is at risk.";
    case Outlook::NothingFound: return "Nothing found that stops this rollout.";
    case Outlook::CannotSayYet: break;
  }
  return "Can't say yet whether this rollout will take hold.";
}

Style outlook_style(Outlook outlook) {
  switch (outlook) {
    case Outlook::WillStall: return Style::Blocker;
    case Outlook::AtRisk: return Style::High;
    case Outlook::NothingFound: return Style::Good;
    case Outlook::CannotSayYet: break;
  }
  return Style::Unknown;
}

std::string gate_title(GateId gate) {
  switch (gate) {
    case GateId::ToPilot: return "Ready for pilot";
    case GateId::ToRollout: return "Ready for rollout";
    case GateId::ToScaled: break;
  }
  return "Ready to scale";
}

std::string gate_answer(TruthSet truth) { return say_truth(truth); }

std::string phase_words(const PlannedAction& action) {
  return action.overdue ? "now (it was due before go-live)" : std::string(to_text(action.phase));
}

std::string owner_words(const PlannedAction& action) {
  const std::string role = action.owner_title.empty() ? action.owner : action.owner_title;
  return role + " (" + (action.owner_name.empty() ? "nobody named yet" : action.owner_name) + ")";
}

std::string decision_words(const PlannedAction& action) {
  if (!action.decided) return {};
  std::string words(action.decided->status == PlanStatus::Open ? "" : to_text(action.decided->status));
  append_with(words, ", ", action.decided->due.empty() ? "" : "due " + action.decided->due);
  return words;
}

std::string action_terms(const PlannedAction& action) {
  std::string terms = owner_words(action) + ", " + std::string(to_text(action.effort)) + " effort, " + phase_words(action);
  append_with(terms, ", ", decision_words(action));
  return terms;
}

std::string score_words(const Score& score) {
  const Interval& tenths = score.tenths;
  if (!tenths.has_number) return "does not apply";
  if (tenths.lo == 0 && tenths.hi == 1000 && score.coverage == 0) return "can't say yet";
  std::string words = print_decimal(tenths.lo, 1);
  if (tenths.lo != tenths.hi) words += " to " + print_decimal(tenths.hi, 1);
  return words + " of 100" + (tenths.may_be_na ? ", or does not apply" : "");
}

std::string coverage_words(const Score& score) { return std::to_string(score.coverage) + " % of the weight answered"; }

std::string signed_words(const Interval& value, int scale) {
  if (!value.has_number) return "does not apply";
  std::string words = signed_number(value.lo, scale);
  if (value.lo != value.hi) words += " to " + signed_number(value.hi, scale);
  return words + (value.may_be_na ? " or does not apply" : "");
}

std::string measure_parts(const MeasureView& measure) {
  std::string words;
  for (const MeasureView::Part& part : measure.parts) append_with(words, ", ", part.title + " " + signed_words(part.value, part.scale));
  return words;
}

std::string measure_total(const MeasureView& measure) {
  const Interval& total = measure.total;
  const std::string words = signed_words(total, measure.scale);
  if (!total.has_number) return words;
  const std::string one = print_decimal(1, 0);
  const bool single = total.lo == total.hi && print_decimal(total.lo < 0 ? -total.lo : total.lo, measure.scale) == one;
  const std::string& unit = single ? measure.unit_one : measure.unit_many;
  return unit.empty() ? words : words + " " + unit;
}

std::string answer_words(const AnswerView& answer, const Subject& about) {
  std::string words = answer.label;
  if (!answer.subject.empty() && answer.subject != about.name) words += " (" + answer.subject + ")";
  return words + ": " + answer.value;
}

std::string decisive_words(const Explanation& explanation, const Subject& about, const Vocabulary& vocabulary) {
  std::vector<const AnswerView*> answers = decisive_answers(explanation);
  const auto is_stage = [](const AnswerView* answer) { return answer->ref.table.empty() && answer->ref.fact == "stage"; };
  if (answers.size() > 1) answers.erase(std::remove_if(answers.begin(), answers.end(), is_stage), answers.end());
  std::stable_partition(answers.begin(), answers.end(), [&](const AnswerView* answer) { return answer->subject == about.name; });
  std::string words;
  const std::size_t shown = answers.size() <= AnswersInALine ? answers.size() : AnswersInALine - 1;
  for (std::size_t i = 0; i < shown; ++i) append_with(words, "; ", answer_words(shortened(*answers[i], vocabulary), about));
  if (shown < answers.size()) append_with(words, "; ", "and " + counted(answers.size() - shown, "answer", "answers") + " more");
  return words;
}

std::vector<TellingQuestion> most_telling(const Diagnosis& diagnosis, std::size_t at_most) {
  std::map<AnswerRef, std::set<std::pair<std::string, std::string>>> waiting;  // rules, not each of their rows
  for (const OpenVerdict& open : diagnosis.open) {
    for (const AnswerView& answer : open.waits_for) waiting[answer.ref].emplace(open.framework_id, open.rule_id);
  }
  std::vector<TellingQuestion> telling;
  for (const OpenQuestion& question : diagnosis.questions) {
    const auto found = waiting.find(question.answer.ref);
    if (found != waiting.end()) telling.push_back({&question, found->second.size()});
  }
  const auto rank = [](const TellingQuestion& one) { return std::pair(!one.question->answer.not_known, one.rules); };
  std::stable_sort(telling.begin(), telling.end(), [&](const auto& a, const auto& b) { return rank(a) > rank(b); });
  if (telling.size() > at_most) telling.resize(at_most);
  return telling;
}

std::string before_colon(std::string_view label) { return std::string(label.substr(0, label.find(": "))); }

std::string stage_words(const Diagnosis& diagnosis) {
  const std::string stage = diagnosis.stage.empty() ? "Stage not answered yet" : "Stage: " + before_colon(diagnosis.stage);
  return stage + (diagnosis.as_of.empty() ? ", not dated" : ", as of " + diagnosis.as_of);
}

std::string question_words(const AnswerView& answer) {
  const std::string words = answer.subject.empty() ? answer.question : answer.subject + ": " + answer.question;
  const bool begun_list = answer.ref.fact.empty() && answer.value.find("so far") != std::string::npos;
  return begun_list ? words + " " + capitalised(answer.value) + ": is that all?" : words;
}

std::string gate_count(const GateView& gate) {
  if (gate.requirements.empty()) return "nothing is asked here";
  std::size_t missing = 0, open = 0;
  for (const RequirementView& requirement : gate.requirements) {
    if (requirement.truth == CertainlyFalse) ++missing;
    else if (!requirement.truth.settled()) ++open;
  }
  const std::string all = counted(gate.requirements.size(), "requirement", "requirements");
  if (missing == 0 && open == 0) return "all of " + all + " met";
  std::string words = missing > 0 ? std::to_string(missing) + " of " + all + " not met" : "";
  if (open > 0) append_with(words, ", ", std::to_string(open) + (missing > 0 ? " open" : " of " + all + " open"));
  return words;
}

std::vector<const Claim*> claims_for(const Framework& framework, const Cites& cites) {
  std::vector<const Claim*> claims;
  for (const Claim& claim : framework.claims) {
    const bool shared = std::any_of(claim.cites.begin(), claim.cites.end(), [&](const std::string& id) {
      return std::find(cites.begin(), cites.end(), id) != cites.end();
    });
    if (shared) claims.push_back(&claim);
  }
  return claims;
}

std::string evidence_words(const Evidence& evidence) {
  std::string words = evidence.note;
  std::string from;
  append_with(from, ", ", evidence.source);
  append_with(from, ", ", evidence.who);
  append_with(from, ", ", evidence.when);
  if (!evidence.confidence.empty()) append_with(from, ", ", "confidence " + evidence.confidence);
  if (from.empty()) return words;
  return words.empty() ? from : words + " (" + from + ")";
}

}  // namespace takehold
