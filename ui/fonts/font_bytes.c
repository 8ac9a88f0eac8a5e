/* SPDX-License-Identifier: MIT */
/* The files that the build names, as bytes in the program: NAME and NAME_size for each. In assembler, because a compiler takes
 * a second for every hundred kilobytes of an array. */

#ifdef __wasm__
#define IN_SECTION(name) ".section .rodata." name ",\"\",@\n"
#define CONTENT ""
#else
#define IN_SECTION(name) ".pushsection .rodata." name ",\"a\",%progbits\n"
#define CONTENT ".popsection\n"
#endif

/* WebAssembly requires a size for every name, and a section for each. */
#define EMBED(name, file)                                                                                         \
  __asm__(IN_SECTION(#name) ".globl " #name "\n.p2align 4\n" #name ":\n.incbin \"" file "\"\n.L" #name "_end:\n"  \
          ".size " #name ", .L" #name "_end-" #name "\n" CONTENT                                                  \
          IN_SECTION(#name "_size") ".globl " #name "_size\n.p2align 2\n" #name "_size:\n.4byte .L" #name         \
          "_end-" #name "\n.size " #name "_size, 4\n" CONTENT)

EMBED(takehold_font_regular, TAKEHOLD_FONT_REGULAR);
EMBED(takehold_font_semibold, TAKEHOLD_FONT_SEMIBOLD);
EMBED(takehold_font_icons, TAKEHOLD_FONT_ICONS);
