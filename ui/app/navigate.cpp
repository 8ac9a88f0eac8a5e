// SPDX-License-Identifier: MIT
#include <utility>

#include "app/inside.hpp"

namespace takehold::ui {
namespace {

constexpr std::size_t HistoryLimit = 100;

bool needs_assessment(Page page) { return page != Page::Start && page != Page::Plugins; }

void arrive(Inside& app, const Route& route) {
  app.state.route = route;
  PageState& pages = app.state.pages;
  pages.filter.clear();
  if (route.page == Page::Plugins) pages.plugin = route.part;
  if (route.part.empty()) return;
  if (route.page == Page::Frameworks) pages.framework = route.part;
  if (route.page == Page::Interview) pages.question = route.part;
}

void step(Inside& app, std::vector<Route>& from, std::vector<Route>& to) {
  if (from.empty()) return;
  const Route route = from.back();
  from.pop_back();
  to.push_back(app.state.route);
  arrive(app, route);
}

}  // namespace

void go_to(Inside& app, Route route) {
  if (needs_assessment(route.page) && !app.has_session()) return;
  if (route == app.state.route) return;
  app.state.back.push_back(app.state.route);
  if (app.state.back.size() > HistoryLimit) app.state.back.erase(app.state.back.begin());
  app.state.forward.clear();
  arrive(app, route);
}

void go_back(Inside& app) { step(app, app.state.back, app.state.forward); }
void go_forward(Inside& app) { step(app, app.state.forward, app.state.back); }

void show_details(Inside& app, std::string target) {
  UiState& state = app.state;
  if (target.empty()) state.details_back.clear();
  else if (!state.details.empty() && state.details != target) state.details_back.push_back(state.details);
  state.details = std::move(target);
}

void go_back_in_details(Inside& app) {
  UiState& state = app.state;
  if (state.details_back.empty()) return;
  state.details = state.details_back.back();
  state.details_back.pop_back();
}

}  // namespace takehold::ui
