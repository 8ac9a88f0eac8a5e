# SPDX-License-Identifier: MIT
"""docs/semantics.md as a program. Slow, small, standard library only; the C++ core must agree with it.

Two evaluators over one tree language:
  point_*    the definition: what a COMPLETE assessment means. Truth is T, F or N; a number is an int or None (N/A).
  truth/num  what the product computes with OPEN facts: the set of possible truths (three planes), or low..high + "may be N/A".
check.py proves that the second always contains the first, never widens by answering, and where it is exact.

Truth trees   ("flag",fact) ("all",[..]) ("any",[..]) ("none",[..]) ("not",x) ("implies",a,b) ("given",a,b)
              ("applies",number) ("cmp",op,number,number) ("one_of",number,values) ("between",number,lo,hi,scale)
              ("any_row",table,x) ("every_row",table,x)
Number trees  ("num",fact) ("const",raw,scale) ("add"|"sub"|"mul"|"div"|"share_of"|"part_of"|"min"|"max",a,b) ("or_else",a,const)
              ("when",truth,a,b) ("given_num",truth,a) ("points",fact,[one value an option],scale)
              ("count_of",[..]) ("count_rows"|"share_of_rows",table,x) ("count_rows",table,None) ("sum"|"mean"|"lowest"|"peak",table,number)
              ("latest"|"fall_from_peak",series,number) ("at_week",series,number,week)
A table is "t", or "g/t": of the rows of g, which belong each to one row of t, those of the row of t that is looked at.
"""
from collections import namedtuple
from functools import reduce

# ------------------------------------------------------------------ truth: three planes
T, F, N = 1, 2, 4                                   # also used as a set: T|F is "true or false, not known which"
NAMES = {1: "T", 2: "F", 4: "N", 3: "TF", 5: "TN", 6: "FN", 7: "TFN"}

def planes(s): return (s & 1, s >> 1 & 1, s >> 2 & 1)                 # (can be true, can be false, can be N/A)
def mask(p): return p[0] | p[1] << 1 | p[2] << 2

# Word-parallel: each argument is three machine words, one bit an assessment. No bit triple is ever 000.
def w_not(a): return (a[1], a[0], a[2])
def w_all(a, b): return (a[0] & (b[0] | b[2]) | a[2] & b[0], a[1] | b[1], a[2] & b[2])
def w_any(a, b): return (a[0] | b[0], a[1] & (b[1] | b[2]) | a[2] & b[1], a[2] & b[2])
def w_implies(a, b): return (a[1] | a[0] & b[0], a[0] & b[1], a[2] | a[0] & b[2])
def w_given(a, b): return (a[0] & b[0], a[0] & b[1], a[1] | a[2] | a[0] & b[2])
def w_no_findings(a, b):                             # fold over verdicts; start with (1,0,0); the result is never N/A
    return (a[0] & (b[1] | b[2]), a[1] | b[0], a[2] & 0)
NOTHING = (0, 0, 1)                                  # start of the folds "all" and "any": nothing applies

# The definition on single values.
def p_not(a): return {T: F, F: T, N: N}[a]
def p_all(vs):
    vs = [v for v in vs if v != N]
    return N if not vs else F if F in vs else T
def p_any(vs):
    vs = [v for v in vs if v != N]
    return N if not vs else T if T in vs else F
def p_implies(a, b): return {T: b, F: T, N: N}[a]
def p_given(a, b): return b if a == T else N         # asked_if is exactly this
def p_count_of(vs): return None if all(v == N for v in vs) else sum(v == T for v in vs)

# ------------------------------------------------------------------ numbers: whole units of 10^-scale
LIMIT, SIX = 10 ** 18, 6
Num = namedtuple("Num", "lo hi na")                  # lo is None: no number possible, only N/A
NA_NUM = Num(None, None, True)
class TooLarge(Exception): pass

def guard(*xs):
    for x in xs:
        if abs(x) > LIMIT: raise TooLarge(x)
    return xs[0]

def rnd(n, d):
    """n / d to the nearest whole, halves away from zero. Only non-negative integers are ever divided."""
    if d < 0: n, d = -n, -d
    q = (2 * abs(guard(n)) + guard(d)) // (2 * d)
    return -q if n < 0 else q

