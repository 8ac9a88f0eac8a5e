// SPDX-License-Identifier: MIT
//
// Loads plugins: Lua that runs once and builds a description. docs/plugins.md is the language.
//
// Each load has a Lua state of its own, which is gone when the call returns; nothing of one plugin can reach another.
// A plugin with an error gives no framework, only its issues: all that could be found in one go, each with file, line,
// what was expected, the nearest known name and the cure. Types of expressions are checked afterwards, by the core.
#pragma once

#include <string_view>

#include "takehold/framework/framework.hpp"
#include "takehold/model/vocabulary.hpp"
#include "takehold/plugins/files.hpp"
#include "takehold/plugins/limits.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

// Tests make loading longer and are of use only to `plugin test`: without them, Framework::tests stays empty and the
// files that the framework names under `tests` are not read.
enum class PluginTests { Skip, Load };

enum class PluginKind { Framework, SharedVocabulary };

// What a plugin turned out to be when it ran.
struct LoadedPlugin {
  PluginKind kind = PluginKind::Framework;  // by its head, framework { ... } or shared_vocabulary { ... }; without one a framework
  Vocabulary vocabulary;                    // of a shared vocabulary
  Framework framework;                      // of a framework
  Issues issues;                            // with an error among them neither is of use
};

// Whatever there is at `path`. A framework is read on top of `shared`, as by load_framework().
[[nodiscard]] LoadedPlugin load_plugin(const PluginFiles& files, std::string_view path, const Vocabulary& shared,
                                       PluginTests tests = PluginTests::Skip, const LoadLimits& limits = {});

// A folder with a plugin.lua that begins with shared_vocabulary { ... }.
[[nodiscard]] Result<WithWarnings<Vocabulary>> load_vocabulary(const PluginFiles& files, std::string_view folder,
                                                        const LoadLimits& limits = {});

// A folder with a plugin.lua, or a single Lua file, that begins with framework { ... }.
// Framework::own holds only what the plugin adds; merge_into() puts it into `shared` for evaluation.
[[nodiscard]] Result<WithWarnings<Framework>> load_framework(const PluginFiles& files, std::string_view path, const Vocabulary& shared,
                                                      PluginTests tests = PluginTests::Skip, const LoadLimits& limits = {});

}  // namespace takehold
