// SPDX-License-Identifier: MIT
#include "takehold/plugins/loader.hpp"

#include <utility>

#include "convert/text.hpp"
#include "lauxlib.h"
#include "loader/finish.hpp"
#include "sdk/environment.hpp"
#include "sdk/host.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace plugins {
namespace {

constexpr const char* EnvironmentKey = "takehold.environment";
constexpr char BytecodeMark = '\x1B';

int make_environment(lua_State* L) {
  push_environment(L);
  lua_setfield(L, LUA_REGISTRYINDEX, EnvironmentKey);
  return 0;
}

struct Chunk {
  const std::string& name;
  const std::string& text;
  bool compiled = false;
};

int run_chunk(lua_State* L) {
  Chunk& chunk = *static_cast<Chunk*>(lua_touserdata(L, 1));
  if (luaL_loadbufferx(L, chunk.text.data(), chunk.text.size(), chunk.name.c_str(), "t") != LUA_OK) return lua_error(L);
  chunk.compiled = true;
  lua_getfield(L, LUA_REGISTRYINDEX, EnvironmentKey);
  lua_setupvalue(L, -2, 1);  // _ENV
  lua_call(L, 0, 0);
  return 0;
}

// Reads the files of one plugin, in order, into one state.
class Loader {
 public:
  Loader(const PluginFiles& files, Host& host) : files_(files), host_(host), state_(host) {}

  void load(std::string_view path) {
    while (path.size() > 1 && path.back() == '/') path.remove_suffix(1);
    const std::string first = first_file(path);
    if (first.empty() || !open()) return;
    const std::string folder = first == path ? std::string() : std::string(path);
    if (!run_file(first)) return;
    check_head(first);
    if (folder.empty() && !(host_.more_files.empty() && host_.test_files.empty())) return refuse_files(first);
    if (!run_files(folder, host_.more_files)) return;
    if (host_.wants_tests && !run_files(folder, host_.test_files)) return;
    check_opened(host_);
    check_mentions(host_);
    if (host_.plugin_kind == PluginKind::Framework) check_framework_parts(host_);
  }

 private:
  void fail(Issue issue) { host_.issues.push_back(std::move(issue)); }

  // The path itself, or the plugin.lua of the folder; empty when there is neither.
  std::string first_file(std::string_view path) {
    const PluginFiles::Kind kind = files_.kind(path);
    if (kind == PluginFiles::Kind::File) return std::string(path);
    const std::string inside = std::string(path) + "/plugin.lua";
    if (kind == PluginFiles::Kind::Folder && files_.kind(inside) == PluginFiles::Kind::File) return inside;
    Place place;
    place.source = path;
    const char* message = kind == PluginFiles::Kind::Folder ? "the folder has no plugin.lua" : "there is no such plugin";
    fail(error("no-file", message, "a plugin is a folder with a plugin.lua, or a single Lua file", std::move(place)));
    return {};
  }

  bool open() {
    std::optional<Issue> issue;
    if (state_.get() != nullptr)
      issue = state_.protect(&make_environment, nullptr);
    else
      issue = error("too-much-memory", "there is no memory for the plugin");
    if (!issue) return true;
    fail(std::move(*issue));
    return false;
  }

  bool run_files(const std::string& folder, const std::vector<std::string>& paths) {
    for (const std::string& path : paths) {
      if (!run_file(folder + "/" + path)) return false;
    }
    return true;
  }

  // False when going on would be pointless: later files need what this one sets.
  bool run_file(const std::string& path) {
    Result<std::string> text = files_.read(path, host_.limits.source_bytes);
    if (!text) {
      for (const Issue& issue : text.issues()) fail(issue);
      return false;
    }
    if (std::optional<Issue> issue = not_text(path, *text)) {
      fail(std::move(*issue));
      return false;
    }
    const std::string name = host_.sources.add(path, *text);
    Chunk chunk{name, *text};
    std::optional<Issue> issue = state_.protect(&run_chunk, &chunk);
    if (!issue) return true;
    if (issue->code == "lua" && !chunk.compiled) issue->code = "syntax";
    if (issue->place.source.empty()) issue->place.source = path;
    fail(std::move(*issue));
    return false;
  }

  static std::optional<Issue> not_text(const std::string& path, const std::string& text) {
    const bool bytecode = !text.empty() && text.front() == BytecodeMark;
    if (!bytecode && text.find('\0') == std::string::npos && normalise_text(text)) return std::nullopt;
    Place place;
    place.source = path;
    return error("not-text", bytecode ? "this is compiled Lua, not text" : "the file is not text in UTF-8",
                 "plugins are text, so that they can be read before they are used", std::move(place));
  }

  void check_head(const std::string& path) {
    if (host_.begun) return;
    Place place;
    place.source = path;
    const char* head = host_.plugin_kind == PluginKind::Framework ? "framework { ... }" : "shared_vocabulary { ... }";
    fail(error("no-head", std::string("the plugin does not begin with `") + head + "`", {}, std::move(place)));
  }

  void refuse_files(const std::string& path) {
    Place place;
    place.source = path;
    fail(error("no-folder", "a plugin that is a single file cannot name further files", "put it into a folder as plugin.lua",
               std::move(place)));
  }

  const PluginFiles& files_;
  Host& host_;
  LuaState state_;  // after the host, which must outlive it
};

}  // namespace
}  // namespace plugins

namespace {

Issues issues_of(plugins::Host& host) {
  Issues issues = std::move(host.issues);
  if (has_error(issues)) return issues;
  append(issues, plugins::unused_warnings(host));
  return issues;
}

}  // namespace

LoadedPlugin load_plugin(const PluginFiles& files, std::string_view path, const Vocabulary& shared, PluginTests tests, const LoadLimits& limits) {
  plugins::Host host(PluginKind::Framework, shared, limits);
  host.takes_any_kind = true;
  host.wants_tests = tests == PluginTests::Load;
  plugins::Loader(files, host).load(path);
  LoadedPlugin loaded;
  loaded.kind = host.plugin_kind;
  loaded.issues = issues_of(host);
  if (loaded.kind == PluginKind::SharedVocabulary)
    loaded.vocabulary = std::move(host.framework.own);
  else
    loaded.framework = std::move(host.framework);
  return loaded;
}

Result<WithWarnings<Vocabulary>> load_vocabulary(const PluginFiles& files, std::string_view folder, const LoadLimits& limits) {
  plugins::Host host(PluginKind::SharedVocabulary, {}, limits);
  plugins::Loader(files, host).load(folder);
  Issues issues = issues_of(host);
  if (has_error(issues)) return issues;
  return WithWarnings<Vocabulary>{std::move(host.framework.own), std::move(issues)};
}

Result<WithWarnings<Framework>> load_framework(const PluginFiles& files, std::string_view path, const Vocabulary& shared,
                                        PluginTests tests, const LoadLimits& limits) {
  plugins::Host host(PluginKind::Framework, shared, limits);
  host.wants_tests = tests == PluginTests::Load;
  plugins::Loader(files, host).load(path);
  Issues issues = issues_of(host);
  if (has_error(issues)) return issues;
  return WithWarnings<Framework>{std::move(host.framework), std::move(issues)};
}

}  // namespace takehold
