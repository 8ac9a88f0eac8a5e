// SPDX-License-Identifier: MIT
#include "document/read_answer.hpp"

#include <algorithm>
#include <utility>

#include "document/describe.hpp"
#include "document/read_evidence.hpp"
#include "takehold/value/date.hpp"
#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

using Value = decltype(Answer::value);

const std::vector<std::string>& answer_keys() {
  static const std::vector<std::string> keys{"value", "low", "high", "not_applicable", "evidence"};
  return keys;
}

class AnswerReader {
 public:
  AnswerReader(const FactDef& fact, Reading& reading) : fact_(fact), name_(quote(fact.id)), reading_(reading) {}

  std::optional<Answer> read(const DocumentSpot& at) {
    if (!at.json.is(Json::Kind::Object)) return bare(at.json.is(Json::Kind::Null) ? NotKnown{} : read_plain(at));
    const Json* value = at.json.find("value");
    if (value != nullptr &&
        (at.json.find("low") != nullptr || at.json.find("high") != nullptr || at.json.find("not_applicable") != nullptr)) {
      return fail(at, "given-twice", name_ + " is answered twice here",
                  "keep one of \"value\", \"low\" and \"high\", \"not_applicable\"");
    }
    std::optional<Value> read = value == nullptr ? read_range_or_reason(at) : read_value(at.member("value", *value), at);
    if (!read) return std::nullopt;
    Answer answer;
    answer.value = std::move(*read);
    read_beside(at, answer);
    return answer;
  }

 private:
  std::nullopt_t fail(const DocumentSpot& at, std::string code, std::string message, std::string cure = {}) {
    reading_.error(at, std::move(code), std::move(message), std::move(cure));
    return std::nullopt;
  }

  std::nullopt_t wrong_type(const DocumentSpot& at) {
    reading_.wrong_type(at, name_, expectation(fact_, reading_.currency()));
    return std::nullopt;
  }

  static std::optional<Answer> bare(std::optional<Value> value) {
    if (!value) return std::nullopt;
    Answer answer;
    answer.value = std::move(*value);
    return answer;
  }

  // What {"value": ...} holds; where it is open there is nothing that evidence beside it could be for.
  std::optional<Value> read_value(const DocumentSpot& at, const DocumentSpot& whole) {
    const std::size_t before = reading_.count();
    const bool not_known = at.json.is(Json::Kind::Null);
    std::optional<Value> value;
    if (not_known)
      value = NotKnown{};
    else
      value = at.json.is(Json::Kind::Object) ? read_range_or_reason(at) : read_plain(at);
    const bool open = not_known || (!value && reading_.count() == before);
    if (open && whole.json.find("evidence") != nullptr) {
      return fail(at, "answer-missing", name_ + " has evidence here, but no answer", "write the answer, or drop the whole entry");
    }
    return value;
  }

  std::optional<Value> read_plain(const DocumentSpot& at) {
    switch (fact_.type) {
      case FactType::ChoiceSet:
        return read_options(at);
      case FactType::Text:
      case FactType::RowOf:
        return read_text(at);
      default:
        break;
    }
    const std::optional<std::int64_t> number = read_number(at);
    if (!number) return std::nullopt;
    return NumberAnswer{*number, *number};
  }

  std::optional<std::int64_t> read_number(const DocumentSpot& at) {
    switch (fact_.type) {
      case FactType::Flag:
        if (at.json.is(Json::Kind::True)) return 1;
        if (at.json.is(Json::Kind::False)) return 0;
        return wrong_type(at);
      case FactType::Level:
      case FactType::Choice:
        return read_option(at);
      case FactType::Date:
        return in_range(at, read_date(at));
      default:
        return in_range(at, read_decimal(at));
    }
  }

  std::optional<std::int64_t> read_option(const DocumentSpot& at) {
    if (!at.json.is(Json::Kind::String)) return wrong_type(at);
    if (const auto place = find_option(fact_, at.json.text)) return static_cast<std::int64_t>(*place);
    return fail(at, "unknown-option", quote(at.json.text) + " is no option of " + name_,
                did_you_mean(at.json.text, ids_of(fact_.options), "choose " + expectation(fact_, {})));
  }

  std::optional<std::int64_t> read_date(const DocumentSpot& at) {
    if (!at.json.is(Json::Kind::String)) return wrong_type(at);
    if (const auto day = parse_date(at.json.text)) return day;
    return fail(at, "bad-date", quote(at.json.text) + " is no date", "write year, month and day like \"2026-03-31\"");
  }

  std::optional<std::int64_t> read_decimal(const DocumentSpot& at) {
    if (!at.json.is(Json::Kind::Number)) return wrong_type(at);
    const std::optional<Decimal> number = parse_decimal(at.json.text);
    if (number && number->scale > fact_.scale) {
      const std::string most = fact_.scale == 0
                                   ? "is a whole number"
                                   : "has at most " + std::to_string(fact_.scale) + (fact_.scale == 1 ? " decimal" : " decimals");
      return fail(at, "too-many-decimals", name_ + " " + most + ", but this is " + excerpt(at.json.text),
                  "write a rounded value, or a range with \"low\" and \"high\"");
    }
    const std::optional<std::int64_t> units = number ? to_scale_exactly(*number, fact_.scale) : std::nullopt;
    return units ? units : out_of_range(at);
  }

