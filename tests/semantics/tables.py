# SPDX-License-Identifier: MIT
"""The CSV tables for the C++ tests, computed from reference.py. check.py writes and compares them."""
import itertools
from functools import reduce
from pathlib import Path

from reference import *

HERE = Path(__file__).resolve().parent
SETS = range(1, 8)
members = lambda s: [v for v in (T, F, N) if s & v]
BIN = {"all": (w_all, lambda a, b: p_all([a, b])), "any": (w_any, lambda a, b: p_any([a, b])),
       "none": (lambda a, b: w_not(w_any(a, b)), lambda a, b: p_not(p_any([a, b]))),
       "implies": (w_implies, p_implies), "given": (w_given, p_given)}
def lift(f, *sets): return reduce(lambda x, y: x | y, (f(*vs) for vs in itertools.product(*map(members, sets))))
def count_set(sets):
    xs = [as_num(planes(s)) for s in sets]; xs = [x for x in xs if x.lo is not None]
    if not xs: return NA_NUM
    lo = sum(x.lo for x in xs if not x.na) if not all(x.na for x in xs) else min(x.lo for x in xs)
    return Num(lo, sum(x.hi for x in xs), all(x.na for x in xs))
def at_least(x, n): return N if x.lo is None else (T if x.hi >= n else 0) | (F if x.lo < n else 0) | (N if x.na else 0)

LEVELS = [Num(a, b, na) for a in range(4) for b in range(a, 4) for na in (False, True)] + [NA_NUM]
POINTS = [([-2, 0, 0, 2], 0), ([5, -1, 3, 0], 1), ([0, 10, 25, 100], 2)]

def operands(condition=None, **numbers):
    """A state in which the flag c is the given set, and each number the given interval at the given scale."""
    fs = {f: Fact("num", x.lo or 0, x.hi or 0, s, may_na=bool(x.na)) for f, (x, s) in numbers.items()}
    answers = {f: NA for f, (x, _) in numbers.items() if x.lo is None}
    if condition:                                                       # TN and FN: answered, but the asked_if is open
        half = condition in (T | N, F | N)
        fs.update(c=Fact("flag", asked_if=("flag", "asked") if half else None, may_na=bool(condition & N)), asked=Fact("flag"))
        answers.update({} if condition & T and condition & F else {"c": NA if condition == N else bool(condition & T)})
    return State(fs, answers)

# ---------------------------------------------------------------- CSV tables for the C++ tests
def show(x): return "N" if x.lo is None else (str(x.lo) if x.lo == x.hi else f"{x.lo}..{x.hi}") + ("|N" if x.na else "")
def logic_table():
    L = [["op", "a", "b", "c", "expected"]]
    L += [["not", NAMES[a], "", "", NAMES[lift(p_not, a)]] for a in SETS]
    for op, (w, p) in BIN.items(): L += [[op, NAMES[a], NAMES[b], "", NAMES[lift(p, a, b)]] for a in SETS for b in SETS]
    for a, b, c in itertools.product(SETS, repeat=3):
        L.append(["all", NAMES[a], NAMES[b], NAMES[c], NAMES[lift(lambda *v: p_all(v), a, b, c)]])
        L.append(["any", NAMES[a], NAMES[b], NAMES[c], NAMES[lift(lambda *v: p_any(v), a, b, c)]])
        for m in (1, 2, 3): L.append([f"count_of>={m}", NAMES[a], NAMES[b], NAMES[c], NAMES[at_least(count_set((a, b, c)), m)]])
    for a, b in itertools.product(SETS, repeat=2):                      # verdicts of two rules, folded from T
        L.append(["no_findings", NAMES[a], NAMES[b], "", NAMES[lift(lambda *v: F if T in v else T, a, b)]])
    return L

def number_table():
    M = [["op", "a", "a_scale", "b", "b_scale", "expected", "scale"]]
    nums = [Num(3, 3, False), Num(0, 0, False), Num(-2, -2, False), Num(0, 5, False), Num(1, 4, True), Num(-3, 2, False),
            Num(-3, 2, True), Num(125, 125, False), NA_NUM]
    for k in ("add", "sub", "mul", "div", "share_of", "part_of", "min", "max", "cmp>=", "cmp>", "cmp<=", "cmp<", "cmp="):
        for (a, sa), (b, sb) in itertools.product([(x, s) for x in nums for s in (0, 2)], [(x, s) for x in nums for s in (0, 1)]):
            st = operands(a=(a, sa), b=(b, sb))
            e = ("cmp", k[3:], ("num", "a"), ("num", "b")) if k[:3] == "cmp" else (k, ("num", "a"), ("num", "b"))
            M.append([k, show(a), sa, show(b), sb] + ([NAMES[mask(truth(e, st))], ""] if k[:3] == "cmp" else [show(num(e, st)), scale(e, st.facts)]))
    for (a, sa), (lo, hi, sc) in itertools.product([(x, s) for x in nums for s in (0, 2)], [(0, 2, 0), (-3, 5, 0), (4, 4, 0), (-2, 5, 1), (100, 150, 2)]):
        if sc <= sa:                                                    # b: the least and the greatest
            e = ("between", ("num", "a"), lo, hi, sc)
            M.append(["between", show(a), sa, f"{lo}..{hi}", sc, NAMES[mask(truth(e, operands(a=(a, sa))))], ""])
    for a, (points, sp) in itertools.product(LEVELS, POINTS):           # b: what options 0, 1, 2, 3 are worth
        M.append(["points", show(a), 0, " ".join(map(str, points)), sp, show(num(("points", "a", points, sp), operands(a=(a, 0)))), sp])
    for a, b in itertools.product((1, -1, 3, -3, 5), (128, -128, 384)):   # exact halves of a millionth: away from zero
        x, y = Num(a, a, False), Num(b, b, False)
        M.append(["div", show(x), 0, show(y), 0, show(num(("div", ("num", "a"), ("num", "b")), operands(a=(x, 0), b=(y, 0)))), 6])
    return M

