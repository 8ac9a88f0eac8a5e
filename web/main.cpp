// SPDX-License-Identifier: MIT
#include <utility>

#include "browser.hpp"
#include "program.hpp"

int main() {
  takehold::ui::Kept kept;
  page_read_kept(&kept);
  page_started(new takehold::web::BrowserProgram(std::move(kept)));  // lives as long as the page, which keeps its address
}
