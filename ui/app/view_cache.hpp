// SPDX-License-Identifier: MIT
//
// The views that are on the screen: of each type the last one, made again only when what it was made from has changed.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

namespace takehold::ui {

class ViewCache {
 public:
  // `key` says everything that the view depends on; `make` gives the view. It lives until another of its type is made.
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
  static constexpr char type_mark = 0;  // its address is the type's

  std::map<const void*, Entry> entries_;
};

}  // namespace takehold::ui
