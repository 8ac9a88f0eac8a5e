// SPDX-License-Identifier: MIT
#include "renderer.hpp"

#include <GLES3/gl3.h>

#include "browser.hpp"
#include "imgui_impl_opengl3.h"

namespace takehold::web {
namespace {

// Dear ImGui waits for its textures; without a renderer they count as created.
void accept_textures() {
  for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
    if (texture->Status == ImTextureStatus_OK) continue;
    texture->SetStatus(texture->Status == ImTextureStatus_WantDestroy ? ImTextureStatus_Destroyed : ImTextureStatus_OK);
  }
}

}  // namespace

void Renderer::start() {
  if (page_use_canvas() && ImGui_ImplOpenGL3_Init("#version 300 es")) state_ = State::Drawing;
  else ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
}

void Renderer::stop() {
  if (state_ != State::Without) ImGui_ImplOpenGL3_Shutdown();
  state_ = State::Without;
}

void Renderer::new_frame() {
  if (state_ != State::Drawing) return;
  if (drawn_ == Pictures::One) learn_limits();
  ImGui_ImplOpenGL3_NewFrame();
}

// Called after the first picture, because the answer is not worth waiting for before it.
void Renderer::learn_limits() {
  GLint side = 0;
  glGetIntegerv(GL_MAX_TEXTURE_SIZE, &side);
  ImGuiPlatformIO& platform = ImGui::GetPlatformIO();
  if (side > platform.Renderer_TextureMaxWidth) platform.Renderer_TextureMaxWidth = platform.Renderer_TextureMaxHeight = side;
}

void Renderer::draw(ImDrawData& data) {
  if (state_ != State::Drawing) return accept_textures();
  const ImVec4& page = ImGui::GetStyle().Colors[ImGuiCol_WindowBg];
  glViewport(0, 0, static_cast<int>(data.DisplaySize.x), static_cast<int>(data.DisplaySize.y));
  glClearColor(page.x, page.y, page.z, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(&data);
  drawn_ = drawn_ == Pictures::None ? Pictures::One : Pictures::More;
}

void Renderer::context_lost() {
  if (state_ == State::Drawing) state_ = State::Lost;
}

void Renderer::context_restored() {
  if (state_ != State::Lost) return;
  ImGui_ImplOpenGL3_DestroyDeviceObjects();
  state_ = State::Drawing;
}

}  // namespace takehold::web
