# SPDX-License-Identifier: MIT
"""Cuts utf8proc's tables down to what Takehold asks of them: canonical decomposition and composition, and the width of a
character. Case, categories, directions and compatibility forms go, and with them four fifths of what a page would download.

Usage: cut_unicode_tables.py UTF8PROC_DATA.C OUTPUT.C
"""

import pathlib
import re
import sys

NONE = "UINT16_MAX"
BLOCK = 256
# The fields of utf8proc_property_t, in its order, from version 2.4 on.
FIELDS = ("category", "combining_class", "bidi_class", "decomp_type", "decomp_seqindex", "casefold_seqindex", "uppercase_seqindex",
          "lowercase_seqindex", "titlecase_seqindex", "comb_index", "bidi_mirrored", "comp_exclusion", "ignorable", "control_boundary",
          "charwidth", "pad", "boundclass")
KEPT = ("combining_class", "decomp_seqindex", "comb_index", "comp_exclusion", "charwidth")


def body(source, name):
    found = re.search(rf"utf8proc_{name}\[\] = \{{(.*?)\}};", source, re.DOTALL)
    if not found:
        sys.exit(f"cut_unicode_tables.py: no table '{name}'; this utf8proc is laid out differently: build with the whole of it")
    return found[1]


def numbers(source, name):
    return [int(word) for word in re.findall(r"\d+", body(source, name))]


def properties(source):
    """Each property as a tuple of all fields, without those that are not kept."""
    nothing = None
    for row in re.findall(r"\{([^}]*)\}", body(source, "properties")):
        fields = [field.strip() for field in row.split(",")]
        if len(fields) != len(FIELDS):
            sys.exit(f"cut_unicode_tables.py: a property with {len(fields)} fields, not {len(FIELDS)}; build with the whole of utf8proc")
        nothing = nothing or fields
        has = dict(zip(FIELDS, fields))
        if has["decomp_type"] != "0":
            has["decomp_seqindex"] = NONE
        yield tuple(has[name] if name in KEPT else default for name, default in zip(FIELDS, nothing))


def sequence_at(sequences, index):
    """A decomposition in UTF-16. The upper two bits of the index are its characters less one; 3: that number comes before them."""
    start, more = index & 0x3FFF, index >> 14
    end = start
    if more == 3:
        more = sequences[start]
        end += 1
    for _ in range(more + 1):
        end += 2 if sequences[end] & 0xF800 == 0xD800 else 1
    return tuple(sequences[start:end])


def cut_sequences(rows, sequences):
    """The rows with the places of their decompositions in a table of those alone, and that table."""
    table, places = [], {}
    at = FIELDS.index("decomp_seqindex")
    cut = []
    for row in rows:
        if row[at] != NONE:
            units = sequence_at(sequences, int(row[at]))
            if units not in places:
                places[units] = len(table)
                table.extend(units)
            row = (*row[:at], str(int(row[at]) & 0xC000 | places[units]), *row[at + 1:])
        cut.append(row)
    return cut, table


def numbered(items):
    """The distinct items in the order in which they come, and for each item its number among them."""
    places = {}
    return places, [places.setdefault(item, len(places)) for item in items]


def cut(source):
    stage1, stage2 = numbers(source, "stage1table"), numbers(source, "stage2table")
    rows, sequences = cut_sequences(list(properties(source)), numbers(source, "sequences"))
    distinct, renumbered = numbered(rows)
    blocks, order = numbered(tuple(renumbered[place] for place in stage2[start:start + BLOCK]) for start in stage1)
    return {
        "utf8proc_uint16_t utf8proc_sequences": sequences,
        "utf8proc_uint16_t utf8proc_stage1table": [place * BLOCK for place in order],
        "utf8proc_uint16_t utf8proc_stage2table": [place for block in blocks for place in block],
        "utf8proc_property_t utf8proc_properties": ["{" + ", ".join(row) + "}" for row in distinct],
        "utf8proc_uint16_t utf8proc_combinations": numbers(source, "combinations"),
    }


def main(data, output):
    tables = cut(pathlib.Path(data).read_text())
    text = "".join(f"static const {name}[] = {{\n{', '.join(map(str, values))}\n}};\n\n" for name, values in tables.items())
    pathlib.Path(output).write_text(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
