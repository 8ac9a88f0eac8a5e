// SPDX-License-Identifier: MIT
#include "takehold/change/answer_address.hpp"

#include <catch2/catch_test_macros.hpp>

#include "core/document/small_vocabulary.hpp"

using namespace takehold;
using namespace takehold::test;

namespace {

struct World {
  Vocabulary vocabulary = small_vocabulary();
  Assessment assessment;
  Speaker speaker() const { return {&vocabulary, &assessment}; }
};

// Rows whose names are numbers, alike, or missing; and weeks of some of them.
World world() {
  return {small_vocabulary(),
          from_json(document_with(R"({"days": 7})",
                             R"({"role": {"rows": [{"name": "2"}, {"name": "1"}, {"name": "Clerk"}, {"name": "clerk"}, {}]},
                                                     "role_week": {"rows": [{"role": "1", "week": 5, "active": 3}]}})"))};
}

}  // namespace

TEST_CASE("Every answer has an address, and the address leads to that answer") {
  const World here = world();
  const std::vector<AnswerRef> answers{{"", AnswerRef::NoRow, "days"}, {"role", AnswerRef::NoRow, ""}, {"role", 0, "faster"},
                                       {"role", 1, "faster"},          {"role", 2, "faster"},          {"role", 3, "faster"},
                                       {"role", 4, "faster"},          {"role_week", 0, "active"}};
  for (const AnswerRef& answer : answers) {
    const std::string address = answer_address(answer, here.speaker());
    INFO(address);
    CHECK(answer_at(address, here.speaker()) == answer);
  }
}

TEST_CASE("An address goes by a row's name first, and by its number where no row has that name") {
  const World here = world();
  CHECK(answer_at("role[2].faster", here.speaker()) == AnswerRef{"role", 0, "faster"});
  CHECK(answer_at("role[1].faster", here.speaker()) == AnswerRef{"role", 1, "faster"});
  CHECK(answer_at("role[3].faster", here.speaker()) == AnswerRef{"role", 2, "faster"});
}

TEST_CASE("What names no answer, or more than one, leads nowhere") {
  const World here = world();
  for (const char* address :
       {"", "nothing", "role[CLERK].faster", "role[9].faster", "role[2].nothing", "role[2]", "role[2", "nothing[1].faster"}) {
    INFO(address);
    CHECK_FALSE(answer_at(address, here.speaker()));
  }
  CHECK(answer_address({"role", 9, "faster"}, here.speaker()).empty());
}
