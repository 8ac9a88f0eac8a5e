// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "takehold/ui/screenshot.hpp"

namespace takehold::ui {
namespace {

constexpr std::size_t StoredBlock = 65535;  // bytes, the most in one stored block of deflate

std::string big_endian(std::uint32_t value) {
  return {static_cast<char>(value >> 24), static_cast<char>(value >> 16), static_cast<char>(value >> 8), static_cast<char>(value)};
}

std::array<std::uint32_t, 256> crc_table() {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t byte = 0; byte < 256; ++byte) {
    std::uint32_t value = byte;
    for (int bit = 0; bit < 8; ++bit) value = (value >> 1) ^ (value & 1 ? 0xEDB88320u : 0u);
    table[byte] = value;
  }
  return table;
}

std::uint32_t crc(const std::string& text) {
  const std::array<std::uint32_t, 256> table = crc_table();
  std::uint32_t value = ~0u;
  for (const char c : text) value = table[(value ^ static_cast<unsigned char>(c)) & 255] ^ (value >> 8);
  return ~value;
}

std::uint32_t adler(const std::string& text) {
  std::uint32_t a = 1, b = 0;
  for (const char c : text) {
    a = (a + static_cast<unsigned char>(c)) % 65521;
    b = (b + a) % 65521;
  }
  return b << 16 | a;
}

std::string chunk(const std::string& type, const std::string& content) {
  const std::string body = type + content;
  return big_endian(static_cast<std::uint32_t>(content.size())) + body + big_endian(crc(body));
}

// zlib's format, uncompressed.
std::string stored(const std::string& text) {
  std::string out = "\x78\x01";
  for (std::size_t from = 0; from < text.size(); from += StoredBlock) {
    const auto size = static_cast<std::uint16_t>(std::min(StoredBlock, text.size() - from));
    const auto inverse = static_cast<std::uint16_t>(~size);
    out += static_cast<char>(from + size == text.size());
    for (const std::uint16_t number : {size, inverse}) {
      out += static_cast<char>(number & 255);
      out += static_cast<char>(number >> 8);
    }
    out.append(text, from, size);
  }
  return out + big_endian(adler(text));
}

}  // namespace

std::string png_file(const Pixels& pixels) {
  const std::size_t row = static_cast<std::size_t>(pixels.width) * 3;
  std::string lines;
  lines.reserve((row + 1) * static_cast<std::size_t>(pixels.height));
  for (int y = 0; y < pixels.height; ++y) {
    lines += '\0';  // no filter
    lines.append(reinterpret_cast<const char*>(pixels.rgb.data()) + row * static_cast<std::size_t>(y), row);
  }
  const std::string head = big_endian(static_cast<std::uint32_t>(pixels.width)) + big_endian(static_cast<std::uint32_t>(pixels.height)) +
                           std::string("\x08\x02\0\0\0", 5);  // 8 bits, red green blue
  return "\x89PNG\r\n\x1a\n" + chunk("IHDR", head) + chunk("IDAT", stored(lines)) + chunk("IEND", {});
}

}  // namespace takehold::ui
