// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "desktop/documents.hpp"
#include "native/scratch_folder.hpp"

using namespace takehold;
using namespace takehold::desktop;
namespace fs = std::filesystem;

TEST_CASE("Saving keeps the version before beside the file") {
  const ScratchFolder folder;
  const std::string place = folder / "a.json";
  put(place, "one");
  Documents documents;
  REQUIRE(documents.open(place));

  REQUIRE(documents.save(place, "two", Documents::Over::KnownVersion).empty());
  CHECK(contents(place) == "two");
  CHECK(contents(place + "~") == "one");

  REQUIRE(documents.save(place, "three", Documents::Over::KnownVersion).empty());
  CHECK(contents(place) == "three");
  CHECK(contents(place + "~") == "two");

  SECTION("and saving the same again leaves both as they are") {
    REQUIRE(documents.save(place, "three", Documents::Over::KnownVersion).empty());
    CHECK(contents(place + "~") == "two");
  }
}

TEST_CASE("The version before is as private as the file was") {
  const ScratchFolder folder;
  const std::string place = folder / "a.json";
  put(place, "one");
  fs::permissions(place, fs::perms::owner_read | fs::perms::owner_write);
  Documents documents;
  REQUIRE(documents.open(place));
  REQUIRE(documents.save(place, "two", Documents::Over::KnownVersion).empty());
  for (const std::string& path : {place, place + "~"})
    CHECK(fs::status(path).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("Through a link the file behind it is saved, and the version before stands beside the link") {
  const ScratchFolder folder;
  put(folder / "real.json", "one");
  fs::create_symlink("real.json", folder / "link.json");
  Documents documents;
  REQUIRE(documents.open(folder / "link.json"));
  REQUIRE(documents.save(folder / "link.json", "two", Documents::Over::KnownVersion).empty());
  CHECK(fs::is_symlink(folder / "link.json"));
  CHECK(contents(folder / "real.json") == "two");
  CHECK(contents(folder / "link.json~") == "one");
}

TEST_CASE("A file that another program has changed is left alone") {
  const ScratchFolder folder;
  const std::string place = folder / "a.json";
  put(place, "one");
  Documents documents;
  REQUIRE(documents.open(place));
  put(place, "theirs");

  const Issues issues = documents.save(place, "mine", Documents::Over::KnownVersion);
  REQUIRE(issues.size() == 1);
  CHECK(issues.front().code == "changed-on-disk");
  CHECK_FALSE(issues.front().cure.empty());
  CHECK(contents(place) == "theirs");
  CHECK_FALSE(fs::exists(place + "~"));

  SECTION("unless the person has just said yes to replacing it") {
    REQUIRE(documents.save(place, "mine", Documents::Over::AnyVersion).empty());
    CHECK(contents(place) == "mine");
    CHECK(contents(place + "~") == "theirs");
  }
  SECTION("unless they have made the same of it") {
    put(place, "mine");
    CHECK(documents.save(place, "mine", Documents::Over::KnownVersion).empty());
  }
  SECTION("until it is opened again") {
    REQUIRE(documents.open(place));
    CHECK(documents.save(place, "mine", Documents::Over::KnownVersion).empty());
  }
}

TEST_CASE("A file that is gone is written anew") {
  const ScratchFolder folder;
  Documents documents;
  put(folder / "a.json", "one");
  REQUIRE(documents.open(folder / "a.json"));
  fs::remove(folder / "a.json");
  CHECK(documents.save(folder / "a.json", "two", Documents::Over::KnownVersion).empty());
  CHECK(contents(folder / "a.json") == "two");
}

TEST_CASE("What is known of files outlives the program") {
  const ScratchFolder folder;
  const std::string place = folder / "with space.json";
  put(place, "one");
  Documents before;
  REQUIRE(before.open(place));

  Documents after;
  after.restore(before.known());
  CHECK(after.save(place, "two", Documents::Over::KnownVersion).empty());

  SECTION("and nothing is known of a file that was never opened") {
    Documents stranger;
    stranger.restore("nonsense\n\t\n12");
    CHECK_FALSE(stranger.save(place, "three", Documents::Over::KnownVersion).empty());
  }
}

TEST_CASE("Where nobody can be asked, a free name is found") {
  const ScratchFolder folder;
  put(folder / "a.takehold.json", "theirs");
  const Result<std::string> second = save_as_new(folder.path(), "a.takehold.json", "mine");
  REQUIRE(second);
  CHECK(*second == folder / "a-2.takehold.json");
  CHECK(contents(*second) == "mine");
  CHECK(contents(folder / "a.takehold.json") == "theirs");
}
