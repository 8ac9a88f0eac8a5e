// SPDX-License-Identifier: MIT
//
// All kinds of parts of a framework, treated alike: what a part of each kind holds is told here once, and whoever compiles,
// checks, lists or counts it listens. A kind that is not told here does not compile.
//
//   struct Listener : PartsListener {
//     void tree(const PartName& part, const char* key, const Computed& tree, Wanted wanted, Demand demand) { ... }
//   };
//   Listener listener;
//   tell_parts(framework, listener);
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "takehold/framework/framework.hpp"
#include "takehold/value/text.hpp"
#include "takehold/value/truth.hpp"

namespace takehold {

// "rule", "strength", "link": the word that a part is declared with.
[[nodiscard]] std::string_view word_of(const Rule& rule);
[[nodiscard]] constexpr std::string_view word_of(const Measure&) { return "measure"; }
[[nodiscard]] constexpr std::string_view word_of(const Chain&) { return "chain"; }
[[nodiscard]] constexpr std::string_view word_of(const Chain::Link&) { return "link"; }
[[nodiscard]] constexpr std::string_view word_of(const Ladder&) { return "ladder"; }
[[nodiscard]] constexpr std::string_view word_of(const Ladder::Rung&) { return "rung"; }
[[nodiscard]] constexpr std::string_view word_of(const Estimate&) { return "estimate"; }
[[nodiscard]] constexpr std::string_view word_of(const Estimate::Step&) { return "step"; }
[[nodiscard]] constexpr std::string_view word_of(const Dimension&) { return "dimension"; }
[[nodiscard]] constexpr std::string_view word_of(const Requirement&) { return "gate"; }
[[nodiscard]] constexpr std::string_view word_of(const Action&) { return "action"; }
[[nodiscard]] constexpr std::string_view word_of(const Claim&) { return "claim"; }
[[nodiscard]] constexpr std::string_view word_of(const View&) { return "view"; }
[[nodiscard]] constexpr std::string_view word_of(const Example&) { return "example"; }

// What a part is called: its id, and of a requirement the gate that it belongs to.
[[nodiscard]] inline const std::string& id_of(const Declared& part) { return part.id; }
[[nodiscard]] std::string id_of(const Requirement& requirement);

// Parts of one kind must have different ids, within one framework and, unless they are parts of parts, over all of them.
// Rules and strengths count as one kind. Empty: the ids need not differ.
template <typename Part>
[[nodiscard]] std::string_view id_kind_of(const Part& part) {
  return std::same_as<Part, Rule> ? "rule" : std::same_as<Part, Requirement> ? "" : word_of(part);
}

// Calls visit(list) for the list of each kind, in the order of DeclaredParts.
template <typename Parts, typename Visit>
requires std::derived_from<std::remove_const_t<Parts>, DeclaredParts>
void for_each_kind(Parts& framework, Visit&& visit) {
  using Lists = std::conditional_t<std::is_const_v<Parts>, const DeclaredParts, DeclaredParts>;
  auto& [rules, measures, chains, ladders, estimates, dimensions, requirements, actions, claims, views, examples] =
      static_cast<Lists&>(framework);
  visit(rules);
  visit(measures);
  visit(chains);
  visit(ladders);
  visit(estimates);
  visit(dimensions);
  visit(requirements);
  visit(actions);
  visit(claims);
  visit(views);
  visit(examples);
}

// How messages call a part and where it was written: `chain "x", link "y"`. It may read rows of the table `on`, or of none.
struct PartName {
  std::string what;
  const Place& place;
  std::string_view on;
};

enum class Demand { Needed, Optional };

// What an id must be the id of.
enum class Reference { Table, Cause, Action, OwnerRole, Dimension, Measure };

// When a text is shown: only while `condition` is `truth`.
struct ShownWhen {
  const Expr* condition = nullptr;  // null where it is missing, which is reported as such
  TruthSet truth;
};
using Shown = std::vector<ShownWhen>;  // in each of these cases; none: at any time

// Hears nothing of what it is told: who needs some of it says what in a class of its own. What is empty is told as well.
struct PartsListener {
  // What follows, up to the next one, is about this part; `within` is the one it is a part of, or null.
  template <typename Part>
  void part(const PartName&, const Part&, const Declared* /*within*/) {}
  template <typename Part>
  void list(const PartName&, const std::vector<Part>& /*parts*/, Demand, std::string_view /*written*/) {}  // of parts of parts
  template <typename Tree>  // Computed, or const Computed
  void tree(const PartName&, const char* /*key*/, Tree&, Wanted, Demand) {}
  void text(const PartName&, const char* /*key*/, const Text&, Demand, const Shown&) {}  // may read answers
  void words(const PartName&, const std::string&) {}                                     // holds words of the trade at most
  void reference(const PartName&, const char* /*key*/, Reference, const std::string& /*id*/, Demand) {}
  void weight(const PartName&, int) {}
  void shows(const PartName&, const FactName&) {}  // without computing with it
};

template <typename Part, typename Kind>
concept PartOfKind = std::same_as<std::remove_const_t<Part>, Kind>;

namespace telling {

inline std::string named(std::string_view word, const std::string& id) { return std::string(word) + " " + quote(id); }

template <typename Part>
PartName name_of(const Part& part, std::string_view on = {}) {
  return {named(word_of(part), id_of(part)), part.place, on};
}

// Of a part of a part.
template <typename Part>
PartName name_within(const PartName& whole, const Part& part) {
  return {whole.what + ", " + named(word_of(part), id_of(part)), part.place, whole.on};
}

// The rules of a framework that propose an action: its texts are shown with their findings.
Shown where_proposed(const Framework& framework, const Action& action);

void tell(PartOfKind<Rule> auto& rule, const Framework&, auto& to) {
  const PartName name = name_of(rule, rule.on);
  to.part(name, rule, nullptr);
  to.reference(name, "on", Reference::Table, rule.on, Demand::Optional);
  to.tree(name, "when", rule.condition, Wanted::Truth, Demand::Needed);
  const Shown firing{{rule.condition.expr.get(), CertainlyTrue}};
  to.text(name, "title", rule.title, Demand::Needed, firing);
  to.text(name, "because", rule.because, Demand::Optional, firing);
  to.reference(name, "cause", Reference::Cause, rule.cause, rule.is_strength() ? Demand::Optional : Demand::Needed);
  for (const std::string& action : rule.actions) to.reference(name, "actions", Reference::Action, action, Demand::Needed);
}

void tell(PartOfKind<Measure> auto& measure, const Framework&, auto& to) {
  const PartName name = name_of(measure, measure.on);
  to.part(name, measure, nullptr);
  to.reference(name, "on", Reference::Table, measure.on, Demand::Optional);
  to.words(name, measure.title.source);
  to.words(name, measure.note);
  to.list(name, measure.parts, Demand::Needed, "part(\"...\", n)");
  for (auto& part : measure.parts) {
    to.words(name, part.title);
    to.tree(name, "part", part.value, Wanted::Number, Demand::Needed);
  }
  to.tree(name, "total", measure.total, Wanted::Number, Demand::Needed);
}

void tell(PartOfKind<Chain> auto& chain, const Framework&, auto& to) {
  const PartName name = name_of(chain, chain.on);
  to.part(name, chain, nullptr);
  to.reference(name, "on", Reference::Table, chain.on, Demand::Optional);
  to.words(name, chain.title.source);
  to.words(name, chain.summary);
  to.list(name, chain.links, Demand::Needed, "link \"id\" { ... }");
  for (auto& link : chain.links) {
    const PartName of_link = name_within(name, link);
    to.part(of_link, link, &chain);
    to.words(of_link, link.title.source);
    to.tree(of_link, "holds", link.sound, Wanted::Truth, Demand::Needed);
    to.text(of_link, "broken", link.broken, Demand::Optional, {{link.sound.expr.get(), CertainlyFalse}});
  }
}

void tell(PartOfKind<Ladder> auto& ladder, const Framework&, auto& to) {
  const PartName name = name_of(ladder);
  to.part(name, ladder, nullptr);
  to.words(name, ladder.title.source);
  to.words(name, ladder.summary);
  to.list(name, ladder.rungs, Demand::Needed, "rung \"id\" { ... }");
  for (auto& rung : ladder.rungs) {
    const PartName of_rung = name_within(name, rung);
    to.part(of_rung, rung, &ladder);
    to.words(of_rung, rung.title.source);
    to.tree(of_rung, "reached", rung.reached, Wanted::Truth, Demand::Needed);
    to.tree(of_rung, "ahead", rung.ahead, Wanted::Truth, Demand::Optional);
    to.tree(of_rung, "ready", rung.ready, Wanted::Truth, Demand::Needed);
    to.tree(of_rung, "sound", rung.sound, Wanted::Truth, Demand::Optional);  // made of the others
    to.text(of_rung, "breaks", rung.breaks, Demand::Optional, {{rung.sound.expr.get(), CertainlyFalse}});
  }
}

void tell(PartOfKind<Estimate> auto& estimate, const Framework&, auto& to) {
  const PartName name = name_of(estimate);
  to.part(name, estimate, nullptr);
  for (const std::string* words : {&estimate.title.source, &estimate.summary, &estimate.assumes, &estimate.start_title})
    to.words(name, *words);
  to.tree(name, "start", estimate.start, Wanted::Number, Demand::Needed);
  to.list(name, estimate.steps, Demand::Needed, "step \"id\" { ... }");
  for (auto& step : estimate.steps) {
    const PartName of_step = name_within(name, step);
    to.part(of_step, step, &estimate);
    to.words(of_step, step.title.source);
    to.words(of_step, step.why);
    to.tree(of_step, "share", step.share, Wanted::Number, Demand::Needed);
    to.tree(of_step, "low", step.low, Wanted::Number, Demand::Optional);  // made of the shares
    to.tree(of_step, "free", step.free, Wanted::Number, Demand::Optional);
  }
}

void tell(PartOfKind<Dimension> auto& dimension, const Framework&, auto& to) {
  const PartName name = name_of(dimension);
  to.part(name, dimension, nullptr);
  to.words(name, dimension.title.source);
  to.words(name, dimension.summary);
  to.list(name, dimension.indicators, Demand::Needed, "indicator { ... }");
  for (auto& indicator : dimension.indicators) {
    const PartName of_indicator{name.what + ", " + named("indicator", indicator.title), indicator.place, indicator.on};
    to.words(of_indicator, indicator.title);
    to.weight(of_indicator, indicator.weight);
    to.reference(of_indicator, "on", Reference::Table, indicator.on, Demand::Optional);
    to.tree(of_indicator, "value", indicator.value, Wanted::Indicator, Demand::Needed);
  }
}

void tell(PartOfKind<Requirement> auto& requirement, const Framework&, auto& to) {
  const PartName name = name_of(requirement);
  to.part(name, requirement, nullptr);
  to.text(name, "title", requirement.title, Demand::Optional, {});
  to.tree(name, "when", requirement.when, Wanted::Truth, Demand::Optional);
  to.reference(name, "score", Reference::Dimension, requirement.dimension, Demand::Optional);
}

void tell(PartOfKind<Action> auto& action, const Framework& framework, auto& to) {
  const PartName name = name_of(action, action.on);
  to.part(name, action, nullptr);
  to.reference(name, "on", Reference::Table, action.on, Demand::Optional);
  to.reference(name, "owner", Reference::OwnerRole, action.owner, Demand::Optional);
  const Shown proposed = where_proposed(framework, action);
  to.text(name, "title", action.title, Demand::Optional, proposed);
  to.text(name, "how", action.how, Demand::Optional, proposed);
}

void tell(PartOfKind<Claim> auto& claim, const Framework&, auto& to) { to.part(name_of(claim), claim, nullptr); }

void tell(PartOfKind<View> auto& view, const Framework&, auto& to) {
  const PartName name = name_of(view, view.on);
  to.part(name, view, nullptr);
  to.reference(name, "on", Reference::Table, view.on, Demand::Optional);
  to.words(name, view.title.source);
  to.words(name, view.summary);
  to.list(name, view.columns, Demand::Needed, "column(\"...\", x)");
  for (auto& column : view.columns) {
    to.words(name, column.title);
    if (!column.fact.fact.empty()) to.shows(name, column.fact);
    to.reference(name, "column", Reference::Measure, column.measure, Demand::Optional);
  }
}

void tell(PartOfKind<Example> auto& example, const Framework&, auto& to) { to.part(name_of(example), example, nullptr); }

}  // namespace telling

// Tells `to` of every part of the framework, kind by kind in the order of DeclaredParts. Of a framework that is not const
// the trees can be changed.
template <typename Whole, typename Listener>
requires std::derived_from<Listener, PartsListener> && PartOfKind<Whole, Framework>
void tell_parts(Whole& framework, Listener& to) {
  for_each_kind(framework, [&](auto& list) {
    for (auto& part : list) telling::tell(part, framework, to);
  });
}

}  // namespace takehold
