# SPDX-License-Identifier: MIT
"""Proves the properties of reference.py by exhaustion where small, else by seeded random trees.

    check.py [--trees N]    N random trees (default 24,000: about 25 s)
    check.py --write        first writes the CSV tables anew
"""
import argparse, csv, itertools, math, random, sqlite3, time
from fractions import Fraction
from functools import reduce

from cases import FACTS, Trees, completions, random_state, refine, used_tables, values, walk
from leaning import lean
from reference import *
from tables import BIN, HERE, LEVELS, POINTS, SETS, at_least, count_set, lift, members, operands, tables

R_ = random.Random(7)
START = time.time()
def say(what, n): print(f"ok  {n:>9,}  {what}")

# ---------------------------------------------------------------- 1 truth
def check_truth():
    n = 0
    for op, (w, p) in BIN.items():
        for a, b in itertools.product(SETS, SETS):
            assert mask(w(planes(a), planes(b))) == lift(p, a, b), (op, a, b); n += 1
    for a in SETS: assert mask(w_not(planes(a))) == lift(p_not, a); n += 1
    for k in (1, 2, 3, 4):
        for ss in itertools.product(SETS, repeat=k):
            assert mask(reduce(w_all, map(planes, ss), NOTHING)) == lift(lambda *v: p_all(v), *ss)
            assert mask(reduce(w_any, map(planes, ss), NOTHING)) == lift(lambda *v: p_any(v), *ss)
            for m in range(1, k + 1):
                want = lift(lambda *v: N if p_count_of(v) is None else T if p_count_of(v) >= m else F, *ss)
                assert at_least(count_set(ss), m) == want, (ss, m)
            want = lift(lambda *v: F if T in v else T, *ss)
            assert mask(reduce(w_no_findings, map(planes, ss), (1, 0, 0))) == want
            n += 3 + k
    say("truth: planes equal the definition lifted to sets, every operand set, lists up to 4 long", n)
    M, n = (1 << 64) - 1, 0
    for op, (w, p) in BIN.items():
        for _ in range(300):
            ss = [[R_.choice(list(SETS)) for _ in range(64)] for _ in "ab"]
            words = [tuple(sum((s >> k & 1) << i for i, s in enumerate(x)) for k in range(3)) for x in ss]
            out = w(*words)
            assert all(o & ~M == 0 for o in out) and out[0] | out[1] | out[2] == M
            for i in range(64): assert sum((out[k] >> i & 1) << k for k in range(3)) == mask(w(planes(ss[0][i]), planes(ss[1][i])))
            n += 64
    say("truth: 64-bit words, no lane ever empty (000)", n)
    two = {"all": lambda a, b: (a[0] & b[0], a[1] | b[1]), "any": lambda a, b: (a[0] | b[0], a[1] & b[1])}
    for op, f in two.items():
        for a, b in itertools.product((1, 2, 3), repeat=2): assert mask(BIN[op][0](planes(a), planes(b))) == mask((*f(planes(a), planes(b)), 0))
    say("truth: where nothing below can be N/A the formulas are Kleene's two operations, third plane zero", 18)
    four = lambda s: s if s in (1, 2, 4) else 7                       # two planes: everything open is one value U
    bad = sum(four(lift(p, a, b)) != four(lift(p, four(a), four(b))) for op, (w, p) in BIN.items() for a in SETS for b in SETS)
    print(f"    naive: two planes (one value U) lose a settled result in {bad} of {49 * len(BIN)} operand pairs, e.g. all(T, TN) is T")
    bad = [(a, b) for a in (T, F, N) for b in (T, F, N) if p_any([p_not(a), b]) != p_implies(a, b)]
    print("    naive: implies as any{not a, b} differs at", [(NAMES[a], NAMES[b]) for a, b in bad], "(a true, b N/A would be a finding)")

