// SPDX-License-Identifier: MIT
#include "catalogue/member.hpp"

#include <algorithm>
#include <utility>

#include "takehold/engine/ruleset.hpp"

namespace takehold::plugins {
namespace {

void describe(CatalogueEntry& entry, const Framework& framework) {
  entry.id = framework.id;
  entry.title = framework.title;
  entry.version = framework.version;
  entry.summary = framework.summary;
  entry.licence = framework.licence;
  entry.sources = framework.sources;
  entry.questions = framework.own.single_questions();
  entry.rules = static_cast<std::size_t>(std::count_if(framework.rules.begin(), framework.rules.end(), [](const Rule& rule) { return !rule.is_strength(); }));
  entry.actions = framework.actions.size();
}

// "my-plugin" of "plugins/my-plugin" and of "my-plugin.lua"
std::string name_of(const PluginSource& source) {
  const std::string name = source.path.substr(source.path.rfind('/') + 1);
  return name.ends_with(".lua") ? name.substr(0, name.size() - 4) : name;
}

}  // namespace

Member checked_member(const PluginSource& source, LoadedPlugin loaded, const Vocabulary& shared) {
  Member member;
  member.path = source.path;
  member.entry.id = member.entry.title = name_of(source);
  member.entry.content_hash = source.content;
  member.entry.origin = source.origin;
  member.issues = std::move(loaded.issues);
  if (has_error(member.issues)) return member;
  const Issues checked = check_framework(loaded.framework, shared);
  append(member.issues, checked);
  describe(member.entry, loaded.framework);
  member.has_id = true;
  member.entry.works = !has_error(member.issues);
  if (member.entry.works) member.framework = std::move(loaded.framework);
  return member;
}

bool is_in(const Place& place, const Member& member) {
  const std::string& source = place.source;
  return source == member.path || source.starts_with(member.path + "/");
}

}  // namespace takehold::plugins
