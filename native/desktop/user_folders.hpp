// SPDX-License-Identifier: MIT
//
// Where a person's things are, as the XDG base directory specification says it.
#pragma once

#include <string>

namespace takehold::desktop {

// $XDG_STATE_HOME/takehold or ~/.local/state/takehold: what is kept between starts. Empty when there is no home.
[[nodiscard]] std::string state_folder();

// $XDG_DATA_HOME/takehold/plugins or ~/.local/share/takehold/plugins.
[[nodiscard]] std::string plugin_folder();

// ~/Documents where there is one, else the home.
[[nodiscard]] std::string documents_folder();

}  // namespace takehold::desktop
