// SPDX-License-Identifier: MIT
#include "picture/links.hpp"

#include <algorithm>

#include "takehold/change/answer_address.hpp"

namespace takehold {
namespace {

bool reads_measure(const Expr& expr, const std::string& id) {
  if (expr.kind == ExprKind::Measure && expr.text == id) return true;
  return std::any_of(expr.children.begin(), expr.children.end(),
                     [&](const ExprPtr& child) { return child && reads_measure(*child, id); });
}

bool rests_on(const Finding::Source& source, const AnswerRef& ref) {
  const std::vector<const AnswerView*> answers = decisive_answers(source.explanation);
  return std::any_of(answers.begin(), answers.end(), [&](const AnswerView* answer) { return answer->ref == ref; });
}

}  // namespace

std::string finding_on(const Diagnosis& diagnosis, const AnswerRef& ref) {
  for (const Finding& finding : diagnosis.findings) {
    const auto rests = [&](const Finding::Source& source) { return rests_on(source, ref); };
    if (std::any_of(finding.sources.begin(), finding.sources.end(), rests)) return finding.key;
  }
  return {};
}

std::string link_to(const Ruleset& ruleset, const Assessment& assessment, const Diagnosis& diagnosis, const AnswerRef& ref) {
  const std::string finding = finding_on(diagnosis, ref);
  return finding.empty() ? answer_address(ref, Speaker{&ruleset.vocabulary, &assessment}) : finding;
}

std::string finding_on(const Ruleset& ruleset, const Diagnosis& diagnosis, const MeasureView& measure) {
  const auto reads = [&](const Finding::Source& source) {
    return source.framework == measure.framework &&
           reads_measure(*ruleset.frameworks[source.framework].rules[source.rule].when, measure.id);
  };
  for (const Finding& finding : diagnosis.findings) {
    if (finding.subject == measure.subject && std::any_of(finding.sources.begin(), finding.sources.end(), reads))
      return finding.key;
  }
  return {};
}

}  // namespace takehold
