// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "core/picture/pictures.hpp"
#include "core/picture/waterfall.hpp"
#include "frames_world.hpp"
#include "shapes_of.hpp"

namespace takehold::frames {
namespace {

MeasureView measure_of(const std::vector<Interval>& parts, const Interval& total) {
  MeasureView measure;
  measure.title = "Sum";
  measure.id = "sum";
  measure.subject.name = "Clerk";
  for (const Interval& part : parts) measure.parts.push_back({"Part " + std::to_string(measure.parts.size() + 1), part, 0});
  measure.total = total;
  return measure;
}

Ruleset one_framework() {
  Ruleset rules;
  rules.frameworks.emplace_back();
  rules.frameworks.front().id = "tiny";
  return rules;
}

Picture draw(const MeasureView& measure) { return draw_waterfalls(one_framework(), {}, {&measure}, px(760)); }

TEST_CASE("Each part begins where the lowest sum of those before it ends") {
  struct Case {
    std::vector<Interval> parts;
    std::vector<std::int64_t> bases;
  };
  const Case cases[] = {
      {{Interval::exactly(2), Interval::exactly(1), Interval::exactly(-4)}, {0, 2, 3}},
      {{Interval::exactly(2), Interval::between(-2, 2), Interval::exactly(1)}, {0, 2, 0}},
      {{Interval::between(-4, -1), Interval::na(), Interval::between(1, 3)}, {0, -4, -4}},
  };
  for (const Case& each : cases) {
    const Waterfall waterfall = lay_out(measure_of(each.parts, Interval::exactly(0)));
    for (std::size_t i = 0; i < each.bases.size(); ++i) CHECK(waterfall.parts[i].base == each.bases[i]);
  }
}

TEST_CASE("Of a part what is certain is solid and the rest is as long as what is not known") {
  struct Case {
    Interval part;
    std::int64_t sure, low, high;
  };
  for (const Case& each : {Case{Interval::exactly(3), 3, 3, 3}, Case{Interval::between(1, 4), 1, 1, 4}, Case{Interval::between(-4, -1), -1, -4, -1},
                           Case{Interval::between(-2, 2), 0, -2, 2}}) {
    const FloatingBar bar = lay_out(measure_of({each.part}, each.part)).parts.front();
    CHECK(bar.sure == each.sure);
    CHECK(bar.low == each.low);
    CHECK(bar.high == each.high);
  }
}

TEST_CASE("The last part ends where the total does, at its lowest") {
  const auto rules = shipped_rules();
  const Diagnosis diagnosis = diagnose(*rules, roles_told(*rules));
  std::size_t seen = 0;
  for (const MeasureView& measure : diagnosis.measures) {
    if (measure.id != "role-sum") continue;
    const Waterfall waterfall = lay_out(measure);
    CHECK(waterfall.parts.back().low == waterfall.total.low);
    ++seen;
  }
  CHECK(seen == 3);
}

TEST_CASE("The hatched part of the total reaches on the axis from its least to its greatest value") {
  const Picture picture = draw(measure_of({Interval::exactly(-2), Interval::between(-2, 6)}, Interval::between(-4, 4)));
  const std::vector<RectShape> hatched = hatched_of(picture);
  REQUIRE(hatched.size() == 2);
  CHECK(is_near(hatched[0].box.x, middle_of_text(picture, "-4")));     // the part, from -2 down to -4 and up to +4
  CHECK(is_near(hatched[0].box.right(), middle_of_text(picture, "+4")));
  CHECK(is_near(hatched[1].box.x, middle_of_text(picture, "-4")));
  CHECK(is_near(hatched[1].box.right(), middle_of_text(picture, "+4")));
}

TEST_CASE("Values stand at the bars with their signs, and an axis with round steps goes through zero") {
  const Picture picture = draw(measure_of({Interval::exactly(30), Interval::exactly(-47)}, Interval::exactly(-17)));
  for (const char* words : {"+30", "-47", "-17", "0", "Together", "Clerk: -17"}) {
    INFO(words);
    CHECK(has_text(picture, words));
  }
  CHECK(hatched_of(picture).empty());
}

TEST_CASE("A sum of which nothing is known, or that has one part, is no waterfall") {
  CHECK(draw(measure_of({Interval::between(-2, 2), Interval::between(0, 3)}, Interval::between(-2, 5))).shapes.empty());
  CHECK(draw(measure_of({Interval::exactly(3)}, Interval::exactly(3))).shapes.empty());
}

TEST_CASE("Sums as large as numbers may be are drawn like others") {
  const Picture picture = draw(measure_of({Interval::exactly(NumberLimit / 2), Interval::exactly(-NumberLimit)}, Interval::exactly(-NumberLimit / 2)));
  CHECK(faults_of(picture) == std::vector<std::string>{});
}

}  // namespace
}  // namespace takehold::frames
