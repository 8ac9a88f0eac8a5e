# SPDX-License-Identifier: MIT
"""Random trees and assessments over a small vocabulary: what check.py proves things on, and generate_cases.py writes down.

Constants beside a plain fact lie in its range and at its scale, since the core's checker refuses others. Levels are only
compared with their options and turned into numbers by `points`.
"""
import itertools

from reference import NA, Fact, State, base, scale

# One letter a fact; the tables are "t" (rows), "s" (weeks) and "g" (weeks of each row of t). Small ranges, so that completions
# can be enumerated.
FACTS = {
    "a": Fact("flag"), "b": Fact("flag", may_na=True), "c": Fact("flag"),
    "d": Fact("flag", asked_if=("flag", "a")), "e": Fact("flag", asked_if=("flag", "b"), may_na=True),
    "x": Fact("num", 0, 3), "y": Fact("num", -1, 2, 1), "z": Fact("num", 0, 2, 0, None, ("flag", "c"), True),
    "l": Fact("level", 0, 3, 0, None, ("flag", "a")), "n": Fact("level", 0, 2, may_na=True),
    "p": Fact("flag", table="t"), "m": Fact("flag", table="t", asked_if=("flag", "p")),
    "q": Fact("num", 0, 2, 1, "t", None, True), "r": Fact("num", -1, 1, 0, "t"), "k": Fact("level", 0, 2, 0, "t"),
    "v": Fact("num", 0, 2, 0, "s", None, True), "w": Fact("level", 0, 2, 0, "s"),
    "h": Fact("num", 0, 2, 0, "g", None, True), "i": Fact("flag", table="g"),
}
DEPS = {"d": "a", "e": "b", "z": "c", "l": "a", "m": "p"}             # the one flag that a fact's asked_if reads
CELLS = {"t": "pmqrk", "s": "vw", "g": "hi"}
TABLES = "tsg"                                       # owners before their series
FALLING = {"s": "v", "g": "h"}                       # what fall_from_peak reads: never below 0
WEEKS = (1, 2, 3, 4, 5)
PER_TABLE = ("any_row", "every_row", "count_rows", "share_of_rows", "sum", "mean", "lowest", "peak", "latest",
             "fall_from_peak", "at_week")


