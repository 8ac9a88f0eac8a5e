// SPDX-License-Identifier: MIT
#include "takehold/plugins/catalogue.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <utility>

#include "takehold/rules/bundle.hpp"

using namespace takehold;

namespace {

using Files = std::vector<std::pair<std::string, std::string>>;
using Words = std::vector<std::string>;

std::string plugin(const std::string& id, const std::string& more = {}) {
  return "framework { id = \"" + id + "\", api = 1, version = \"1.0.0\", title = \"Title of " + id + "\", summary = \"Small.\" }\n" +
         "fact \"asked_by_" + id.substr(0, 1) + "\" { type = \"flag\", label = \"L\", ask = \"A?\" }\n" + more;
}
std::string with_rule(const std::string& rule, const std::string& fact) {
  return "rule \"" + rule + "\" { severity = \"low\", when = vocabulary.rollout." + fact + ", cause = \"no-time\", title = \"T\", because = \"B\" }\n";
}
const std::string Broken = "framework { id = \"x\", api = 1 }\n";

// A vocabulary of one cause, and the frameworks "first" (rule from-first) and "second".
MemoryFiles small_rules() {
  MemoryFiles files;
  files.set("rules/vocabulary/plugin.lua", "shared_vocabulary {}\ncause \"no-time\" { title = \"No time\" }\n");
  files.set("rules/first/plugin.lua", plugin("first", with_rule("from-first", "asked_by_f")));
  files.set("rules/second/plugin.lua", plugin("second", with_rule("from-second", "asked_by_s")));
  return files;
}

std::unique_ptr<Catalogue> whole_catalogue(MemoryFiles files) {
  auto catalogue = make_catalogue(std::move(files));
  load_all(*catalogue);
  return catalogue;
}

std::unique_ptr<Catalogue> small_catalogue() { return whole_catalogue(small_rules()); }

Words in_use(const Catalogue& catalogue) {
  Words ids;
  for (const Framework& framework : catalogue.ruleset()->frameworks) ids.push_back(framework.id);
  return ids;
}

const CatalogueEntry& entry(const Catalogue& catalogue, std::string_view id, bool bundled = false) {
  for (const CatalogueEntry& each : catalogue.entries()) {
    if (each.id == id && each.bundled == bundled) return each;
  }
  FAIL("no entry " << id);
  return catalogue.entries().front();
}

std::string x_with(const std::string& rule) { return plugin("x", with_rule(rule, "asked_by_x")); }

}  // namespace

TEST_CASE("What ships is on from the beginning, and can be switched off and on") {
  const auto catalogue = small_catalogue();
  CHECK(in_use(*catalogue) == Words{"first", "second"});
  const CatalogueEntry& first = entry(*catalogue, "first", true);
  CHECK((first.title == "Title of first" && first.version == "1.0.0" && first.summary == "Small." && first.origin == "ships with Takehold"));
  CHECK((first.on && first.works && first.questions == 1 && first.rules == 1 && first.actions == 0));
  CHECK(first.content_hash.size() == 16);
  catalogue->switch_on("first", false);
  CHECK(in_use(*catalogue) == Words{"second"});
  CHECK_FALSE(entry(*catalogue, "first", true).on);
  CHECK(catalogue->framework("first") != nullptr);
  catalogue->switch_on("first", true);
  CHECK(in_use(*catalogue) == Words{"first", "second"});
  catalogue->remove("first");
  CHECK(in_use(*catalogue) == Words{"first", "second"});
}

TEST_CASE("What ships is loaded one by one, and is on when all of it is there") {
  const auto catalogue = make_catalogue(small_rules());
  for (const char* next : {"the shared vocabulary", "first"}) {
    CAPTURE(next);
    CHECK((in_use(*catalogue).empty() && catalogue->entries().empty()));
    CHECK(catalogue->load_next());
  }
  CHECK_FALSE(catalogue->load_next());
  CHECK(in_use(*catalogue) == Words{"first", "second"});
  CHECK(catalogue->ruleset()->vocabulary.find_cause("no-time") != nullptr);
  CHECK_FALSE(catalogue->load_next());
}

