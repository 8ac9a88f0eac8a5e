// SPDX-License-Identifier: MIT
//
// PNG with stored (uncompressed) blocks: the pictures of tests are looked at and thrown away.
#include <cstdint>
#include <algorithm>
#include <fstream>

#include "ui/support/raster.hpp"

namespace takehold::ui {
namespace {

std::string big_endian(std::uint32_t value) {
  return {static_cast<char>(value >> 24), static_cast<char>(value >> 16), static_cast<char>(value >> 8), static_cast<char>(value)};
}

std::uint32_t crc_of(const std::string& bytes) {
  std::uint32_t crc = ~std::uint32_t{0};
  for (const char byte : bytes) {
    crc ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ (0xEDB88320u & (0u - (crc & 1u)));
  }
  return ~crc;
}

std::uint32_t adler_of(const std::string& bytes) {
  std::uint32_t a = 1, b = 0;
  for (const char byte : bytes) {
    a = (a + static_cast<unsigned char>(byte)) % 65521;
    b = (b + a) % 65521;
  }
  return b << 16 | a;
}

std::string stored(const std::string& raw) {
  constexpr std::size_t block = 65535;
  std::string bytes = "\x78\x01";
  for (std::size_t from = 0; from < raw.size(); from += block) {
    const std::size_t size = std::min(block, raw.size() - from);
    bytes += static_cast<char>(from + size == raw.size());
    bytes += static_cast<char>(size);
    bytes += static_cast<char>(size >> 8);
    bytes += static_cast<char>(~size);
    bytes += static_cast<char>(~size >> 8);
    bytes.append(raw, from, size);
  }
  return bytes + big_endian(adler_of(raw));
}

void write_chunk(std::ofstream& file, const std::string& kind, const std::string& data) {
  file << big_endian(static_cast<std::uint32_t>(data.size())) << kind << data << big_endian(crc_of(kind + data));
}

}  // namespace

bool write_png(const std::string& path, const Pixels& pixels) {
  const std::size_t row = static_cast<std::size_t>(pixels.width) * 3;
  std::string raw;
  raw.reserve((row + 1) * static_cast<std::size_t>(pixels.height));
  for (std::size_t y = 0; y < static_cast<std::size_t>(pixels.height); ++y) {
    raw += '\0';
    raw.append(reinterpret_cast<const char*>(pixels.rgb.data()) + y * row, row);
  }
  std::ofstream file(path, std::ios::binary);
  file << "\x89PNG\r\n\x1a\n";
  write_chunk(file, "IHDR", big_endian(static_cast<std::uint32_t>(pixels.width)) + big_endian(static_cast<std::uint32_t>(pixels.height)) +
                                std::string("\x08\x02\0\0\0", 5));
  write_chunk(file, "IDAT", stored(raw));
  write_chunk(file, "IEND", {});
  return file.good();
}

}  // namespace takehold::ui
