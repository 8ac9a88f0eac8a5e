// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <utility>

#include "change/asked.hpp"
#include "change/parse_date_words.hpp"
#include "change/parse_number.hpp"
#include "change/parse_options.hpp"
#include "change/said.hpp"
#include "takehold/change/parse_answer.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

using Parsed = Result<std::optional<Answer>>;
using Range = std::pair<std::int64_t, std::int64_t>;

constexpr std::array<std::string_view, 4> RangeMarks{"..", "…", " to ", "–"};

template <typename Value>
Parsed answered(Value value) {
  Answer answer;
  answer.value = std::move(value);
  return std::optional<Answer>(std::move(answer));
}

class AnswerParser {
 public:
  AnswerParser(std::string_view text, const Asked& asked) : text_(text), asked_(asked), fact_(asked.fact) {}

  Parsed parse() const {
    switch (fact_.type) {
      case FactType::Flag: return flag();
      case FactType::ChoiceSet: return options();
      case FactType::Text: return answered(TextAnswer{std::string(text_)});
      case FactType::RowOf: return row_of();
      default: return number();
    }
  }

 private:
  Parsed flag() const {
    constexpr std::array<std::string_view, 5> yes{"1", "x", "y", "✓", "✔"};
    constexpr std::array<std::string_view, 2> no{"0", "n"};
    const std::string word = in_small_letters(text_);
    std::optional<bool> said = said_yes_or_no(text_);
    if (std::find(yes.begin(), yes.end(), word) != yes.end()) said = true;
    if (std::find(no.begin(), no.end(), word) != no.end()) said = false;
    if (!said) return asked_.wrong("wrong-type", text_);
    return answered(NumberAnswer{*said, *said});
  }

  Parsed options() const {
    const Result<std::uint64_t> chosen = parse_options(text_, asked_);
    if (!chosen) return chosen.issues();
    return answered(OptionsAnswer{*chosen});
  }

  // A name as the row has it; one that no row has is kept, for a row that is still to come.
  Parsed row_of() const {
    std::vector<std::string> alike, in_words;
    const auto table = asked_.speaker.assessment->tables.find(fact_.row_of);
    const std::vector<Row> none;
    for (const Row& row : table == asked_.speaker.assessment->tables.end() ? none : table->second.rows) {
      if (row.name == text_) return answered(TextAnswer{row.name});
      if (in_small_letters(row.name) != in_small_letters(text_)) continue;
      alike.push_back(row.name);
      in_words.push_back(quote(row.name));
    }
    if (alike.size() > 1) return error("ambiguous-row", quote(text_) + " can be " + list_in_words(in_words, 8), "write the one that is meant");
    return answered(TextAnswer{alike.empty() ? std::string(text_) : alike.front()});
  }

  // One number, option or day.
  Result<std::int64_t> single(std::string_view text) const {
    if (fact_.type == FactType::Date) {
      const Result<std::int64_t> day = parse_date_words(text);
      return !day && day.issues().front().code == "bad-date" ? asked_.wrong("wrong-type", text) : day;
    }
    if (fact_.type != FactType::Level && fact_.type != FactType::Choice) return parse_number(text, asked_);
    const Result<std::size_t> place = parse_option(text, asked_);
    if (!place) return place.issues();
    return static_cast<std::int64_t>(*place);
  }

  Parsed number() const {
    const Result<std::int64_t> value = single(text_);
    if (value) return in_range({*value, *value});
    if (fact_.type == FactType::Choice) return value.issues();
    if (const std::optional<Result<Range>> range = find_range()) return *range ? in_range(**range) : Parsed(range->issues());
    return value.issues();
  }

  Parsed in_range(Range range) const {
    if (range.first > range.second) return error("low-above-high", quote(text_) + " begins above its end", "put the lower end first");
    if (range.first < fact_.lo || range.second > fact_.hi) return asked_.wrong("out-of-range", text_);
    return answered(NumberAnswer{range.first, range.second});
  }

  // Nothing where the text is not written as a range.
  std::optional<Result<Range>> find_range() const {
    std::optional<Result<Range>> found;
    for (const std::string_view mark : RangeMarks) {
      const std::size_t at = text_.find(mark);
      if (at != text_.npos && consider(at, mark.size(), found)) return found;
    }
    if (fact_.type == FactType::Date) return found;
    for (std::size_t at = text_.find('-', 1); at < text_.size(); at = text_.find('-', at + 1)) {
      if (consider(at, 1, found)) return found;
    }
    return found;
  }

  // True where both ends can be read; else what was wrong with an end is kept, if it was more than not being one.
  bool consider(std::size_t at, std::size_t size, std::optional<Result<Range>>& found) const {
    const std::string high_text = tidy(text_.substr(at + size));
    std::string low_text = tidy(text_.substr(0, at));
    if (fact_.type == FactType::Share && ends_with_percent(high_text) && !ends_with_percent(low_text)) low_text += " %";
    const Result<std::int64_t> low = single(low_text), high = single(high_text);
    if (low && high) {
      found = Range{*low, *high};
      return true;
    }
    const Issues& issues = low ? high.issues() : low.issues();
    if (!found && issues.front().code != "wrong-type" && issues.front().code != "unknown-option") found = issues;
    return false;
  }

  std::string_view text_;
  const Asked& asked_;
  const FactDef& fact_;
};

Parsed not_applicable(const std::string& reason, const Asked& asked) {
  if (!asked.fact.may_not_apply)
    return error("must-apply", asked.name() + " cannot be said not to apply", "leave it empty until it is known");
  if (reason.empty()) return error("reason-missing", asked.name() + " is said not to apply, but not why", "write \"n/a: \" and the reason");
  return answered(NotApplicable{reason});
}

}  // namespace

Result<std::optional<Answer>> parse_answer(std::string_view text, const FactDef& fact, const Speaker& speaker) {
  const Asked asked{fact, speaker};
  const std::optional<std::string> normal = normalise_text(text);
  if (!normal) return error("not-utf-8", "this text cannot be read", "type it again");
  if (normal->empty() || *normal == "-" || *normal == "–") return std::optional<Answer>();
  if (*normal == "?") return answered(NotKnown{});
  if (const std::optional<std::string> reason = said_not_applicable(*normal)) return not_applicable(*reason, asked);
  return AnswerParser(*normal, asked).parse();
}

}  // namespace takehold
