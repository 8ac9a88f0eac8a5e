// SPDX-License-Identifier: MIT
//
// The views on the screen: the last one of each type, made again only when its sources have changed.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

namespace takehold::ui {

class ViewCache {
 public:
  // `key` covers everything that the view depends on; `make` makes the view. It lives until another of its type is made.
  template <typename Make>
  const auto& get(std::string key, Make&& make) {
    using View = std::decay_t<decltype(make())>;
    Entry& entry = entries_[&type_mark<View>];
    if (!entry.view || key != entry.key) {
      entry.view = std::make_shared<const View>(make());
      entry.key = std::move(key);
    }
    return *static_cast<const View*>(entry.view.get());
  }

 private:
  struct Entry {
    std::string key;
    std::shared_ptr<const void> view;
  };
  template <typename View>
  static constexpr char type_mark = 0;  // its address identifies the type

  std::map<const void*, Entry> entries_;
};

}  // namespace takehold::ui
