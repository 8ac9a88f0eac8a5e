// SPDX-License-Identifier: MIT
// Gives the imports of a WebAssembly file that have the same type the same name. Where one function stands behind all imports of a module,
// they are then one import: wasm-opt joins them, and the browser has fewer to look up. The format is that of the WebAssembly
// specification, binary format, import section.

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

function renamed(section, module) {
  const from = reader(section, 0);
  const count = from.number();
  const imports = Array.from({ length: count }, () => {
    const [of, name, kind, type] = [from.text(), from.text(), from.byte(), from.number()];
    if (kind !== FunctionKind) throw new Error(`the import ${of}.${name} is no function`);
    return [...textBytes(of), ...textBytes(of === module ? String(type) : name), kind, ...numberBytes(type)];
  });
  return Buffer.from([...numberBytes(count), ...imports.flat()]);
}

// `bytes` with each import of `module` named by its type's number. All imports of the file must be functions.
export function nameImportsByType(bytes, module) {
  const sections = [bytes.subarray(0, Header)];
  for (const from = reader(bytes, Header); !from.isAtEnd();) {
    const [id, body] = [from.byte(), from.piece(from.number())];
    const kept = id === ImportSection ? renamed(body, module) : body;
    sections.push(Buffer.from([id, ...numberBytes(kept.length)]), kept);
  }
  return Buffer.concat(sections);
}
