// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "takehold/plugins/stub.hpp"

namespace takehold::cli {

int plugin_stub(const Globals& globals) { return Console(globals.no_color).finish(sdk_stub(), Done); }

}  // namespace takehold::cli