class Trees:
    """Draws trees. `linear`: each fact (conditions counted) and each table is read at most once. `per_row`: the table that
    the whole tree is about, one result a row. A table read inside, be it the same one, is that of the whole assessment."""

    def __init__(self, rng, facts=FACTS, linear=False, per_row=None):
        self.rng, self.facts, self.linear, self.per_row = rng, facts, linear, per_row
        self.used, self.tables = set(), set()

    def pick(self, kind, table):
        free = [f for f, d in self.facts.items() if d.kind == kind
                and (d.table == table or d.table is None and table and not self.linear)
                and not (self.linear and self.reads(f) & self.used)]
        if not free:
            return None
        f = self.rng.choice(free)
        self.used |= self.reads(f)
        return f

    def reads(self, f):
        return {f, DEPS[f]} if self.facts[f].asked_if else {f}

    def pick_table(self, names, table):
        """One of the tables; in a row of t the series that belongs to it is twice as likely as all others together."""
        names = list(names) + ["g/t"] * (2 * len(names)) * (table == "t")
        free = [t for t in names if not (self.linear and base(t) in self.tables | {self.per_row})]
        if not free:
            return None
        t = self.rng.choice(free)
        self.tables.add(base(t))
        return t

    def constant_for(self, number):
        """A constant that may stand beside `number` in a comparison."""
        if number[0] == "num":
            f = self.facts[number[1]]
            return ("const", self.rng.randint(f.lo, f.hi), f.scale)
        if number[0] == "count_of":
            return ("const", self.rng.randint(1, len(number[1])), 0)
        return ("const", self.rng.randint(-1, 25), 1)

    # ---- truths
    def truth(self, depth, table=None):
        leaves = ["flag"] * 2 + ["cmp"] * 2 + ["one_of", "between", "level"]
        inner = ["all", "any", "none", "not", "implies", "given", "applies", "cmp", "rows", "rows", "rows"]
        k = self.rng.choice(leaves + inner if depth else leaves)
        sub = lambda: self.truth(depth - 1, table)
        if k in ("all", "any", "none"):
            return (k, [sub() for _ in range(self.rng.randint(1, 3))])
        if k == "not":
            return (k, sub())
        if k in ("implies", "given"):
            return (k, sub(), sub())
        if k == "applies":
            return (k, self.number(depth - 1, table))
        if k == "rows" and (not self.linear or table == self.per_row) and (t := self.pick_table("tsg", table)):
            return self.level_over_rows(t) or (self.rng.choice(["any_row", "every_row"]), t, self.truth(depth - 1, base(t)))
        if k in ("one_of", "level", "between"):
            return self.leaf(k, depth, table)
        if k == "flag" and (f := self.pick("flag", table)):
            return (k, f)
        return self.comparison(depth, table)

    def leaf(self, k, depth, table):
        """one_of, between, or a level compared with one of its options."""
        f = self.pick("level" if k == "level" else self.rng.choice(["num", "level"]), table)
        if not f or (k == "between" and not self.linear and self.rng.random() < .3):
            return self.between(depth, table)
        d = self.facts[f]
        if k == "one_of":
            return (k, ("num", f), self.rng.sample(range(d.lo, d.hi + 1), 2))
        if k == "level":
            return ("cmp", self.rng.choice([">=", ">", "<=", "<", "="]), ("num", f), self.constant_for(("num", f)))
        return (k, ("num", f), *sorted(self.rng.choices(range(d.lo, d.hi + 1), k=2)), d.scale)

    def level_over_rows(self, t):
        """The lowest, highest or latest level of a table's column against an option; mostly nothing."""
        f = self.rng.random() < .3 and t in "ts" and self.pick("level", t)
        if not f or self.facts[f].table != t:
            return None
        k = self.rng.choice(["lowest", "peak"] + (["latest", "at_week"] if t == "s" else []))
        n = (k, t, ("num", f)) + ((self.rng.randint(1, 3),) if k == "at_week" else ())
        return ("cmp", self.rng.choice([">=", ">", "<=", "<"]), n, self.constant_for(("num", f)))

    def between(self, depth, table):
        n = self.number(depth - 1, table)
        if self.linear and n[0] != "num":                               # not exact on a computed number
            return ("cmp", ">=", n, self.constant_for(n))
        if n[0] in ("num", "count_of"):
            lo, hi = sorted((self.constant_for(n) for _ in "ab"), key=lambda c: c[1])
            return ("between", n, lo[1], hi[1], lo[2])
        own = scale(n, self.facts)                                      # finer bounds are refused
        lo, hi = sorted(self.rng.randint(-1, 25) for _ in "ab")
        return ("between", n, lo * 10 ** (own - min(own, 1)), hi * 10 ** (own - min(own, 1)), own)

    def comparison(self, depth, table):
        n = self.number(depth - 1, table)
        if self.rng.random() < .2 and (n[0] == "num" or not self.linear):
            return ("cmp", "=", n, self.constant_for(n))
        other = self.number(depth - 1, table) if depth >= 1 and self.rng.random() < .4 else None
        if not other or other[0] == "const":
            other = self.constant_for(n)
        elif n[0] == "const":
            n = self.constant_for(other)
        return ("cmp", self.rng.choice([">=", ">", "<=", "<"]), n, other)

    # ---- numbers
    def number(self, depth, table=None):
        inner = ["add", "sub", "mul", "div", "share_of", "part_of", "min", "max", "or_else", "count_of", "when", "given_num",
                 "rows", "rows", "rows"]
        k = self.rng.choice(["num"] * 2 + ["points"] + (inner if depth > 0 else []))
        sub = lambda: self.number(depth - 1, table)
        if k in ("add", "sub", "mul", "min", "max", "div", "share_of", "part_of"):
            return self.arithmetic(k, depth, table)
        if k == "or_else":
            return (k, sub(), ("const", 1, 0))
        if k == "count_of":
            return (k, [self.truth(depth - 1, table) for _ in range(self.rng.randint(1, 3))])
        if k == "when":
            return (k, self.truth(depth - 1, table), sub(), sub() if self.rng.random() < .7 else ("const", 5, 1))
        if k == "given_num":
            return (k, self.truth(depth - 1, table), sub())
        if k == "points" and (f := self.pick("level", table)):
            return (k, f, [self.rng.randint(-2, 4) for _ in range(self.facts[f].hi + 1)], self.rng.randint(0, 1))
        if k == "rows" and (not self.linear or table == self.per_row) and (t := self.pick_table("tssg", table)):
            return self.over_rows(t, depth)
        f = self.pick("num", table)
        return ("num", f) if f else ("const", self.rng.randint(0, 3), 0)

    def arithmetic(self, k, depth, table):
        a = self.number(depth - 1, table)
        if k in ("div", "share_of") and self.linear:                    # a computed divisor that may be 0 is not exact
            f = self.pick("num", table)
            b = ("num", f) if f else ("const", 3, 0)
        else:
            b = self.number(depth - 1, table)
        if k == "mul" and scale(a, self.facts) + scale(b, self.facts) > 6:
            return ("add", a, ("const", 1, 0))
        return (k, a, b)

    def over_rows(self, t, depth):
        weekly = ["latest", "fall_from_peak", "at_week"] * 2 if t in ("s", "g/t") else []
        k = self.rng.choice(["count_rows", "share_of_rows", "sum", "mean", "lowest", "peak"] + weekly)
        if k == "count_rows" and self.rng.random() < .4:
            return (k, t, None)
        if k in ("count_rows", "share_of_rows"):
            return (k, t, self.truth(depth - 1, base(t)))
        if k == "fall_from_peak":                                       # its range must start at 0 or above
            self.used.add(FALLING[base(t)])
            return (k, t, ("num", FALLING[base(t)]))
        return (k, t, self.number(depth - 1, base(t))) + ((self.rng.randint(1, 3),) if k == "at_week" else ())


