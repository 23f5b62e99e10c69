#!/usr/bin/env python3
"""The rules of docs/readings.md, a second time: to be compared with crates/plan/src/reading.

Reads plans, one JSON document a line, and writes for each a line of JSON: how its indicators stand. Written from the
documentation, not from the other program; where the two differ, the documentation decides. Standard library only.

    python3 tests/readings/twin.py PLANS.jsonl > READINGS.jsonl
"""

import calendar
import json
import math
import re
import statistics
import sys

BILLIONTH = 1e-9
HUGE = 1e15
INF = math.inf


def less(a, b):
    """Less by more than rounding."""
    return b - a > BILLIONTH * max(abs(a), abs(b)) if math.isfinite(a) and math.isfinite(b) else a < b


def tidy(number):
    return number if number is not None and math.isfinite(number) else None


# --- Time -----------------------------------------------------------------------------------------------------------


def date_span(text):
    """A date as months: from the beginning of its first day to the end of its last."""
    parts = [int(part) for part in text.split("-")]
    year = parts[0]
    if len(parts) == 1:
        return year * 12.0, year * 12.0 + 12
    month = parts[1]
    begin = year * 12.0 + month - 1
    if len(parts) == 2:
        return begin, begin + 1
    days = calendar.monthrange(year, month)[1]
    return begin + (parts[2] - 1) / days, begin + parts[2] / days


