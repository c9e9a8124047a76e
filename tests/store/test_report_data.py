"""What SQL tells a report is what plain Python makes of the same sets."""

from collections import defaultdict
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fitlog.store import Log
from fitlog.store.report_data import ReportLog
from fitlog.training.exercise import Exercise, Measurement
from fitlog.training.moved import work_volume
from fitlog.training.report_series import Strand, estimate_factors, strands_of
from fitlog.training.series import Metric, series_of
from fitlog.training.sets import LoggedSet, PerformedSet, SetKind
from fitlog.training.volume import hard_sets
from fitlog.training.weighed import BodyweightHistory, MovedByDay
from logs import NOW, OF_ALL_KINDS, a_set, add
from strategies import EXERCISES, performed

LIGHTER, HEAVIER = 70_000, 72_000
BODY = MovedByDay(
    BodyweightHistory((NOW.date().isoformat(), "2026-11-26"), (LIGHTER, HEAVIER)),
    Exercise("pull-up", "Pull-Up", Measurement.BODYWEIGHT_REPS, bodyweight_factor=1.0),
)
FOLLOWED = ("e1rm", "load", "reps", "pause", "duration", "distance")
Points = dict[tuple[object, ...], list[tuple[object, float]]]


@st.composite
def histories(draw: st.DrawFn) -> list[tuple[str, PerformedSet, int]]:
    """Draw sets of a few exercises with the hours between them."""
    found = []
    for _ in range(draw(st.integers(1, 14))):
        name = draw(st.sampled_from(sorted(EXERCISES)))
        one = draw(performed(EXERCISES[name]))
        found.append((EXERCISES[name].exercise.slug, one, draw(st.sampled_from([0, 1, 30, 200]))))
    return found


def points_of_strands(strands: tuple[Strand, ...], metric: Metric) -> Points:
    """Return each series' values by day; a pause tells strands apart, but no series of pauses."""
    found: dict[tuple[object, ...], dict[object, list[float]]] = {}
    for strand in strands:
        key = (strand.key.side,) if metric is Metric.PAUSE else tuple(strand.key)
        for point in strand.points:
            value = getattr(point, metric.value)
            if value is not None:
                found.setdefault(key, {}).setdefault(point.day, []).append(value)
    return {
        key: sorted((day, max(values)) for day, values in days.items())
        for key, days in found.items()
    }


def points_of_series(sets: list[LoggedSet], metric: Metric) -> Points:
    found: Points = {}
    for series in series_of(sets, metric, moved_grams=BODY):
        key = (series.key.side,) if metric is Metric.PAUSE else tuple(series.key)
        days: dict[object, list[float]] = defaultdict(list)
        for point in series.points:
            days[point.day].append(point.value)
        found[key] = sorted((day, max(values)) for day, values in days.items())
    return found


def rounded(points: Points) -> Points:
    return {key: [(day, round(value, 6)) for day, value in some] for key, some in points.items()}


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(histories())
def test_sql_equals_the_series_of_progress(
    tmp_path: Path, history: list[tuple[str, PerformedSet, int]]
) -> None:
    path = tmp_path / "fitlog.db"
    path.unlink(missing_ok=True)
    log = Log.open(path)
    at = NOW
    logged: dict[str, list[LoggedSet]] = defaultdict(list)
    for slug, one, hours in history:
        at += timedelta(hours=hours, seconds=1)
        logged[slug] += add(log, one, at=at, slug=slug)
    report = ReportLog.of(log)
    moved = dict.fromkeys(logged, BODY)
    rows = report.sets_alike(None, moved, estimate_factors("default"))
    for slug, sets in logged.items():
        of_it = [one for one in rows if one.exercise == slug]
        counted = [one for one in sets if one.performed.kind is not SetKind.WARMUP]
        strands = strands_of(of_it)
        for metric in map(Metric, FOLLOWED):
            expected = rounded(points_of_series(counted, metric))
            assert rounded(points_of_strands(strands, metric)) == expected, metric
        assert sum(one.sets for one in of_it) == len(counted)
        volume = sum(work_volume(one.performed, BODY.on(one.day)) for one in counted)
        assert sum(one.volume or 0 for one in of_it) == volume
    hard = report.hard_sets(NOW.date())
    for slug, sets in logged.items():
        assert hard.get(slug, 0) == hard_sets(one.performed for one in sets)
    assert report.trained(None) == sorted(logged, key=lambda slug: logged[slug][-1].at)[::-1]
    log.close()


def test_only_what_lies_in_the_span_is_told(tmp_path: Path) -> None:
    log = Log.open(tmp_path / "fitlog.db")
    add(log, a_set(5, "60", note="early"), at=NOW - timedelta(days=9))
    add(log, *OF_ALL_KINDS, slug="barbell-bench-press")
    report = ReportLog.of(log)
    assert report.trained(NOW.date()) == ["barbell-bench-press"]
    rows = report.sets_alike(NOW.date(), {}, {})
    assert {one.exercise for one in rows} == {"barbell-bench-press"}
    assert [one.text for one in report.notes(NOW.date(), 9)] == ["æ [b]x[/b]"]
    assert [one.text for one in report.notes(None, 9)] == ["æ [b]x[/b]", "early"]
    assert [one.text for one in report.notes(None, 1)] == ["æ [b]x[/b]"]
    log.close()