# ---------------------------------------------------------------- 2 numbers
def members_num(x): return ([] if x.lo is None else list(range(x.lo, x.hi + 1))) + ([None] if x.na else [])
def lift_num(f, x): return reduce(lambda s, v: s | f(v), members_num(x), 0)
def check_numbers():
    small = [Num(a, b, na) for a in range(-3, 4) for b in range(a, 4) for na in (0, 1)] + [NA_NUM]
    n = 0
    for k in ("add", "sub", "mul", "div", "share_of", "part_of", "min", "max"):
        e = (k, ("num", "a"), ("num", "b"))
        for a, b in itertools.product(small, small):
            fs = {f: Fact("num", x.lo if x.lo is not None else 0, x.hi if x.hi is not None else 0, s, may_na=bool(x.na)) for f, x, s in (("a", a, 0), ("b", b, 1))}
            st = State(fs, {f: NA for f, x in (("a", a), ("b", b)) if x.lo is None})
            got = num(e, st)
            pts = [point_num(e, State(fs, {"a": NA if x is None else x, "b": NA if y is None else y})) for x in members_num(a) for y in members_num(b)]
            nums = [p for p in pts if p is not None]
            assert got == (Num(min(nums), max(nums), None in pts) if nums else NA_NUM), (k, a, b, got)
            n += 1
    say("numbers: + - * / share_of part_of min max give exactly lowest, highest, may-be-N/A (scales 0 and 1, divisors with 0)", n)
    n = 0
    for op in (">=", ">", "<=", "<", "="):
        for a, b in itertools.product(small, small):
            fs = {f: Fact("num", x.lo or 0, x.hi or 0, s, may_na=bool(x.na)) for f, x, s in (("a", a, 0), ("b", b, 1))}
            st = State(fs, {f: NA for f, x in (("a", a), ("b", b)) if x.lo is None})
            e = ("cmp", op, ("num", "a"), ("num", "b"))
            want = reduce(lambda x, y: x | y, (point_truth(e, State(fs, {"a": NA if x is None else x, "b": NA if y is None else y})) for x in members_num(a) for y in members_num(b)))
            got = mask(truth(e, st))
            assert want & ~got == 0 and (got == want or op == "="), (op, a, b); n += 1
    say("numbers: >= > <= < exact on ranges (= sound; exact against a constant on a plain fact)", n)
    db, n = sqlite3.connect(":memory:"), 0
    q = "select case when ?1 < 0 then -((2*-?1 + ?2)/(2*?2)) else (2*?1 + ?2)/(2*?2) end"
    for d in (1, 2, 3, 7, 1000, 10 ** 6, 10 ** 18):
        for x in list(range(-60, 61)) + [LIMIT, -LIMIT, LIMIT - 1] + [R_.randint(-LIMIT, LIMIT) for _ in range(300)]:
            r = rnd(x, d); f = Fraction(x, d)
            assert abs(r - f) <= Fraction(1, 2) and (abs(r - f) != Fraction(1, 2) or abs(r) > abs(f))
            assert db.execute(q, (x, d)).fetchone()[0] == r; n += 1
    say("numbers: rounding is half away from zero, the same in SQLite's 64-bit integers up to 10^18", n)
    d = [rnd(x, 7) for x in range(-500, 500)]; assert d == sorted(d)
    vals = [R_.random() for _ in range(50)]; perm = sum(sum(R_.sample(vals, 50)) != sum(vals) for _ in range(200))
    print(f"    naive: binary doubles summed in another order differ in {perm} of 200 shuffles; whole numbers in none")

def box(points):
    ns = {p for p in points if p is not None}
    return Num(min(ns), max(ns), None in points) if ns else NA_NUM
