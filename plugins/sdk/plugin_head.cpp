// SPDX-License-Identifier: MIT
//
// framework { ... } and shared_vocabulary { ... }: what a plugin is, and the files it consists of.
#include <algorithm>

#include "sdk/declare.hpp"
#include "sdk/operands.hpp"
#include "takehold/value/text.hpp"

namespace takehold::plugins {
namespace {

constexpr std::int64_t Api = 1;

bool is_version(std::string_view text) {
  const bool good = std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
  return good && std::count(text.begin(), text.end(), '.') == 2 && text.find("..") == std::string_view::npos &&
         text.front() != '.' && text.back() != '.';
}

// "facts.lua", "tests/rules.lua": inside the plugin's folder, whatever the system makes of other characters.
bool is_safe_path(std::string_view path) {
  const bool good = std::all_of(path.begin(), path.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.' ||
           c == '/';
  });
  return good && path.size() <= 200 && path.size() > 4 && path.substr(path.size() - 4) == ".lua" && path.front() != '/' &&
         path.find("..") == std::string_view::npos && path.find("./") == std::string_view::npos &&
         path.find("//") == std::string_view::npos;
}

std::vector<std::string> read_paths(Keys& keys, const char* key) {
  std::vector<std::string> paths = keys.texts(key);
  for (const std::string& path : paths) {
    if (is_safe_path(path)) continue;
    keys.report(key, "bad-path", quote(path) + " is not a Lua file inside the plugin's folder",
                "write \"rules.lua\" or \"tests/rules.lua\"");
    return {};
  }
  if (paths.size() <= keys.host().limits.files) return paths;
  keys.report(key, "too-many-files", code(key) + " names more files than a plugin may have");
  return {};
}

bool begin(Host& host, lua_State* L, PluginKind kind, const char* word, const char* other) {
  if (host.takes_any_kind && !host.begun && kind == PluginKind::SharedVocabulary) host.become_vocabulary();
  if (host.plugin_kind != kind) {
    report_here(host, L, "not-here", code(word) + " cannot begin this plugin: it must begin with " + code(other));
  } else if (host.has_head) {
    report_here(host, L, "duplicate-id", code(word) + " is here for the second time",
                "a plugin has it once, at its beginning");
  }
  host.begun = true;
  host.has_head = true;
  return demand_table(host, L, word);
}

void read_api(Keys& keys) {
  const std::optional<std::int64_t> api = keys.whole("api", 1, 1'000'000, Need::Demanded);
  if (!api || *api == Api) return;
  keys.report("api", "other-api", "the plugin is written for api " + std::to_string(*api) + ", this program knows api 1",
              "take a newer program, or an older plugin");
}

int framework(Host& host, lua_State* L) {
  if (!begin(host, L, PluginKind::Framework, "framework", "shared_vocabulary")) return 0;
  Keys keys(host, L, 1, "framework", calling_spot(L));
  Framework& made = host.framework;
  made.place = keys.place();
  made.id = keys.text("id", Need::Demanded);
  if (!made.id.empty() && !is_id(made.id))
    keys.report("id", "bad-id", quote(made.id) + " cannot be the id of a framework", std::string("ids are ") + IdShape);
  read_api(keys);
  made.version = keys.text("version", Need::Demanded);
  if (!made.version.empty() && !is_version(made.version))
    keys.report("version", "bad-version", quote(made.version) + " is not a version", "write three numbers: \"1.0.0\"");
  made.title = keys.text("title", Need::Demanded);
  made.summary = keys.text("summary", Need::Demanded);
  made.sources = keys.texts("sources");
  made.licence = keys.text("licence");
  host.more_files = read_paths(keys, "files");
  host.test_files = read_paths(keys, "tests");
  keys.finish();
  return 0;
}

int shared_vocabulary(Host& host, lua_State* L) {
  if (!begin(host, L, PluginKind::SharedVocabulary, "shared_vocabulary", "framework")) return 0;
  Keys keys(host, L, 1, "shared_vocabulary", calling_spot(L));
  host.framework.id = "vocabulary";
  host.framework.own.measured = keys.text("measured");
  host.more_files = read_paths(keys, "files");
  keys.finish();
  return 0;
}

constexpr SdkWord PluginWords[] = {
    {"framework", &entry<framework>, "declaration: table", "",
     "Begins a framework: id, api, version, title, summary, sources, licence, files, tests."},
    {"shared_vocabulary", &entry<shared_vocabulary>, "declaration: table", "", "Begins a shared vocabulary: files, measured."},
};

}  // namespace

std::span<const SdkWord> plugin_words() { return PluginWords; }

}  // namespace takehold::plugins
