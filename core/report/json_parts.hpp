// SPDX-License-Identifier: MIT
//
// The pieces that all JSON output shares, so that an answer or a number looks the same in every file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/explain/explanation.hpp"
#include "takehold/json/json.hpp"
#include "takehold/value/interval.hpp"

namespace takehold {

[[nodiscard]] Json decimal_json(std::int64_t units, int scale);
[[nodiscard]] Json count_json(std::size_t count);
[[nodiscard]] Json strings_json(const std::vector<std::string>& texts);
// {"low": 41.2, "high": 68, "may_not_apply": false}; bounds are null if no number is possible.
[[nodiscard]] Json interval_json(const Interval& value, int scale);
[[nodiscard]] Json subject_json(const Subject& subject);
[[nodiscard]] Json answer_json(const AnswerView& answer);
[[nodiscard]] Json answers_json(const std::vector<AnswerView>& answers);
[[nodiscard]] Json explanation_json(const Explanation& explanation);

template <typename Items, typename Make>
Json list_json(const Items& items, const Make& make) {
  Json json = Json::array();
  for (const auto& item : items) json.items.push_back(make(item));
  return json;
}

}  // namespace takehold