def check_choosing():
    small, n = [Num(a, b, na) for a in range(-2, 3) for b in range(a, 3) for na in (False, True)] + [NA_NUM], 0
    for q in SETS:
        for a, b in itertools.product(small, small):
            pick = {T: [None if v is None else 10 * v for v in members_num(a)], F: members_num(b), N: [None]}
            want = box({v for m in members(q) for v in pick[m]})
            st = operands(q, a=(a, 0), b=(b, 1))
            assert mask(truth(("flag", "c"), st)) == q
            assert num(("when", ("flag", "c"), ("num", "a"), ("num", "b")), st) == want, (NAMES[q], a, b); n += 1
        for a in small:
            want = box({v for m in members(q) for v in (members_num(a) if m == T else [None])})
            assert num(("given_num", ("flag", "c"), ("num", "a")), operands(q, a=(a, 0))) == want; n += 1
    say("numbers: when and given give exactly lowest, highest, may-be-N/A, every condition set", n)
    n = 0
    for a, (points, s) in itertools.product(LEVELS, POINTS):
        want = box({None if v is None else points[v] for v in members_num(a)})
        assert num(("points", "a", points, s), operands(a=(a, 0))) == want; n += 1
    wider = 0
    for a, lo, hi in itertools.product(small, range(-3, 4), range(-3, 4)):
        if lo <= hi:
            want = lift_num(lambda v: N if v is None else T if lo <= v <= hi else F, a)
            assert mask(truth(("between", ("num", "a"), lo, hi, 0), operands(a=(a, 0)))) == want; n += 1
            both = ("all", [("cmp", ">=", ("num", "a"), ("const", lo, 0)), ("cmp", "<=", ("num", "a"), ("const", hi, 0))])
            twice = mask(truth(both, operands(a=(a, 0)))); wider += twice != want
            assert want & ~twice == 0
    say("numbers: points (not monotone), and between on a plain fact, are exact", n)
    print(f"    naive: between as two comparisons is too wide in {wider} of {n - len(LEVELS) * len(POINTS)} cases, e.g. 0..2|N between 3 and 5")

# ---------------------------------------------------------------- 3 scores
def rand_item(maxv=8):
    a, b = sorted((R_.randint(0, maxv), R_.randint(0, maxv)))
    return NA_NUM if R_.random() < .08 else Num(a, b, R_.random() < .5)
def check_scores():
    n = naive = 0
    for _ in range(6000):
        items = [(R_.randint(1, 5), rand_item()) for _ in range(R_.randint(1, 6))]
        cands = [[(w, v) for v in ({x.lo, x.hi} if x.lo is not None else set())] + ([None] if x.na else []) for w, x in items]
        means, empty = [], False
        for c in itertools.product(*cands):
            c = [i for i in c if i]
            if c: means.append(Fraction(sum(w * v for w, v in c), sum(w for w, _ in c)))
            else: empty = True
        lo, hi, na = wmean(items)
        assert na == empty
        if means:
            assert Fraction(*lo) == min(means) and Fraction(*hi) == max(means)
            rd = lambda s, w: rnd(s * 1000, w)
            assert wmean_thresholds(items, rd) == (rd(*lo), rd(*hi))
            live = [(w, x) for w, x in items if x.lo is not None]
            naive += Fraction(sum(w * x.hi for w, x in live), sum(w for w, _ in live)) < max(means)
        else: assert lo is None
        n += 1
    say("scores: sort-and-stop bounds equal brute force; the sort-free threshold form gives the same rounded bounds", n)
    print(f"    naive: 'count every indicator that may be N/A at its high' gives an upper bound that is too low in {naive} of {n} cases")
    n = 0
    for _ in range(3000):                                            # completions stay inside; coverage never falls; 100 means settled
        ind = [(R_.randint(1, 9), Num(*sorted((R_.randint(0, 10 ** 6), R_.randint(0, 10 ** 6))), R_.random() < .4)) for _ in range(R_.randint(1, 6))]
        wide, cov = score(ind)
        for _ in range(6):
            i = R_.randrange(len(ind)); w, x = ind[i]
            if x.lo is None: continue
            a, b = sorted((R_.randint(x.lo, x.hi), R_.randint(x.lo, x.hi)))
            ind[i] = (w, R_.choice([Num(a, b, x.na), Num(a, a, False)] + [NA_NUM] * bool(x.na)))
            s, c = score(ind)
            assert s.na <= wide.na and (s.lo is None or wide.lo <= s.lo <= s.hi <= wide.hi) and c >= cov and (c < 100 or s.lo == s.hi)
            wide, cov = s, c; n += 1
    say("scores: every narrowing step stays inside, coverage never falls, coverage 100 means one figure", n)

