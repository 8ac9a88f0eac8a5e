// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "desktop/kept_store.hpp"
#include "native/scratch_folder.hpp"

using takehold::desktop::KeptStore;
namespace fs = std::filesystem;

namespace {

std::string text(const KeptStore& store, const std::string& key) {
  const auto found = store.texts().find(key);
  return found == store.texts().end() ? "" : found->second;
}

}  // namespace

TEST_CASE("What is kept is there at the next start") {
  const ScratchFolder folder;
  {
    KeptStore store(folder / "state");
    store.keep("preferences", "theme dark\n", 0);
    store.keep("work", "half done", 0);
    store.write_all();
  }
  const KeptStore next(folder / "state");
  CHECK(text(next, "preferences") == "theme dark\n");
  CHECK(text(next, "work") == "half done");
}

TEST_CASE("An empty text is forgotten") {
  const ScratchFolder folder;
  KeptStore store(folder / "state");
  store.keep("work", "half done", 0);
  store.write_all();
  store.keep("work", "", 1);
  store.write_all();
  CHECK_FALSE(fs::exists(folder / "state/work.kept"));
}

TEST_CASE("A text reaches the disk a second after it came, however many follow") {
  const ScratchFolder folder;
  KeptStore store(folder / "state");
  CHECK_FALSE(store.next_due());
  store.keep("work", "a", 10);
  store.keep("work", "ab", 10.9);
  REQUIRE(store.next_due());
  CHECK(*store.next_due() == 10 + KeptStore::Delay);
  store.write_due(10.9);
  CHECK(contents(folder / "state/work.kept").empty());
  store.write_due(11);
  CHECK(contents(folder / "state/work.kept") == "ab");
  CHECK_FALSE(store.next_due());
}

TEST_CASE("Programs that run at once share all but their unsaved work") {
  const ScratchFolder folder;
  KeptStore first(folder / "state");
  first.keep("work", "the first one's", 0);
  first.keep("recent", "a file", 0);
  first.write_all();

  KeptStore second(folder / "state");
  CHECK(text(second, "work").empty());
  CHECK(text(second, "recent") == "a file");
  second.keep("work", "the second one's", 0);
  second.write_all();
  CHECK(contents(folder / "state/work.kept") == "the first one's");
}

TEST_CASE("Work that was left behind is found by the next program, whichever it is") {
  const ScratchFolder folder;
  {
    const KeptStore first(folder / "state");
    KeptStore second(folder / "state");
    second.keep("work", "left behind", 0);
    second.write_all();
  }
  CHECK(text(KeptStore(folder / "state"), "work") == "left behind");
}

TEST_CASE("Documents in the folder are for nobody else") {
  const ScratchFolder folder;
  const KeptStore store(folder / "a/state");
  CHECK(fs::status(folder / "a/state").permissions() == fs::perms::owner_all);
}

TEST_CASE("Without a folder nothing is kept and nothing fails") {
  KeptStore store("");
  store.keep("work", "half done", 0);
  store.write_all();
  CHECK(store.texts().empty());
}

TEST_CASE("A folder that cannot be made is no reason to fail") {
  const ScratchFolder folder;
  put(folder / "file", "");
  KeptStore store(folder / "file/state");
  store.keep("work", "half done", 0);
  store.write_all();
  CHECK(contents(folder / "file").empty());
}
