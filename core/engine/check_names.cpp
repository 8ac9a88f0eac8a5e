// SPDX-License-Identifier: MIT
#include "engine/checks.hpp"
#include "takehold/value/text.hpp"

namespace takehold {

Issue unknown_name(const std::string& kind, const std::string& wanted, const std::vector<std::string>& known, Place place,
                   std::string what) {
  const std::string near = nearest_name(wanted, known);
  std::string cure = near.empty() ? std::string() : "Did you mean \"" + near + "\"?";
  return error("unknown-" + kind.substr(0, kind.find(' ')), "there is no " + kind + " \"" + wanted + "\"", std::move(cure),
               inside(std::move(place), std::move(what)));
}

Place inside(Place place, std::string what) {
  place.path = std::move(what);
  return place;
}

std::string named(const std::string& kind, const std::string& id) { return kind + " \"" + id + "\""; }

}  // namespace takehold
