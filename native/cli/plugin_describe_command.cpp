// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "takehold/report/plugin_description.hpp"

namespace takehold::cli {
namespace {

template <typename Described>
int describe(Console& console, const Result<WithWarnings<Described>>& described, Format format) {
  if (!described) {
    console.report_errors(described.issues());
    return BadInput;
  }
  return console.finish(format == Format::Json ? description_json(described->value) : description_markdown(described->value), Done);
}

}  // namespace

int plugin_describe(const Globals& globals, const DescribeArguments& arguments) {
  Console console(globals.no_color);
  const PluginPlace place = find_plugin(arguments.path);
  if (holds_vocabulary(place)) return describe(console, load_vocabulary(*place.files, place.path), arguments.format);
  const std::optional<Vocabulary> shared = load_shared_vocabulary(console, globals.rules);
  if (!shared) return BadInput;
  return describe(console, load_framework(*place.files, place.path, *shared), arguments.format);
}

}  // namespace takehold::cli
