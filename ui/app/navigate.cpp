// SPDX-License-Identifier: MIT
#include <utility>

#include "app/pages.hpp"

namespace takehold::ui {
namespace {

constexpr std::size_t HistoryLimit = 100;

void arrive(Workspace& app, const Route& route) {
  app.state.route = route;
  app.state.pages.filter.clear();
  const PageRow& row = row_of(route.page);
  if (row.open) row.open(app.state.pages, route.part);
}

void step(Workspace& app, std::vector<Route>& from, std::vector<Route>& to) {
  if (from.empty()) return;
  const Route route = from.back();
  from.pop_back();
  to.push_back(app.state.route);
  arrive(app, route);
}

}  // namespace

void go_to(Workspace& app, Route route) {
  if (!can_go_to(app, route.page)) return;
  if (route == app.state.route) return;
  app.state.back.push_back(app.state.route);
  if (app.state.back.size() > HistoryLimit) app.state.back.erase(app.state.back.begin());
  app.state.forward.clear();
  arrive(app, route);
}

void go_back(Workspace& app) { step(app, app.state.back, app.state.forward); }
void go_forward(Workspace& app) { step(app, app.state.forward, app.state.back); }

void show_details(Workspace& app, std::string target) {
  UiState& state = app.state;
  if (target.empty()) state.details_back.clear();
  else if (!state.details.empty() && state.details != target) state.details_back.push_back(state.details);
  state.details = std::move(target);
}

void go_back_in_details(Workspace& app) {
  UiState& state = app.state;
  if (state.details_back.empty()) return;
  state.details = state.details_back.back();
  state.details_back.pop_back();
}

}  // namespace takehold::ui
