// SPDX-License-Identifier: MIT
#include "catalogue/member.hpp"

#include <algorithm>
#include <utility>

#include "takehold/plugins/loader.hpp"

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

}  // namespace

Member load_member(const PluginSource& source, const Vocabulary& shared) {
  Member member;
  member.path = source.path;
  member.entry.id = member.entry.title = source.name;
  member.entry.content_hash = source.content;
  Result<WithWarnings<Framework>> loaded = load_framework(source.files, source.path, shared);
  if (!loaded) {
    member.issues = loaded.issues();
    return member;
  }
  member.issues = std::move(loaded->warnings);
  const Issues checked = check_framework(loaded->value, shared);
  member.issues.insert(member.issues.end(), checked.begin(), checked.end());
  describe(member.entry, loaded->value);
  member.has_id = true;
  member.entry.works = !has_error(member.issues);
  if (member.entry.works) member.framework = std::move(loaded->value);
  return member;
}

bool is_about(const Issue& issue, const Member& member) {
  const std::string& source = issue.place.source;
  return source == member.path || source.starts_with(member.path + "/");
}

}  // namespace takehold::plugins
