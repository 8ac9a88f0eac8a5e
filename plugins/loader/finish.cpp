// SPDX-License-Identifier: MIT
#include "loader/finish.hpp"

#include "takehold/engine/ruleset.hpp"
#include "takehold/value/text.hpp"

namespace takehold::plugins {
void check_mentions(Host& host) {
  for (const Mention& mention : host.mentions) {
    if (host.is_claimed(mention.kind, mention.id)) continue;
    const CodeSpot spot = host.sources.key_line(mention.spot, mention.key);
    host.report(spot, "unknown-name", "there is no " + mention.kind + " " + code(mention.id),
                nearest_or_all(mention.id, host.claimed(mention.kind)), mention.inside);
  }
}

void check_framework_parts(Host& host) {
  const PartReport report = [&](Issue issue, std::string_view key) {
    const CodeSpot spot = host.sources.spot(issue.place);
    host.report(key.empty() ? spot : host.sources.key_line(spot, key), issue.code, issue.message, issue.cure, issue.place.path);
  };
  complete(host.framework);
  if (host.issues.empty()) check_structure(host.framework, report);  // otherwise what is missing may be what could not be read
  check_references(host.framework, host.known, report);
}

void check_opened(Host& host) {
  for (const Opened& opened : host.opened) {
    if (opened.finished) continue;
    host.report(opened.spot, "wrong-type", opened.what + " has no table after it", "write " + opened.what + " { ... }");
  }
}

Issues unused_warnings(const Host& host) {
  Issues warnings;
  for (const Tree& tree : host.trees.all()) {
    if (tree.used || tree.broken || warnings.size() >= host.limits.mistakes) continue;
    warnings.push_back(
        warning("unused", "the expression " + to_text(*tree.expr) + " is built here and used nowhere",
                "`and`, `or` and `not` cannot join conditions and drop them without a word: write all { }, any { } or none { }",
                host.sources.place(tree.spot)));
  }
  for (const KeptPart& part : host.parts) {
    if (part.used || warnings.size() >= host.limits.mistakes) continue;
    warnings.push_back(warning("unused", code(part.word) + " is outside of any declaration",
                               "move it into the one it belongs to", host.sources.place(part.spot)));
  }
  return warnings;
}

}  // namespace takehold::plugins