  std::optional<std::int64_t> in_range(const DocumentSpot& at, std::optional<std::int64_t> value) {
    if (!value || (*value >= fact_.lo && *value <= fact_.hi)) return value;
    return out_of_range(at);
  }

  std::nullopt_t out_of_range(const DocumentSpot& at) {
    return fail(
        at, "out-of-range",
        name_ + " must be in the range " + range_in_words(fact_, reading_.currency()) + ", but this is " + excerpt(at.json.text));
  }

  std::optional<Value> read_options(const DocumentSpot& at) {
    if (!at.json.is(Json::Kind::Array)) return wrong_type(at);
    OptionsAnswer answer;
    bool good = true;
    for (std::size_t i = 0; i < at.json.items.size(); ++i) {
      const std::optional<std::int64_t> place = read_option(at.item(i, at.json.items[i]));
      good = good && place.has_value();
      if (place) answer.chosen |= std::uint64_t{1} << *place;
    }
    if (!good) return std::nullopt;
    return answer;
  }

  std::optional<Value> read_text(const DocumentSpot& at) {
    const std::optional<std::string> text = reading_.text(at, name_);
    if (!text || text->empty()) return std::nullopt;
    if (fact_.type == FactType::RowOf) reading_.expect_row(at, fact_.row_of, *text);
    return TextAnswer{*text};
  }

  std::optional<Value> read_range_or_reason(const DocumentSpot& at) {
    const Json* low = at.json.find("low");
    const Json* high = at.json.find("high");
    const Json* reason = at.json.find("not_applicable");
    if (reason != nullptr && (low != nullptr || high != nullptr)) {
      return fail(at, "given-twice", name_ + " is answered twice here", "keep the range or \"not_applicable\"");
    }
    if (reason != nullptr) return read_not_applicable(at.member("not_applicable", *reason));
    if (low != nullptr || high != nullptr) return read_range(at, low, high);
    for (const auto& [key, value] : at.json.members) reading_.warn_if_slip(at.member(key, value), key, answer_keys());
    return fail(at, "answer-missing", name_ + " has no answer here",
                "write " + expectation(fact_, reading_.currency()) + ", or {\"value\": ..., \"evidence\": ...}");
  }

  std::optional<Value> read_range(const DocumentSpot& at, const Json* low, const Json* high) {
    if (!may_be_a_range(fact_.type)) {
      return fail(at, "wrong-type", name_ + " cannot be a range; it wants " + expectation(fact_, reading_.currency()));
    }
    if (low == nullptr || high == nullptr) {
      return fail(
          at, "answer-missing",
          std::string("a range needs \"low\" and \"high\"; ") + (low == nullptr ? "\"low\"" : "\"high\"") + " is missing");
    }
    const std::optional<std::int64_t> lo = read_number(at.member("low", *low));
    const std::optional<std::int64_t> hi = read_number(at.member("high", *high));
    if (!lo || !hi) return std::nullopt;
    if (*lo > *hi) return fail(at, "low-above-high", "the low end of " + name_ + " is above its high end", "exchange the two");
    return NumberAnswer{*lo, *hi};
  }

  std::optional<Value> read_not_applicable(const DocumentSpot& at) {
    if (!fact_.may_not_apply) {
      return fail(at, "must-apply", name_ + " cannot be marked as not applicable",
                  "answer it, or leave it out until it is known");
    }
    std::optional<NotApplicable> reason = read_reason(at, name_, reading_);
    if (!reason) return std::nullopt;
    return *reason;
  }

  // Evidence and keys of a later version or of the person's own.
  void read_beside(const DocumentSpot& at, Answer& answer) {
    for (const auto& [key, value] : at.json.members) {
      const DocumentSpot spot = at.member(key, value);
      if (key == "evidence") {
        answer.evidence = read_evidence(spot, reading_);
      } else if (std::find(answer_keys().begin(), answer_keys().end(), key) == answer_keys().end()) {
        reading_.warn_if_slip(spot, key, answer_keys());
        answer.extra.emplace_back(key, value);
      }
    }
  }

  const FactDef& fact_;
  std::string name_;
  Reading& reading_;
};

}  // namespace

std::optional<Answer> read_answer(const FactDef& fact, const DocumentSpot& at, Reading& reading) {
  std::optional<Answer> answer = AnswerReader(fact, reading).read(at);
  if (answer) answer->read_at = {at.json.line, at.json.column};
  return answer;
}

std::optional<NotApplicable> read_reason(const DocumentSpot& at, const std::string& what, Reading& reading) {
  const std::optional<std::string> text = reading.text(at, "the reason why " + what + " does not apply");
  if (!text) return std::nullopt;
  if (text->empty()) {
    reading.error(at, "reason-missing", what + " is said not to apply, without a reason", "say why in a few words");
    return std::nullopt;
  }
  return NotApplicable{*text};
}

}  // namespace takehold