def last_day(text):
    parts = [int(part) for part in text.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return year, month, parts[2] if len(parts) > 2 else calendar.monthrange(year, month)[1]


class Calendar:
    """The times of one plan."""

    def __init__(self, plan):
        self.now = date_span(plan["referenceDate"])[1]
        self.today = last_day(plan["referenceDate"])
        points = plan.get("reportingPoints", [])
        self.points = {}
        self.ends = []
        for place, point in enumerate(points, 1):
            end = min(max(point.get("lastMonth", place * 12 // len(points)), 1), 12)
            self.ends.append(end)
            self.points.setdefault(point["id"], end)

    def span(self, period):
        if ".." in period and "/" not in period:
            first, last = period.split("..")
            return date_span(first)[0], date_span(last)[1]
        if "/" in period:
            year, point = period.split("/", 1)
            end = self.points.get(point, 12)
            begin = max([other for other in self.ends if other < end], default=0)
            return int(year) * 12.0 + begin, int(year) * 12.0 + end
        part = re.fullmatch(r"(\d{4})-([QT])(\d)", period)
        if part:
            months = 3 if part[2] == "Q" else 4
            end = int(part[1]) * 12.0 + int(part[3]) * months
            return end - months, end
        return date_span(period)

    @staticmethod
    def sort_of(period):
        """The kind of period, the longest first."""
        if "/" in period:
            return 3
        if ".." in period:
            return 5
        if "T" in period:
            return 1
        if "Q" in period:
            return 2
        return {4: 0, 7: 4, 10: 6}[len(period)]

    def is_future(self, period):
        begin, end = self.span(period)
        kind = self.sort_of(period)
        this_month = math.ceil(self.now)
        if kind == 3:
            return end - 1 >= this_month
        if kind in (5, 6):
            return end > self.now + 1e-6
        return begin >= this_month


def near(a, b):
    return abs(a - b) < 1e-6


def earlier(a, b):
    return b - a > 1e-6


def same_month(a, b):
    return near((a - b) % 12, 0) or near((a - b) % 12, 12)


# --- Values ---------------------------------------------------------------------------------------------------------


def number_of(item, kind):
    """The number of a value or baseline; of a yes or no, 1 or 0."""
    if "suppressed" in item.get("flags", []):
        return None
    if kind == "yesNo":
        answer = item.get("answer")
        return None if answer is None else float(answer)
    value = item.get("value")
    return None if value is None or abs(value) > HUGE else float(value)


def starts_in_january(period):
    if ".." not in period or "/" in period:
        return True
    first, last = period.split("..")
    return first[:4] == last[:4] and first[4:] in ("", "-01", "-01-01")


class Outcomes:
    """What counts of a series, for one target or none."""

    def __init__(self, times, plan, indicator, series, split, level, due):
        self.kind = indicator["kind"]
        self.adds_up = indicator.get("cumulative", False)
        self.why = {}
        values = series.get("values", []) if series else []
        baselines = [b for b in indicator.get("baselines", []) if b.get("split") == split]
        self.baseline = baselines[0] if baselines else None
        start, at = None, None
        if self.baseline and self.baseline["kind"] == "value":
            start = number_of({**self.baseline, "flags": []}, self.kind)
        if start is not None and "period" in self.baseline:
            at = times.span(self.baseline["period"])[1]
            if earlier(times.now, at):
                at = None
        if at is not None:
            self.begin = at
        elif plan.get("validity"):
            self.begin = date_span(plan["validity"][0]["from"])[0]
        else:
            self.begin = None

        spans = [times.span(value["period"]) for value in values]
        sorts = [times.sort_of(value["period"]) for value in values]
        due_end = date_span(due)[1] if due else None
        floor = None if self.begin is None else self.begin - (12 if self.adds_up else 0)
        outside = {"after-reference", "before-plan", "after-deadline"}
        for i, value in enumerate(values):
            flags = value.get("flags", [])
            if times.is_future(value["period"]):
                self.why[i] = "after-reference"
            elif floor is not None and earlier(spans[i][1], floor):
                self.why[i] = "before-plan"
            elif due_end is not None and not earlier(spans[i][0], due_end):
                self.why[i] = "after-deadline"
            elif number_of(value, self.kind) is None:
                told = [
                    code
                    for flag, code in (
                        ("suppressed", "suppressed"),
                        ("nonResponse", "non-response"),
                        ("notApplicable", "not-applicable"),
                    )
                    if flag in flags
                ]
                self.why[i] = told[0] if told else "no-value"
        seen = set()
        for i in range(len(values)):
            key = (spans[i], sorts[i])
            if key in seen and self.why.get(i) not in outside:
                self.why[i] = "doubled"
            seen.add(key)
        breaks = [
            spans[i][1]
            for i, value in enumerate(values)
            if "seriesBreak" in value.get("flags", []) and self.why.get(i) not in outside | {"doubled"}
        ]
        broken = max(breaks, default=None)
        if broken is not None:
            for i in range(len(values)):
                if i not in self.why and earlier(spans[i][1], broken):
                    self.why[i] = "before-break"

        def latest(fits):
            found = [
                i
                for i in range(len(values))
                if i not in self.why and fits(i) and (self.begin is None or not earlier(spans[i][1], self.begin))
            ]
            return max(found, key=lambda i: (spans[i][1], -spans[i][0], -sorts[i]), default=None)

        anchor = due_end if due_end is not None else 0.0

        def counts_up(i):
            return not self.adds_up or starts_in_january(values[i]["period"])

        newest = latest(counts_up)
        if self.adds_up and level:
            last = latest(lambda i: counts_up(i) and same_month(spans[i][1], anchor))
        else:
            last = newest
        for i in range(len(values)):
            if i in self.why:
                continue
            if self.adds_up:
                if not counts_up(i):
                    self.why[i] = "other-grain"
                    continue
                months = [spans[newest][1]] if newest is not None else []
                months += [anchor] if level else []
                if not any(same_month(spans[i][1], month) for month in months):
                    self.why[i] = "other-month"
            elif last is not None and sorts[i] != sorts[last]:
                self.why[i] = "other-grain"
        left = [i for i in range(len(values)) if i not in self.why]
        left.sort(key=lambda i: (spans[i][1], -spans[i][0], -sorts[i]))
        for i in left[: max(0, len(left) - 240)]:
            self.why[i] = "too-many"
        self.points = [(spans[i][1], number_of(values[i], self.kind)) for i in left[-240:]]
        self.has_values = bool(self.points)
        self.values, self.spans = values, spans
        self.latest = None if last is None else (spans[last][1], number_of(values[last], self.kind))
        self.latest_period = None if last is None else values[last]["period"]
        self.flagged = any("seriesBreak" in values[i].get("flags", []) for i in left[-240:])

        if at is None:
            comparable = broken is None and not self.adds_up
        else:
            month = anchor if level else (spans[newest][1] if newest is not None else anchor)
            comparable = broken is None or not earlier(at, broken)
            if self.adds_up:
                comparable = comparable and starts_in_january(self.baseline["period"]) and same_month(at, month)
        self.start = start if comparable else None
        if self.start is not None and at is not None and not any(near(at, time) for time, _ in self.points):
            self.points = sorted(self.points + [(at, self.start)], key=lambda point: point[0])

    def why_nothing(self):
        if self.adds_up and self.has_values:
            return "part-of-year"
        blanks = ("suppressed", "non-response", "not-applicable", "no-value")
        empty = [i for i, why in self.why.items() if why in blanks]
        if not empty:
            return "not-measured"
        why = self.why[max(empty, key=lambda i: (self.spans[i][1], i))]
        return "not-measured" if why == "no-value" else why

    def why_no_pace(self):
        reasons = set(self.why.values())
        lost = self.start is None and self.baseline is not None and "value" in self.baseline
        if "before-break" in reasons or (lost and self.flagged):
            return "series-break"
        return "suppressed" if "suppressed" in reasons else "too-few-points"

    def pace(self):
        """Per year, low, high, change; or None."""
        slopes, times = [], []
        for i, (t, a) in enumerate(self.points):
            for u, b in self.points[i + 1 :]:
                if near(t, u) or (self.adds_up and not same_month(t, u)):
                    continue
                slopes.append((b - a) * 12 / (u - t))
                times += [t, u]
        if not slopes:
            return None
        middle = statistics.median(slopes)
        low = high = None
        if len(slopes) > 1:
            low, _, high = statistics.quantiles(slopes, n=4, method="inclusive")
        return middle, low, high, middle * (max(times) - min(times)) / 12

    def smallest_step(self, indicator):
        decimals = indicator.get("unit", {}).get("decimals")
        if decimals is None:
            texts = [f"{number:.6f}".rstrip("0").partition(".")[2] for _, number in self.points]
            decimals = max(map(len, texts), default=0)
        return 10.0 ** -min(decimals, 6)


# --- Targets --------------------------------------------------------------------------------------------------------


def edges(operator, value):
    return {"atLeast": (value, INF), "atMost": (-INF, value), "exactly": (value, value)}[operator]


def ask(target, year, indicator):
    """What a target asks for: ('level', low, high), ('keep', operator), ('plus', change), ('rate', change, months), or
    ('no', reason)."""
    kind = target["kind"]
    if indicator["kind"] == "qualitative" or kind == "qualitative":
        return "no", "qualitative"
    if kind == "reference":
        return "no", "reference"
    if (kind == "yesNo") != (indicator["kind"] == "yesNo"):
        return "no", "target-unusable"

    def good(number):
        return number is not None and abs(number) <= HUGE

    value = target.get("value")
    operator = target.get("operator", "atLeast")
    if kind == "yesNo":
        if "good" not in target:
            return "no", "no-direction"
        wanted = float(target["good"])
        return "level", wanted, wanted
    if kind == "keepBaseline":
        way = {"increase": "atLeast", "decrease": "atMost", "keep": "exactly"}.get(indicator.get("direction"))
        return ("keep", way) if way else ("no", "no-direction")
    if kind == "within":
        if not (good(target.get("min")) and good(target.get("max"))):
            return "no", "target-unusable"
        return "level", min(target["min"], target["max"]), max(target["min"], target["max"])
    if kind == "yearly":
        return ("level", *edges(operator, year[1])) if year and good(year[1]) else ("no", "target-unusable")
    if not good(value):
        return "no", "target-unusable"
    if kind == "exactly":
        give = target.get("tolerance", 0.0)
        if not good(give):
            return "no", "target-unusable"
        return "level", value - max(give, 0.0), value + max(give, 0.0)
    if kind == "changeBy":
        per = target.get("per")
        if per == "plan":
            return "plus", value
        months = {"year": 12.0, "quarter": 3.0, "month": 1.0}.get(per)
        return ("rate", value, months) if months else ("no", "target-unusable")
    return ("level", *edges({"everySeries": operator}.get(kind, kind), value))


def meets(low, high, number):
    return not less(number, low) and not less(high, number)


def lack_of(low, high, number):
    if meets(low, high, number):
        return 0.0
    return low - number if number < low else high - number


def months_between(indicator, times):
    frequency = indicator.get("frequency")
    fixed = {
        "monthly": 1,
        "quarterly": 3,
        "everyTertial": 4,
        "yearly": 12,
        "everySecondYear": 24,
        "everyThirdYear": 36,
    }
    if frequency == "everyReportingPoint":
        return 12 / max(len(times.ends), 1)
    return fixed.get(frequency)


class Reading:
    """One series against one target, or none."""

    def __init__(self, plan, times, indicator, series, split, target, year=None):
        self.status, self.movement, self.reason = "not-assessable", None, None
        self.share = self.pace_needed = self.projection = self.miss = self.lack = self.change = None
        self.low = self.high = None
        own = due_of(target, year)
        directed = target is None or target["kind"] == "direction"
        outcomes = Outcomes(times, plan, indicator, series, split, not directed, None if directed else own)
        self.outcomes, self.indicator, self.times = outcomes, indicator, times
        validity = plan.get("validity", [])
        plan_end = (validity[0].get("extendedTo") or validity[0]["to"]) if validity else None
        self.own_due, self.due = own, own or plan_end
        self.passed = own is not None and times.today >= last_day(own)
        self.time_share = None
        if self.due and outcomes.begin is not None:
            end = date_span(self.due)[1]
            if earlier(outcomes.begin, end):
                self.time_share = min(max((times.now - outcomes.begin) / (end - outcomes.begin), 0.0), 1.0)
        self.pace, self.step, self.band = None, outcomes.smallest_step(indicator), None
        self.amber = indicator.get("amberBand") or plan.get("amberBand")
        self.percent = None

        if indicator["kind"] == "qualitative":
            self.reason = "qualitative"
        elif directed:
            self.by_direction((target or {}).get("direction") or indicator.get("direction"))
        else:
            asked = ask(target, year, indicator)
            if asked[0] == "no":
                self.reason = asked[1]
            elif asked[0] == "rate":
                self.by_rate(asked[1], asked[2])
            else:
                self.by_level(asked)
        if indicator["kind"] == "yesNo":
            self.lack = self.pace = None

    def trend(self, change, wanted):
        if less(abs(change), self.step):
            return "unchanged"
        return "better" if change * wanted > 0 else "worse"

    def by_level(self, asked):
        outcomes, start = self.outcomes, self.outcomes.start
        if asked[0] != "level" and start is None:
            self.reason = "no-baseline"
            return
        if asked[0] == "level":
            low, high = asked[1:]
        elif asked[0] == "keep":
            low, high = edges(asked[1], start)
        else:
            low, high = edges("atMost" if asked[1] < 0 else "atLeast", start + asked[1])
        self.band = low, high
        way = None if start is None else lack_of(low, high, start)
        self.pace = outcomes.pace()
        if way is not None and math.isfinite(way):
            self.step = max(self.step, abs(way) / 100)
        if outcomes.latest is None:
            self.reason = outcomes.why_nothing()
            return
        time, number = outcomes.latest
        lack = lack_of(low, high, number)
        self.lack = tidy(lack)
        if way and self.indicator["kind"] != "yesNo":
            self.share = tidy((abs(way) - abs(lack)) / abs(way))
        one_sided = math.isinf(low) != math.isinf(high)
        if one_sided:
            part, whole = (number, low) if math.isinf(high) else (high, number)
            if part > 0 and whole > 0:
                self.percent = tidy(part / whole * 100)
        wanted = lack or (0 if not one_sided else (1 if math.isinf(high) else -1))
        trend = self.trend(self.pace[3], wanted) if self.pace and wanted else None
        if self.pace and self.due and self.indicator["kind"] != "yesNo":
            years = max((date_span(self.due)[1] - time) / 12, 0.0)
            self.project(number, years)
            if lack and self.projection is not None:
                self.miss = tidy((number + lack - self.projection) / lack)
                self.pace_needed = tidy(lack / years) if years > 0 else None
        self.judge(meets(low, high, number), time, trend)

    def project(self, number, years):
        bounds = self.indicator.get("bounds") or {}
        share = self.indicator["kind"] == "share"
        least = bounds.get("min", 0.0 if share else -INF)
        most = bounds.get("max", 100.0 if share else INF)
        least, most = min(least, number), max(most, number)

        def at(pace):
            return None if pace is None else tidy(min(max(number + pace * years, least), most))

        self.projection, self.low, self.high = (at(pace) for pace in self.pace[:3])

    def judge(self, met, time, trend):
        if met:
            self.status = "met"
        elif self.passed:
            gap = months_between(self.indicator, self.times)
            begin, end = date_span(self.due)
            for_it = earlier(end, time + gap) if gap else earlier(begin, time)
            if for_it:
                self.status = "missed"
            else:
                self.reason = "deadline-not-measured"
        elif self.pace is None:
            self.reason = self.outcomes.why_no_pace()
        elif trend != "better" or self.indicator["kind"] == "yesNo":
            self.status = "off-track"
        elif self.miss is None:
            self.reason = "no-deadline"
        else:
            self.status = "lagging" if less(0.05, self.miss) else "on-track"

    def by_rate(self, change, months):
        outcomes = self.outcomes
        self.pace = outcomes.pace()
        self.pace_needed = tidy(change * 12 / months)
        if outcomes.latest is None:
            self.reason = outcomes.why_nothing()
            return
        time, number = outcomes.latest
        before = [
            point
            for point in outcomes.points
            if not earlier(time - months, point[0]) and (not outcomes.adds_up or same_month(time, point[0]))
        ]
        if not before:
            self.reason = outcomes.why_no_pace()
            return
        then, from_number = before[-1]
        self.change = tidy((number - from_number) * months / (time - then))
        sign = -1 if change < 0 else 1
        trend = None
        if self.pace:
            trend = self.trend(self.pace[3], sign)
            self.miss = tidy(1 - self.pace[0] * months / 12 / change) if change else None
        self.judge(not less(self.change * sign, change * sign), time, trend)

    def by_direction(self, direction):
        wanted = {"increase": 1, "decrease": -1, "keep": 0}.get(direction)
        if wanted is None:
            self.reason = "no-direction"
            return
        outcomes = self.outcomes
        self.status = "no-target"
        self.pace = outcomes.pace()
        if outcomes.latest is None:
            self.reason = outcomes.why_nothing()
            return
        time, number = outcomes.latest
        held_against = [value for then, value in outcomes.points if earlier(then, time)][:1]
        baseline = outcomes.baseline or {}
        if outcomes.start is not None and ("period" not in baseline or earlier(self.times.span(baseline["period"])[1], time)):
            held_against = [outcomes.start]
        if held_against:
            self.movement = self.trend(number - held_against[0], wanted)
        else:
            self.reason = outcomes.why_no_pace()

    def almost(self):
        band = self.amber
        if not self.lack or self.percent is None or not band:
            return False
        return not less(self.percent, band["from"]) and not less(band["to"], self.percent)

    def told(self):
        return {
            "status": self.status,
            "movement": self.movement,
            "reason": self.reason,
            "lack": self.lack,
            "start": self.outcomes.start,
            "latest": self.outcomes.latest_period,
            "shareOfWay": self.share,
            "shareOfTime": self.time_share,
            "paceNeeded": self.pace_needed,
            "pace": self.pace[0] if self.pace else None,
            "paceLow": self.pace[1] if self.pace else None,
            "paceHigh": self.pace[2] if self.pace else None,
            "projection": self.projection,
            "projectionLow": self.low,
            "projectionHigh": self.high,
            "miss": self.miss,
            "latestChange": self.change,
            "leastMovement": self.step,
            "percentOfTarget": self.percent,
            "almost": self.almost(),
            "used": len(self.outcomes.points),
            "leftOut": [why for _, why in sorted(self.outcomes.why.items())],
        }


# --- Indicators -----------------------------------------------------------------------------------------------------


def due_of(target, year):
    if target is None:
        return None
    if year:
        return f"{year[0]:04}"
    return (target.get("deadline") or {}).get("at")


def split_by_year(targets):
    for target in targets:
        if target["kind"] == "yearly" and target.get("years"):
            for year in target["years"]:
                yield target, (year["year"], year["value"])
        else:
            yield target, None


def in_force(aims, times):
    """The place of the target that counts now."""

    def weight(place):
        target, year = aims[place]
        sort = {"direction": 1, "reference": 2, "qualitative": 3}.get(target["kind"], 0)
        due = due_of(target, year)
        if due is None:
            return sort, 1, (0, 0, 0), place
        day = last_day(due)
        if times.today >= day:
            return sort, 2, tuple(-part for part in day), place
        return sort, 0, day, place

    return min(range(len(aims)), key=weight, default=None)


WORST_FIRST = [
    ("missed", None),
    ("off-track", None),
    ("lagging", None),
    ("not-assessable", None),
    ("no-target", "worse"),
    ("no-target", None),
    ("no-target", "unchanged"),
    ("no-target", "better"),
    ("on-track", None),
    ("met", None),
]


def read_indicator(plan, times, indicator):
    own = [series for series in indicator.get("series", []) if series["role"] == "outcome"]

    def series_of(split):
        mine = [series for series in own if series.get("split") == split]
        return next((series for series in mine if series.get("values")), mine[0] if mine else None)

    targets = indicator.get("targets", [])
    whole = list(split_by_year(target for target in targets if "split" not in target))
    force = in_force(whole, times)
    target, year = whole[force] if force is not None else (None, None)
    parts = []
    every = target is not None and target["kind"] == "everySeries"
    if every:
        parts = [Reading(plan, times, indicator, s, s.get("split"), target) for s in own]
    every = bool(parts)
    splits = []
    for other in targets:
        if "split" in other and other["split"] not in splits:
            splits.append(other["split"])
    for split in splits[:24]:
        aims = list(split_by_year(other for other in targets if other.get("split") == split))
        parts.append(Reading(plan, times, indicator, series_of(split), split, *aims[in_force(aims, times)]))
    if every or (target is None and parts):
        main = Reading(plan, times, indicator, None, None, target, year)
        worst = min(parts, key=lambda part: WORST_FIRST.index((part.status, part.movement)))
        main.status, main.movement, main.reason = worst.status, worst.movement, worst.reason
    else:
        main = Reading(plan, times, indicator, series_of(None), None, target, year)
    others = [aim for place, aim in enumerate(whole) if place != force][:24]
    others = [Reading(plan, times, indicator, series_of(None), None, *aim) for aim in others]
    agreed = agreement(times, indicator, main, parts)
    return {
        "id": indicator["id"],
        "main": main.told(),
        "parts": [part.told() for part in parts],
        "others": [other.told() for other in others],
        "agreement": agreed,
        "leaning": leaning(times, indicator, main) if agreed == "disagree" else None,
        "notMeasured": not_measured(plan, times, indicator, own),
    }


def latest_assessment(times, indicator):
    decided = None
    for assessment in indicator.get("assessments", []):
        about = times.span(assessment["period"])[1] if "period" in assessment else -INF
        date = [int(part) for part in assessment["date"].split("-")] if "date" in assessment else []
        if decided is None or (about, date) > decided[0]:
            decided = (about, date), assessment
    return decided and decided[1]


def leaning(times, indicator, main):
    """Who is the more hopeful, where the two disagree."""
    decided = latest_assessment(times, indicator)["status"]
    if decided == "partlyFulfilled":
        return "more-cautious" if main.status in ("met", "on-track") else "more-hopeful"
    return "more-hopeful" if decided == "fulfilled" else "more-cautious"


def agreement(times, indicator, main, parts):
    computed = main.status not in ("no-target", "not-assessable")
    decided = latest_assessment(times, indicator)
    if decided and decided["status"] in ("notAssessed", "unknown"):
        decided = None
    if not decided:
        return "only-computed" if computed else "neither"
    if not computed:
        return "only-decided"
    about = decided.get("period")
    about = about.split("..")[-1] if about and "/" not in about else about
    about = int((about or decided.get("date", "9999"))[:4])
    measured = [r.outcomes.latest_period for r in [main, *parts] if r.outcomes.latest_period]
    if any(about < int(period.split("..")[-1][:4] if "/" not in period else period[:4]) for period in measured):
        return "only-computed"
    some = main.almost() or (main.share or 0) > 0 or any(part.status == "met" for part in parts)
    stuck = ("off-track", "missed")
    good = {
        ("outcome", "fulfilled"): main.status == "met",
        ("outcome", "notFulfilled"): main.status != "met",
        ("outcome", "partlyFulfilled"): main.status in ("on-track", "lagging") or (main.status in stuck and some),
        ("forecast", "fulfilled"): main.status in ("met", "on-track"),
        ("forecast", "notFulfilled"): main.status in ("lagging", *stuck),
        ("forecast", "partlyFulfilled"): main.status == "lagging" or (main.status in stuck and some),
    }
    return "agree" if good[decided["kind"], decided["status"]] else "disagree"


def ends_of_outcomes(times, indicator, own):
    """The ends of all times that an outcome tells of, also that it is withheld or was not answered."""
    number = "value" if indicator["kind"] != "yesNo" else "answer"
    return [
        times.span(value["period"])[1]
        for series in own
        for value in series.get("values", [])
        if not times.is_future(value["period"])
        and (number in value or "answer" in value or "text" in value or value.get("flags"))
    ]


def holds_outcomes(plan, times):
    for indicator in plan.get("indicators", []):
        own = [series for series in indicator.get("series", []) if series.get("role", "outcome") == "outcome"]
        if ends_of_outcomes(times, indicator, own):
            return True
    return False


def not_measured(plan, times, indicator, own):
    """Whether a period has ended that ought to have an outcome, and the time has come to tell it."""
    months = months_between(indicator, times) if "frequency" in indicator else None
    if months is None or not holds_outcomes(plan, times):
        return False
    ends = ends_of_outcomes(times, indicator, own)
    baselines = [baseline for baseline in indicator.get("baselines", []) if "split" not in baseline]
    if ends:
        last = max(ends)
    elif baselines and "period" in baselines[0]:
        last = times.span(baselines[0]["period"])[1]
    elif plan.get("validity"):
        last = date_span(plan["validity"][0]["from"])[0]
    else:
        return False

    def next_point(after):
        year = after // 12
        ahead = [(year + more) * 12 + end for more in (0, 1) for end in times.ends]
        return min([end for end in ahead if earlier(after, end)] + [after + 12])

    due = next_point(last) if indicator["frequency"] == "everyReportingPoint" else last + months
    told = next_point(due) if times.ends else due + min(months, 12)
    return not earlier(times.now, told)


def main():
    for line in open(sys.argv[1], encoding="utf-8"):
        plan = json.loads(line)
        times = Calendar(plan)
        readings = [read_indicator(plan, times, indicator) for indicator in plan.get("indicators", [])]
        print(json.dumps(readings, ensure_ascii=False))


if __name__ == "__main__":
    main()