def to_scale(raw, s, want): return guard(raw * 10 ** (want - s)) if want >= s else rnd(raw, 10 ** (s - want))

def p_div(a, sa, b, sb):                             # result in millionths
    e = SIX + sb - sa
    return None if b == 0 else rnd(a * 10 ** max(e, 0), b * 10 ** max(-e, 0))

def part_of(a, sa, b, sb):                           # a share of a share; each kept within 0 and 1, in millionths
    one = lambda raw, s: min(max(raw, 0), 10 ** s) * 10 ** (SIX - s)
    return rnd(one(a, sa) * one(b, sb), 10 ** SIX)

def can_be_between(a, lo, hi): return (a.lo <= hi and lo <= a.hi, a.lo < lo or hi < a.hi)   # can be true, can be false
def hull(points, na): return Num(guard(min(points)), guard(max(points)), na) if points else NA_NUM

def n_div(a, sa, b, sb):
    if a.lo is None or b.lo is None: return NA_NUM
    bs = [y for y in (b.lo, -1, 1, b.hi) if y and b.lo <= y <= b.hi]       # nearest non-zero divisor is one unit
    return hull([p_div(x, sa, y, sb) for x in (a.lo, a.hi) for y in bs], a.na or b.na or b.lo <= 0 <= b.hi)

def wmean(items):
    """Weighted mean with droppable items: exact (numerator, denominator) of lowest and highest, or None; and may-be-N/A.
    items: (weight, Num). Highest: take all that cannot drop out at their high, then droppable ones, best first, while
    they still raise the mean."""
    items = [(w, x) for w, x in items if x.lo is not None]
    if not items: return None, None, True
    def best(sign, pick):
        S = sum(w * pick(x) for w, x in items if not x.na)
        W = sum(w for w, x in items if not x.na)
        for w, x in sorted((i for i in items if i[1].na), key=lambda i: -sign * pick(i[1])):
            if W == 0 or sign * (pick(x) * W - S) > 0: S, W = S + w * pick(x), W + w
            else: break
        return S, W
    return best(-1, lambda x: x.lo), best(1, lambda x: x.hi), all(x.na for _, x in items)

def wmean_thresholds(items, rounder):
    """The same without sorting, for columns and SQL: the greatest (least) rounded quotient over all thresholds."""
    items = [(w, x) for w, x in items if x.lo is not None]
    fixed = [i for i in items if not i[1].na]
    def over(better, pick, of):
        got = [rounder(sum(w * pick(x) for w, x in fixed), sum(w for w, _ in fixed))] if fixed else []
        for _, c in items:
            if c.na:
                s = fixed + [i for i in items if i[1].na and better(pick(i[1]), pick(c))]
                got.append(rounder(sum(w * pick(x) for w, x in s), sum(w for w, _ in s)))
        return of(got) if got else None
    return over(lambda a, b: a <= b, lambda x: x.lo, min), over(lambda a, b: a >= b, lambda x: x.hi, max)

def extreme(items, of):
    """Lowest (of=min) or highest (of=max) of items that may drop out."""
    items = [x for x in items if x.lo is not None]
    sure = [x for x in items if not x.na]
    if not items: return NA_NUM
    if of is min: return Num(min(x.lo for x in items), min(x.hi for x in sure) if sure else max(x.hi for x in items), not sure)
    return Num(max(x.lo for x in sure) if sure else min(x.lo for x in items), max(x.hi for x in items), not sure)

def p_fall(e, l):                                    # e: highest earlier value, l: latest, both >= 0
    p = max(e, l)
    return None if p == 0 else rnd((p - l) * 10 ** SIX, p)

def n_fall(items):
    """items in week order. Not peak - latest on intervals: those share values; walk the weeks that may be the latest."""
    pts, na = [], False
    for i in reversed(range(len(items))):
        l = items[i]
        if l.lo is not None:
            e = extreme(items[:i], max)
            na = na or e.na
            if e.lo is not None:
                na = na or e.lo == l.lo == 0
                for x, y in ((e.hi, l.lo), (e.lo, l.hi)):
                    if x or y: pts.append(p_fall(x, y))
        if not l.na: break
    else: na = True
    return hull(pts, na)

