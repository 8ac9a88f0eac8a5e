// SPDX-License-Identifier: MIT
//
// One plugin of the catalogue: what was loaded, and what was chosen about it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "takehold/framework/framework.hpp"
#include "takehold/plugins/catalogue.hpp"

namespace takehold::plugins {

struct Member {
  CatalogueEntry entry;                // `on` and `issues` are filled in by the catalogue
  std::string path;                    // what the places of its issues begin with
  bool has_id = false;                 // it said what it is called; else its id is the name of its file or folder
  std::optional<Framework> framework;  // the last that was sound; nothing: it never was
  Issues issues;                       // of the files as they are now
  Issues clashes;                      // with others, when it was last switched on
  bool is_trusted = false;             // the catalogue began with it: nobody has to agree to it
  bool wanted = false;                 // somebody wants it on; whether it is, depends on consent and on clashes too
  std::size_t turn = 0;                // when it was switched on; 0: from the beginning
};

// What was loaded from `source`, checked. Without a framework only the name is known.
[[nodiscard]] Member checked_member(const PluginSource& source, LoadedPlugin loaded, const Vocabulary& shared);

// True where the place is in the member's files.
[[nodiscard]] bool is_in(const Place& place, const Member& member);

}  // namespace takehold::plugins
