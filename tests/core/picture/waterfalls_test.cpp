// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "core/picture/frames_world.hpp"
#include "core/picture/shapes_of.hpp"

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

Picture draw(const MeasureView& measure) {
  Diagnosis diagnosis;
  diagnosis.measures = {measure};
  return named(tiny_pictures(diagnosis, px(760)), "tiny.sum");
}

// Where the axis has this figure.
Length at(const Picture& picture, const std::string& figure) { return middle_of_text(picture, figure, TextSize::Caption); }

std::vector<RectShape> solid_of(const Picture& picture) {
  return shapes_where<RectShape>(picture,
                                 [](const RectShape& rect) { return rect.how == Fill::Solid && rect.fill != Ink::Surface; });
}

TEST_CASE("Each part begins where the one before it ends, and the total at zero") {
  const Picture picture =
      draw(measure_of({Interval::exactly(2), Interval::exactly(1), Interval::exactly(-4)}, Interval::exactly(-1)));
  const std::vector<RectShape> bars = solid_of(picture);
  REQUIRE(bars.size() == 4);
  const std::pair<const char*, const char*> ends[] = {{"0", "+2"}, {"+2", "+3"}, {"-1", "+3"}, {"-1", "0"}};
  for (std::size_t i = 0; i < bars.size(); ++i) {
    CHECK(is_near(bars[i].box.x, at(picture, ends[i].first)));
    CHECK(is_near(bars[i].box.right(), at(picture, ends[i].second)));
  }
}

TEST_CASE("After a part that is open the lowest possible sum goes on") {
  const Picture picture =
      draw(measure_of({Interval::exactly(2), Interval::between(-2, 2), Interval::exactly(1)}, Interval::between(1, 5)));
  const std::vector<RectShape> bars = solid_of(picture);
  REQUIRE(bars.size() == 3);  // the second part has nothing that is certain
  CHECK(is_near(bars[1].box.x, at(picture, "0")));
  CHECK(is_near(bars[1].box.right(), at(picture, "+1")));
}

TEST_CASE("Of a part what is certain is solid and the rest is as long as what is not known") {
  struct Case {
    Interval part;
    const char *from, *sure, *to;  // solid from zero, hatched between the last two
  };
  for (const Case& each : {Case{Interval::between(1, 4), "0", "+1", "+4"}, Case{Interval::between(-4, -1), "-1", "-4", "-1"}}) {
    const Picture picture = draw(measure_of({each.part, Interval::exactly(0)}, each.part));
    REQUIRE(hatched_of(picture).size() == 2);
    CHECK(is_near(hatched_of(picture).front().box.x, at(picture, each.sure)));
    CHECK(is_near(hatched_of(picture).front().box.right(), at(picture, each.to)));
    CHECK(is_near(solid_of(picture).front().box.x, at(picture, each.from)));
  }
}

TEST_CASE("The hatched part of the total reaches on the axis from its least to its greatest value") {
  const Picture picture = draw(measure_of({Interval::exactly(-2), Interval::between(-2, 6)}, Interval::between(-4, 4)));
  const std::vector<RectShape> hatched = hatched_of(picture);
  REQUIRE(hatched.size() == 2);
  CHECK(is_near(hatched[0].box.x, at(picture, "-4")));  // the part, from -2 down to -4 and up to +4
  CHECK(is_near(hatched[0].box.right(), at(picture, "+4")));
  CHECK(is_near(hatched[1].box.x, at(picture, "-4")));
  CHECK(is_near(hatched[1].box.right(), at(picture, "+4")));
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
  const Picture picture = draw(
      measure_of({Interval::exactly(NumberLimit / 2), Interval::exactly(-NumberLimit)}, Interval::exactly(-NumberLimit / 2)));
  CHECK(faults_of(picture) == std::vector<std::string>{});
}

}  // namespace
}  // namespace takehold::frames
