// SPDX-License-Identifier: MIT
//
// A vocabulary with a fact of each type, random assessments of it, and all the ways to complete one
// (docs/semantics.md, section 5).
#pragma once

#include <functional>
#include <random>
#include <vector>

#include "semantics/world.hpp"

namespace takehold::semantics {

// The same throws on every platform: std::mt19937 is exactly specified, the standard distributions are not.
class Dice {
 public:
  explicit Dice(std::uint32_t seed) : engine_(seed) {}
  int below(int n) { return static_cast<int>(engine_() % static_cast<std::uint32_t>(n)); }
  int between(int lo, int hi) { return lo + below(hi - lo + 1); }
  bool chance(int percent) { return below(100) < percent; }
  template <typename T>
  const T& one_of(const std::vector<T>& items) {
    return items[static_cast<std::size_t>(below(static_cast<int>(items.size())))];
  }

 private:
  std::mt19937 engine_;
};

// Table "t" (at most 2 rows), weekly table "s" (at most 2 weeks of 1..3) and "ts", a series for each row of "t" (at most 2 rows).
Vocabulary small_vocabulary();

// Each answer is open in `percent_open` of a hundred.
Assessment random_assessment(const Vocabulary& vocabulary, Dice& dice, int percent_open);

// Every completion of what is open among `read` (names of facts) and the tables `lists`, in their order; those to whose rows others
// belong come first. The rest stays as it is.
class Completions {
 public:
  Completions(const Vocabulary& vocabulary, const Assessment& assessment, const std::vector<FactName>& read,
              const std::vector<std::string>& lists);

  std::size_t count() const { return count_; }  // stops counting at a million
  void for_each(const std::function<void(const Assessment&)>& visit) const;
  void sample(Dice& dice, int times, const std::function<void(const Assessment&)>& visit) const;

 private:
  struct Slot {
    std::string table;  // empty: of the assessment
    std::size_t row = 0;
    std::string fact;
    std::vector<Answer> values;
  };
  struct Shape {  // lists with their final rows, and what is open in them
    Assessment assessment;
    std::vector<Slot> slots;
  };
  std::vector<Shape> shapes_;
  std::size_t count_ = 0;

  static void put(Assessment& into, const Slot& slot, const Answer& value);
  static std::size_t ways(const Shape& shape);
};

// One thing more is answered, narrowed, added to an open list or closed; the same again when nothing is open.
Assessment answer_more(const Vocabulary& vocabulary, const Assessment& assessment, Dice& dice);

}  // namespace takehold::semantics