TEST_CASE("What a person names is on without being agreed to, and yields where its id is taken") {
  const auto source = [](const std::string& path, const std::string& text) {
    MemoryFiles files;
    files.set(path + "/plugin.lua", text);
    return PluginSource{path, std::make_shared<const MemoryFiles>(std::move(files)), path, {}};
  };
  RuleSources sources = shipped_sources(small_rules());
  sources.named = {source("mine/x", x_with("from-x")), source("mine/first", plugin("first"))};
  const auto catalogue = make_catalogue(std::move(sources));
  load_all(*catalogue);
  CHECK(in_use(*catalogue) == Words{"first", "second", "x"});
  CHECK((entry(*catalogue, "x").origin == "mine/x" && entry(*catalogue, "x").issues.empty()));
  const CatalogueEntry& yields = entry(*catalogue, "first");
  CHECK_FALSE(yields.on);
  CHECK(yields.origin == "mine/first");
  REQUIRE_FALSE(yields.issues.empty());
  CHECK(yields.issues.back().code == "duplicate-id");  // after what was said of the plugin by itself
  CHECK(catalogue->choices().empty());
}

TEST_CASE("What a plugin is, it says when it runs, and not its text") {
  MemoryFiles files = small_rules();
  files.set("rules/other/plugin.lua", "-- no framework { }\nshared_vocabulary {}\n");
  files.set("rules/second/plugin.lua", "-- no shared_vocabulary { }\n" + plugin("second"));
  CHECK(in_use(*whole_catalogue(files)) == Words{"first", "second"});
  CHECK(whole_catalogue(files)->entries().size() == 2);
  CHECK(load_plugin(files, "rules/other", {}).kind == PluginKind::SharedVocabulary);
  CHECK(load_plugin(files, "rules/second", {}).kind == PluginKind::Framework);
  CHECK(load_framework(files, "rules/other", {}).issues().at(0).code == "not-here");
}

TEST_CASE("The examples that ship are there before any rule is loaded") {
  MemoryFiles files = small_rules();
  files.set("examples/a/b.takehold.json", "{}");
  const auto catalogue = make_catalogue(files);
  REQUIRE(catalogue->examples().size() == 1);
  CHECK((catalogue->examples()[0].path == "examples/a/b.takehold.json" && catalogue->examples()[0].text == "{}"));
  CHECK(catalogue->shared_vocabulary() == nullptr);
  load_all(*catalogue);
  CHECK(catalogue->shared_vocabulary()->find_cause("no-time") != nullptr);
}

TEST_CASE("What changes the catalogue loads the rest first") {
  const auto catalogue = make_catalogue(small_rules());
  CHECK(catalogue->add("x.lua", {{"x.lua", x_with("r")}}) == "x");
  CHECK(in_use(*catalogue) == Words{"first", "second"});
  CHECK(catalogue->entries().front().id == "first");
}

TEST_CASE("The rules that really ship are all on") {
  const auto catalogue = whole_catalogue(MemoryFiles::of(bundled_files()));
  REQUIRE(catalogue->entries().size() == 4);
  for (const CatalogueEntry& each : catalogue->entries()) {
    CHECK((each.on && each.works && each.questions > 0 && each.rules > 0 && each.actions > 0 && !each.sources.empty()));
    CHECK_FALSE(has_error(each.issues));
  }
}

TEST_CASE("A broken framework is listed beside the others, a broken vocabulary alone") {
  MemoryFiles files = small_rules();
  files.set("rules/broken/plugin.lua", Broken);
  const auto catalogue = whole_catalogue(files);
  CHECK(in_use(*catalogue) == Words{"first", "second"});
  const CatalogueEntry& broken = entry(*catalogue, "broken", true);
  CHECK((!broken.works && !broken.on && has_error(broken.issues)));
  catalogue->switch_on("broken", true);
  CHECK_FALSE(entry(*catalogue, "broken", true).on);

  files.set("rules/vocabulary/plugin.lua", "shared_vocabulary {");
  for (const MemoryFiles& without : {files, MemoryFiles{}}) {
    const auto alone = whole_catalogue(without);
    CHECK(in_use(*alone).empty());
    REQUIRE(alone->entries().size() == 1);
    CHECK(has_error(entry(*alone, "vocabulary", true).issues));
  }
}

