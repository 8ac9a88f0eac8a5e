// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "takehold/report/plugin_description.hpp"

namespace takehold::cli {
namespace {

template <typename Described>
int describe(Console& console, const Described& described, Format format) {
  return console.finish(format == Format::Json ? description_json(described) : description_markdown(described), Done);
}

}  // namespace

int plugin_describe(const Globals& globals, const DescribeArguments& arguments) {
  Console console(globals.no_color);
  const PluginSource source = find_plugin(arguments.path);
  const std::unique_ptr<Catalogue> catalogue = load_vocabulary_alone(globals.rules);
  const Vocabulary* known = catalogue->shared_vocabulary();
  const LoadedPlugin loaded = load_plugin(*source.files, source.path, known == nullptr ? Vocabulary() : *known);
  const bool is_vocabulary = loaded.kind == PluginKind::SharedVocabulary;
  if (known == nullptr && !is_vocabulary) {
    report_errors(console, *catalogue);
    return BadInput;
  }
  if (has_error(loaded.issues)) {
    console.report_errors(loaded.issues);
    return BadInput;
  }
  return is_vocabulary ? describe(console, loaded.vocabulary, arguments.format) : describe(console, loaded.framework, arguments.format);
}

}  // namespace takehold::cli
