// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "desktop/child_process.hpp"

using takehold::desktop::ChildProcess;

namespace {

constexpr int Patience = 10000;  // milliseconds

ChildProcess::Ended run(std::vector<std::string> words) {
  const std::unique_ptr<ChildProcess> child = ChildProcess::start(std::move(words));
  REQUIRE(child);
  return child->wait(Patience);
}

}  // namespace

TEST_CASE("The output of another program is collected, without the line ends at its end") {
  const ChildProcess::Ended ended = run({"printf", "a b\\nc\\n\\n"});
  CHECK(ended.well);
  CHECK(ended.output == "a b\nc");
}

TEST_CASE("Words reach another program as they are: no shell reads them") {
  CHECK(run({"printf", "%s|", "$HOME", "a  b", "`ls`", "';'"}).output == "$HOME|a  b|`ls`|';'|");
}

TEST_CASE("A program that fails is not well") { CHECK_FALSE(run({"false"}).well); }

TEST_CASE("A program that is not there is not started") { CHECK_FALSE(ChildProcess::start({"no-such-program-of-takehold"})); }

TEST_CASE("A program that takes too long is ended") {
  const std::unique_ptr<ChildProcess> child = ChildProcess::start({"sleep", "1000"});
  REQUIRE(child);
  CHECK_FALSE(child->poll());
  CHECK_FALSE(child->wait(20).well);
}