def choosing_table():
    C = [["op", "condition", "a", "a_scale", "b", "b_scale", "expected", "scale"]]
    some = [Num(3, 3, False), Num(0, 5, False), Num(-3, 2, True), NA_NUM]
    for c, a, sa in itertools.product(SETS, some, (0, 2)):
        st, e = operands(c, a=(a, sa)), ("given_num", ("flag", "c"), ("num", "a"))
        C.append(["given", NAMES[c], show(a), sa, "", "", show(num(e, st)), sa])
        for b, sb in itertools.product(some, (0, 1)):
            st, e = operands(c, a=(a, sa), b=(b, sb)), ("when", ("flag", "c"), ("num", "a"), ("num", "b"))
            C.append(["when", NAMES[c], show(a), sa, show(b), sb, show(num(e, st)), scale(e, st.facts)])
    return C

def row_table():
    K = [["op", "arg", "cells", "list", "expected", "scale"]]           # cells: week=value; ? open 0..9; column 0..9 at scale 1, max_rows 4
    lists = ["", "5", "?", "N", "5 7", "5 ?", "? ?", "5 N", "N N", "9 4 N", "9 ? 4", "0 0", "2 8 5", "2 8|N 5", "2..6|N 8", "?|N", "1 2|N 9|N"]
    every = []
    for text, closed in [(x, c) for x in lists for c in (True, False)] + [("unanswered", False), ("not applicable", True)]:
        word = text in ("unanswered", "not applicable")
        rows, fs = [], {"g": Fact("num", 0, 9, 1, "s"), "week": Fact("num", 0, 99, 0, "s")}
        for i, cell in enumerate([] if word else text.split()):
            row, v = {"week": i + 1}, cell.replace("|N", "")
            if v == "N": row["g"] = NA
            elif v != "?" and "|N" not in cell: row["g"] = tuple(map(int, v.split(".."))) if ".." in v else int(v)
            rows.append(row)
        if any("|N" in x for x in text.split()):                        # droppable cells: through a condition that is open
            fs["k"], fs["g"] = Fact("flag", table="s"), Fact("num", 0, 9, 1, "s", ("flag", "k"))
            for row, cell in zip(rows, text.split()):
                v = cell.replace("|N", "")
                if v != "?": row["g"] = tuple(map(int, v.split(".."))) if ".." in v else int(v)
                if "|N" not in cell: row["k"] = True
        st = State(fs, {}, {} if text == "unanswered" else {"s": NA if word else (rows, closed)}, 4)
        big = ("cmp", ">=", ("num", "g"), ("const", 5, 1))
        for op in ("count_rows", "share_of_rows", "any_row", "every_row", "sum", "mean", "lowest", "peak", "latest", "fall_from_peak", "at_week"):
            e = (op, "s", big) if op in ("count_rows", "share_of_rows", "any_row", "every_row") else (op, "s", ("num", "g")) + ((2,) if op == "at_week" else ())
            arg = ">=5" if e[2] is big else "week 2" if op == "at_week" else ""
            res = [NAMES[mask(truth(e, st))], ""] if op in ("any_row", "every_row") else [show(num(e, st)), scale(e, fs)]
            K.append([op, arg, "" if word else text, text if word else "closed" if closed else "open"] + res)
        every.append(["count_rows", "", "" if word else text, text if word else "closed" if closed else "open", show(num(("count_rows", "s", None), st)), 0])
    return K + every

def score_table():
    S = [["indicators", "expected", "coverage"]]                        # weight:value in millionths; expected in tenths of a point
    parts = [Num(0, 10 ** 6, False), Num(0, 10 ** 6, True), Num(500000, 500000, False), Num(250000, 750000, True), Num(333333, 333333, True), NA_NUM]
    for k in (1, 2, 3):
        for xs in itertools.product(parts, repeat=k):
            tenths, coverage = score(list(zip((1, 3, 250), xs)))
            S.append([" ".join(f"{w}:{show(x)}" for w, x in zip((1, 3, 250), xs)), show(tenths), coverage])
    for value in (499, 500, 1500, 2499, 2500, 999500):                  # half a tenth of a point
        tenths, coverage = score([(7, Num(value, value, False))])
        S.append([f"7:{value}", show(tenths), coverage])
    return S

def tables():
    return {"logic.csv": logic_table(), "numbers.csv": number_table(), "choosing.csv": choosing_table(), "rows.csv": row_table(),
            "scores.csv": score_table()}
