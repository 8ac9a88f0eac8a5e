// SPDX-License-Identifier: MIT
#include "takehold/html/svg.hpp"

#include <array>
#include <set>
#include <vector>

#include "takehold/html/escape_html.hpp"
#include "takehold/picture/colours.hpp"

namespace takehold {
namespace {

std::string hex(Rgb colour) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string text = "#";
  for (int shift = 20; shift >= 0; shift -= 4) text += digits[(colour >> shift) & 15];
  return text;
}

std::string px_text(Length length) {
  const Length whole = length / 10, part = length % 10 < 0 ? -(length % 10) : length % 10;
  std::string text = (length < 0 && whole == 0 ? "-" : "") + std::to_string(whole);
  return part == 0 ? text : text + "." + std::to_string(part);
}

std::string attribute(std::string_view name, const std::string& value) { return " " + std::string(name) + "=\"" + value + "\""; }
std::string attribute(std::string_view name, Length value) { return attribute(name, px_text(value)); }

class SvgPainter {
 public:
  explicit SvgPainter(const Picture& picture) : picture_(picture), id_(safe(picture.id)) {}

  std::string paint() {
    for (const Shape& shape : picture_.shapes) std::visit([&](const auto& one) { paint(one); }, shape);
    for (const Spot& spot : picture_.spots)
      body_ += "<rect" + box(spot.box) + " fill=\"transparent\"><title>" + escape_html(spot.label) + "</title></rect>\n";
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 " + px_text(picture_.width) + " " + px_text(picture_.height) + "\"" +
           attribute("width", picture_.width) + attribute("height", picture_.height) + attribute("aria-labelledby", id_ + "-title " + id_ + "-desc") +
           " font-family=\"'Open Sans','Noto Sans',system-ui,sans-serif\" font-variant-numeric=\"tabular-nums\">\n<title id=\"" + id_ + "-title\">" +
           escape_html(picture_.title) + "</title>\n<desc id=\"" + id_ + "-desc\">" + escape_html(picture_.summary) + "</desc>\n" + patterns() + body_ + "</svg>\n";
  }

