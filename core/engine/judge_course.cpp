// SPDX-License-Identifier: MIT
#include <algorithm>

#include "engine/judging.hpp"

namespace takehold {

std::string_view to_text(Course course) {
  switch (course) {
    case Course::TakingHold: return "taking hold";
    case Course::Ignored: return "being ignored";
    case Course::Mixed: return "mixed";
    case Course::TooEarly: return "too early to tell";
    case Course::Withdrawn: return "withdrawn";
    case Course::CannotSay: return "cannot say";
  }
  return {};
}

std::vector<std::size_t> all_signs(const Ruleset& ruleset, const Judgement& judgement) {
  std::vector<std::size_t> signs;
  for (std::size_t place = 0; place < judgement.verdicts.size(); ++place) {
    const JudgedRule& verdict = judgement.verdicts[place];
    if (verdict.verdict == Verdict::Fires && rule_of(ruleset, verdict).says_how_it_goes) signs.push_back(place);
  }
  return signs;
}

Course course_of(const Ruleset& ruleset, const Judgement& judgement) {
  if (judgement.stage == Stage::Withdrawn) return Course::Withdrawn;
  const auto is_good = [&](std::size_t sign) { return rule_of(ruleset, judgement.verdicts[sign]).is_strength(); };
  const auto good = std::count_if(judgement.signs.begin(), judgement.signs.end(), is_good);
  const auto bad = static_cast<std::ptrdiff_t>(judgement.signs.size()) - good;
  if (good > 0) return bad > 0 ? Course::Mixed : Course::TakingHold;
  if (bad > 0) return Course::Ignored;
  return judgement.stage == Stage::Planned ? Course::TooEarly : Course::CannotSay;
}

}  // namespace takehold
