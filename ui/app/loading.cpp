// SPDX-License-Identifier: MIT
//
// The rules are loaded between the first frames, so that the start page appears at once.
#include "app/workspace.hpp"

namespace takehold::ui {

void load_some(Workspace& app) {
  if (app.catalogue.load_next()) return;
  app.state.is_loading = false;
  restore_added(app);
  restore_plugins(app);
  app.catalogue_changes += 1;
  restore_work(app);
}

void load_rest(Workspace& app) {
  while (app.state.is_loading) load_some(app);
}

}  // namespace takehold::ui
