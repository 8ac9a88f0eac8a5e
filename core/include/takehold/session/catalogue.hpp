// SPDX-License-Identifier: MIT
//
// The plugins that a program has, the frameworks that are switched on and the examples: the one way in which the command line, the
// window, the page, tests and benchmarks get their rules. Declared here so that the interface needs to know nothing of Lua; `plugins`
// has the one implementation.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "takehold/engine/ruleset.hpp"
#include "takehold/value/issue.hpp"

namespace takehold {

struct CatalogueEntry {
  std::string id;            // of the framework; of one that could not be loaded: the name of its file or folder
  std::string title, version, summary, licence;
  std::vector<std::string> sources;  // what it rests on
  bool bundled = false;      // ships inside the program
  std::string origin;        // "ships with Takehold", or the file or folder it came from
  std::string content_hash;  // of all its files, 16 hexadecimal digits: consent is given to this content; empty where nobody is asked
  bool on = false;           // takes part in the diagnosis
  bool works = false;        // false: it has errors and cannot be switched on
  std::size_t questions = 0, rules = 0, actions = 0;
  Issues issues;             // errors and warnings, each with file, line and cure
};

// An assessment that ships: told as one sentence by a framework's Example, opened as a copy.
struct ExampleFile {
  std::string path;          // "examples/sales-forecast/middle.takehold.json"
  std::string text;
};

class Catalogue {
 public:
  virtual ~Catalogue() = default;

  // Loads one more of the plugins that it begins with, so that a program can show something before all are there; false: none is left.
  // Until then no framework is on, and whatever changes the catalogue loads the rest first.
  virtual bool load_next() = 0;

  virtual const std::vector<CatalogueEntry>& entries() const = 0;  // bundled ones first, then as they were added

  virtual const std::vector<ExampleFile>& examples() const = 0;

  // By itself. Null where it has errors, and before it is loaded, which is first of all.
  virtual const Vocabulary* shared_vocabulary() const = 0;

  // The shared vocabulary and the frameworks that are on. Never null; a new one after every change.
  virtual std::shared_ptr<const Ruleset> ruleset() const = 0;

  // Of one that is on, or that works: as loaded, for its page. Null for others.
  virtual const Framework* framework(std::string_view id) const = 0;

  // A plugin by the files that make it up (paths and texts). A new one is off until it is switched on; one whose id is
  // there already takes the place of the old one, keeps it when it has errors, and stays on only if its content is known
  // to have been consented to. Gives its id.
  virtual std::string add(std::string origin, std::vector<std::pair<std::string, std::string>> files) = 0;
  virtual void remove(std::string_view id) = 0;        // bundled ones stay
  virtual void switch_on(std::string_view id, bool on) = 0;

  // What a program keeps between starts: bundled ones that are off, and hashes of added ones that were switched on. One
  // line each.
  virtual std::string choices() const = 0;
  virtual void restore(std::string_view choices) = 0;
};

// Everything that the catalogue begins with.
inline void load_all(Catalogue& catalogue) {
  while (catalogue.load_next()) {
  }
}

}  // namespace takehold