# ---------------------------------------------------------------- what a tree reads
def walk(e):
    """Every node of a tree, itself first."""
    if type(e) is tuple and e and type(e[0]) is str:
        yield e
    if type(e) in (tuple, list):
        for x in e:
            yield from walk(x)


def used_facts(e, facts=FACTS):
    out = {n[1] for n in walk(e) if n[0] in ("flag", "num", "points")}
    return out | {DEPS[f] for f in out if facts[f].asked_if}


def used_tables(e):
    return {base(n[1]) for n in walk(e) if n[0] in PER_TABLE}


# ---------------------------------------------------------------- assessments
def domain(d):
    return ([True, False] if d.kind == "flag" else list(range(d.lo, d.hi + 1))) + ([NA] if d.may_na else [])


def values(f, answers, facts=FACTS):
    """What a completion may put for the fact, given what is answered."""
    got = answers.get(f)
    return domain(facts[f]) if got is None else list(range(got[0], got[1] + 1)) if type(got) is tuple else [got]


def random_answer(rng, d):
    if d.kind != "flag" and d.hi - d.lo >= 2 and rng.random() < .2:     # a guess: a range
        lo, hi = sorted(rng.sample((d.lo, d.lo + 1, d.hi - 1, d.hi) if d.hi - d.lo > 2 else range(d.lo, d.hi + 1), 2))
        return (lo, hi)
    if d.may_na and rng.random() < .12:
        return NA
    return rng.random() < .5 if d.kind == "flag" else rng.randint(d.lo, d.hi)


def random_state(rng, p_open, facts=FACTS, max_rows=3):
    answers = {f: random_answer(rng, d) for f, d in facts.items() if not d.table and rng.random() > p_open}
    tables = {}
    for t in TABLES:
        if rng.random() < p_open / 2:
            continue
        if rng.random() < .06:
            tables[t] = NA
            continue
        keys = free_keys(t, [], tables, last_week=4)
        keys = rng.sample(keys, min(len(keys), rng.randint(0, min(max_rows, 2 if t == "t" else 3))))
        rows = [{**k, **{f: random_answer(rng, facts[f]) for f in CELLS[t] if rng.random() > p_open}} for k in keys]
        tables[t] = (rows, rng.random() > p_open / 2)
    return State(facts, answers, tables, max_rows)


