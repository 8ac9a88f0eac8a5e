// SPDX-License-Identifier: MIT
//
// Asks the person for a file with the dialog of their desktop: zenity (GNOME and others) or kdialog (KDE), whichever is
// there. One dialog at a time.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "desktop/child_process.hpp"

namespace takehold::desktop {

struct FileQuestion {
  bool to_save = false;              // the dialog then asks before it replaces a file
  std::string title;                 // "Open an assessment"
  std::string start;                 // the folder it begins in, or with the name proposed for saving
  std::string kind;                  // "Assessments"
  std::vector<std::string> patterns; // "*.json"
};

class FileChooser {
 public:
  using Answer = std::function<void(const std::string& place)>;  // not called when the person changes their mind

  // False when there is no dialog on this system. While one is open, another question is not asked.
  bool ask(const FileQuestion& question, Answer answer);

  void poll();
  bool is_open() const { return dialog_ != nullptr; }

 private:
  std::unique_ptr<ChildProcess> dialog_;
  Answer answer_;
};

}  // namespace takehold::desktop
