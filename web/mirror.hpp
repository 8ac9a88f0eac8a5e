// SPDX-License-Identifier: MIT
//
// Sends what is on the screen to the page, which makes an element of each item: for screen readers, for find-in-page and for
// tests. Only what changed is sent.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "hash.hpp"
#include "takehold/ui/items.hpp"

namespace takehold::web {

class Mirror {
 public:
  // `css`: CSS pixels in a device pixel.
  void send(const ui::ItemList& list, float css);

 private:
  using Sent = std::unordered_map<ImGuiID, std::uint64_t>;  // item -> hash of all that was said of it

  void send_item(const ui::ItemList& list, const ui::Item& item, float css, Sent& now);
  void send_order();

  Sent sent_;
  std::vector<std::uint32_t> order_;    // of this frame
  Hash order_hash_;                     // of it, and of what else decides where an element stands
  std::uint64_t sent_order_ = 0;
  ImGuiID sent_focus_ = 0;
};

}  // namespace takehold::web