# ------------------------------------------------------------------ the vocabulary and an assessment
Fact = namedtuple("Fact", "kind lo hi scale table asked_if may_na", defaults=(0, 1, 0, None, None, False))   # kind: flag, num, level
NA = "N/A"
KEYS = ("name", "of", "week")                        # of a row; "of" is the name of the row that it belongs to
class State:
    """answers: fact -> True/False | int | (lo, hi) | NA; absent = open.  tables: name -> NA | (rows, closed); absent = open.
    A list that is not closed may still gain rows, up to max_rows. A complete assessment has no open fact and only closed lists."""
    def __init__(self, facts, answers=None, tables=None, max_rows=2):
        self.facts, self.answers, self.tables, self.max_rows = facts, answers or {}, tables or {}, max_rows
    def empty(self): return State(self.facts, {}, {}, self.max_rows)
    def rows(self, t, row=None):
        """The rows that a word for tables goes through, and whether the list is closed; None: N/A."""
        t, _, of = t.partition("/")
        r = self.tables.get(t, ([], False))
        return None if r == NA else ([x for x in r[0] if x["of"] == row.get("name")], r[1]) if of else r
    def room(self, t):
        """How many more rows may come: to a list, and so to each series in it."""
        rows, closed = self.rows(t.partition("/")[0])
        return 0 if closed else max(self.max_rows - len(rows), 0)

def raw(st, f, row): return (row if st.facts[f].table else st.answers).get(f)

def scale(e, facts):
    k = e[0]
    if k == "num": return facts[e[1]].scale
    if k == "const": return e[2]
    if k == "points": return e[3]
    if k == "given_num": return scale(e[2], facts)
    if k == "when": return max(scale(e[2], facts), scale(e[3], facts))
    if k in ("add", "sub", "min", "max", "or_else"): return max(scale(e[1], facts), scale(e[2], facts))
    if k == "mul": return scale(e[1], facts) + scale(e[2], facts)
    if k in ("sum", "lowest", "peak", "latest", "at_week"): return scale(e[2], facts)
    return 0 if k in ("count_of", "count_rows") else SIX

# ------------------------------------------------------------------ the definition: a complete assessment
def point_truth(e, st, row=None):
    k, sub = e[0], lambda x, r=row: point_truth(x, st, r)
    if k == "flag":
        v, q = raw(st, e[1], row), st.facts[e[1]].asked_if
        return N if v == NA or q and sub(q) != T else T if v else F
    if k == "all": return p_all([sub(x) for x in e[1]])
    if k == "any": return p_any([sub(x) for x in e[1]])
    if k == "none": return p_not(p_any([sub(x) for x in e[1]]))
    if k == "not": return p_not(sub(e[1]))
    if k == "implies": return p_implies(sub(e[1]), sub(e[2]))
    if k == "given": return p_given(sub(e[1]), sub(e[2]))
    if k == "applies": return F if point_num(e[1], st, row) is None else T
    if k == "cmp":
        a, b = point_num(e[2], st, row), point_num(e[3], st, row)
        if a is None or b is None: return N
        sa, sb = scale(e[2], st.facts), scale(e[3], st.facts)
        a, b = a * 10 ** max(sb - sa, 0), b * 10 ** max(sa - sb, 0)
        return T if {">=": a >= b, ">": a > b, "<=": a <= b, "<": a < b, "=": a == b}[e[1]] else F
    if k == "one_of":
        a = point_num(e[1], st, row)
        return N if a is None else T if a in e[2] else F
    if k == "between": return point_truth(("all", [("cmp", o, e[1], ("const", c, e[4])) for o, c in ((">=", e[2]), ("<=", e[3]))]), st, row)
    rs = st.rows(e[1], row)
    return N if rs is None else {"any_row": p_any, "every_row": p_all}[k]([sub(e[2], r) for r in rs[0]])

