// SPDX-License-Identifier: MIT
//
// The rules are loaded between the first frames, so that the start page is there at once.
#include "app/inside.hpp"

namespace takehold::ui {

void load_some(Inside& app) {
  if (app.catalogue.load_next()) return;
  app.is_loading = false;
  restore_added(app);
  restore_plugins(app);
  app.catalogue_changes += 1;
  restore_work(app);
}

void load_rest(Inside& app) {
  while (app.is_loading) load_some(app);
}

}  // namespace takehold::ui
