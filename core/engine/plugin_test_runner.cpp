// SPDX-License-Identifier: MIT
#include "takehold/engine/plugin_test_runner.hpp"

#include <algorithm>

#include "engine/telling.hpp"
#include "takehold/engine/judgement.hpp"
#include "takehold/model/row_address.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

// "nothing-removed[Forecasting]": a rule, with one of its rows or all of them.
struct Expected {
  std::string rule;
  std::string row;
  bool one_row = false;
};

Expected read_expected(std::string_view text) {
  const std::size_t bracket = text.find('[');
  if (bracket == std::string_view::npos || text.back() != ']') return {std::string(text), "", false};
  return {std::string(text.substr(0, bracket)), std::string(text.substr(bracket + 1, text.size() - bracket - 2)), true};
}

std::string verdict_words(Verdict verdict) {
  switch (verdict) {
    case Verdict::Fires: return "fires";
    case Verdict::Clear: return "is clear";
    case Verdict::NotApplicable: return "does not apply";
    case Verdict::Undetermined: return "is undetermined";
  }
  return {};
}

// One test against one judgement. Only things that a test names or that went wrong are put into words.
class TestRun {
 public:
  TestRun(const Ruleset& ruleset, std::size_t place, const PluginTest& test, const Assessment& assessment)
      : ruleset_(ruleset),
        framework_(ruleset.frameworks[place]),
        place_(place),
        test_(test),
        assessment_(assessment),
        judgement_(judge(ruleset, assessment)) {}

  Issues run() {
    for (const std::string& name : test_.fires) check(name, Verdict::Fires, false);
    for (const std::string& name : test_.undetermined) check(name, Verdict::Undetermined, false);
    for (const std::string& name : test_.clear) check(name, Verdict::Clear, true);
    for (const std::string& name : test_.not_applicable) check(name, Verdict::NotApplicable, true);
    if (test_.fires_only) check_nothing_else();
    check_top();
    return std::move(issues_);
  }

 private:
  void fail(std::string code, std::string message, std::string cure = {}) {
    issues_.push_back(error(std::move(code), "test " + quote(test_.name) + ": " + message, std::move(cure), test_.place));
  }

  // Empty for the rollout.
  std::string row_of(const SubjectPlace& subject) const {
    if (subject.table == Nowhere) return {};
    return Speaker{&ruleset_.vocabulary, &assessment_}.row(ruleset_.vocabulary.tables[subject.table].id, subject.row);
  }

  // Rows go by the names that `takehold set` and `takehold explain` take.
  Result<std::uint32_t> row_named(const RecordType& type, const std::string& name) const {
    const auto table = assessment_.tables.find(type.id);
    const std::string one = Speaker{&ruleset_.vocabulary, &assessment_}.say_words(type.one);
    return find_row(type, one, table == assessment_.tables.end() ? Table{} : table->second, name);
  }

  bool names(const Expected& expected, const SubjectPlace& subject) const {
    if (!expected.one_row) return true;
    if (subject.table == Nowhere) return false;
    const Result<std::uint32_t> row = row_named(ruleset_.vocabulary.tables[subject.table], expected.row);
    return row && *row == subject.row;
  }

  const std::string& id_of(const JudgedRule& verdict) const { return framework_.rules[verdict.rule].id; }

  // Rows still to come count only as undetermined: they are not rows that could be clear.
  std::vector<const JudgedRule*> verdicts(const Expected& expected, Verdict wanted) const {
    std::vector<const JudgedRule*> found;
    for (const JudgedRule& verdict : judgement_.verdicts) {
      if (verdict.framework != place_ || id_of(verdict) != expected.rule) continue;
      if (expected.one_row && (verdict.list_open || !names(expected, verdict.subject))) continue;
      if (verdict.list_open && wanted != Verdict::Undetermined) continue;
      found.push_back(&verdict);
    }
    return found;
  }

  bool known(const Expected& expected) {
    const auto is_it = [&](const Rule& rule) { return rule.id == expected.rule; };
    const auto rule = std::find_if(framework_.rules.begin(), framework_.rules.end(), is_it);
    if (rule != framework_.rules.end()) return !expected.one_row || known_row(*rule, expected.row);
    std::vector<std::string> ids;
    for (const Rule& each : framework_.rules) ids.push_back(each.id);
    fail("unknown-name", "there is no rule " + quote(expected.rule), did_you_mean(expected.rule, ids));
    return false;
  }

  bool known_row(const Rule& rule, const std::string& name) {
    const RecordType* type = ruleset_.vocabulary.find_table(rule.on);
    if (type == nullptr) {
      fail("unknown-row", "the rule " + quote(rule.id) + " is about the whole rollout and has no rows", "write " + quote(rule.id));
      return false;
    }
    const Result<std::uint32_t> row = row_named(*type, name);
    for (const Issue& issue : row ? Issues() : row.issues()) fail(issue.code, issue.message, issue.cure);
    return bool(row);
  }