# ---------------------------------------------------------------- 4 trees over an assessment
def inside(x, y): return x.na <= y.na and (x.lo is None or y.lo is not None and y.lo <= x.lo and x.hi <= y.hi)
def is_open(t, st): return not (st.tables.get(t, ([], False)) == NA or st.tables.get(t, ([], False))[1])
def conservative(e, st):
    """Things for which exactness is not promised even where each open fact occurs once."""
    tables = used_tables(e)
    without_owner = "g" in tables and is_open("g", st) and ("t" in tables or not (st.rows("t") or ([],))[0])   # its rows need one of t
    return without_owner or any(x[0] in ("mean", "share_of_rows", "fall_from_peak", "latest") and is_open(base(x[1]), st) for x in walk(e) if len(x) > 1 and type(x[1]) is str)
def check_trees():
    c = dict(series=0, sound=0, sets=0, exact=0, mono=0, point=0, sup=0, supn=0, size=0, of=0, und=0, agree=0)
    for i in range(ARGS.trees):
        linear = i % 2 == 0
        per_row = "t" if i % 8 > 4 else None                          # of the assessment, or of a row, with the series that belongs to it
        P = Trees(R_, linear=linear, per_row=per_row)
        is_truth = i % 4 < 2
        e = P.truth(3, per_row) if is_truth else P.number(3, per_row)
        st = random_state(R_, R_.choice([0, .2, .5, .8]))
        if per_row and not (st.rows("t") or ([],))[0]: continue
        n = R_.randrange(len(st.rows("t")[0])) if per_row else None
        at = lambda s: s.rows("t")[0][n] if per_row and s.rows("t")[0] else {} if per_row else None   # on the empty assessment a row to come
        ev = (lambda s: mask(truth(e, s, at(s)))) if is_truth else (lambda s: num(e, s, at(s)))
        pt = (lambda s: point_truth(e, s, at(s))) if is_truth else (lambda s: point_num(e, s, at(s)))
        try: ev(State(FACTS, max_rows=3))
        except TooLarge: continue                                     # the loader rejects such a program
        got = ev(st)
        c["series"] += "g" in used_tables(e) and bool(per_row)
        comps = completions(st, e, 1500, [per_row] if per_row else [])
        if comps is not None:
            seen, k = set(), 0
            for s in comps:
                v = pt(s); seen.add(v); k += 1
                if is_truth: assert v & got, ("sound", e, st.answers, st.tables, NAMES[v], NAMES[got])
                else: assert got.na if v is None else got.lo is not None and got.lo <= v <= got.hi, ("sound", e, st.answers, st.tables, v, got)
                if k <= 2:
                    z = ev(s); assert z == (v if is_truth else NA_NUM if v is None else Num(v, v, False)), ("point", e, v, z); c["point"] += 1
            c["sound"] += k; c["sets"] += 1
            want = reduce(lambda x, y: x | y, seen) if is_truth else None
            if linear and not conservative(e, st):
                if not is_truth: want = box(seen)
                assert got == want, ("exact", e, st.answers, st.tables, got, want); c["exact"] += 1
            if is_truth and not linear and got not in (1, 2, 4):
                c["und"] += 1; c["agree"] += want in (1, 2, 4)
        if is_truth:
            got_claim = got if got in (1, 2, 4) else 7
            s = support(e, st, got, at(st), n)
            assert s is not None, ("no support", e, st.answers, st.tables, NAMES[got])
            after = ev(keep(st, s))
            assert after & ~got == 0, ("support", e, st.answers, st.tables, s, got, after)
            assert verdict(planes(after)) == verdict(planes(got)) or got_claim == 7; c["sup"] += 1
            if got_claim != 7: c["supn"] += 1; c["size"] += len(s); c["of"] += len(reads(e, st, at(st), n))
        cur, last = st, got
        for _ in range(4):
            cur = refine(R_, cur)
            if cur is None: break
            now = ev(cur)
            assert (now & ~last == 0) if is_truth else inside(now, last), ("mono", e, st.answers, st.tables, cur.answers, cur.tables, last, now)
            last = now; c["mono"] += 1
    say(f"trees: every completion lies inside ({c['sets']:,} trees with all their completions)", c["sound"])
    say("trees: of a row of a table, most with the series that belongs to it", c["series"])
    say("trees: exact where each open fact occurs once (verdict sets, lows, highs, N/A)", c["exact"])
    say("trees: complete assessments give one value, equal to the definition", c["point"])
    say("trees: answering, narrowing, adding a row to an open list or closing it never widens", c["mono"])
    say(f"explanations: named answers alone keep the verdict ({c['size'] / max(c['supn'], 1):.1f} named of {c['of'] / max(c['supn'], 1):.1f} read)", c["sup"])
    print(f"    naive: 'undetermined only if the unknown could change it' fails for {c['agree']} of {c['und']} undetermined rules that read facts twice")

