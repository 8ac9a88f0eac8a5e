// SPDX-License-Identifier: MIT
//
// test "..." { given = ..., fires = ... }
#include <utility>

#include "sdk/declare.hpp"
#include "sdk/given.hpp"
#include "takehold/value/text.hpp"

namespace takehold::plugins {
namespace {

// Ids of rules and strengths, or "rule[row]".
std::vector<std::string> read_rules(Keys& keys, const char* key) {
  std::vector<std::string> rules = keys.texts(key);
  for (const std::string& rule : rules) {
    const std::size_t bracket = rule.find('[');
    if (bracket != std::string::npos && rule.back() != ']') {
      keys.report(key, "bad-id", quote(rule) + " does not close its bracket", "write \"rule-id[row name]\"");
    }
  }
  return rules;
}

void read_what_is_given(Keys& keys, PluginTest& test) {
  test.document = keys.text("document");
  if (keys.has("given") == keys.has("document")) {
    return keys.report(nullptr, "missing-key", keys.what() + " needs one of `given` and `document`");
  }
  if (!keys.has("given")) return;
  keys.push("given");
  test.given_json = given_document(keys, test.name);
  lua_pop(keys.lua(), 1);
}

int read_test(Keys& keys, const std::string& name) {
  PluginTest test;
  test.name = name;
  keys.host().claim("test", name, keys.spot());
  test.place = keys.place();
  read_what_is_given(keys, test);
  test.fires = read_rules(keys, "fires");
  test.clear = read_rules(keys, "clear");
  test.undetermined = read_rules(keys, "undetermined");
  test.not_applicable = read_rules(keys, "not_applicable");
  test.top = read_rules(keys, "top");
  test.fires_only = keys.yes("only");
  const bool expects = !test.fires.empty() || !test.clear.empty() || !test.undetermined.empty() || !test.not_applicable.empty() ||
                       !test.top.empty() || test.fires_only;
  if (!expects)
    keys.report(nullptr, "missing-key", keys.what() + " expects nothing", "say which rules it `fires`, or which are `clear`");
  if (keys.host().wants_tests) keys.host().framework.tests.push_back(std::move(test));
  return 0;
}

constexpr Declaration test_declaration{"test", nullptr, nullptr, "", false, &read_test};

constexpr SdkWord TestWords[] = {
    {"test", &entry<declare<test_declaration>>, "name: string", "fun(declaration: table)",
     "What the rules must say about given answers."},
};

}  // namespace

std::span<const SdkWord> test_words() { return TestWords; }

}  // namespace takehold::plugins
