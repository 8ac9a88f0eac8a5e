// SPDX-License-Identifier: MIT
//
// A window of the desktop with an OpenGL surface, a Dear ImGui context and the backends that join them. One at a time.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

struct GLFWwindow;

namespace takehold::desktop {

class Window {
 public:
  struct Size {
    int width = 0, height = 0;
  };
  // Null when there is no display or it has no OpenGL 3.3; `why` then says so. `size` in CSS pixels.
  static std::unique_ptr<Window> open(Size size, float scale, std::string& why);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  std::function<void(const std::vector<std::string>&)> on_drop;  // places of files
  std::function<void()> on_leave;                                // another window has the keyboard now

  float scale() const;                    // device pixels in a CSS pixel
  void set_title(const std::string& title);
  void copy(const std::string& text);
  bool is_closing() const;

  // Lets events arrive: for at most so many seconds, or until one comes when below 0.
  void wait(double seconds);              // not at all while input waits for the next frame
  void wake();                            // ends a wait; from any thread
  bool needs_drawing();                   // since it was last asked: input came, or the window changed or was uncovered
  bool is_visible() const;                // false while it is an icon

  void begin_frame();                     // before App::frame
  void draw();                            // what ImGui::GetDrawData() holds

 private:
  explicit Window(GLFWwindow* window);
  void listen();

  // Dear ImGui sees the state of the keys once a frame: a modifier that is let go in the frame in which a key was pressed
  // would not have been down. What follows such a press waits for the next frame.
  struct Held;
  void part_quick_chords();

  GLFWwindow* window_;
  std::unique_ptr<Held> held_;
  std::string title_;
  float fixed_scale_ = 0;
  bool changed_ = true;
  bool is_shown_ = false;
};

}  // namespace takehold::desktop
