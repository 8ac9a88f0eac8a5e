// SPDX-License-Identifier: MIT
#include "sdk/keys.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "convert/list.hpp"
#include "convert/number.hpp"
#include "convert/text.hpp"
#include "takehold/value/text.hpp"

namespace takehold::plugins {
Keys::Keys(Host& host, lua_State* L, int table, std::string what, CodeSpot spot)
    : host_(host), L_(L), table_(lua_absindex(L, table)), what_(std::move(what)), spot_(spot) {}

CodeSpot Keys::line_of(const char* key) const { return key == nullptr ? spot_ : host_.sources.key_line(spot_, key); }

void Keys::report(const char* key, std::string issue_code, std::string message, std::string cure) {
  host_.report(line_of(key), std::move(issue_code), std::move(message), std::move(cure), what_);
}

void Keys::missing(const char* key) { report(nullptr, "missing-key", what_ + " needs " + code(key)); }

void Keys::mention(const char* key, const char* kind, const std::string& id) {
  if (!id.empty()) host_.mentions.push_back({kind, id, key, spot_, what_});
}

int Keys::push(const char* key) {
  known_.emplace_back(key);
  lua_pushstring(L_, key);
  return lua_rawget(L_, table_);
}

bool Keys::has(const char* key) {
  const bool there = push(key) != LUA_TNIL;
  lua_pop(L_, 1);
  return there;
}

std::string Keys::text_here(const char* key) {
  TextFault fault{};
  std::optional<std::string> text = text_at(L_, -1, host_.limits.text_bytes, fault);
  const std::string what = what_is_at(L_, -1);
  lua_pop(L_, 1);
  if (text) return std::move(*text);
  switch (fault) {
    case TextFault::NotText:
      report(key, "wrong-type", code(key) + " needs a text in quotes, not " + what);
      break;
    case TextFault::TooLong:
      report(key, "bad-text", code(key) + " is longer than a text may be");
      break;
    case TextFault::NotUtf8:
      report(key, "bad-text", code(key) + " is not valid UTF-8");
      break;
    case TextFault::ControlCharacter:
      report(key, "bad-text", code(key) + " holds a control character");
      break;
  }
  return {};
}

std::string Keys::text(const char* key, Need need) {
  if (push(key) == LUA_TNIL) {
    lua_pop(L_, 1);
    if (need == Need::Demanded) missing(key);
    return {};
  }
  const bool is_text = lua_type(L_, -1) == LUA_TSTRING;
  std::string text = text_here(key);
  if (text.empty() && is_text && need == Need::Demanded) report(key, "empty-text", code(key) + " is empty");
  return text;
}

Text Keys::answers_text(const char* key, Need need) {
  const std::string source = text(key, need);
  Result<Text> parsed = parse_text(source, {});
  if (parsed) return std::move(*parsed);
  for (const Issue& issue : parsed.issues()) report(key, issue.code, issue.message, issue.cure);
  return {};
}

std::string Keys::words_text(const char* key, Need need) {
  const Text parsed = answers_text(key, need);
  for (const TextPart& part : parsed.parts) {
    if (part.kind == TextPart::Kind::Word)
      mention(key, "word", part.words);
    else if (part.kind != TextPart::Kind::Words) {
      report(key, "bad-text", code(key) + " cannot read answers", "only words of the trade can stand here, such as {people}");
    }
  }
  return parsed.source;
}

bool Keys::yes(const char* key) {
  const int type = push(key);
  const bool value = type == LUA_TBOOLEAN && lua_toboolean(L_, -1) != 0;
  const std::string what = what_is_at(L_, -1);
  lua_pop(L_, 1);
  if (type != LUA_TNIL && type != LUA_TBOOLEAN) report(key, "wrong-type", code(key) + " needs true or false, not " + what);
  return value;
}

std::optional<std::int64_t> Keys::whole(const char* key, std::int64_t least, std::int64_t greatest, Need need) {
  return whole_within(key, least, greatest, need, " from " + std::to_string(least) + " to " + std::to_string(greatest));
}

std::optional<std::int64_t> Keys::whole(const char* key, Need need) {
  using Range = std::numeric_limits<std::int32_t>;
  return whole_within(key, Range::min(), Range::max(), need, "");
}

std::optional<std::int64_t> Keys::whole_within(const char* key, std::int64_t least, std::int64_t greatest, Need need, const std::string& range) {
  const int type = push(key);
  const bool is_whole = lua_isinteger(L_, -1) != 0;
  const std::int64_t value = is_whole ? lua_tointeger(L_, -1) : 0;
  lua_pop(L_, 1);
  if (type == LUA_TNIL) {
    if (need == Need::Demanded) missing(key);
    return std::nullopt;
  }
  if (is_whole && value >= least && value <= greatest) return value;
  report(key, "bad-number", code(key) + " needs a whole number" + range);
  return std::nullopt;
}

ExprPtr Keys::expression(const char* key, Need need) {
  const int type = push(key);
  Tree* tree = tree_at(host_, L_, -1);
  const std::string what = what_is_at(L_, -1);
  lua_pop(L_, 1);
  if (type == LUA_TNIL) {
    if (need == Need::Demanded) missing(key);
    return nullptr;
  }
  if (tree == nullptr) {
    report(key, "wrong-type", code(key) + " needs an expression, not " + what,
           type == LUA_TBOOLEAN
               ? "`==`, `not`, `and` and `or` give plain Lua values: write x:is(v), none { x }, all { a, b } or any { a, b }"
               : "");
    return nullptr;
  }
  tree->used = true;
  return tree->broken ? nullptr : tree->expr;
}

std::string Keys::on(const char* key, Need need) {
  const int type = push(key);
  const Rows* rows = rows_at(host_, L_, -1);
  const std::string what = what_is_at(L_, -1);
  lua_pop(L_, 1);
  if (type == LUA_TNIL && need == Need::Demanded) missing(key);
  if (type == LUA_TNIL) return {};
  if (rows == nullptr) {
    report(key, "wrong-type", code(key) + " needs a record type, not " + what,
           "write " + std::string(key) + " = vocabulary.workflow, for instance");
    return {};
  }
  if (rows->where != Trees::Broken)
    report(key, "wrong-type", code(key) + " takes a whole record type, not a `where`", "put the condition into `applies`");
  else if (!rows->of.empty())
    report(key, "wrong-type", code(key) + " takes a whole record type, not a series", "say " + std::string(key) + " = vocabulary." + rows->of + " to speak of each");
  return rows->broken ? std::string() : rows->table;
}

bool Keys::is_list(const char* key, const std::string& of, int index) {
  const ListShape shape = list_shape(L_, index);
  if (shape.other_keys && key != nullptr) report(key, "bad-list", code(key) + " is a list of " + of + ": entries have no key");
  if (shape.has_hole())
    report(key, "bad-list",
           (key == nullptr ? what_ : code(key)) + " has nothing (nil) as its entry " + std::to_string(first_hole(L_, index)));
  if (shape.entries > host_.limits.list_items)
    report(key, "bad-list",
           (key == nullptr ? what_ : code(key)) + " has more than " + std::to_string(host_.limits.list_items) + " entries");
  return !shape.has_hole() && (key == nullptr || !shape.other_keys) && shape.entries <= host_.limits.list_items;
}

std::vector<std::string> Keys::texts(const char* key, Need need) {
  std::vector<std::string> found;
  const int type = push(key);
  if (type == LUA_TTABLE && is_list(key, "texts", -1)) {
    for (lua_Integer entry = 1; lua_rawgeti(L_, -1, entry) != LUA_TNIL; ++entry) found.push_back(text_here(key));
    lua_pop(L_, 1);
  } else if (type == LUA_TSTRING) {
    lua_pushvalue(L_, -1);
    found.push_back(text_here(key));
  } else if (type != LUA_TNIL && type != LUA_TTABLE) {
    report(key, "wrong-type", code(key) + " needs a list of texts, not " + what_is_at(L_, -1),
           "write " + std::string(key) + " = { \"a\", \"b\" }");
  }
  lua_pop(L_, 1);
  if (type == LUA_TNIL && need == Need::Demanded) missing(key);
  return found;
}

std::string Keys::topic() {
  std::string id = text("topic");
  mention("topic", "topic", id);
  return id;
}

Cites Keys::source() {
  const int type = push("source");
  KeptPart* part = part_at(host_, L_, -1);
  const std::string what = what_is_at(L_, -1);
  lua_pop(L_, 1);
  const Cites* cites = part == nullptr ? nullptr : std::get_if<Cites>(&part->part);
  if (cites != nullptr)
    part->used = true;
  else if (type != LUA_TNIL)
    report("source", "wrong-type", "`source` needs cite { ... }, not " + what, "write source = cite { \"I-78\" }");
  return cites == nullptr ? Cites() : *cites;
}

std::vector<KeptPart*> Keys::kept_parts(const char* key, const char* written) {
  std::vector<KeptPart*> found;
  if (key == nullptr) {
    lua_pushvalue(L_, table_);
    list_read_ = true;
  } else {
    push(key);
  }
  if (lua_istable(L_, -1) && is_list(key, std::string(written) + "(...)", -1)) {
    for (lua_Integer entry = 1; lua_rawgeti(L_, -1, entry) != LUA_TNIL; ++entry) {
      if (KeptPart* part = part_at(host_, L_, -1))
        found.push_back(part);
      else
        report(key, "wrong-type",
               "entry " + std::to_string(entry) + " must be made by " + code(written) + ", not " + what_is_at(L_, -1));
      lua_pop(L_, 1);
    }
    lua_pop(L_, 1);
  } else if (!lua_isnil(L_, -1) && !lua_istable(L_, -1)) {
    report(key, "wrong-type", code(key == nullptr ? written : key) + " needs a list, not " + what_is_at(L_, -1));
  }
  lua_pop(L_, 1);
  return found;
}

void Keys::report_part(const char* key, const char* written, const KeptPart& part) {
  report(key, "wrong-type",
         code(part.word) + " does not belong here: " + (key == nullptr ? what_ : code(key)) + " takes " + code(written));
}

void Keys::report_choice(const char* key, const std::string& word, std::initializer_list<const char*> words) {
  report(key, "unknown-name", code(key) + " cannot be " + code(word), nearest_or_all(word, {words.begin(), words.end()}));
}

void Keys::finish() {
  std::vector<std::string> unknown;
  bool entries = false;
  lua_pushnil(L_);
  while (lua_next(L_, table_) != 0) {
    lua_pop(L_, 1);
    const bool named = lua_type(L_, -1) == LUA_TSTRING;
    const std::string key(bytes_at(L_, -1));
    if (!named)
      entries = true;
    else if (std::find(known_.begin(), known_.end(), key) == known_.end())
      unknown.push_back(key.substr(0, 60));
  }
  std::sort(unknown.begin(), unknown.end());
  for (const std::string& key : unknown) {
    report(key.c_str(), "unknown-key", what_ + " has no key " + code(key), nearest_or_all(key, known_));
  }
  if (entries && !list_read_) report(nullptr, "bad-list", what_ + " has an entry without a key");
}

}  // namespace takehold::plugins
