// SPDX-License-Identifier: MIT
//
// All icons, as UTF-8 texts to draw with the font Fonts::icons (Material Icons). This list is the only one: the
// build embeds exactly the code points it finds here, and fails if the font has no picture for one of them.
//
// An icon is 1 em wide and sits on the baseline; it means something only beside words or with a name for screen readers.
#pragma once

namespace takehold::ui::icon {

using Icon = const char*;

// Pages
inline constexpr Icon Start = "\uE88A";
inline constexpr Icon Questions = "\uE6B1";
inline constexpr Icon Diagnosis = "\uE1D2";
inline constexpr Icon Frameworks = "\uE574";
inline constexpr Icon Plan = "\uEB7F";
inline constexpr Icon Report = "\uE873";
inline constexpr Icon Plugins = "\uE87B";
inline constexpr Icon Settings = "\uE8B8";

// Files and editing
inline constexpr Icon Open = "\uE2C8";
inline constexpr Icon Save = "\uE161";
inline constexpr Icon New = "\uE89C";
inline constexpr Icon Download = "\uF090";
inline constexpr Icon Upload = "\uF09B";
inline constexpr Icon Print = "\uE8AD";
inline constexpr Icon Copy = "\uE14D";
inline constexpr Icon Cut = "\uE14E";
inline constexpr Icon Paste = "\uE14F";
inline constexpr Icon Undo = "\uE166";
inline constexpr Icon Redo = "\uE15A";
inline constexpr Icon Edit = "\uE3C9";
inline constexpr Icon Delete = "\uE872";
inline constexpr Icon Add = "\uE145";
inline constexpr Icon Remove = "\uE15B";
inline constexpr Icon Drag = "\uE945";

// Moving around
inline constexpr Icon Search = "\uE8B6";
inline constexpr Icon More = "\uE5D4";
inline constexpr Icon Menu = "\uE5D2";
inline constexpr Icon Close = "\uE5CD";
inline constexpr Icon ChevronLeft = "\uE5CB";
inline constexpr Icon ChevronRight = "\uE5CC";
inline constexpr Icon ChevronUp = "\uE5CE";
inline constexpr Icon ChevronDown = "\uE5CF";
inline constexpr Icon Expand = "\uE5D7";
inline constexpr Icon ArrowLeft = "\uE5C4";
inline constexpr Icon ArrowRight = "\uE5C8";
inline constexpr Icon ArrowUp = "\uE5D8";
inline constexpr Icon ArrowDown = "\uE5DB";
inline constexpr Icon SortUp = "\uE5C7";
inline constexpr Icon SortDown = "\uE5C5";
inline constexpr Icon Filter = "\uE152";
inline constexpr Icon External = "\uE89E";
inline constexpr Icon Link = "\uE157";
inline constexpr Icon ZoomIn = "\uE8FF";
inline constexpr Icon ZoomOut = "\uE900";
inline constexpr Icon FullScreen = "\uE5D0";
inline constexpr Icon Visible = "\uE8F4";
inline constexpr Icon Hidden = "\uE8F5";

// Status
inline constexpr Icon Check = "\uE5CA";
inline constexpr Icon Done = "\uE86C";
inline constexpr Icon Help = "\uE8FD";
inline constexpr Icon Info = "\uE88E";
inline constexpr Icon Warning = "\uE002";
inline constexpr Icon Failed = "\uE000";
inline constexpr Icon Idea = "\uE0F0";
inline constexpr Icon Star = "\uE838";
inline constexpr Icon StarEmpty = "\uE83A";
inline constexpr Icon Flag = "\uE153";
inline constexpr Icon Lock = "\uE897";
inline constexpr Icon Unlocked = "\uE898";

// Parts of an assessment
inline constexpr Icon Person = "\uE7FD";
inline constexpr Icon Group = "\uE7EF";
inline constexpr Icon Calendar = "\uE878";
inline constexpr Icon History = "\uE889";
inline constexpr Icon Table = "\uE265";
inline constexpr Icon Note = "\uF1FC";
inline constexpr Icon Evidence = "\uE226";
inline constexpr Icon Play = "\uE037";
inline constexpr Icon Pause = "\uE034";
inline constexpr Icon Refresh = "\uE5D5";

// Pictures of frameworks
inline constexpr Icon Chain = "\uE97A";
inline constexpr Icon Stairs = "\uF1A9";
inline constexpr Icon Layers = "\uE53B";
inline constexpr Icon Timeline = "\uE922";
inline constexpr Icon Compare = "\uE915";

// Appearance
inline constexpr Icon Dark = "\uE51C";
inline constexpr Icon Light = "\uE518";
inline constexpr Icon Contrast = "\uEB37";
inline constexpr Icon Keyboard = "\uE312";

}  // namespace takehold::ui::icon
