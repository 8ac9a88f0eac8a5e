// SPDX-License-Identifier: MIT
//
// Plugins that a person added: kept with their files, so that they are there at the next start and can be brought back after
// they were removed. Kept as JSON: [{"origin": ..., "files": [[path, text], ...]}].
#include <algorithm>

#include "app/workspace.hpp"
#include "takehold/json/json.hpp"

namespace takehold::ui {
namespace {

constexpr std::string_view Added = "added";

const CatalogueEntry* added_entry(const Workspace& app, std::string_view id) {
  for (const CatalogueEntry& entry : app.catalogue.entries())
    if (!entry.bundled && entry.id == id) return &entry;
  return nullptr;
}

Json written(const AddedPlugin& plugin) {
  std::vector<Json> files;
  for (const auto& [path, text] : plugin.files) files.push_back(Json::array({Json::string(path), Json::string(text)}));
  return Json::object({{"origin", Json::string(plugin.origin)}, {"files", Json::array(std::move(files))}});
}

// Leaves out everything that does not have the form that `written` gives it.
AddedPlugin read(const Json& kept) {
  AddedPlugin plugin;
  if (const Json* origin = kept.find("origin")) plugin.origin = origin->text;
  const Json* files = kept.find("files");
  if (files == nullptr) return plugin;
  for (const Json& file : files->items)
    if (file.items.size() == 2) plugin.files.emplace_back(file.items[0].text, file.items[1].text);
  return plugin;
}

void keep_added(Workspace& app) {
  std::vector<Json> all;
  for (const AddedPlugin& plugin : app.added) all.push_back(written(plugin));
  app.platform.keep(Added, all.empty() ? std::string() : print_json_line(Json::array(std::move(all))));
}

// Returns its id. A plugin that does not work is not kept: it would only bring its errors back.
std::string take_in(Workspace& app, AddedPlugin plugin) {
  std::string id = plugin.id = app.catalogue.add(plugin.origin, plugin.files);
  const CatalogueEntry* entry = added_entry(app, id);
  if (entry == nullptr || has_error(entry->issues)) return id;
  std::erase_if(app.added, [&](const AddedPlugin& each) { return each.id == id; });
  app.added.push_back(std::move(plugin));
  return id;
}

std::string added_words(const Workspace& app, const std::string& id) {
  const CatalogueEntry* entry = added_entry(app, id);
  if (entry == nullptr || has_error(entry->issues)) return "Added " + id + "; it has errors, which its page names";
  return "Added " + id + (entry->on ? "; it is on" : "; it is off until you switch it on");
}

}  // namespace

void add_plugin(Workspace& app, std::string origin, std::vector<std::pair<std::string, std::string>> files) {
  const std::string id = take_in(app, {{}, std::move(origin), std::move(files)});
  rules_changed(app);
  keep_added(app);
  go_to(app, {Page::Plugins, id});
  toast(app, added_words(app, id));
}

void remove_plugin(Workspace& app, const std::string& id) {
  const auto found = std::find_if(app.added.begin(), app.added.end(), [&](const AddedPlugin& plugin) { return plugin.id == id; });
  app.removed.reset();
  if (found != app.added.end()) {
    app.removed = std::move(*found);
    app.added.erase(found);
  }
  app.catalogue.remove(id);
  rules_changed(app);
  keep_added(app);
  go_to(app, {Page::Plugins, {}});
  if (app.removed) toast(app, "Removed " + id, "plugins.bring-back", "Bring it back");
  else toast(app, "Removed " + id + "; the file it came from is still where it was");
}

void bring_plugin_back(Workspace& app) {
  AddedPlugin plugin = std::move(*app.removed);
  app.removed.reset();
  add_plugin(app, std::move(plugin.origin), std::move(plugin.files));
}

void restore_added(Workspace& app) {
  const Result<Json> kept = parse_json(app.kept[std::string(Added)], "added plugins");
  if (!kept) return;
  for (const Json& plugin : kept->items) take_in(app, read(plugin));
}

}  // namespace takehold::ui