def point_num(e, st, row=None):
    k, sub, sc = e[0], lambda x, r=row: point_num(x, st, r), lambda x: scale(x, st.facts)
    if k == "const": return e[1]
    if k == "num":
        v, q = raw(st, e[1], row), st.facts[e[1]].asked_if
        return None if v == NA or q and point_truth(q, st, row) != T else v
    if k == "points":
        v = sub(("num", e[1]))
        return None if v is None else e[2][v]
    if k == "given_num": return sub(e[2]) if point_truth(e[1], st, row) == T else None
    if k == "when":
        b = {T: e[2], F: e[3], N: None}[point_truth(e[1], st, row)]
        v = b and sub(b)
        return None if v is None else to_scale(v, sc(b), sc(e))
    if k == "count_of": return p_count_of([point_truth(x, st, row) for x in e[1]])
    if k in ("add", "sub", "min", "max", "mul", "div", "share_of", "part_of", "or_else"):
        a, b = sub(e[1]), sub(e[2])
        if k == "or_else": return to_scale(b if a is None else a, sc(e[2] if a is None else e[1]), sc(e))
        if a is None or b is None: return None
        if k == "mul": return a * b
        if k == "part_of": return part_of(a, sc(e[1]), b, sc(e[2]))
        if k in ("div", "share_of"):
            q = p_div(a, sc(e[1]), b, sc(e[2]))
            return q if q is None or k == "div" else min(max(q, 0), 10 ** SIX)
        a, b = to_scale(a, sc(e[1]), sc(e)), to_scale(b, sc(e[2]), sc(e))
        return {"add": a + b, "sub": a - b, "min": min(a, b), "max": max(a, b)}[k]
    rs = st.rows(e[1], row)
    if rs is None: return None
    if k in ("count_rows", "share_of_rows"):
        ts = [point_truth(e[2], st, r) if e[2] else T for r in rs[0]]
        if k == "count_rows": return ts.count(T)
        n = ts.count(T) + ts.count(F)
        return rnd(ts.count(T) * 10 ** SIX, n) if n else None
    if k == "at_week": return next((sub(e[2], r) for r in rs[0] if r["week"] == e[3]), None)
    vs = [v for v in (sub(e[2], r) for r in sorted(rs[0], key=lambda r: r.get("week", 0))) if v is not None]
    if k == "sum": return sum(vs)
    if k == "fall_from_peak": return p_fall(max(vs[:-1]), vs[-1]) if len(vs) > 1 else None
    if not vs: return None
    if k == "mean": return rnd(sum(vs) * 10 ** (SIX - sc(e[2])), len(vs))
    return {"lowest": min(vs), "peak": max(vs), "latest": vs[-1]}[k]

# ------------------------------------------------------------------ the product: open facts allowed
def plus_na(p): return (p[0], p[1], 1)

def truth(e, st, row=None):
    k, sub = e[0], lambda x, r=row: truth(x, st, r)
    if k == "flag":
        f, v = st.facts[e[1]], raw(st, e[1], row)
        p = planes(T | F | N * f.may_na if v is None else N if v == NA else T if v else F)
        return w_given(sub(f.asked_if), p) if f.asked_if else p
    if k == "all": return reduce(w_all, [sub(x) for x in e[1]], NOTHING)
    if k == "any": return reduce(w_any, [sub(x) for x in e[1]], NOTHING)
    if k == "none": return w_not(reduce(w_any, [sub(x) for x in e[1]], NOTHING))
    if k == "not": return w_not(sub(e[1]))
    if k == "implies": return w_implies(sub(e[1]), sub(e[2]))
    if k == "given": return w_given(sub(e[1]), sub(e[2]))
    if k == "applies":
        a = num(e[1], st, row)
        return (int(a.lo is not None), int(a.na), 0)
    if k == "cmp":
        a, b = num(e[2], st, row), num(e[3], st, row)
        if a.lo is None or b.lo is None: return NOTHING
        sa, sb = scale(e[2], st.facts), scale(e[3], st.facts)
        ua, ub = 10 ** max(sb - sa, 0), 10 ** max(sa - sb, 0)
        al, ah, bl, bh = guard(a.lo * ua), guard(a.hi * ua), guard(b.lo * ub), guard(b.hi * ub)
        can = {">=": (ah >= bl, al < bh), ">": (ah > bl, al <= bh), "<=": (al <= bh, ah > bl),
               "<": (al < bh, ah >= bl), "=": (al <= bh and bl <= ah, not al == ah == bl == bh)}[e[1]]
        return (int(can[0]), int(can[1]), int(a.na or b.na))
    if k == "one_of":
        a = num(e[1], st, row)
        if a.lo is None: return NOTHING
        inside = sum(a.lo <= v <= a.hi for v in set(e[2]))
        return (int(inside > 0), int(inside < a.hi - a.lo + 1), int(a.na))
    if k == "between":
        a, sa = num(e[1], st, row), scale(e[1], st.facts)
        if a.lo is None: return NOTHING
        ua, uc = 10 ** max(e[4] - sa, 0), 10 ** max(sa - e[4], 0)
        can = can_be_between(Num(guard(a.lo * ua), guard(a.hi * ua), a.na), guard(e[2] * uc), guard(e[3] * uc))
        return (int(can[0]), int(can[1]), int(a.na))
    rs = st.rows(e[1], row)
    if rs is None: return NOTHING
    more = [plus_na(sub(e[2], {}))] if st.room(e[1]) else []          # open list: one more row that may not exist
    ps = [sub(e[2], r) for r in rs[0]] + more
    return reduce({"any_row": w_any, "every_row": w_all}[k], ps, NOTHING)

