// SPDX-License-Identifier: MIT
#include "takehold/plugins/shipped.hpp"

#include <utility>

#include "takehold/plugins/loader.hpp"

namespace takehold {

Result<WithWarnings<ShippedRules>> load_shipped(const MemoryFiles& files) {
  Result<WithWarnings<Vocabulary>> shared = load_vocabulary(files, SharedVocabularyFolder);
  if (!shared) return shared.issues();
  WithWarnings<ShippedRules> shipped{{std::move(shared->value), {}}, std::move(shared->warnings)};
  const auto note = [&](const Issues& issues) { shipped.warnings.insert(shipped.warnings.end(), issues.begin(), issues.end()); };
  for (const std::string& folder : files.plugin_folders("rules")) {
    if (folder == SharedVocabularyFolder) continue;
    Result<WithWarnings<Framework>> framework = load_framework(files, folder, shipped.value.vocabulary);
    note(framework ? framework->warnings : framework.issues());
    if (framework) shipped.value.frameworks.push_back(std::move(framework->value));
  }
  return shipped;
}

}  // namespace takehold
