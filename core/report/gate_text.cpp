// SPDX-License-Identifier: MIT
#include "takehold/report/gate_text.hpp"

#include "report/text_sections.hpp"

namespace takehold {

std::string gate_text(const GateView& gate, int width, const Palette& palette) {
  TerminalPage page(width, palette);
  write_gate(page, gate, true);
  if (gate.requirements.empty()) page.paragraph({"No loaded framework asks for anything here, so nothing opens this gate."}, 5);
  return page.text();
}

}  // namespace takehold
