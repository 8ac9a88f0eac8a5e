// SPDX-License-Identifier: MIT
//
// Truth as the set of values a condition may still take: true, false, not applicable. docs/semantics.md, section 1.
// In a complete assessment the set has one member. The empty set never occurs.
#pragma once

#include <cstdint>
#include <string_view>

namespace takehold {

// One bit for each value; the three bits are the planes "can be true", "can be false", "can be not applicable".
class TruthSet {
 public:
  static constexpr std::uint8_t True = 1, False = 2, NotApplicable = 4;

  constexpr TruthSet() = default;  // not applicable: where the folds `all` and `any` start
  constexpr explicit TruthSet(std::uint8_t bits) : bits_(bits) {}
  static constexpr TruthSet of(bool can_be_true, bool can_be_false, bool can_be_na) {
    return TruthSet(static_cast<std::uint8_t>((can_be_true ? True : 0) | (can_be_false ? False : 0) | (can_be_na ? NotApplicable : 0)));
  }

  constexpr std::uint8_t bits() const { return bits_; }
  constexpr bool can_be_true() const { return (bits_ & True) != 0; }
  constexpr bool can_be_false() const { return (bits_ & False) != 0; }
  constexpr bool can_be_na() const { return (bits_ & NotApplicable) != 0; }
  constexpr bool settled() const { return bits_ == True || bits_ == False || bits_ == NotApplicable; }
  constexpr bool within(TruthSet other) const { return (bits_ & ~other.bits_) == 0; }
  constexpr TruthSet operator|(TruthSet other) const { return TruthSet(static_cast<std::uint8_t>(bits_ | other.bits_)); }
  constexpr bool operator==(const TruthSet&) const = default;

 private:
  std::uint8_t bits_ = NotApplicable;
};

inline constexpr TruthSet CertainlyTrue{TruthSet::True};
inline constexpr TruthSet CertainlyFalse{TruthSet::False};
inline constexpr TruthSet CertainlyNa{TruthSet::NotApplicable};
inline constexpr TruthSet TrueOrFalse{TruthSet::True | TruthSet::False};
inline constexpr TruthSet AnyTruth{TruthSet::True | TruthSet::False | TruthSet::NotApplicable};

// The operations on planes of docs/semantics.md, section 1; `t`, `f`, `n` below are its columns.
constexpr TruthSet truth_not(TruthSet a) { return TruthSet::of(a.can_be_false(), a.can_be_true(), a.can_be_na()); }

// Fold from CertainlyNa: parts that do not apply drop out.
constexpr TruthSet truth_all(TruthSet a, TruthSet b) {
  return TruthSet::of((a.can_be_true() && (b.can_be_true() || b.can_be_na())) || (a.can_be_na() && b.can_be_true()),
                      a.can_be_false() || b.can_be_false(), a.can_be_na() && b.can_be_na());
}
constexpr TruthSet truth_any(TruthSet a, TruthSet b) { return truth_not(truth_all(truth_not(a), truth_not(b))); }

// b where a is true, true where a is false.
constexpr TruthSet truth_implies(TruthSet a, TruthSet b) {
  return TruthSet::of(a.can_be_false() || (a.can_be_true() && b.can_be_true()), a.can_be_true() && b.can_be_false(),
                      a.can_be_na() || (a.can_be_true() && b.can_be_na()));
}

// b where a is true, otherwise not applicable.
constexpr TruthSet truth_given(TruthSet a, TruthSet b) {
  return TruthSet::of(a.can_be_true() && b.can_be_true(), a.can_be_true() && b.can_be_false(),
                      a.can_be_false() || a.can_be_na() || (a.can_be_true() && b.can_be_na()));
}

// Fold over verdicts, from CertainlyTrue; never not applicable (section 7).
constexpr TruthSet truth_no_findings(TruthSet so_far, TruthSet verdict) {
  return TruthSet::of(so_far.can_be_true() && (verdict.can_be_false() || verdict.can_be_na()),
                      so_far.can_be_false() || verdict.can_be_true(), false);
}

// "T", "F", "N", "TF", "TN", "FN" or "TFN", as in the tables of tests/semantics.
std::string_view to_text(TruthSet set);

}  // namespace takehold
