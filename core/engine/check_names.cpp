// SPDX-License-Identifier: MIT
#include "engine/checks.hpp"
#include "takehold/value/text.hpp"

namespace takehold {

Issue unknown_name(const std::string& kind, const std::string& wanted, const std::vector<std::string>& known, Place place,
                   std::string what) {
  return error("unknown-" + kind.substr(0, kind.find(' ')), "there is no " + kind + " " + quote(wanted), nearest_or_all(wanted, known),
               inside(std::move(place), std::move(what)));
}

Place inside(Place place, std::string what) {
  place.path = std::move(what);
  return place;
}

std::string named(const std::string& kind, const std::string& id) { return kind + " " + quote(id); }

}  // namespace takehold