 private:
  static std::string safe(const std::string& id) {
    std::string safe_id = "p-";
    for (const char c : id) safe_id += (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '-';
    return safe_id;
  }

  static std::string colour(Ink ink) {
    if (ink == Ink::None) return "none";
    return "var(--th-" + std::string(to_text(ink)) + "," + hex(colours_of(Scheme::Light)[static_cast<std::size_t>(ink)]) + ")";
  }

  static std::string box(const Box& box) { return attribute("x", box.x) + attribute("y", box.y) + attribute("width", box.width) + attribute("height", box.height); }

  std::string fill(Ink ink, Fill how) {
    if (ink == Ink::None) return attribute("fill", std::string("none"));
    if (how == Fill::Solid) return attribute("fill", colour(ink));
    if (how == Fill::Soft) return attribute("fill", colour(ink)) + attribute("fill-opacity", std::string("0.16"));
    hatched_.insert(ink);
    return attribute("fill", "url(#" + id_ + "-hatch-" + std::string(to_text(ink)) + ")");
  }

  std::string patterns() const {
    std::string all;
    for (const Ink ink : hatched_)
      all += "<pattern id=\"" + id_ + "-hatch-" + std::string(to_text(ink)) +
             "\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"6\" stroke=\"" +
             colour(ink) + "\" stroke-width=\"2\"/></pattern>\n";
    return all.empty() ? all : "<defs>\n" + all + "</defs>\n";
  }

  static std::string dashes(Dash dash) {
    return dash == Dash::Dashed ? " stroke-dasharray=\"5 4\"" : dash == Dash::Dotted ? " stroke-dasharray=\"2 3\"" : "";
  }

  static std::string points(const std::vector<Point>& list) {
    std::string text;
    for (const Point& point : list) text += (text.empty() ? "" : " ") + px_text(point.x) + "," + px_text(point.y);
    return text;
  }

  void paint(const RectShape& rect) {
    if (rect.box.width <= 0 || rect.box.height <= 0) return;
    body_ += "<rect" + box(rect.box) + fill(rect.fill, rect.how);
    if (rect.radius > 0) body_ += attribute("rx", rect.radius);
    if (rect.stroke != Ink::None) body_ += attribute("stroke", colour(rect.stroke)) + dashes(rect.dash);
    body_ += "/>\n";
  }

  void paint(const LineShape& line) {
    body_ += "<polyline" + attribute("points", points(line.points)) + " fill=\"none\"" + attribute("stroke", colour(line.ink)) +
             attribute("stroke-width", line.width) + dashes(line.dash) + "/>\n";
    if (line.arrow && line.points.size() > 1) arrow_head(line);
  }

  // Heads point along an axis, as all arrows of our pictures do.
  void arrow_head(const LineShape& line) {
    const Point tip = line.points.back(), before = line.points[line.points.size() - 2];
    const Length reach = px(8), half = px(5);
    const int across = tip.x > before.x ? 1 : tip.x < before.x ? -1 : 0, down = across != 0 ? 0 : tip.y > before.y ? 1 : -1;
    const Point foot{tip.x - across * reach, tip.y - down * reach};
    const std::vector<Point> head{tip, {foot.x - down * half, foot.y - across * half}, {foot.x + down * half, foot.y + across * half}};
    body_ += "<polygon" + attribute("points", points(head)) + attribute("fill", colour(line.ink)) + "/>\n";
  }

  void paint(const AreaShape& area) { body_ += "<polygon" + attribute("points", points(area.points)) + fill(area.fill, area.how) + "/>\n"; }

  void paint(const TextShape& text) {
    body_ += "<text" + attribute("x", text.at.x) + attribute("y", text.at.y) + attribute("font-size", px(Ems[static_cast<std::size_t>(text.size)])) +
             attribute("fill", colour(text.ink));
    if (text.strong) body_ += " font-weight=\"600\"";
    if (text.align != Align::Start) body_ += text.align == Align::Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"";
    body_ += ">" + escape_html(text.text) + "</text>\n";
  }

  void paint(const MarkShape& mark) {
    const Length r = mark.size / 2;
    const auto at = [&](int x, int y) { return Point{mark.at.x + r * x / 100, mark.at.y + r * y / 100}; };
    const std::string paint = attribute("fill", colour(mark.ink)) + "/>\n";
    const std::string stroke = " fill=\"none\"" + attribute("stroke", colour(mark.ink)) + " stroke-width=\"2\"/>\n";
    switch (mark.mark) {
      case Mark::Blocker: body_ += "<polygon" + attribute("points", points({at(38, -92), at(92, -38), at(92, 38), at(38, 92), at(-38, 92), at(-92, 38), at(-92, -38), at(-38, -92)})) + paint; break;
      case Mark::High: body_ += "<polygon" + attribute("points", points({at(0, -95), at(95, 70), at(-95, 70)})) + paint; break;
      case Mark::Medium: body_ += "<polygon" + attribute("points", points({at(0, -100), at(100, 0), at(0, 100), at(-100, 0)})) + paint; break;
      case Mark::Low: circle(mark, r * 3 / 4, paint); break;
      case Mark::Dot: circle(mark, r / 2, paint); break;
      case Mark::Strength: body_ += "<polyline" + attribute("points", points({at(-80, 5), at(-20, 65), at(85, -60)})) + stroke; break;
      case Mark::Broken:
        body_ += "<polyline" + attribute("points", points({at(-75, -75), at(75, 75)})) + stroke;
        body_ += "<polyline" + attribute("points", points({at(-75, 75), at(75, -75)})) + stroke;
        break;
      case Mark::Unknown:
        circle(mark, r * 9 / 10, stroke);
        body_ += "<text" + attribute("x", mark.at.x) + attribute("y", mark.at.y + r / 2) + attribute("font-size", r * 3 / 2) + attribute("fill", colour(mark.ink)) + " font-weight=\"600\" text-anchor=\"middle\">?</text>\n";
        break;
    }
  }

  void circle(const MarkShape& mark, Length radius, const std::string& how) {
    body_ += "<circle" + attribute("cx", mark.at.x) + attribute("cy", mark.at.y) + attribute("r", radius) + how;
  }

  const Picture& picture_;
  std::string id_, body_;
  std::set<Ink> hatched_;
};

}  // namespace

std::string svg(const Picture& picture) { return SvgPainter(picture).paint(); }

}  // namespace takehold
