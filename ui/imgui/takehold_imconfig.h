/* SPDX-License-Identifier: MIT */
/* Dear ImGui's compile-time settings: the same in every translation unit, so they are here and nowhere else. */
#pragma once

#define IMGUI_USE_WCHAR32                  /* pasted text may hold any character */
#define IMGUI_ENABLE_TEST_ENGINE           /* its hooks report items; ui/items has the four functions that it calls */
#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_FONT         /* ours is embedded */
#define IMGUI_DISABLE_FILE_FUNCTIONS       /* fonts and settings come as bytes */
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DEFINE_MATH_OPERATORS