def check_split():
    n = won = 0
    for _ in range(3000):
        facts = {f: Fact("flag", may_na=i == 0) for i, f in enumerate("abcd")}
        g = lambda d: ("flag", R_.choice("abcd")) if d == 0 or R_.random() < .25 else ("not", g(d - 1)) if R_.random() < .25 else (R_.choice(["all", "any"]), [g(d - 1) for _ in range(2)])
        e, st = g(3), State(facts, {f: R_.random() < .5 for f in "abcd" if R_.random() < .4})
        want = 0
        for v in itertools.product(*[[st.answers[f]] if f in st.answers else [True, False] + [NA] * facts[f].may_na for f in "abcd"]):
            want |= point_truth(e, State(facts, dict(zip("abcd", v))))
        k = mask(truth(e, st)); s = split(e, st, "abcd")
        assert s == want and want & ~k == 0; n += 1; won += s in (1, 2, 4) and k not in (1, 2, 4)
    say(f"refinement: case split on repeated open flags is exact (settled {won} that Kleene left undetermined)", n)

# ---------------------------------------------------------------- 13 what the answers point to
def with_answers(st, ids, picks):
    """The assessment with these answers given: facts, cells, and "that is all"."""
    answers, tables = dict(st.answers), {t: v if v == NA else ([dict(r) for r in v[0]], v[1]) for t, v in st.tables.items()}
    for i, v in zip(ids, picks):
        if type(i) is str: answers[i] = v
        elif len(i) == 2: tables[i[0]] = (tables.get(i[0], ([], False))[0], True)
        else: tables[i[0]][0][i[1]][i[2]] = v
    return State(st.facts, answers, tables, st.max_rows)

def ways_to_answer(st, i):
    if type(i) is str: return values(i, st.answers, st.facts)
    return [True] if len(i) == 2 else values(i[2], st.tables[i[0]][0][i[1]], st.facts)

