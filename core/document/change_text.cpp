// SPDX-License-Identifier: MIT
#include "document/change_text.hpp"

#include <algorithm>
#include <utility>

#include "document/describe.hpp"
#include "takehold/document/edit.hpp"
#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

std::string trimmed(std::string_view text) { return normalise_text(text).value_or(std::string(text)); }

Issue not_a_change(std::string_view text, std::string cure) {
  return error("not-a-change", "a change is written FACT=VALUE, but this is " + quote(text), std::move(cure));
}

// A bare word that is no number is left to the reader of documents, which says what it wanted.
Json number_as_json(std::string_view text) {
  const std::string number = trimmed(text);
  return parse_decimal(number) ? Json::number(number) : Json::string(number);
}

Json single_as_json(const FactDef& fact, std::string_view text) {
  switch (fact.type) {
    case FactType::Flag: {
      const std::optional<bool> flag = parse_yes_no(text);
      return flag ? Json::boolean(*flag) : Json::string(trimmed(text));
    }
    case FactType::Level:
    case FactType::Choice:
    case FactType::Date:
    case FactType::Text:
    case FactType::RowOf:
      return Json::string(trimmed(text));
    default:
      return number_as_json(text);
  }
}

Json options_as_json(const FactDef& fact, std::string_view text) {
  Json list = Json::array();
  if (text == "none" && !find_option(fact, "none")) return list;
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t comma = std::min(text.find(',', start), text.size());
    list.items.push_back(Json::string(trimmed(text.substr(start, comma - start))));
    start = comma + 1;
  }
  return list;
}

}  // namespace

Result<Change> parse_change(std::string_view text) {
  if (!normalise_text(text)) return error("not-utf-8", "the change is not valid UTF-8");
  const std::size_t bracket = text.find('[');
  // A row's name may hold an equals sign.
  const bool has_row = bracket < text.find('=');
  const std::size_t closing = has_row ? text.find("].", bracket) : 0;
  if (closing == text.npos) return not_a_change(text, "a cell is written TABLE[ROW].COLUMN=VALUE");
  const std::size_t equals = text.find('=', closing);
  if (equals == text.npos) return not_a_change(text, "separate what is changed from its value by =");
  Change change;
  change.target = trimmed(text.substr(0, equals));
  change.value = trimmed(text.substr(equals + 1));
  change.name = change.target;
  if (has_row) {
    change.table = trimmed(text.substr(0, bracket));
    change.row = trimmed(text.substr(bracket + 1, closing - bracket - 1));
    change.name = trimmed(text.substr(closing + 2, equals - closing - 2));
  }
  if (change.name.empty()) return not_a_change(text, "say what is to be changed in front of the =");
  return change;
}

Json value_as_json(const FactDef& fact, const std::string& value) {
  if (value.empty() || says_not_known(value)) return Json::null();
  Json object = Json::object();
  if (const std::optional<std::string> reason = parse_not_applicable(value)) {
    object.add("not_applicable", Json::string(*reason));
    return object;
  }
  if (fact.type == FactType::ChoiceSet) return options_as_json(fact, value);
  const std::size_t dots = value.find("..");
  if (!may_be_a_range(fact.type) || dots == std::string::npos) return single_as_json(fact, value);
  object.add("low", single_as_json(fact, std::string_view(value).substr(0, dots)));
  object.add("high", single_as_json(fact, std::string_view(value).substr(dots + 2)));
  return object;
}

std::optional<bool> parse_yes_no(std::string_view text) {
  const std::string word = in_small_letters(trimmed(text));
  if (word == "yes" || word == "true") return true;
  if (word == "no" || word == "false") return false;
  return std::nullopt;
}

std::optional<std::string> parse_not_applicable(std::string_view text) {
  const std::string start = in_small_letters(text.substr(0, 4));
  if (start == "n/a" || start == "n/a:") return trimmed(text.substr(start.size()));
  return std::nullopt;
}

}  // namespace takehold
