// SPDX-License-Identifier: MIT
//
// The words that only make sense inside a declaration: option, cite, part, indicator, require, column, sets, raises,
// lowers, and, inside tests, range, does_not_apply, open_list.
#include <utility>

#include "convert/list.hpp"
#include "convert/number.hpp"
#include "convert/text.hpp"
#include "lauxlib.h"
#include "sdk/declare.hpp"
#include "sdk/operands.hpp"
#include "takehold/value/text.hpp"

namespace takehold::plugins {
namespace {

// The text argument at `index`; empty, and reported, when it is not one.
std::string text_argument(Host& host, lua_State* L, int index, const char* word, const char* wanted) {
  TextFault fault{};
  std::optional<std::string> text = text_at(L, index, host.limits.text_bytes, fault);
  if (text && !text->empty()) return std::move(*text);
  report_here(host, L, "wrong-type",
              code(word) + " needs " + wanted + " in quotes, not " + (text ? "an empty text" : what_is_at(L, index)));
  return {};
}

int cite(Host& host, lua_State* L) {
  refuse_more_than(host, L, 1, "cite");
  Cites cites;
  if (lua_type(L, 1) == LUA_TSTRING) {
    cites.push_back(text_argument(host, L, 1, "cite", "the id of an item"));
  } else if (lua_istable(L, 1) && list_shape(L, 1).is_list() && list_shape(L, 1).entries <= host.limits.list_items) {
    for (lua_Integer entry = 1; lua_rawgeti(L, 1, entry) != LUA_TNIL; ++entry) {
      cites.push_back(text_argument(host, L, -1, "cite", "ids of items"));
      lua_pop(L, 1);
    }
    lua_pop(L, 1);
  } else {
    report_here(host, L, "wrong-type", "`cite` needs a list of ids, not " + what_is_at(L, 1),
                "write cite { \"I-78\", \"I-82\" }");
  }
  return push_part(host, L, "cite", std::move(cites));
}

bool is_option_id(std::string_view text) {
  if (text.empty() || text.size() > 60) return false;
  for (const char c : text) {
    if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-' && c != '_') return false;
  }
  return true;
}

int option(Host& host, lua_State* L) {
  refuse_more_than(host, L, 3, "option");
  Option made;
  made.id = text_argument(host, L, 1, "option", "its id");
  if (!made.id.empty() && !is_option_id(made.id)) {
    report_here(host, L, "bad-id", quote(made.id) + " cannot be the id of an option",
                "ids are in lower case, with hyphens or underscores between words");
  }
  made.label = text_argument(host, L, 2, "option", "its label");
  KeptPart* third = part_at(host, L, 3);
  const Cites* cites = third == nullptr ? nullptr : std::get_if<Cites>(&third->part);
  if (cites != nullptr) {
    made.cites = *cites;
    third->used = true;
  } else if (!lua_isnoneornil(L, 3)) {
    report_here(host, L, "wrong-type", "`option` takes cite { ... } third, not " + what_is_at(L, 3));
  }
  return push_part(host, L, "option", std::move(made));
}

// part("Faster", n) of a measure, from("In the pilot", n) of an estimate: a number with its name.
int named_number(Host& host, lua_State* L, const char* word) {
  refuse_more_than(host, L, 2, word);
  Measure::Part made;
  made.title = text_argument(host, L, 1, word, "its title");
  TreeDraft holder;
  take(host, L, holder, 2, Want::Number, word);
  if (!holder.broken) made.value = holder.expr.children[0];
  return push_part(host, L, word, std::move(made));
}

int part(Host& host, lua_State* L) { return named_number(host, L, "part"); }
int from(Host& host, lua_State* L) { return named_number(host, L, "from"); }

int indicator(Host& host, lua_State* L) {
  Dimension::Indicator made;
  if (demand_table(host, L, "indicator")) {
    Keys keys(host, L, 1, "indicator", calling_spot(L));
    made.title = keys.text("title", Need::Demanded);
    made.weight = static_cast<int>(keys.whole("weight", Need::Demanded).value_or(1));
    made.on = keys.on();
    made.value = keys.expression("value", Need::Demanded);
    made.place = keys.place();
    keys.finish();
  }
  return push_part(host, L, "indicator", std::move(made));
}

void read_requirement(Keys& keys, Requirement& made) {
  made.title = keys.answers_text("title", Need::Demanded);
  made.when = keys.expression("when");
  made.dimension = keys.text("score");
  made.points = static_cast<int>(keys.whole("at_least", made.dimension.empty() ? Need::Optional : Need::Demanded).value_or(0));
  made.no_findings = keys.choice<Severity>("no_findings", &severity_from, {"blocker", "high", "medium", "low"}, Need::Optional);
  made.cites = keys.source();
  made.place = keys.place();
  if (keys.has("at_least") && !keys.has("score"))
    keys.report("at_least", "missing-key", "`at_least` needs `score`: the id of a dimension");
  keys.finish();
}

int require(Host& host, lua_State* L) {
  Requirement made;
  if (lua_type(L, 1) == LUA_TSTRING) {
    report_here(host, L, "no-require", "there is no `require` of other files",
                "list the files in framework { files = { ... } }");
  } else if (demand_table(host, L, "require")) {
    Keys keys(host, L, 1, "require", calling_spot(L));
    read_requirement(keys, made);
  }
  return push_part(host, L, "require", std::move(made));
}

int column(Host& host, lua_State* L) {
  refuse_more_than(host, L, 3, "column");
  View::Column made;
  made.title = text_argument(host, L, 1, "column", "its title");
  Tree* tree = tree_at(host, L, 2);
  const ExprKind kind = tree == nullptr ? ExprKind::Number : tree->expr->kind;
  if (tree != nullptr) tree->used = true;
  if (kind == ExprKind::Fact)
    made.fact = tree->expr->fact;
  else if (kind == ExprKind::Measure)
    made.measure = tree->expr->text;
  else if (tree == nullptr || !tree->broken)
    report_here(host, L, "wrong-type", "`column` shows a fact or the total of a measure, nothing else",
                "write column(\"Old metric\", role.old_metric)");
  if (lua_istable(L, 3)) {
    Keys keys(host, L, 3, "column", calling_spot(L));
    made.is_shift = keys.yes("shift");
    keys.finish();
  } else if (!lua_isnoneornil(L, 3)) {
    report_here(host, L, "wrong-type", "`column` takes { shift = true } third, not " + what_is_at(L, 3));
  }
  return push_part(host, L, "column", std::move(made));
}

template <Action::Change::Kind Kind>
int change(Host& host, lua_State* L) {
  constexpr const char* word = Kind == Action::Change::Kind::Sets     ? "sets"
                               : Kind == Action::Change::Kind::Raises ? "raises"
                                                                      : "lowers";
  refuse_more_than(host, L, 2, word);
  Action::Change made;
  made.kind = Kind;
  Tree* fact = tree_at(host, L, 1);
  if (fact != nullptr) fact->used = true;
  if (fact != nullptr && fact->expr->kind == ExprKind::Fact)
    made.fact = fact->expr->fact;
  else if (fact == nullptr || !fact->broken)
    report_here(host, L, "wrong-type", code(word) + " needs a fact first",
                std::string("write ") + word + "(workflow.tasks_removed, 1)");
  if (Kind == Action::Change::Kind::Sets && lua_isboolean(L, 2)) {
    lua_pushinteger(L, lua_toboolean(L, 2));  // a flag is 1 or 0
    lua_replace(L, 2);
  }
  TreeDraft holder;
  take(host, L, holder, 2, Kind == Action::Change::Kind::Sets ? Want::Constant : Want::Number, word);
  if (!holder.broken) made.value = holder.expr.children[0];
  if (made.value && made.value->kind != ExprKind::Number && made.value->kind != ExprKind::Name) {
    report_here(host, L, "wrong-type", code(word) + " needs a plain number second");
  }
  return push_part(host, L, word, std::move(made));
}

// A number, or a date or level in quotes, as a document writes it.
Json plain_answer(Host& host, lua_State* L, int index, const char* word) {
  const std::string number = number_text(L, index);
  return number.empty() ? Json::string(text_argument(host, L, index, word, "a number, or a name or date")) : Json::number(number);
}

int range(Host& host, lua_State* L) {
  refuse_more_than(host, L, 2, "range");
  Json made = Json::object();
  made.add("low", plain_answer(host, L, 1, "range"));
  made.add("high", plain_answer(host, L, 2, "range"));
  return push_part(host, L, "range", std::move(made));
}

int does_not_apply(Host& host, lua_State* L) {
  refuse_more_than(host, L, 1, "does_not_apply");
  Json made = Json::object();
  made.add("not_applicable", Json::string(text_argument(host, L, 1, "does_not_apply", "the reason")));
  return push_part(host, L, "does_not_apply", std::move(made));
}

int open_list(Host& host, lua_State* L) {
  if (!demand_table(host, L, "open_list")) return push_broken(host, L);
  lua_newuserdatauv(L, 1, 1);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  luaL_setmetatable(L, OpenListType);
  return 1;
}

using Kind = Action::Change::Kind;

constexpr SdkWord PartWords[] = {
    {"option", &entry<option>, "id: string, label: string, source?: Part", "Part", "One option of a level, choice or set."},
    {"cite", &entry<cite>, "ids: string|string[]", "Part", "At most four items of the source that this really deals with."},
    {"part", &entry<part>, "title: string, value: number|Expression", "Part", "One named part of a measure."},
    {"from", &entry<from>, "title: string, value: number|Expression", "Part", "What an estimate starts from."},
    {"indicator", &entry<indicator>, "declaration: table", "Part", "One weighted part of a dimension: title, weight, on, value."},
    {"require", &entry<require>, "declaration: table", "Part",
     "One thing a gate demands: title and when, score with at_least, or no_findings."},
    {"column", &entry<column>, "title: string, value: Expression, how?: table", "Part",
     "One column of a view: a fact or a measure."},
    {"sets", &entry<change<Kind::Sets>>, "fact: Expression, value: number|string|boolean", "Part",
     "The action gives the fact this answer."},
    {"raises", &entry<change<Kind::Raises>>, "fact: Expression, by: number", "Part", "The action raises the answer by so much."},
    {"lowers", &entry<change<Kind::Lowers>>, "fact: Expression, by: number", "Part", "The action lowers the answer by so much."},
    {"range", &entry<range>, "low: number|string, high: number|string", "Part", "In tests: an answer that is a range."},
    {"does_not_apply", &entry<does_not_apply>, "reason: string", "Part", "In tests: an answer that the fact does not apply."},
    {"open_list", &entry<open_list>, "rows: table[]", "Part", "In tests: rows to which more may be added."},
};

}  // namespace

std::span<const SdkWord> part_words() { return PartWords; }

}  // namespace takehold::plugins
