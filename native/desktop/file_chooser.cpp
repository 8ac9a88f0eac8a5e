// SPDX-License-Identifier: MIT
#include "desktop/file_chooser.hpp"

#include <utility>

namespace takehold::desktop {
namespace {

using Words = std::vector<std::string>;

std::string joined(const Words& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

Words zenity(const FileQuestion& question) {
  Words words{"zenity", "--file-selection", "--title=" + question.title, "--filename=" + question.start};
  if (question.to_save) words.insert(words.end(), {"--save", "--confirm-overwrite"});
  if (!question.patterns.empty()) {
    words.push_back("--file-filter=" + question.kind + " | " + joined(question.patterns));
    words.push_back("--file-filter=All files | *");
  }
  return words;
}

Words kdialog(const FileQuestion& question) {
  Words words{"kdialog", "--title", question.title, question.to_save ? "--getsavefilename" : "--getopenfilename", question.start};
  if (!question.patterns.empty()) words.push_back(question.kind + " (" + joined(question.patterns) + ")");
  return words;
}

}  // namespace

bool FileChooser::ask(const FileQuestion& question, Answer answer) {
  if (dialog_) return true;
  dialog_ = ChildProcess::start(zenity(question));
  if (!dialog_) dialog_ = ChildProcess::start(kdialog(question));
  if (!dialog_) return false;
  answer_ = std::move(answer);
  return true;
}

void FileChooser::poll() {
  if (!dialog_) return;
  const std::optional<ChildProcess::Ended> ended = dialog_->poll();
  if (!ended) return;
  dialog_.reset();
  const Answer answer = std::exchange(answer_, nullptr);
  if (ended->well && !ended->output.empty()) answer(ended->output);
}

}  // namespace takehold::desktop
