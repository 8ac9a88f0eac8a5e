// SPDX-License-Identifier: MIT
#include <algorithm>

#include "engine/check_words.hpp"
#include "engine/checks.hpp"
#include "engine/known_when.hpp"
#include "engine/roots.hpp"

namespace takehold {
namespace {

// Where a text is used: the table whose rows it may read, and the conditions under which it is shown.
struct Setting {
  std::string on;
  std::vector<ExprPtr> shown_when;  // any one of them is enough; empty: it may be shown at any time
  Place place;
  std::string what;
};

class TextCheck {
 public:
  explicit TextCheck(const Check& check) : check_(check) {}

  void run() {
    for (const Rule& rule : check_.framework.rules) check_rule(rule);
    for (const Action& action : check_.framework.actions) check_action(action);
    for (const Requirement& requirement : check_.framework.requirements) {
      check_text(requirement.title, {"", {}, requirement.place, named("gate", std::string(to_text(requirement.gate)))});
    }
    for (const Measure& measure : check_.framework.measures) check_measure(measure);
    for (const Chain& chain : check_.framework.chains) check_chain(chain);
    for (const Ladder& ladder : check_.framework.ladders) check_ladder(ladder);
    for (const Estimate& estimate : check_.framework.estimates) check_estimate(estimate);
    for (const Dimension& dimension : check_.framework.dimensions) check_dimension(dimension);
    for (const View& view : check_.framework.views) check_view(view);
  }

 private:
  void check_rule(const Rule& rule) {
    const std::string what = named(rule.is_strength() ? "strength" : "rule", rule.id);
    const Setting setting{rule.on, {condition_of(rule)}, rule.place, what};
    check_text(rule.title, setting);
    check_text(rule.because, setting);
  }

  void check_action(const Action& action) {
    Setting setting{action.on, {}, action.place, named("action", action.id)};
    for (const Rule& rule : check_.framework.rules) {
      const bool named_here = std::find(rule.actions.begin(), rule.actions.end(), action.id) != rule.actions.end();
      if (named_here) setting.shown_when.push_back(condition_of(rule));
    }
    check_text(action.title, setting);
    check_text(action.how, setting);
  }

  void check_measure(const Measure& measure) {
    const std::string what = named("measure", measure.id);
    words({measure.title, measure.note}, measure.place, what);
    for (const Measure::Part& part : measure.parts) words({part.title}, measure.place, what);
  }

  void check_chain(const Chain& chain) {
    const std::string what = named("chain", chain.id);
    words({chain.title, chain.summary}, chain.place, what);
    for (const Chain::Link& link : chain.links) {
      const std::string where = what + ", " + named("link", link.id);
      words({link.title}, link.place, where);
      check_text(link.broken, {chain.on, {broken(chain, link)}, link.place, where});
    }
  }

  void check_ladder(const Ladder& ladder) {
    const std::string what = named("ladder", ladder.id);
    words({ladder.title, ladder.summary}, ladder.place, what);
    for (const Ladder::Rung& rung : ladder.rungs) {
      const std::string where = what + ", " + named("rung", rung.id);
      words({rung.title}, rung.place, where);
      check_text(rung.breaks, {"", {breaks(rung)}, rung.place, where});
    }
  }

  void check_estimate(const Estimate& estimate) {
    const std::string what = named("estimate", estimate.id);
    words({estimate.title, estimate.summary, estimate.assumes, estimate.start_title}, estimate.place, what);
    for (const Estimate::Step& step : estimate.steps) words({step.title, step.why}, step.place, what + ", " + named("step", step.id));
  }

  void check_dimension(const Dimension& dimension) {
    const std::string what = named("dimension", dimension.id);
    words({dimension.title, dimension.summary}, dimension.place, what);
    for (const Dimension::Indicator& indicator : dimension.indicators) words({indicator.title}, indicator.place, what);
  }

  void check_view(const View& view) {
    const std::string what = named("view", view.id);
    words({view.title, view.summary}, view.place, what);
    for (const View::Column& column : view.columns) words({column.title}, view.place, what);
  }

  void words(const std::vector<std::string>& texts, const Place& place, const std::string& what) {
    for (const std::string& text : texts) check_words(text, check_.vocabulary, place, what, check_.issues);
  }

  void check_text(const Text& text, const Setting& setting) {
    for (const TextPart& part : text.parts) check_part(part, setting);
  }

  void check_part(const TextPart& part, const Setting& setting) {
    switch (part.kind) {
      case TextPart::Kind::Words:
        break;
      case TextPart::Kind::Word:
        check_word(part, check_.vocabulary, setting.place, setting.what, check_.issues);
        break;
      case TextPart::Kind::RowName:
        check_row(part.fact.table, setting);
        break;
      case TextPart::Kind::Measure:
        check_measure_part(part, setting);
        break;
      case TextPart::Kind::Fact:
        check_fact(part, setting);
        break;
    }
  }

  bool check_row(const std::string& table, const Setting& setting) {
    if (table.empty() || table == setting.on) return true;
    if (check_.vocabulary.find_table(table) == nullptr) {
      unknown("table", table, ids_of(check_.vocabulary.tables), setting);
    } else {
      const std::string cure =
          setting.on.empty() ? "Say on = " + table + "." : "Read \"" + setting.on + "\", or say on = " + table + ".";
      fail("row-outside-table", "a text reads a row of \"" + table + "\" outside that table", cure, setting);
    }
    return false;
  }

  void check_measure_part(const TextPart& part, const Setting& setting) {
    for (const Measure& measure : check_.framework.measures) {
      if (measure.id != part.words) continue;
      check_row(measure.on, setting);
      return;
    }
    unknown("measure", part.words, ids_of(check_.framework.measures), setting);
  }

  void check_fact(const TextPart& part, const Setting& setting) {
    if (!check_row(part.fact.table, setting)) return;
    if (check_.vocabulary.find(part.fact) == nullptr) {
      unknown("fact", to_text(part.fact), check_.vocabulary.fact_names(), setting);
    } else if (part.fallback.empty() && check_.trees_are_sound && !is_known(part.fact, setting)) {
      const std::string name = part.fact.table.empty() ? "rollout." + part.fact.fact : to_text(part.fact);
      fail("open-in-text", "{" + name + "} may still be open where this text is shown",
           "Write {" + name + "|some}, with words that are true while nothing is known.", setting);
    }
  }

  bool is_known(const FactName& fact, const Setting& setting) const {
    const auto makes_known = [&](const ExprPtr& condition) {
      return condition == nullptr || settles(*condition, CertainlyTrue, fact, check_.vocabulary);
    };
    return !setting.shown_when.empty() && std::all_of(setting.shown_when.begin(), setting.shown_when.end(), makes_known);
  }

  void unknown(const std::string& kind, const std::string& wanted, const std::vector<std::string>& known,
               const Setting& setting) {
    check_.issues.push_back(unknown_name(kind, wanted, known, setting.place, setting.what));
  }

  void fail(std::string code, std::string message, std::string cure, const Setting& setting) {
    check_.issues.push_back(error(std::move(code), std::move(message), std::move(cure), inside(setting.place, setting.what)));
  }

  const Check& check_;
};

}  // namespace

void check_texts(const Check& check) { TextCheck(check).run(); }

}  // namespace takehold