TEST_CASE("An added plugin is off until it is switched on, and goes when it is removed") {
  const auto catalogue = small_catalogue();
  CHECK(catalogue->add("/home/ana/x.lua", {{"x.lua", x_with("r")}}) == "x");
  CHECK((entry(*catalogue, "x").works && !entry(*catalogue, "x").on && entry(*catalogue, "x").origin == "/home/ana/x.lua"));
  CHECK(in_use(*catalogue) == Words{"first", "second"});
  REQUIRE(catalogue->framework("x") != nullptr);
  catalogue->switch_on("x", true);
  CHECK(in_use(*catalogue) == Words{"first", "second", "x"});
  CHECK(entry(*catalogue, "x").on);
  catalogue->remove("x");
  CHECK(in_use(*catalogue) == Words{"first", "second"});
  CHECK(catalogue->framework("x") == nullptr);
  catalogue->add("x.lua", {{"x.lua", x_with("r")}});
  CHECK_FALSE(entry(*catalogue, "x").on);  // removing took the consent back
}

TEST_CASE("Files are found wherever the picker put them, and the same content has the same hash") {
  const std::string head = "framework { id = \"x\", api = 1, version = \"1.0.0\", title = \"X\", summary = \"S\", files = { \"more/rules.lua\" } }\n";
  const std::string rules = "fact \"asked_by_x\" { type = \"flag\", label = \"L\", ask = \"A?\" }\n" + with_rule("r", "asked_by_x");
  const Files forms[] = {
      {{"plugin.lua", head}, {"more/rules.lua", rules}},
      {{"my-plugin/more/rules.lua", rules}, {"my-plugin/plugin.lua", head}},
      {{"./a/b/plugin.lua", head}, {"./a/b/more/rules.lua", rules}, {"a/read.me", "outside"}},
      {{"my-plugin\\plugin.lua", head}, {"my-plugin\\more\\rules.lua", rules}},
  };
  Words hashes;
  for (const Files& files : forms) {
    const auto catalogue = small_catalogue();
    CHECK(catalogue->add("my-plugin", files) == "x");
    INFO(to_text(entry(*catalogue, "x").issues));
    CHECK(entry(*catalogue, "x").works);
    hashes.push_back(entry(*catalogue, "x").content_hash);
  }
  CHECK(std::count(hashes.begin(), hashes.end(), hashes[0]) == 4);
}

TEST_CASE("The hash is of paths and texts") {
  const auto hash_of = [](const Files& files) {
    const auto catalogue = small_catalogue();
    return entry(*catalogue, catalogue->add("f", files)).content_hash;
  };
  const std::string x = x_with("r");
  const std::string plain = hash_of({{"f/plugin.lua", x}});
  CHECK(plain.find_first_not_of("0123456789abcdef") == plain.npos);
  CHECK(hash_of({{"anything.lua", x}}) == plain);
  CHECK(hash_of({{"f/plugin.lua", x + " "}}) != plain);
  const std::string ab = hash_of({{"plugin.lua", x}, {"a.txt", "ab"}, {"b.txt", ""}});
  CHECK(ab != plain);
  CHECK(hash_of({{"plugin.lua", x}, {"a.txt", "a"}, {"b.txt", "b"}}) != ab);
  CHECK(hash_of({{"plugin.lua", x}, {"a.txt", ""}, {"b.txt", "ab"}}) != ab);
  CHECK(hash_of({{"b.txt", ""}, {"a.txt", "ab"}, {"plugin.lua", x}}) == ab);
}

TEST_CASE("Other content asks again, and content that was agreed to does not") {
  const auto catalogue = small_catalogue();
  catalogue->add("x.lua", {{"x.lua", x_with("one")}});
  catalogue->switch_on("x", true);
  catalogue->add("x.lua", {{"x.lua", x_with("two")}});
  CHECK((!entry(*catalogue, "x").on && entry(*catalogue, "x").works));
  CHECK(catalogue->framework("x")->rules.at(0).id == "two");
  catalogue->add("x.lua", {{"x.lua", x_with("one")}});
  CHECK(entry(*catalogue, "x").on);
  CHECK(catalogue->ruleset()->frameworks.at(2).rules.at(0).id == "one");
  catalogue->switch_on("x", false);
  catalogue->add("x.lua", {{"x.lua", x_with("one")}});
  CHECK_FALSE(entry(*catalogue, "x").on);  // off is off
  CHECK(catalogue->entries().size() == 3);
}

