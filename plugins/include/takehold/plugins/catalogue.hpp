// SPDX-License-Identifier: MIT
//
// The one implementation of Catalogue (takehold/session/catalogue.hpp): plugins in Lua.
//
// Trust. What the catalogue begins with is on: it ships, or a person named it on the command line. Of what is added later, what a person agrees to is the content of a plugin, by its hash: all its paths and texts. A plugin that is new, or whose
// content is another than what was agreed to, is off until it is switched on. Content that was agreed to and comes back is
// on again. The hash (FNV-1a, 64 bits) tells contents apart that differ by accident or by an update; it is identity and no
// protection against somebody who forges a content with the same hash.
//
// One id, two entries. An added plugin may have the id of a bundled framework. While it is on it takes the bundled one's
// place; switched off or removed, the bundled one is back, unless that was off itself. Such an id means the added one.
//
// One at a time. Ids of rules, facts and the like may clash between plugins that are each sound. The one that was switched on
// last is then left off, and its issues say with what it clashes.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "takehold/plugins/files.hpp"
#include "takehold/plugins/loader.hpp"
#include "takehold/session/catalogue.hpp"

namespace takehold {

// A plugin where it is found.
struct PluginSource {
  std::string path;                         // a folder with a plugin.lua, or a Lua file; issues say it
  std::shared_ptr<const PluginFiles> files;
  std::string origin;                       // as CatalogueEntry::origin; empty: it ships
  std::string content;                      // as CatalogueEntry::content_hash
};

// What a catalogue begins with. Each plugin is loaded and checked once, in this order.
struct RuleSources {
  PluginSource vocabulary;
  std::vector<PluginSource> found;   // in a folder of rules; what declares a shared vocabulary is passed over
  std::vector<PluginSource> named;   // one by one, by a person: whatever it is, it is meant to be a framework
  std::vector<ExampleFile> examples;
  PluginTests tests = PluginTests::Skip;
};

// Of files with paths such as "rules/vocabulary/plugin.lua" and "examples/sales-forecast/middle.takehold.json"
// (MemoryFiles::of(bundled_files())).
[[nodiscard]] RuleSources shipped_sources(MemoryFiles shipped);

// A framework with errors is listed with them; a shared vocabulary with errors too, and then nothing else is loaded.
//
// Of the interface: ruleset() gives the same object until what is on changes; framework() points into the catalogue and is
// valid until the next change. An added plugin's files may have a first folder in common ("my-plugin/plugin.lua"), or be one Lua file.
// A plugin that cannot even be loaded has no id to be known by: it counts as the one of the same origin, or else of the same name.
[[nodiscard]] std::unique_ptr<Catalogue> make_catalogue(RuleSources sources);
[[nodiscard]] inline std::unique_ptr<Catalogue> make_catalogue(MemoryFiles shipped) { return make_catalogue(shipped_sources(std::move(shipped))); }

}  // namespace takehold