def only_if(q, x): return Num(x.lo, x.hi, bool(x.na or q[1] or q[2])) if q[0] and x.lo is not None else NA_NUM
def as_num(p, one=1): return Num(0 if p[1] else one, one if p[0] else 0, bool(p[2])) if p[0] | p[1] else NA_NUM

def num(e, st, row=None):
    k, sub, sc = e[0], lambda x, r=row: num(x, st, r), lambda x: scale(x, st.facts)
    if k == "const": return Num(e[1], e[1], False)
    if k == "num":
        f, v = st.facts[e[1]], raw(st, e[1], row)
        x = Num(f.lo, f.hi, f.may_na) if v is None else NA_NUM if v == NA else Num(*v, False) if type(v) is tuple else Num(v, v, False)
        return only_if(truth(f.asked_if, st, row), x) if f.asked_if else x
    if k == "points":                                                 # not monotone: a range of options is those options
        x = sub(("num", e[1]))
        return NA_NUM if x.lo is None else hull([e[2][i] for i in range(x.lo, x.hi + 1)], x.na)
    if k == "given_num": return only_if(truth(e[1], st, row), sub(e[2]))
    if k == "when":
        q, s = truth(e[1], st, row), sc(e)
        xs = [Num(*(v if v is None else to_scale(v, sc(b), s) for v in x[:2]), x.na) for b, x in ((b, sub(b)) for b in e[2:])]
        xs = [x for can, x in zip(q, xs) if can]                      # T: the first, F: the second
        return hull([v for x in xs if x.lo is not None for v in x[:2]], bool(q[2] or any(x.na for x in xs)))
    if k == "count_of":
        xs = [as_num(truth(x, st, row)) for x in e[1]]
        xs = [x for x in xs if x.lo is not None]
        if not xs: return NA_NUM
        lo = sum(x.lo for x in xs if not x.na)
        if all(x.na for x in xs): lo = min(x.lo for x in xs)          # at least one must apply for there to be a count
        return Num(lo, sum(x.hi for x in xs), all(x.na for x in xs))
    if k in ("add", "sub", "min", "max", "mul", "div", "share_of", "part_of", "or_else"):
        a, b, s = sub(e[1]), sub(e[2]), sc(e)
        if k == "or_else":
            c = to_scale(b.lo, sc(e[2]), s)
            xs = ([] if a.lo is None else [to_scale(a.lo, sc(e[1]), s), to_scale(a.hi, sc(e[1]), s)]) + ([c] if a.na else [])
            return hull(xs, False)
        if a.lo is None or b.lo is None: return NA_NUM
        na = a.na or b.na
        if k in ("div", "share_of"):
            q = n_div(a, sc(e[1]), b, sc(e[2]))
            return q if k == "div" or q.lo is None else Num(min(max(q.lo, 0), 10 ** SIX), min(max(q.hi, 0), 10 ** SIX), q.na)
        if k == "part_of": return Num(part_of(a.lo, sc(e[1]), b.lo, sc(e[2])), part_of(a.hi, sc(e[1]), b.hi, sc(e[2])), na)
        if k == "mul": return hull([x * y for x in a[:2] for y in b[:2]], na)
        al, ah, bl, bh = [to_scale(x, sc(y), s) for x, y in ((a.lo, e[1]), (a.hi, e[1]), (b.lo, e[2]), (b.hi, e[2]))]
        lo, hi = {"add": (al + bl, ah + bh), "sub": (al - bh, ah - bl), "min": (min(al, bl), min(ah, bh)), "max": (max(al, bl), max(ah, bh))}[k]
        return hull([lo, hi], na)
    rs = st.rows(e[1], row)
    if rs is None: return NA_NUM
    rows, room = rs[0], st.room(e[1])
    cell = (lambda r: as_num(truth(e[2], st, r) if e[2] else (1, 0, 0))) if k in ("count_rows", "share_of_rows") else lambda r: sub(e[2], r)
    xs = [cell(r) for r in sorted(rows, key=lambda r: r.get("week", 0))]
    more = cell({}) if room else NA_NUM                               # what a row still to come may hold
    maybe = Num(more.lo, more.hi, True)
    if k in ("sum", "count_rows"):
        part = lambda x: (0, 0) if x.lo is None else (min(x.lo, 0), max(x.hi, 0)) if x.na else (x.lo, x.hi)
        lo, hi = sum(part(x)[0] for x in xs) + room * part(maybe)[0], sum(part(x)[1] for x in xs) + room * part(maybe)[1]
        return hull([lo, hi], False)
    if k == "at_week":
        hit = [x for r, x in zip(sorted(rows, key=lambda r: r["week"]), xs) if r["week"] == e[3]]
        return hit[0] if hit else maybe
    if k == "lowest": return extreme(xs + [maybe], min)
    if k == "peak": return extreme(xs + [maybe], max)
    s = 0 if k == "share_of_rows" else sc(e[2])
    if room and more.lo is not None:
        none_sure = all(x.na for x in xs)
        if k == "fall_from_peak": guard(more.hi * 10 ** SIX); return Num(0, 10 ** SIX, True)
        if k == "latest": return Num(more.lo, more.hi, none_sure)
        u = 10 ** (SIX - s)
        guard(st.max_rows * max(abs(more.lo), abs(more.hi)) * u)
        return Num(more.lo * u, more.hi * u, none_sure)               # mean or share of a list still open: its column's range
    if k == "fall_from_peak": return n_fall(xs)
    if k == "latest":
        pts, na = [], True
        for x in reversed(xs):
            if x.lo is not None: pts += [x.lo, x.hi]
            if not x.na: na = False; break
        return hull(pts, na)
    lo, hi, na = wmean([(1, x) for x in xs])
    return NA_NUM if lo is None else Num(rnd(lo[0] * 10 ** (SIX - s), lo[1]), rnd(hi[0] * 10 ** (SIX - s), hi[1]), na)

