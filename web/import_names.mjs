// SPDX-License-Identifier: MIT
// Takes the names from a WebAssembly file's imports. Where one function stands behind all imports of a module, their names only make the
// file longer. The format is that of the WebAssembly specification, binary format, import section.

const Header = 8;
const ImportSection = 2;
const FunctionKind = 0;

function reader(bytes, start) {
  let at = start;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const part = bytes[at++];
      value |= (part & 0x7f) << shift;
      if (part < 0x80) return value >>> 0;
    }
  };
  const piece = (length) => bytes.subarray(at, at += length);
  return { isAtEnd: () => at >= bytes.length, byte: () => bytes[at++], number, piece, text: () => Buffer.from(piece(number())).toString() };
}

function numberBytes(value) {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...numberBytes(value >>> 7)];
}

const textBytes = (text) => [...numberBytes(Buffer.byteLength(text)), ...Buffer.from(text)];

function withoutNames(section, module) {
  const from = reader(section, 0);
  const count = from.number();
  const imports = Array.from({ length: count }, () => {
    const [of, name, kind] = [from.text(), from.text(), from.byte()];
    if (kind !== FunctionKind) throw new Error(`the import ${of}.${name} is no function`);
    return [...textBytes(of), ...textBytes(of === module ? '' : name), kind, ...numberBytes(from.number())];
  });
  return Buffer.from([...numberBytes(count), ...imports.flat()]);
}

// `bytes` with the imports of `module`, which must all be functions like all other imports, under one empty name.
export function dropImportNames(bytes, module) {
  const sections = [bytes.subarray(0, Header)];
  for (const from = reader(bytes, Header); !from.isAtEnd();) {
    const [id, body] = [from.byte(), from.piece(from.number())];
    const kept = id === ImportSection ? withoutNames(body, module) : body;
    sections.push(Buffer.from([id, ...numberBytes(kept.length)]), kept);
  }
  return Buffer.concat(sections);
}
