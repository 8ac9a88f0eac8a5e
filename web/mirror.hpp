// SPDX-License-Identifier: MIT
//
// Sends the items on the screen to the page, which makes an element of each: for screen readers, for find-in-page and for
// tests. Sends only changes.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "hash.hpp"
#include "takehold/ui/items.hpp"

namespace takehold::web {

class Mirror {
 public:
  // `css`: CSS pixels per device pixel.
  void send(const ui::ItemList& list, float css);

 private:
  using Sent = std::unordered_map<ImGuiID, std::uint64_t>;  // item -> hash of everything that was sent about it

  void send_item(const ui::ItemList& list, const ui::Item& item, float css, Sent& now);
  void send_order();

  Sent sent_;
  std::vector<std::uint32_t> order_;    // of this frame
  Hash order_hash_;                     // of the order, and of everything else that decides an element's place
  std::uint64_t sent_order_ = 0;
  ImGuiID sent_focus_ = 0;
};

}  // namespace takehold::web