# ------------------------------------------------------------------ verdicts, scores, gates
def verdict(p): return {T: "fires", F: "clear", N: "not applicable"}.get(mask(p), "undetermined")
def gate(reqs): return {T: "pass", F: "fail", N: "not applicable"}.get(mask(reduce(w_all, reqs, NOTHING)), "undetermined")

def score(indicators):
    """indicators: (whole weight 1..1000, Num in millionths 0..1000000). Result in tenths of a point, 0..1000, and coverage in %."""
    lo, hi, na = wmean(indicators)
    live = [(w, x) for w, x in indicators if x.lo is not None]
    if not live: return NA_NUM, 100
    known = sum(w for w, x in live if x.lo == x.hi and not x.na)
    return Num(rnd(lo[0], lo[1] * 1000), rnd(hi[0], hi[1] * 1000), na), 100 * known // sum(w for w, _ in live)   # floor: 100 means all

# ------------------------------------------------------------------ explanation: answers that alone keep a verdict
def base(t): return t.partition("/")[0]
def numbered(st, t, row):
    """The rows that a word goes through, each with its number in the table."""
    whole = st.rows(base(t))
    return [] if whole is None else [(i, r) for i, r in enumerate(whole[0]) if any(r is x for x in st.rows(t, row)[0])]

def reads(e, st, row=None, rid=None):
    """Ids of every answer that the tree reads: fact, (table, row number, fact), or (table, 'closed')."""
    out = set()
    if e[0] in ("flag", "num", "points"):
        f = st.facts[e[1]]
        out.add((f.table, rid, e[1]) if f.table else e[1])
        if f.asked_if: out |= reads(f.asked_if, st, row, rid)
    elif type(e[1]) is str and e[0] not in ("cmp",):
        out.add((base(e[1]), "closed"))
        if not e[2]: return out
        out |= {i for i in reads(e[2], st, {}, None) if type(i) is str or i[1] is not None}
        for i, r in numbered(st, e[1], row): out |= reads(e[2], st, r, i)
    else:
        for x in e[1:]:
            for y in (x if type(x) is list else [x]):
                if type(y) is tuple: out |= reads(y, st, row, rid)
    return out

