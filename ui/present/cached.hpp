// SPDX-License-Identifier: MIT
//
// A view that is made anew only when what it was made from has changed.
#pragma once

#include <optional>
#include <string>
#include <utility>

namespace takehold::ui {

template <typename View>
class Cached {
 public:
  // `key` says everything that the view depends on; `make` gives the view.
  template <typename Make>
  const View& get(std::string key, Make&& make) {
    if (!view_ || key != key_) {
      view_ = std::forward<Make>(make)();
      key_ = std::move(key);
    }
    return *view_;
  }

 private:
  std::string key_;
  std::optional<View> view_;
};

}  // namespace takehold::ui