def owners(tables):
    """The names of the rows that a series may belong to."""
    rows = tables.get("t", ([], False))
    return [] if rows == NA else [r["name"] for r in rows[0]]


def free_keys(t, rows, tables, last_week=WEEKS[-1]):
    """What a further row of the table may be called: by a name, a week, or a week and the row that it belongs to."""
    weeks = [w for w in WEEKS if w <= last_week]
    keys = {"t": lambda: [{"name": n} for n in WEEKS], "s": lambda: [{"week": w} for w in weeks],
            "g": lambda: [{"of": n, "week": w} for n in owners(tables) for w in weeks]}[t]()
    return [k for k in keys if not any(k.items() <= r.items() for r in rows)]


def table_completions(st, t, read, tables, cap):
    """Every way to fill and close a table, over the columns that are read; None if more than cap. `tables`: those before it."""
    if st.tables.get(t) == NA:
        return [NA]
    rows, closed = st.tables.get(t, ([], False))
    cells, out = [f for f in CELLS[t] if f in read], []
    free = free_keys(t, rows, tables)
    for extra in range(0 if closed else st.max_rows - len(rows), -1, -1):
        for keys in [free[:extra]] if t == "t" else itertools.combinations(free, extra):
            full, size = rows + list(keys), 1
            for r in full:
                for f in cells:
                    size *= len(values(f, r, st.facts))
            if size > cap:
                return None
            for combo in itertools.product(*[values(f, r, st.facts) for r in full for f in cells]):
                it = iter(combo)
                out.append(([{**r, **{f: next(it) for f in cells}} for r in full], True))
            if len(out) > cap:
                return None
    return out


def ways_to_complete(st, names, read, cap):
    """Every way to complete these tables together, as dictionaries; None if more than cap."""
    ways = [{}]
    for t in [t for t in TABLES if t in names or t == "t" and "g" in names]:
        longer = []
        for way in ways:
            own = table_completions(st, t, read, way, cap)
            if own is None or len(longer) + len(own) > cap:
                return None
            longer += [{**way, t: v} for v in own]
        ways = longer
    return ways


def completions(st, e, cap, also=()):
    """Every completion, over what the tree and the tables `also` hold; None if more than cap."""
    read = used_facts(e, st.facts)
    plain = [f for f in read if not st.facts[f].table]
    tables = ways_to_complete(st, used_tables(e) | set(also), read, cap)
    if tables is None:
        return None
    ways = [values(f, st.answers, st.facts) for f in plain] + [tables]
    total = 1
    for w in ways:
        total *= len(w)
    if total > cap:
        return None
    return (State(st.facts, dict(zip(plain, c)), c[-1], st.max_rows) for c in itertools.product(*ways))


def refine(rng, st):
    """Answer one more thing, narrow a range, add a row to an open list, or close it; None when nothing is open."""
    answers = dict(st.answers)
    tables = {t: v if v == NA else ([dict(r) for r in v[0]], v[1]) for t, v in st.tables.items()}
    is_open = lambda f, have: f not in have or type(have[f]) is tuple
    steps = [("fact", f) for f, d in st.facts.items() if not d.table and is_open(f, answers)]
    for t in TABLES:
        rows, closed = tables.get(t, ([], False)) if tables.get(t) != NA else ([], True)
        if not closed:
            steps += [("close", t)] + ([("row", t)] if len(rows) < st.max_rows and free_keys(t, rows, tables) else [])
        steps += [("cell", t, i, f) for i, r in enumerate(rows) for f in CELLS[t] if is_open(f, r)]
    if not steps:
        return None
    step = rng.choice(steps)
    if step[0] == "fact":
        answers[step[1]] = rng.choice(values(step[1], answers, st.facts))
    elif step[0] == "cell":
        row = tables[step[1]][0][step[2]]
        row[step[3]] = rng.choice(values(step[3], row, st.facts))
    else:
        rows, _ = tables.get(step[1], ([], False))
        if step[0] == "row":
            rows = rows + [rng.choice(free_keys(step[1], rows, tables))]
        tables[step[1]] = (rows, step[0] == "close")
    return State(st.facts, answers, tables, st.max_rows)