TEST_CASE("A change with errors keeps the last good state and shows what is wrong") {
  const auto catalogue = small_catalogue();
  catalogue->add("x.lua", {{"x.lua", x_with("one")}});
  catalogue->switch_on("x", true);
  const std::string good = entry(*catalogue, "x").content_hash;
  for (const std::string& bad : {Broken, std::string("framework {"), x_with("two") + with_rule("r", "nothing_such"),
                                 plugin("x", "rule \"r\" { severity = \"low\", when = vocabulary.rollout.asked_by_x, cause = \"c\", title = \"T\", because = \"B\" }")}) {
    INFO(bad);
    CHECK(catalogue->add("x.lua", {{"x.lua", bad}}) == "x");
    const CatalogueEntry& now = entry(*catalogue, "x");
    CHECK((now.on && now.works && has_error(now.issues) && now.content_hash == good));
    CHECK(now.issues.front().place.source == "x.lua");
    CHECK(catalogue->ruleset()->frameworks.at(2).rules.at(0).id == "one");
  }
  catalogue->add("x.lua", {{"x.lua", x_with("one")}});
  CHECK((entry(*catalogue, "x").on && !has_error(entry(*catalogue, "x").issues)));
  CHECK(catalogue->entries().size() == 3);
}

TEST_CASE("A plugin that cannot be loaded is known by its file or folder, until it can") {
  const auto catalogue = small_catalogue();
  CHECK(catalogue->add("/home/ana/half-done", {{"half-done/plugin.lua", Broken}}) == "half-done");
  const CatalogueEntry& half = entry(*catalogue, "half-done");
  CHECK((!half.works && !half.on && half.title == "half-done" && half.issues.front().place.source == "half-done/plugin.lua"));
  catalogue->switch_on("half-done", true);
  CHECK_FALSE(entry(*catalogue, "half-done").on);
  CHECK(catalogue->framework("half-done") == nullptr);
  CHECK(catalogue->add("/home/ana/half-done", {{"half-done/plugin.lua", x_with("r")}}) == "x");
  CHECK(catalogue->entries().size() == 3);
  CHECK(catalogue->add("notes", {{"notes/read.me", "no Lua at all"}}) == "notes");
  CHECK(entry(*catalogue, "notes").issues.front().message == "the folder has no plugin.lua");
  CHECK(catalogue->add("nothing", {}) == "nothing");
  CHECK(has_error(entry(*catalogue, "nothing").issues));
}

TEST_CASE("A plugin with a bundled one's id takes its place only while it is on") {
  const auto catalogue = small_catalogue();
  const auto rules_of_first = [&] { return catalogue->ruleset()->frameworks.at(0).rules.at(0).id; };
  catalogue->add("mine.lua", {{"mine.lua", plugin("first", with_rule("mine", "asked_by_f"))}});
  CHECK((rules_of_first() == "from-first" && catalogue->entries().size() == 3));
  catalogue->switch_on("first", true);
  CHECK((rules_of_first() == "mine" && in_use(*catalogue) == Words{"first", "second"}));
  CHECK((entry(*catalogue, "first").on && !entry(*catalogue, "first", true).on));
  CHECK(catalogue->framework("first")->rules.at(0).id == "mine");
  catalogue->switch_on("first", false);
  CHECK((rules_of_first() == "from-first" && entry(*catalogue, "first", true).on));
  catalogue->switch_on("first", true);
  catalogue->remove("first");
  CHECK((rules_of_first() == "from-first" && catalogue->entries().size() == 2));
}

TEST_CASE("A plugin that clashes with others says with what, and is left off") {
  const auto catalogue = small_catalogue();
  catalogue->add("x.lua", {{"x.lua", x_with("from-first")}});
  CHECK_FALSE(has_error(entry(*catalogue, "x").issues));
  catalogue->switch_on("x", true);
  const CatalogueEntry& x = entry(*catalogue, "x");
  CHECK((!x.on && x.works && in_use(*catalogue) == Words{"first", "second"}));
  REQUIRE(has_error(x.issues));
  CHECK(x.issues.back().message == "the framework \"first\" has a rule \"from-first\" already");
  catalogue->switch_on("first", false);
  catalogue->switch_on("x", true);
  CHECK((in_use(*catalogue) == Words{"second", "x"} && !has_error(entry(*catalogue, "x").issues)));
  catalogue->switch_on("first", true);  // now that is the one that comes too late
  CHECK(in_use(*catalogue) == Words{"second", "x"});
  CHECK(has_error(entry(*catalogue, "first", true).issues));
}

