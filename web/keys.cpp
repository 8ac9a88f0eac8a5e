// SPDX-License-Identifier: MIT
#include "keys.hpp"

#include <algorithm>
#include <array>

namespace takehold::web {
namespace {

struct NamedKey {
  std::string_view code;
  ImGuiKey key;
};

constexpr std::array<NamedKey, 42> NamedKeys{{
    {"Tab", ImGuiKey_Tab},
    {"ArrowLeft", ImGuiKey_LeftArrow},
    {"ArrowRight", ImGuiKey_RightArrow},
    {"ArrowUp", ImGuiKey_UpArrow},
    {"ArrowDown", ImGuiKey_DownArrow},
    {"PageUp", ImGuiKey_PageUp},
    {"PageDown", ImGuiKey_PageDown},
    {"Home", ImGuiKey_Home},
    {"End", ImGuiKey_End},
    {"Insert", ImGuiKey_Insert},
    {"Delete", ImGuiKey_Delete},
    {"Backspace", ImGuiKey_Backspace},
    {"Space", ImGuiKey_Space},
    {"Enter", ImGuiKey_Enter},
    {"NumpadEnter", ImGuiKey_KeypadEnter},
    {"NumpadAdd", ImGuiKey_KeypadAdd},
    {"NumpadSubtract", ImGuiKey_KeypadSubtract},
    {"Escape", ImGuiKey_Escape},
    {"ContextMenu", ImGuiKey_Menu},
    {"ControlLeft", ImGuiKey_LeftCtrl},
    {"ShiftLeft", ImGuiKey_LeftShift},
    {"AltLeft", ImGuiKey_LeftAlt},
    {"MetaLeft", ImGuiKey_LeftSuper},
    {"ControlRight", ImGuiKey_RightCtrl},
    {"ShiftRight", ImGuiKey_RightShift},
    {"AltRight", ImGuiKey_RightAlt},
    {"MetaRight", ImGuiKey_RightSuper},
    {"Minus", ImGuiKey_Minus},
    {"Equal", ImGuiKey_Equal},
    {"BracketLeft", ImGuiKey_LeftBracket},
    {"BracketRight", ImGuiKey_RightBracket},
    {"Semicolon", ImGuiKey_Semicolon},
    {"Quote", ImGuiKey_Apostrophe},
    {"Backquote", ImGuiKey_GraveAccent},
    {"Backslash", ImGuiKey_Backslash},
    {"Comma", ImGuiKey_Comma},
    {"Period", ImGuiKey_Period},
    {"Slash", ImGuiKey_Slash},
    {"NumpadDecimal", ImGuiKey_KeypadDecimal},
    {"NumpadDivide", ImGuiKey_KeypadDivide},
    {"NumpadMultiply", ImGuiKey_KeypadMultiply},
    {"NumpadEqual", ImGuiKey_KeypadEqual},
}};

// The key as far after `base` as `c` is after `first`.
ImGuiKey step(ImGuiKey base, char c, char first) { return static_cast<ImGuiKey>(base + (c - first)); }

bool is_between(char c, char first, char last) { return c >= first && c <= last; }

}  // namespace

ImGuiKey key_of(std::string_view code) {
  const auto starts = [&](std::string_view with, std::size_t size) { return code.size() == size && code.substr(0, with.size()) == with; };
  const char last = code.empty() ? '\0' : code.back();
  if (starts("Key", 4) && is_between(last, 'A', 'Z')) return step(ImGuiKey_A, last, 'A');
  if (starts("Digit", 6) && is_between(last, '0', '9')) return step(ImGuiKey_0, last, '0');
  if (starts("Numpad", 7) && is_between(last, '0', '9')) return step(ImGuiKey_Keypad0, last, '0');
  if (starts("F", 2) && is_between(last, '1', '9')) return step(ImGuiKey_F1, last, '1');
  if (starts("F1", 3) && is_between(last, '0', '2')) return step(ImGuiKey_F10, last, '0');
  const auto found = std::find_if(NamedKeys.begin(), NamedKeys.end(), [&](const NamedKey& named) { return named.code == code; });
  return found == NamedKeys.end() ? ImGuiKey_None : found->key;
}

}  // namespace takehold::web
