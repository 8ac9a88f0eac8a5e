// SPDX-License-Identifier: MIT
//
// A small vocabulary about an office, and builders that make facts, trees, rules and assessments in a line each.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "support/trees.hpp"
#include "takehold/engine/ruleset.hpp"
#include "takehold/expr/expr.hpp"
#include "takehold/framework/framework.hpp"
#include "takehold/model/assessment.hpp"

namespace takehold::test {

// Of the assessment: stage, as_of, training_done, people (count), budget (money), adoption (percent), note (text),
// rewards (set). Of "workflow": uses_ai, tasks_added, tasks_removed, speed (level), review_minutes (asked if uses_ai),
// lead_paid (may not apply). Of "role": credited. Causes a -> b -> c; owner role "process-owner"; word "people".
Vocabulary office();

FactDef flag(std::string id);
FactDef count(std::string id, std::string unit_one = "", std::string unit_many = "");
FactDef options(std::string id, FactType type, std::vector<std::string> labels);  // ids are the labels in lower case

// "workflow.tasks_added", "training_done"
ExprPtr read(const std::string& name);
using trees::compare;
using trees::make;
using trees::number;
using trees::over;
ExprPtr all(std::vector<ExprPtr> parts);
ExprPtr any(std::vector<ExprPtr> parts);
ExprPtr no(ExprPtr truth);
ExprPtr given(ExprPtr condition, ExprPtr value);
ExprPtr at_least(ExprPtr left, std::int64_t right);
ExprPtr is(ExprPtr left, std::int64_t right);
ExprPtr is(ExprPtr left, std::string option);

Text text(const std::string& source);
Rule rule(std::string id, Severity severity, ExprPtr when, std::string on = {}, std::string cause = "a");
Rule strength(std::string id, ExprPtr when);
Action action(std::string id, std::string title, std::string on = {});
Framework framework(std::vector<Rule> rules);

// Changes as `takehold set` takes them: "training_done=yes", "workflow[+].name=Reports", "workflow[1].tasks_added=2".
Assessment assessment(const Vocabulary& vocabulary, const std::vector<std::string>& changes);
// The same under the office's vocabulary.
Assessment told(const std::vector<std::string>& changes);

// Of one framework, or several, over the office; fails the test where one has an error.
std::unique_ptr<Ruleset> ruleset(std::vector<Framework> frameworks);
std::unique_ptr<Ruleset> ruleset(Framework framework);

// "code: path" of each, in order.
std::vector<std::string> codes(const Issues& issues);

}  // namespace takehold::test
