// SPDX-License-Identifier: MIT
#include "ui/support/robot.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "takehold/plugins/catalogue.hpp"
#include "takehold/plugins/files.hpp"
#include "takehold/rules/bundle.hpp"
#include "takehold/ui/embedded_fonts.hpp"
#include "takehold/ui/screenshot.hpp"

namespace takehold::ui {
namespace {

constexpr int SettleLimit = 120;

void upload_textures() {
  for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
    if (texture->Status == ImTextureStatus_OK || texture->Status == ImTextureStatus_Destroyed) continue;
    if (texture->Status == ImTextureStatus_WantDestroy) {
      texture->SetTexID(ImTextureID_Invalid);
      texture->SetStatus(ImTextureStatus_Destroyed);
      continue;
    }
    texture->SetTexID(static_cast<ImTextureID>(1));
    texture->SetStatus(ImTextureStatus_OK);
  }
}

ImVec2 middle(const Item& item) { return {(item.from.x + item.to.x) / 2, (item.from.y + item.to.y) / 2}; }

bool is_in_sight(const Item& item) { return !(item.state & Clipped); }

bool says(const ItemList& list, const Item& item, std::string_view part) {
  return list.name(item).find(part) != std::string_view::npos || list.value(item).find(part) != std::string_view::npos;
}

template <class Matches>
bool any_item(const Matches& matches) {
  const ItemList& list = items();
  return std::any_of(list.items.begin(), list.items.end(), [&](const Item& item) { return matches(list, item); });
}

std::string state_words(const Item& item) {
  std::string words;
  if (item.state & Checked) words += " [checked]";
  if (item.state & Disabled) words += " [disabled]";
  if (item.state & Expanded) words += " [open]";
  if (item.state & Collapsed) words += " [closed]";
  if (item.state & Current) words += " [current]";
  if (item.state & Focused) words += " [focused]";
  if (item.state & Clipped) words += " [out of sight]";
  return words;
}

}  // namespace

struct Robot::Rig {
  explicit Rig(RobotStart start)
      : context(ImGui::CreateContext()), catalogue(make_catalogue(MemoryFiles::of(bundled_files()))) {
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(start.width), static_cast<float>(start.height)};
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    io.ConfigInputTrickleEventQueue = true;
    platform.kept = start.kept;
    ImGuiPlatformIO& platform_io = ImGui::GetPlatformIO();
    platform_io.Platform_ClipboardUserData = &platform;
    platform_io.Platform_SetClipboardTextFn = [](ImGuiContext*, const char* text) {
      static_cast<MemoryPlatform*>(ImGui::GetPlatformIO().Platform_ClipboardUserData)->clipboard = text;
    };
    platform_io.Platform_GetClipboardTextFn = [](ImGuiContext*) {
      return static_cast<MemoryPlatform*>(ImGui::GetPlatformIO().Platform_ClipboardUserData)->clipboard.c_str();
    };
    app = std::make_unique<App>(platform, *catalogue, embedded_fonts(), start.kept);
    surface.scale = start.scale;
    surface.prefers_dark = start.dark;
    app->set_surface(surface);
  }
  ~Rig() {
    app.reset();
    ImGui::DestroyContext(context);
  }

  ImGuiContext* context;
  MemoryPlatform platform;
  std::unique_ptr<Catalogue> catalogue;
  std::unique_ptr<App> app;
  Surface surface;
};

Robot::Robot(RobotStart start) : rig_(std::make_unique<Rig>(std::move(start))) { settle(); }
Robot::~Robot() = default;

App& Robot::app() { return *rig_->app; }
MemoryPlatform& Robot::platform() { return rig_->platform; }
Catalogue& Robot::catalogue() { return *rig_->catalogue; }

void Robot::frame() {
  rig_->app->frame(1.0 / 60);
  upload_textures();
}

void Robot::settle() {
  for (int count = 0; count < SettleLimit; ++count) {
    frame();
    const double next = rig_->app->next_frame();
    if (count > 2 && next != 0) return;
  }
}

const Item& Robot::find(Role role, std::string_view name, int nth) {
  const Item* item = items().find(role, name, nth);
  if (!item) FAIL("no " << aria_role(role) << " \"" << name << "\" on the screen:\n" << screen());
  return *item;
}