def smallest(sets):
    sets = [s for s in sets if s is not None]
    return min(sets, key=len) if sets else None
def union(sets):
    sets = list(sets)
    return None if None in sets else set().union(*sets)

def support(e, st, claim, row=None, rid=None):
    """A set of answers that alone keep truth(e) inside claim (a set of T, F, N); None if it is not inside. Top-down, no search."""
    if mask(truth(e, st, row)) & ~claim: return None
    if claim == T | F | N: return set()
    swap = lambda c: (c & 1) << 1 | c >> 1 & 1 | c & 4
    sub = lambda x: lambda c: support(x, st, c, row, rid)
    def s_all(kids, c):
        if c == T: return union([union(k(T | N) for k in kids), smallest(k(T) for k in kids)])
        if c == F or c == T | F: return smallest(k(c) for k in kids)
        if c == F | N: return smallest([smallest(k(F) for k in kids), union(k(F | N) for k in kids)])
        return union(k(c) for k in kids)                              # N, or T|N
    def s_any(kids, c): return s_all([lambda x, k=k: k(swap(x)) for k in kids], swap(c))
    def s_if(a, b, c, idle):                                          # idle: values of a for which b is not looked at and c holds
        return smallest([a(idle) if idle else None, union([a(idle | T), b(c)])])
    k = e[0]
    if k == "not": return sub(e[1])(swap(claim))
    if k == "all": return s_all([sub(x) for x in e[1]], claim)
    if k == "any": return s_any([sub(x) for x in e[1]], claim)
    if k == "none": return s_any([sub(x) for x in e[1]], swap(claim))
    if k == "implies": return s_if(sub(e[1]), sub(e[2]), claim, (F if claim & T else 0) | (N if claim & N else 0))
    if k == "given": return s_if(sub(e[1]), sub(e[2]), claim, F | N if claim & N else 0)
    if k in ("any_row", "every_row") and st.rows(e[1], row) is not None:
        whole, closed = st.rows(base(e[1]))
        def end(c):                                                   # rows still to come: none can, or whatever they hold stays inside c
            if not c & N: return None
            if len(whole) >= st.max_rows or c == T | F | N: return set()
            more = support(e[2], st, c, {}, None)
            if more is not None: more = {i for i in more if type(i) is str or i[1] is not None}
            return smallest([more, {(base(e[1]), "closed")} if closed else None])
        kids = [lambda c, r=r, i=i: support(e[2], st, c, r, i) for i, r in numbered(st, e[1], row)] + [end]
        return (s_any if k == "any_row" else s_all)(kids, claim)
    if k == "flag" and st.facts[e[1]].asked_if:
        f = st.facts[e[1]]
        v = raw(st, e[1], row)
        own = T | F | N * f.may_na if v is None else N if v == NA else T if v else F
        me = (f.table, rid, e[1]) if f.table else e[1]
        leaf = lambda c: None if own & ~c else set() if v is None else {me}
        return s_if(sub(f.asked_if), leaf, claim, F | N if claim & N else 0)
    return reads(e, st, row, rid)

def keep(st, ids):
    """The same assessment with every answer cleared that is not in ids. Rows stay, with their keys; a list not named is open again."""
    tables = {}
    for t, v in st.tables.items():
        if v == NA: tables.update({t: NA} if (t, "closed") in ids else {})
        else: tables[t] = ([{f: x for f, x in r.items() if f in KEYS or (t, i, f) in ids} for i, r in enumerate(v[0])],
                           v[1] and (t, "closed") in ids)
    return State(st.facts, {f: v for f, v in st.answers.items() if f in ids}, tables, st.max_rows)

def split(e, st, names):
    """Case split on open flags: the union over their answers. Still sound; exact if nothing else is open more than once."""
    open_ = [f for f in names if f not in st.answers]
    if not open_: return mask(truth(e, st))
    f, s = open_[0], 0
    for v in [True, False] + [NA] * st.facts[open_[0]].may_na:
        s |= split(e, State(st.facts, {**st.answers, f: v}, st.tables, st.max_rows), open_[1:])
    return s
