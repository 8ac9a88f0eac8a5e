// SPDX-License-Identifier: MIT
#include "present/shell_view.hpp"

#include <algorithm>
#include <utility>

#include "takehold/phrases/phrases.hpp"
#include "takehold/value/text.hpp"

namespace takehold::ui {
namespace {

std::string count_note(std::size_t count) { return count == 0 ? std::string() : std::to_string(count); }

std::string milliseconds(double ms) {
  const int tenths = static_cast<int>(ms * 10 + 0.5);
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " ms";
}

std::string saved_words(const Session* session, const FileState& file) {
  if (!session) return "No assessment is open";
  const bool changed = session->is_changed();
  if (!file.name.empty()) return changed ? file.name + ": changes not saved to the file yet" : "Saved as " + file.name;
  if (file.example) return changed ? "A changed copy of an example, not saved as a file" : "A copy of an example";
  return "Not saved as a file yet";
}

}  // namespace

std::string answered_note(const Diagnosis& diagnosis) { return std::to_string(diagnosis.answered) + "/" + std::to_string(diagnosis.asked); }
std::string causes_note(const Diagnosis& diagnosis) { return count_note(diagnosis.headlines.size()); }
std::string actions_note(const Diagnosis& diagnosis) { return count_note(diagnosis.plan.size()); }

TopBarView present_top_bar(const Session* session, std::vector<Offer> buttons) {
  TopBarView view;
  view.title = session ? session->assessment().title : "Takehold";
  view.about = session ? stage_words(session->diagnosis()) : "Will the rollout take hold?";
  view.unsaved = session && session->is_changed();
  view.buttons = std::move(buttons);
  return view;
}

MenuView present_menu(const std::vector<Offer>& offers, Layout layout) {
  std::vector<MenuSection> order{MenuSection::File, MenuSection::Edit, MenuSection::View, MenuSection::Go, MenuSection::Help};
  // A narrow window's bar has no room for all pages, so the menu begins with them.
  if (layout == Layout::Narrow) std::rotate(order.begin(), order.begin() + 3, order.begin() + 4);
  MenuView view;
  for (const MenuSection section : order) {
    std::vector<Offer>& entries = view.sections.emplace_back();
    for (const Offer& offer : offers)
      if (offer.section == section && offer.listing != Listing::PaletteOnly) entries.push_back(offer);
  }
  return view;
}

StatusView present_status(const Session* session, const Ruleset& rules, const UiState& state) {
  StatusView view;
  view.saved = saved_words(session, state.file);
  view.frameworks = state.is_loading ? "loading the rules" : counted(rules.frameworks.size(), "framework", "frameworks");
  if (state.evaluation_ms > 0) view.speed = "judged in " + milliseconds(state.evaluation_ms);
  view.said = state.said;
  return view;
}

}  // namespace takehold::ui
