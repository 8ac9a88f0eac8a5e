// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "core/picture/frames_world.hpp"
#include "core/picture/shapes_of.hpp"

namespace takehold::frames {
namespace {

// 60 percent carried over: half is alike, then nothing is known.
EstimateView estimate() {
  EstimateView view;
  view.id = "carried";
  view.title = "Carried over";
  view.assumes = "Nobody does better.";
  view.start_title = "Used it:";
  view.start = Interval::exactly(600'000);
  EstimateView::Step people{"Other people", "", Interval::exactly(500'000), 300'000, 600'000, 800'000, {}, {}};
  EstimateView::Step cases{"Other cases", "", Interval::between(0, 1'000'000), 0, 600'000, 1'000'000, {}, {}};
  view.steps = {people, cases};
  return view;
}

Picture draw(const EstimateView& estimate, Length width) {
  Diagnosis diagnosis;
  diagnosis.estimates = {estimate};
  return named(tiny_pictures(diagnosis, width), "tiny.carried");
}

TEST_CASE("A step's bar reaches on the axis from the least to the greatest that is left of the figure") {
  for (const int width : {360, 1120}) {
    const Picture picture = draw(estimate(), px(width));
    const auto bars = shapes_where<RectShape>(picture, [](const RectShape& rect) { return rect.stroke == Ink::Accent; });
    REQUIRE(bars.size() == 2);
    const Length zero = bars[1].box.x,
                 all = bars[0].box.right() + (bars[0].box.right() - zero) * 2 / 3;  // 60 percent, and 40 more
    CHECK(is_near(bars[0].box.x, zero + (all - zero) * 3 / 10));
    CHECK(is_near(bars[1].box.right(), zero + (all - zero) * 6 / 10));
    CHECK(is_near(middle_of_text(picture, "100 %"), all));
  }
}

TEST_CASE("Each row says what narrows the figure, in words and figures") {
  const Picture picture = draw(estimate(), px(1120));
  for (const char* words : {"Used it", "60 %", "Other people", "50 % is like what was measured", "30 % to 60 %",
                            "how much is like what was measured is still open", "0 % to 60 %"}) {
    INFO(words);
    CHECK(has_text(picture, words));
  }
  CHECK(has_spot(picture, "Other people: 50 % is like what was measured: 30 % to 60 %, without the assumption up to 80 %"));
  CHECK(picture.note.find("Nobody does better.") != std::string::npos);
}

TEST_CASE("Without a figure to carry over nothing is drawn") {
  EstimateView unknown = estimate();
  unknown.start = Interval::na();
  CHECK(draw(unknown, px(1120)).shapes.empty());
  unknown.start = Interval::between(0, 1'000'000);
  CHECK(draw(unknown, px(1120)).shapes.empty());
}

}  // namespace
}  // namespace takehold::frames
