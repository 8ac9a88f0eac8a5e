// SPDX-License-Identifier: MIT
#include "takehold/framework/framework.hpp"

#include <array>
#include <utility>

namespace takehold {
namespace {

// One table a word serves both directions, so that they cannot disagree.
template <typename T, std::size_t N>
using Words = std::array<std::pair<T, std::string_view>, N>;

constexpr Words<Severity, 4> severities{
    {{Severity::Low, "low"}, {Severity::Medium, "medium"}, {Severity::High, "high"}, {Severity::Blocker, "blocker"}}};
constexpr Words<Effort, 3> efforts{{{Effort::Small, "small"}, {Effort::Medium, "medium"}, {Effort::Large, "large"}}};
constexpr Words<Phase, 4> phases{{{Phase::BeforeGoLive, "before go-live"},
                                  {Phase::First30Days, "first 30 days"},
                                  {Phase::First90Days, "first 90 days"},
                                  {Phase::EachQuarter, "each quarter"}}};
constexpr Words<GateId, 3> gates{
    {{GateId::ToPilot, "to-pilot"}, {GateId::ToRollout, "to-rollout"}, {GateId::ToScaled, "to-scaled"}}};

template <typename T, std::size_t N>
std::string_view word_of(const Words<T, N>& words, T value) {
  for (const auto& [known, word] : words) {
    if (known == value) return word;
  }
  return {};
}

template <typename T, std::size_t N>
std::optional<T> value_of(const Words<T, N>& words, std::string_view text) {
  for (const auto& [value, word] : words) {
    if (word == text) return value;
  }
  return std::nullopt;
}

}  // namespace

std::string_view to_text(Severity severity) { return word_of(severities, severity); }
std::string_view to_text(Effort effort) { return word_of(efforts, effort); }
std::string_view to_text(Phase phase) { return word_of(phases, phase); }
std::string_view to_text(GateId gate) { return word_of(gates, gate); }

std::optional<Severity> severity_from(std::string_view text) { return value_of(severities, text); }
std::optional<Effort> effort_from(std::string_view text) { return value_of(efforts, text); }
std::optional<Phase> phase_from(std::string_view text) { return value_of(phases, text); }
std::optional<GateId> gate_from(std::string_view text) { return value_of(gates, text); }

}  // namespace takehold
