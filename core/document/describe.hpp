// SPDX-License-Identifier: MIT
//
// Facts in words, for the messages of this folder and for the schema.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "takehold/json/json.hpp"
#include "takehold/model/fact.hpp"
#include "takehold/model/vocabulary.hpp"

namespace takehold {

// "a whole number from 0 to 1000000 tasks", "one of "low" and "high"", "true or false".
[[nodiscard]] std::string expectation(const FactDef& fact, const std::string& currency);
// "0 to 100 %", "2000-01-01 to 2099-12-31".
[[nodiscard]] std::string range_in_words(const FactDef& fact, const std::string& currency);
// One value of an answer as a document writes it, without its unit: "2.5", "high", "2026-03-31".
[[nodiscard]] std::string value_in_words(const FactDef& fact, std::int64_t value);
// What the document holds there: "a text", "a number", "a list".
[[nodiscard]] std::string kind_in_words(const Json& json);

// True where an answer may be {"low", "high"}: numbers, levels and dates.
[[nodiscard]] bool may_be_a_range(FactType type);

[[nodiscard]] std::vector<std::string> ids_of(const std::vector<FactDef>& facts);
[[nodiscard]] std::vector<std::string> ids_of(const std::vector<Option>& options);
[[nodiscard]] std::vector<std::string> ids_of(const std::vector<RecordType>& tables);
[[nodiscard]] std::vector<std::string> ids_of(const std::vector<OwnerRole>& owners);
[[nodiscard]] std::vector<std::string> ids_of(const std::vector<Word>& words);

[[nodiscard]] const FactDef* find_fact(const std::vector<FactDef>& facts, std::string_view id);


}  // namespace takehold
