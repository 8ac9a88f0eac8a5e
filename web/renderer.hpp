// SPDX-License-Identifier: MIT
//
// Draws with WebGL 2. Without it, or while its context is lost, frames go on without a picture, and the mirror stays usable.
#pragma once

#include <imgui.h>

namespace takehold::web {

class Renderer {
 public:
  // Needs Dear ImGui's context and the page's canvas.
  void start();
  void stop();

  bool has_picture() const { return state_ == State::Drawing; }

  void new_frame();
  void draw(ImDrawData& data);

  // The canvas has lost its WebGL context, or got it back empty.
  void context_lost();
  void context_restored();

 private:
  void learn_limits();

  enum class State { Without, Drawing, Lost };
  enum class Pictures { None, One, More };
  State state_ = State::Without;
  Pictures drawn_ = Pictures::None;
};

}  // namespace takehold::web