void Robot::hover(Role role, std::string_view name, int nth) {
  const ImVec2 at = middle(find(role, name, nth));
  ImGui::GetIO().AddMousePosEvent(at.x, at.y);
  frame();
  frame();
}

void Robot::press(Role role, std::string_view name, int nth) {
  const Item& item = find(role, name, nth);
  if (item.state & Disabled) FAIL(aria_role(role) << " \"" << name << "\" cannot be pressed now");
  if (item.state & Clipped) FAIL(aria_role(role) << " \"" << name << "\" is out of sight");
  hover(role, name, nth);
  ImGui::GetIO().AddMouseButtonEvent(0, true);
  frame();
  ImGui::GetIO().AddMouseButtonEvent(0, false);
  settle();
}

void Robot::key(ImGuiKeyChord chord) {
  ImGuiIO& io = ImGui::GetIO();
  const auto key = static_cast<ImGuiKey>(chord & ~ImGuiMod_Mask_);
  for (const ImGuiKey mod : {ImGuiMod_Ctrl, ImGuiMod_Shift, ImGuiMod_Alt})
    if (chord & mod) io.AddKeyEvent(mod, true);
  io.AddKeyEvent(key, true);
  frame();
  frame();
  io.AddKeyEvent(key, false);
  for (const ImGuiKey mod : {ImGuiMod_Ctrl, ImGuiMod_Shift, ImGuiMod_Alt})
    if (chord & mod) io.AddKeyEvent(mod, false);
  settle();
}

void Robot::type(std::string_view text) {
  ImGui::GetIO().AddInputCharactersUTF8(std::string(text).c_str());
  settle();
}

void Robot::fill(std::string_view field, std::string_view text) {
  press(Role::TextBox, field);
  key(ImGuiMod_Ctrl | ImGuiKey_A);
  if (text.empty()) key(ImGuiKey_Delete);
  else type(text);
  key(ImGuiKey_Enter);
}

void Robot::open_example(const std::string& path) {
  for (const ExampleFile& file : rig_->catalogue->examples())
    if (file.path == path) rig_->app->opened(FileKind::Assessment, path, {}, file.text);
  settle();
}

void Robot::resize(int width, int height, float scale) {
  ImGui::GetIO().DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
  rig_->surface.scale = scale;
  rig_->app->set_surface(rig_->surface);
  settle();
}

void Robot::scroll(float lines) {
  const ImVec2 size = ImGui::GetIO().DisplaySize;
  ImGui::GetIO().AddMousePosEvent(size.x * 0.45f, size.y * 0.5f);
  frame();
  ImGui::GetIO().AddMouseWheelEvent(0, -lines);
  settle();
}

bool Robot::has(Role role, std::string_view name) const { return items().find(role, name) != nullptr; }

bool Robot::shows(Role role, std::string_view name) const {
  return any_item([&](const ItemList& list, const Item& item) {
    return is_in_sight(item) && (role == Role::None || item.role == role) && list.name(item) == name;
  });
}

bool Robot::has_text(std::string_view part) const {
  return any_item([&](const ItemList& list, const Item& item) { return says(list, item, part); });
}

bool Robot::shows_text(std::string_view part) const {
  return any_item([&](const ItemList& list, const Item& item) { return is_in_sight(item) && says(list, item, part); });
}

bool Robot::can_press(Role role, std::string_view name) const {
  const Item* item = items().find(role, name);
  return item && !(item->state & (Disabled | Clipped));
}

std::string Robot::value(Role role, std::string_view name) { return std::string(items().value(find(role, name))); }
std::uint32_t Robot::state(Role role, std::string_view name) { return find(role, name).state; }

std::string Robot::screen() const {
  const ItemList& list = items();
  std::string all;
  for (const Item& item : list.items) {
    all += std::string(item.id == item.window ? "" : "  ") + aria_role(item.role) + " \"" + std::string(list.name(item)) + "\"";
    if (item.value_size > 0) all += " = " + std::string(list.value(item));
    all += state_words(item) + "\n";
  }
  return all;
}

void Robot::picture(const std::string& path) {
  frame();
  std::ofstream(path, std::ios::binary) << png_file(rasterise(*ImGui::GetDrawData(), IM_COL32_BLACK));
}

}  // namespace takehold::ui
