// SPDX-License-Identifier: MIT
#include "mirror.hpp"

#include <cmath>
#include <string>

#include "browser.hpp"

namespace takehold::web {
namespace {

struct ElementBox {
  int x, y, width, height;
};

int whole(float css_pixels) { return static_cast<int>(std::lround(css_pixels)); }

ElementBox box_of(const ui::Item& item, float css) {
  return {whole(item.from.x * css), whole(item.from.y * css), whole((item.to.x - item.from.x) * css), whole((item.to.y - item.from.y) * css)};
}

}  // namespace

void Mirror::send_item(const ui::ItemList& list, const ui::Item& item, float css, Sent& now) {
  const ElementBox box = box_of(item, css);
  const std::string name(list.name(item)), value(list.value(item));
  const std::uint64_t hash = Hash()
                                 .add(box)
                                 .add(item.role)
                                 .add(item.state)
                                 .add(item.window)
                                 .add(item.table)
                                 .add(item.row)
                                 .add(item.column)
                                 .add(std::string_view(name))
                                 .add(std::string_view(value))
                                 .value();
  if (!now.emplace(item.id, hash).second) return;  // if an id occurs twice, the first item counts
  order_.push_back(item.id);
  order_hash_.add(item.id).add(item.role).add(item.window).add(item.table).add(item.row).add(item.column);
  const auto before = sent_.find(item.id);
  if (before != sent_.end() && before->second == hash) return;
  const ImGuiID parent = item.id == item.window ? 0 : item.window;
  page_mirror_item(item.id, parent, static_cast<int>(item.role), static_cast<int>(item.state), box.x, box.y, box.width, box.height, name.c_str(), value.c_str(),
                   item.table, item.row, item.column);
}

void Mirror::send_order() {
  if (order_hash_.value() == sent_order_) return;
  sent_order_ = order_hash_.value();
  page_mirror_order(order_.data(), static_cast<int>(order_.size()));
}

void Mirror::send(const ui::ItemList& list, float css) {
  Sent now;
  now.reserve(list.items.size());
  order_.clear();
  order_hash_ = {};
  ImGuiID focused = 0;
  for (const ui::Item& item : list.items) {
    send_item(list, item, css, now);
    if (item.state & ui::Focused) focused = item.id;
  }
  sent_.swap(now);
  send_order();
  if (focused == sent_focus_) return;
  sent_focus_ = focused;
  page_mirror_focus(focused);
}

}  // namespace takehold::web
