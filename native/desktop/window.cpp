// SPDX-License-Identifier: MIT
#include "desktop/window.hpp"

#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>
#include <imgui_internal.h>

namespace takehold::desktop {
namespace {

Window& self(GLFWwindow* window) { return *static_cast<Window*>(glfwGetWindowUserPointer(window)); }

std::string last_error() {
  const char* words = nullptr;
  glfwGetError(&words);
  return words ? words : "unknown reason";
}

bool is_modifier(const ImGuiInputEvent& event) { return event.Type == ImGuiInputEventType_Key && (event.Key.Key & ImGuiMod_Mask_) != 0; }

// The release of a modifier that follows the press of a key.
std::vector<ImGuiInputEvent>::iterator first_of_next_frame(std::vector<ImGuiInputEvent>& events) {
  bool pressed = false;
  for (auto event = events.begin(); event != events.end(); ++event) {
    if (pressed && is_modifier(*event) && !event->Key.Down) return event;
    pressed = pressed || (event->Type == ImGuiInputEventType_Key && event->Key.Down && !is_modifier(*event));
  }
  return events.end();
}

void ask_for_opengl() {
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
  glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
  glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);  // until there is something to see
  glfwWindowHintString(GLFW_X11_CLASS_NAME, "takehold");
  glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "takehold");
}

}  // namespace

std::unique_ptr<Window> Window::open(Size size, float scale, std::string& why) {
  if (!glfwInit()) {
    why = last_error();
    return nullptr;
  }
  ask_for_opengl();
  const float factor = scale > 0 ? scale : 1;
  if (scale > 0) glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_FALSE);
  GLFWwindow* made = glfwCreateWindow(static_cast<int>(static_cast<float>(size.width) * factor),
                                      static_cast<int>(static_cast<float>(size.height) * factor), "Takehold", nullptr, nullptr);
  if (!made) {
    why = last_error();
    glfwTerminate();
    return nullptr;
  }
  std::unique_ptr<Window> window(new Window(made));
  window->fixed_scale_ = scale;
  return window;
}

struct Window::Held : std::vector<ImGuiInputEvent> {};

Window::Window(GLFWwindow* window) : window_(window), held_(std::make_unique<Held>()) {
  glfwMakeContextCurrent(window_);
  glfwSwapInterval(1);
  glfwSetWindowUserPointer(window_, this);
  listen();
  ImGui::CreateContext();
  ImGui::GetIO().IniFilename = nullptr;
  ImGui_ImplGlfw_InitForOpenGL(window_, true);  // calls the callbacks that are there first
  ImGui_ImplOpenGL3_Init("#version 330 core");
}

Window::~Window() {
  ImGui_ImplOpenGL3_Shutdown();
  ImGui_ImplGlfw_Shutdown();
  ImGui::DestroyContext();
  glfwDestroyWindow(window_);
  glfwTerminate();
}

void Window::listen() {
  glfwSetWindowRefreshCallback(window_, [](GLFWwindow* window) { self(window).changed_ = true; });
  glfwSetFramebufferSizeCallback(window_, [](GLFWwindow* window, int, int) { self(window).changed_ = true; });
  glfwSetWindowContentScaleCallback(window_, [](GLFWwindow* window, float, float) { self(window).changed_ = true; });
  glfwSetWindowIconifyCallback(window_, [](GLFWwindow* window, int) { self(window).changed_ = true; });
  glfwSetWindowFocusCallback(window_, [](GLFWwindow* window, int focused) {
    self(window).changed_ = true;
    if (!focused && self(window).on_leave) self(window).on_leave();
  });
  glfwSetDropCallback(window_, [](GLFWwindow* window, int count, const char** places) {
    if (self(window).on_drop) self(window).on_drop(std::vector<std::string>(places, places + count));
  });
}

float Window::scale() const {
  if (fixed_scale_ > 0) return fixed_scale_;
  float x = 1, y = 1;
  glfwGetWindowContentScale(window_, &x, &y);
  return x;
}

void Window::set_title(const std::string& title) {
  if (title == title_) return;
  title_ = title;
  glfwSetWindowTitle(window_, title.c_str());
}

void Window::copy(const std::string& text) { glfwSetClipboardString(window_, text.c_str()); }

bool Window::is_closing() const { return glfwWindowShouldClose(window_) != 0; }

void Window::wait(double seconds) {
  if (seconds == 0 || !held_->empty()) glfwPollEvents();
  else if (seconds < 0) glfwWaitEvents();
  else glfwWaitEventsTimeout(seconds);
}

void Window::wake() { glfwPostEmptyEvent(); }

bool Window::needs_drawing() {
  part_quick_chords();
  const bool changed = changed_ || ImGui::GetCurrentContext()->InputEventsQueue.Size > 0;
  changed_ = false;
  return changed;
}

void Window::part_quick_chords() {
  ImVector<ImGuiInputEvent>& queue = ImGui::GetCurrentContext()->InputEventsQueue;
  std::vector<ImGuiInputEvent> events(held_->begin(), held_->end());
  events.insert(events.end(), queue.begin(), queue.end());
  held_->clear();
  const auto cut = first_of_next_frame(events);
  held_->assign(cut, events.end());
  queue.resize(0);
  for (auto event = events.begin(); event != cut; ++event) queue.push_back(*event);
}

bool Window::is_visible() const { return glfwGetWindowAttrib(window_, GLFW_ICONIFIED) == 0; }

void Window::begin_frame() {
  ImGui_ImplOpenGL3_NewFrame();
  ImGui_ImplGlfw_NewFrame();
}

void Window::draw() {
  int width = 0, height = 0;
  glfwGetFramebufferSize(window_, &width, &height);
  glViewport(0, 0, width, height);
  const ImVec4 page = ImGui::GetStyle().Colors[ImGuiCol_WindowBg];
  glClearColor(page.x, page.y, page.z, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  glfwSwapBuffers(window_);
  if (!is_shown_) glfwShowWindow(window_);
  is_shown_ = true;
}

}  // namespace takehold::desktop
