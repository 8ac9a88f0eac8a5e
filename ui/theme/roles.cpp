// SPDX-License-Identifier: MIT
#include "theme/roles.hpp"

namespace takehold::ui {

Ink ink_of(Severity severity) {
  switch (severity) {
    case Severity::Blocker: return Ink::Blocker;
    case Severity::High: return Ink::High;
    case Severity::Medium: return Ink::Medium;
    case Severity::Low: break;
  }
  return Ink::Low;
}

Mark mark_of(Severity severity) {
  switch (severity) {
    case Severity::Blocker: return Mark::Blocker;
    case Severity::High: return Mark::High;
    case Severity::Medium: return Mark::Medium;
    case Severity::Low: break;
  }
  return Mark::Low;
}

Ink ink_of(Outlook outlook) {
  switch (outlook) {
    case Outlook::WillStall: return Ink::Blocker;
    case Outlook::AtRisk: return Ink::High;
    case Outlook::NothingFound: return Ink::Strength;
    case Outlook::CannotSayYet: break;
  }
  return Ink::Unknown;
}

Mark mark_of(Outlook outlook) {
  switch (outlook) {
    case Outlook::WillStall: return Mark::Blocker;
    case Outlook::AtRisk: return Mark::High;
    case Outlook::NothingFound: return Mark::Strength;
    case Outlook::CannotSayYet: break;
  }
  return Mark::Unknown;
}

Ink ink_of(TruthSet truth) {
  if (truth == CertainlyTrue) return Ink::Strength;
  if (truth == CertainlyFalse) return Ink::Blocker;
  return truth == CertainlyNa ? Ink::Text3 : Ink::Unknown;
}

Mark mark_of(TruthSet truth) {
  if (truth == CertainlyTrue) return Mark::Strength;
  if (truth == CertainlyFalse) return Mark::Broken;
  return truth == CertainlyNa ? Mark::Dot : Mark::Unknown;
}

}  // namespace takehold::ui