  void check(const std::string& name, Verdict wanted, bool every_row) {
    const Expected expected = read_expected(name);
    if (!known(expected)) return;
    const std::vector<const JudgedRule*> found = verdicts(expected, wanted);
    const auto holds = [&](const JudgedRule* verdict) { return verdict->verdict == wanted; };
    const bool right = every_row ? !found.empty() && std::all_of(found.begin(), found.end(), holds) : std::any_of(found.begin(), found.end(), holds);
    if (!right) fail("test-failed", "expected that " + name + " " + verdict_words(wanted) + ", but " + actual(found));
  }

  std::string actual(const std::vector<const JudgedRule*>& found) const {
    if (found.empty()) return "it has no rows";
    std::vector<std::string> words;
    for (const JudgedRule* verdict : found) {
      const std::string name = row_of(verdict->subject);
      const std::string row = verdict->list_open ? " for rows to come" : name.empty() ? "" : " for " + name;
      words.push_back("it " + verdict_words(verdict->verdict) + row);
    }
    return list_in_words(words, 4);
  }

  bool named_in_fires(const JudgedRule& verdict) const {
    return std::any_of(test_.fires.begin(), test_.fires.end(), [&](const std::string& name) {
      const Expected expected = read_expected(name);
      return expected.rule == id_of(verdict) && names(expected, verdict.subject);
    });
  }

  void check_nothing_else() {
    for (const JudgedRule& verdict : judgement_.verdicts) {
      const bool finding = verdict.framework == place_ && verdict.verdict == Verdict::Fires && !framework_.rules[verdict.rule].is_strength();
      if (!finding || named_in_fires(verdict)) continue;
      const std::string name = row_of(verdict.subject), row = name.empty() ? "" : "[" + name + "]";
      fail("test-failed", "expected that nothing else fires, but " + id_of(verdict) + row + " does");
    }
  }

  bool speaks_of(const JudgedFinding& finding, const std::string& name) const {
    const Expected expected = read_expected(name);
    const auto is_it = [&](std::size_t source) { return rule_of(ruleset_, judgement_.verdicts[source]).id == expected.rule; };
    return names(expected, finding.subject) && std::any_of(finding.sources.begin(), finding.sources.end(), is_it);
  }

  // A test may name any row of a headline, not only the first.
  bool heads(const Headline& headline, const std::string& name) const {
    const auto is_named = [&](std::size_t place) { return speaks_of(judgement_.findings[place], name); };
    return is_named(headline.finding) || std::any_of(headline.same.begin(), headline.same.end(), is_named);
  }

  void check_top() {
    const std::vector<Headline>& headlines = judgement_.headlines;
    for (std::size_t i = 0; i < test_.top.size(); ++i) {
      if (i < headlines.size() && heads(headlines[i], test_.top[i])) continue;
      const std::string instead = i < headlines.size()
                                      ? "that is " + Telling(judgement_, ruleset_, assessment_).key_of(judgement_.findings[headlines[i].finding])
                                      : "there are only " + std::to_string(headlines.size());
      fail("test-failed", "expected " + test_.top[i] + " as finding " + std::to_string(i + 1) + ", but " + instead);
      return;
    }
  }

  const Ruleset& ruleset_;
  const Framework& framework_;
  std::size_t place_;
  const PluginTest& test_;
  const Assessment& assessment_;
  Judgement judgement_;
  Issues issues_;
};

bool names_rule(const std::vector<std::string>& names, const std::string& rule) {
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return read_expected(name).rule == rule; });
}

}  // namespace

Issues run_plugin_test(const Ruleset& ruleset, std::size_t framework, const PluginTest& test, const Assessment& assessment) {
  return TestRun(ruleset, framework, test, assessment).run();
}

Issues untested_rules(const Framework& framework) {
  Issues issues;
  for (const Rule& rule : framework.rules) {
    const auto tested = [&](const auto& names_of) {
      return std::any_of(framework.tests.begin(), framework.tests.end(), [&](const PluginTest& test) { return names_rule(names_of(test), rule.id); });
    };
    const bool fires = tested([](const PluginTest& test) { return test.fires; });
    const bool clear = tested([](const PluginTest& test) { return test.clear; });
    if (fires && clear) continue;
    const std::string lacks = fires ? "is clear" : clear ? "fires" : "fires, and none in which it is clear";
    issues.push_back(warning("untested-rule", "there is no test in which " + rule.id + " " + lacks, "", rule.place));
  }
  return issues;
}

}  // namespace takehold