def check_leaning():
    n = {"certain": 0, "open": 0, "done": 0}
    for _ in range(ARGS.trees):
        e = Trees(R_, linear=True).truth(R_.choice([2, 3]))
        st = random_state(R_, R_.choice([.2, .5, .8]))
        now, found = mask(truth(e, st)), lean(e, st, True)
        if found is None: continue
        assert now & T, "what cannot become true is never pointed to"
        if not found.open:
            assert now == T, "nothing is missing only where it is certain"; n["certain"] += 1; continue
        assert now != T, "what is certain is no suspicion"; n["open"] += 1
        if any(type(i) is tuple and len(i) == 2 for i in found.open): continue  # "that is all" may be the other way: rows may come
        ids = sorted(found.open, key=str)
        ways = [ways_to_answer(st, i) for i in ids]
        if math.prod(map(len, ways)) > 500: continue
        results = [mask(truth(e, with_answers(st, ids, picks))) for picks in itertools.product(*ways)]
        assert T in results, "its open answers, given one way, make it certain"; n["done"] += 1
    say("leaning: towards nothing that is ruled out, complete only where certain", n["certain"] + n["open"])
    say("leaning: the open answers it names, given one way, make it certain", n["done"])

# ---------------------------------------------------------------- 5 series and aggregates, exhaustively
def check_series():
    cells, n, naive = [Num(a, b, na) for a in range(3) for b in range(a, 3) for na in (0, 1)] + [NA_NUM], 0, 0
    for k in range(4):
        for xs in itertools.product(cells, repeat=k):
            outs = {"lowest": set(), "peak": set(), "latest": set(), "fall": set()}
            for vs in itertools.product(*map(members_num, xs)):
                v = [x for x in vs if x is not None]
                outs["lowest"].add(min(v) if v else None); outs["peak"].add(max(v) if v else None); outs["latest"].add(v[-1] if v else None)
                outs["fall"].add(p_fall(max(v[:-1]), v[-1]) if len(v) > 1 else None)
            assert extreme(xs, min) == box(outs["lowest"]) and extreme(xs, max) == box(outs["peak"])
            f = n_fall(xs); assert f == box(outs["fall"]), (xs, f, box(outs["fall"]))
            pk, lt = box(outs["peak"]), box(outs["latest"])
            if pk.lo and f.lo is not None and lt.lo is not None: naive += max(0, min(10 ** 6, p_fall(pk.hi, lt.lo))) > f.hi
            n += 3
    say("series: lowest, peak, fall_from_peak exact for every list of up to 3 open cells", n)
    print(f"    naive: fall as peak minus latest on intervals is too wide in {naive} of {n // 3} lists")

def check_overflow():
    n = rej = 0
    for _ in range(3000):
        big = {f: Fact("num", R_.choice([0, -10 ** R_.randint(0, 9)]), 10 ** R_.randint(0, 12), R_.choice([0, 0, 2])) for f in "xyz"}
        g = lambda d: ("num", R_.choice("xyz")) if d == 0 else (R_.choice(["add", "sub", "mul", "div", "min", "share_of"]), g(d - 1), g(d - 1))
        e = g(2)
        try: num(e, State(big))
        except TooLarge: rej += 1; continue
        for _ in range(10):
            num(e, State(big, {f: R_.choice([d.lo, d.hi, R_.randint(d.lo, d.hi)]) for f, d in big.items() if R_.random() < .7})); n += 1
    say(f"overflow: a program that passes 10^18 nowhere on the EMPTY assessment never does ({rej} rejected at load)", n)

def check_csv():
    n = 0
    for name, want in tables().items():
        path = HERE / name
        if ARGS.write:
            with open(path, "w", newline="") as f: csv.writer(f, lineterminator="\n").writerows(want)
        with open(path, newline="") as f: assert [list(map(str, r)) for r in want] == list(csv.reader(f)), name
        n += len(want) - 1
    say("CSV tables agree with the reference", n)

parser = argparse.ArgumentParser(description="Proves the properties of reference.py.")
parser.add_argument("--trees", type=int, default=24000, help="random trees (default %(default)s)")
parser.add_argument("--write", action="store_true", help="write the CSV tables anew")
ARGS = parser.parse_args()
for check in (check_truth, check_numbers, check_choosing, check_scores, check_trees, check_split, check_leaning, check_series, check_overflow, check_csv): check()
print(f"all properties hold, {time.time() - START:.0f} s")
