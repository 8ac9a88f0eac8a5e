# SPDX-License-Identifier: MIT
"""docs/semantics.md, section 13, as a program: how far the answers go towards a condition that is still open. A part of reference.py."""
from collections import namedtuple
from functools import reduce

from reference import F, N, NA, SIX, State, T, base, mask, numbered, point_truth, raw, reads, rnd, truth

WHOLE, FEW = 10 ** SIX, 16
Lean = namedtuple("Lean", "left shown speaks open")  # shares in millionths, as in section 13; ids of answers, as reads() gives them

def product(shares): return reduce(lambda a, b: rnd(a * b, WHOLE), shares, WHOLE)
def together(parts):
    if None in parts: return None
    join = lambda sets: frozenset().union(*sets)
    return Lean(product(p.left for p in parts), product(p.shown for p in parts), join(p.speaks for p in parts), join(p.open for p in parts))
def nearness(p): return (-p.left, len(p.open), p.shown)
def nearest(ways): return min((w for w in ways if w), key=nearness, default=None)
def nearest_of(parts, needed):
    parts = sorted((p for p in parts if p), key=nearness)[:needed]
    return together(parts) if len(parts) == needed else None

def single(e, st):
    """The one fact that a comparison with constants reads, and the condition under which it is asked; or None."""
    number = lambda x: (x[1], st.facts[x[1]].asked_if) if x[0] == "num" else \
        (x[2][1], x[1]) if x[0] == "given_num" and x[2][0] == "num" and not st.facts[x[2][1]].asked_if else None
    if e[0] in ("one_of", "between"): return number(e[1])
    if e[0] != "cmp": return None
    for x, other in ((e[2], e[3]), (e[3], e[2])):
        if other[0] == "const" and number(x): return number(x)

def unstated(f, v): return v is None or v == (f.lo, f.hi) and not f.may_na
def settled(v): return v is not None and type(v) is not tuple

def lean_value(st, f, me, v, fits):
    """One answer: how many of its values fit. Of many values only one thing counts, whether the answer fits."""
    d = st.facts[f]
    lo, hi = (0, 1) if d.kind == "flag" else (d.lo, d.hi)
    now = (lo, hi) if v is None else v if type(v) is tuple else (v, v)
    if hi - lo < FEW:
        before = sum(fits(x) for x in range(lo, hi + 1)), hi - lo + 1 + d.may_na
        still = sum(fits(x) for x in range(now[0], now[1] + 1)), now[1] - now[0] + 1 + (d.may_na and v is None)
        if not still[0]: return None
    else:
        sure = not (d.may_na and v is None) and fits(now[0]) and fits(now[1])
        before, still = (1, 2), (1, 1 if sure else 2)
    left = rnd(WHOLE * still[0], still[1])
    shown = min(WHOLE, rnd(WHOLE * before[0] * still[1], before[1] * still[0]))
    return Lean(left, shown, frozenset([me] if shown != WHOLE and not unstated(d, v) else []), frozenset([me] if left != WHOLE else []))

def lean(e, st, wanted, row=None, rid=None):
    """How far the answers go towards truth(e) being T (wanted) or F; None if it cannot be."""
    k, sub = e[0], lambda x, w: lean(x, st, w, row, rid)
    applying = lambda xs, r=row: [x for x in xs if mask(truth(x, st, r)) != N]
    asked = lambda q: (lambda p: p and p._replace(shown=WHOLE, speaks=frozenset()))(sub(q, True))
    me = lambda f: (st.facts[f].table, rid, f) if st.facts[f].table else f
    def fold(parts, conjoined):                                       # parts: what it is about, what it may be
        if not conjoined or not parts: return nearest(p for p, _ in parts)
        wants = T if conjoined_wants else F
        needed = [p for p, s in parts if s == wants or s & (T | F) != wants]      # others are so or drop out, whatever is answered
        return together(needed) if needed else nearest(p for p, _ in parts)
    if k in ("all", "any", "none"):
        conjoined_wants = wanted != (k == "none")
        return fold([(sub(x, conjoined_wants), mask(truth(x, st, row))) for x in applying(e[1])], (k == "all") == conjoined_wants)
    if k == "not": return sub(e[1], not wanted)
    if k == "implies":
        if not wanted: return together([sub(e[1], True), sub(e[2], False)])
        may_drop_out = mask(truth(e[1], st, row)) & N
        return nearest([sub(e[1], False), together([sub(e[1], True), sub(e[2], True)]) if may_drop_out else sub(e[2], True)])
    if k == "given": return together([asked(e[1]), sub(e[2], wanted)])
    if k in ("any_row", "every_row"):
        rows = [] if st.rows(e[1], row) is None else numbered(st, e[1], row)
        conjoined_wants = wanted
        parts = [(lean(e[2], st, wanted, r, i), mask(truth(e[2], st, r))) for i, r in rows if mask(truth(e[2], st, r)) != N]
        p = fold(parts, (k == "any_row") != wanted)
        if p and (k == "any_row") != wanted and st.room(e[1]) and mask(truth(e, st, row)) not in (T, F):  # further rows may be otherwise
            return p._replace(left=rnd(p.left, 2), open=p.open | {(base(e[1]), "closed")})
        return p
    now = mask(truth(e, st, row))
    if k == "cmp" and e[1] != "=" and {e[2][0], e[3][0]} == {"count_of", "const"} and now not in (T, F, N):
        left = e[2][0] == "count_of"
        count, const, op = (e[2], e[3], e[1]) if left else (e[3], e[2], {">=": "<=", ">": "<", "<=": ">=", "<": ">"}[e[1]])
        number = const[1] // 10 ** const[2] + 1 if op in (">", "<=") else -(-const[1] // 10 ** const[2])
        many = (op in (">=", ">")) == wanted                          # at least so many are true, or fewer
        parts = [sub(x, many) for x in applying(count[1])]
        if not parts: return None
        needed = number if many else len(parts) - number + 1
        if needed > 0: return nearest_of(parts, needed)
    if k == "flag":
        f, v = e[1], raw(st, e[1], row)
        value = None if v == NA else lean_value(st, f, me(f), None if v is None else int(v), lambda x: (x == 1) == wanted)
        return together([asked(st.facts[f].asked_if), value]) if st.facts[f].asked_if else value
    if not now & (T if wanted else F): return None
    if one := single(e, st):
        f, q = one
        bare = tuple(("num", f) if type(x) is tuple and x and x[0] == "given_num" else x for x in e)
        alone = {f: st.facts[f]._replace(asked_if=None, table=None)}
        fits = lambda x: point_truth(bare, State(alone, {f: x})) == (T if wanted else F)
        value = lean_value(st, f, me(f), raw(st, f, row), fits)
        return together([asked(q), value]) if q else value
    read = reads(e, st, row, rid)
    ids = [i for i in read if type(i) is str or len(i) == 3 and i[1] is not None]
    grows = [t for t, *closed in (i for i in read if i[1:] == ("closed",)) if st.rows(t) is not None and st.room(t)]
    if now not in (T, F, N) and any(not st.rows(t)[0] for t in grows): return None   # nothing is known of it
    of = lambda i: (st.facts[i], st.answers.get(i)) if type(i) is str else (st.facts[i[2]], st.rows(i[0])[0][i[1]].get(i[2]))
    stated = frozenset(i for i in ids if not unstated(*of(i)))
    if now in (T, F, N): return Lean(WHOLE, WHOLE // 2, stated, frozenset())
    return Lean(WHOLE // 2, WHOLE, stated, frozenset([i for i in ids if not settled(of(i)[1])] + [(t, "closed") for t in grows]))