TEST_CASE("Of two that clash the one that was on stays, in whatever order they were added") {
  const auto catalogue = small_catalogue();
  catalogue->add("x.lua", {{"x.lua", x_with("same")}});
  catalogue->add("y.lua", {{"y.lua", plugin("y", with_rule("same", "asked_by_y"))}});
  catalogue->switch_on("y", true);
  catalogue->switch_on("x", true);
  CHECK(in_use(*catalogue) == Words{"first", "second", "y"});
  CHECK((has_error(entry(*catalogue, "x").issues) && !has_error(entry(*catalogue, "y").issues)));
}

TEST_CASE("When a bundled framework comes back, what clashes with it goes") {
  const auto catalogue = small_catalogue();
  catalogue->add("mine.lua", {{"mine.lua", plugin("first", with_rule("mine", "asked_by_f"))}});
  catalogue->switch_on("first", true);
  catalogue->add("x.lua", {{"x.lua", x_with("from-first")}});
  catalogue->switch_on("x", true);
  CHECK(in_use(*catalogue) == Words{"first", "second", "x"});
  catalogue->switch_on("first", false);
  CHECK(in_use(*catalogue) == Words{"first", "second"});
  CHECK(has_error(entry(*catalogue, "x").issues));
}

TEST_CASE("Choices survive a start, whether plugins are added before or after") {
  const auto before = small_catalogue();
  before->add("x.lua", {{"x.lua", x_with("r")}});
  before->add("y.lua", {{"y.lua", plugin("y", with_rule("of-y", "asked_by_y"))}});
  before->switch_on("x", true);
  before->switch_on("y", true);
  before->switch_on("y", false);
  before->switch_on("second", false);
  const std::string kept = before->choices();
  CHECK(kept == "off second\non " + entry(*before, "x").content_hash + " x\n");
  for (const bool first_restored : {true, false}) {
    const auto after = small_catalogue();
    if (first_restored) after->restore(kept);
    after->add("x.lua", {{"x.lua", x_with("r")}});
    after->add("y.lua", {{"y.lua", plugin("y", with_rule("of-y", "asked_by_y"))}});
    if (!first_restored) after->restore(kept);
    CHECK(in_use(*after) == Words{"first", "x"});
    CHECK(after->choices() == kept);
  }
  const auto changed = small_catalogue();
  changed->restore(kept);
  changed->add("x.lua", {{"x.lua", x_with("other")}});
  CHECK_FALSE(entry(*changed, "x").on);
}

TEST_CASE("Choices about what is not there are kept, and what means nothing is passed over") {
  const auto catalogue = small_catalogue();
  catalogue->restore("off gone\r\non 0123456789abcdef away\non tooshort x\non 0123456789abcdeg x\nrubbish\n\noff \n");
  CHECK(catalogue->choices() == "off gone\non 0123456789abcdef away\n");
  catalogue->restore("");
  CHECK(catalogue->choices().empty());
  CHECK(in_use(*catalogue) == Words{"first", "second"});
}

TEST_CASE("The ruleset is a new one exactly when what is on changes") {
  const auto catalogue = small_catalogue();
  const auto at_first = catalogue->ruleset();
  catalogue->add("x.lua", {{"x.lua", x_with("one")}});
  CHECK(catalogue->ruleset() == at_first);
  catalogue->switch_on("x", true);
  const auto with_x = catalogue->ruleset();
  CHECK(with_x != at_first);
  CHECK(at_first->frameworks.size() == 2);  // who holds it still can use it
  catalogue->add("x.lua", {{"x.lua", Broken}});
  catalogue->switch_on("nobody", true);
  CHECK(catalogue->ruleset() == with_x);
  catalogue->add("x.lua", {{"x.lua", x_with("two")}});
  CHECK(catalogue->ruleset() != with_x);
}
