// SPDX-License-Identifier: MIT
#include "takehold/html/style_sheet.hpp"

#include "takehold/picture/colours.hpp"

namespace takehold {
namespace {

std::string properties(Scheme scheme) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string all;
  const auto& colours = colours_of(scheme);
  for (std::size_t place = 1; place < InkCount; ++place) {
    all += "--th-" + std::string(to_text(static_cast<Ink>(place))) + ":#";
    for (int shift = 20; shift >= 0; shift -= 4) all += digits[(colours[place] >> shift) & 15];
    all += ";";
  }
  return all;
}

constexpr std::string_view Rules = R"(
*{box-sizing:border-box}
body{margin:0 auto;padding:32px 24px 64px;max-width:1168px;background:var(--th-page);color:var(--th-text);font:14px/20px 'Open Sans','Noto Sans',system-ui,sans-serif;font-variant-numeric:tabular-nums}
h1{font:600 22px/28px inherit;font-size:22px;line-height:28px;margin:0}
h2{font-size:17px;line-height:24px;margin:40px 0 8px;break-after:avoid}
h3{font-size:14px;line-height:20px;margin:0 0 4px;break-after:avoid}
p{margin:0 0 8px;max-width:72ch}
strong{font-weight:600}
span.text-2{color:var(--th-text-2)}
span.blocker{color:var(--th-blocker)}
span.high{color:var(--th-high)}
span.strength{color:var(--th-strength)}
span.unknown{color:var(--th-unknown)}
span.accent{color:var(--th-accent)}
.small{font-size:12px;line-height:16px;color:var(--th-text-2)}
.card{background:var(--th-surface);border:1px solid var(--th-line);border-radius:8px;padding:16px;margin:0 0 16px;break-inside:avoid}
.verdict{border-left:4px solid var(--edge);padding:24px}
.verdict strong{display:block;font-size:30px;line-height:36px;font-weight:600}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(420px,100%),1fr));gap:0 16px}
.cause{border-left:4px solid var(--edge)}
.chip{font-size:12px;font-weight:600;color:var(--edge)}
figure{background:var(--th-surface);border:1px solid var(--th-line);border-radius:8px;padding:16px;margin:0 0 16px;break-inside:avoid}
figure svg{max-width:100%;height:auto;display:block;margin:16px 0 8px}
table{border-collapse:collapse;width:100%;font-size:13px}
th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid var(--th-line)}
th{font-size:12px;color:var(--th-text-2);font-weight:400}
tr{break-inside:avoid}
ul{margin:0;padding-left:20px}
li{margin:0 0 4px;max-width:72ch}
.marked{list-style:none}
@media print,(min-width:640px){.gate td:first-child,.gate td:last-child{white-space:nowrap}}
summary{cursor:pointer;color:var(--th-accent)}
@media print{@page{size:A4;margin:16mm}body{padding:0;background:#fff;font-size:10pt}h2{margin-top:24px}.cards{grid-template-columns:1fr 1fr}}
)";

}  // namespace

std::string report_style_sheet() {
  return ":root{" + properties(Scheme::Light) + "color-scheme:light dark}\n@media screen and (prefers-color-scheme:dark){:root{" + properties(Scheme::Dark) + "}}" +
         std::string(Rules);
}

}  // namespace takehold
