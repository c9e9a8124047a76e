"""What `progress EXERCISE` shows: the chart, the trend in words, the sides, the sessions."""

from typing import TYPE_CHECKING

from fitlog.training.periods import Period
from fitlog.training.series import SUMMED, Metric
from fitlog.view.days import day_name, plain_day
from fitlog.view.lines import BOLD, DIM, YELLOW, joined, labelled, styled, wrapped
from fitlog.view.progress_absent import BODYWEIGHT, absence
from fitlog.view.progress_chart import progress_chart
from fitlog.view.progress_sessions import sessions_table
from fitlog.view.progress_words import (
    STATE_STYLES,
    difference_label,
    difference_sentence,
    metric_name,
    reason_sentence,
    record_text,
    series_name,
    side_name,
    trend_sentence,
    unit_name,
)
from fitlog.view.text import plural

if TYPE_CHECKING:
    from fitlog.training.sets import Side
    from fitlog.view.progress_values import Review, Strand
    from fitlog.view.screen import Screen

MOST_RECORDS = 6


def progress_page(review: "Review", screen: "Screen", *, last: int, explain: bool = False) -> str:
    """Return the page as text for the screen; `last` sessions are listed, 0 for all."""
    if not review.current:
        return absence(review, screen)
    parts = [
        [_heading(review, screen)],
        progress_chart(review, screen),
        [*_trends(review, screen), *_difference(review, screen), *_others(review, screen)],
        [*_standing(review, screen), *_next(review, screen), *_bodyweight(review, screen)],
        sessions_table(review, screen, last),
    ]
    if explain:
        from fitlog.view.progress_explained import explained  # noqa: PLC0415 - only with --explain

        parts.append(explained(review, screen))
    return "\n\n".join(joined(part) for part in parts if any(part))


def _heading(review: "Review", screen: "Screen") -> str:
    keys = {strand.series.key._replace(side=None) for strand in review.current}
    kept = [series_name(key) for key in keys if key.pause_ms or key.tempo or key.distance_m]
    # Blanks that do not break keep a day on one line.
    since = f"since {plain_day(review.since, review.today)}".replace(" ", "\xa0")
    text = screen.text(f"{review.exercise.name}: {', '.join([measured(review), *kept])}")
    heading = wrapped(f"{text}, {since}", screen.width).replace("\xa0", " ")
    return styled(heading, BOLD, screen)


def measured(review: "Review") -> str:
    """Return what is shown, its unit, and what of a period: "load in kg, best of each week"."""
    name, unit = metric_name(review.metric), unit_name(review)
    if review.metric is Metric.LOAD and review.exercise.bears_bodyweight:
        name = "added load"
    # The labels of times have their units.
    text = name if unit in {name, "s"} else f"{name} in {unit}"
    text = f"{name} / bodyweight" if review.relative else text
    text += " (estimate)" if review.metric is Metric.E1RM else ""
    if review.period is not Period.SESSION:
        text += f", {'sum' if review.metric in SUMMED else 'best'} of each {review.period}"
    return text


def _trends(review: "Review", screen: "Screen") -> list[str]:
    return [
        labelled(
            strand_label(strand, review),
            f"{trend_sentence(strand.trend, review)}. {reason_sentence(strand.trend, review)}",
            screen,
            STATE_STYLES.get(strand.trend.state, DIM),
        )
        for strand in review.current
    ]


def strand_label(strand: "Strand", review: "Review") -> str:
    """Return what a strand is told of as: its side where there are several."""
    if len(review.current) == 1:
        return "trend"
    side = strand.series.key.side
    return side_name(side)


def _difference(review: "Review", screen: "Screen") -> list[str]:
    verdict, pair = review.difference, review.pair
    if verdict is None or pair is None:
        return []
    label = difference_label(verdict)
    style = DIM if label == "difference" else YELLOW
    return [labelled(label, difference_sentence(verdict, pair, review), screen, style)]


def _others(review: "Review", screen: "Screen") -> list[str]:
    others: dict[str, list[Strand]] = {}
    for strand in review.strands:
        if strand not in review.current:
            others.setdefault(series_name(strand.series.key, sides=False), []).append(strand)
    return [
        labelled("not shown", _other(name, strands, review), screen)
        for name, strands in others.items()
    ]


def _other(name: str, strands: "list[Strand]", review: "Review") -> str:
    points = [point for strand in strands for point in strand.series.points]
    sides = [str(strand.series.key.side) for strand in strands if strand.series.key.side]
    sessions = plural(len({point.set.session_id for point in points}), "session")
    last = day_name(max(point.day for point in points), review.today)
    where = f", {' and '.join(sides)}" if sides else ""
    return f"{name}{where}: {sessions}, last {last}"


def _standing(review: "Review", screen: "Screen") -> list[str]:
    shown = review.standing[:MOST_RECORDS]
    return [
        labelled("records" if not place else "", record_text(record, review), screen).lstrip("\n")
        for place, record in enumerate(shown)
    ]


def _next(review: "Review", screen: "Screen") -> list[str]:
    """Return what would be the next records of each side."""
    from fitlog.view.record_texts import coming_text  # noqa: PLC0415 - only for this line

    sides: dict[Side | None, list[str]] = {}
    for one in review.coming:
        sides.setdefault(one.record.side, []).append(coming_text(one))
    told = [
        f"{side_name(side)}: {', or '.join(texts)}" if side else ", or ".join(texts)
        for side, texts in sides.items()
    ]
    labels = ["next", *[""] * len(told)]
    return [
        labelled(label, text, screen).lstrip("\n")
        for label, text in zip(labels, told, strict=False)
    ]


def _bodyweight(review: "Review", screen: "Screen") -> list[str]:
    """Return how to get an estimate where only the bodyweight is missing for it."""
    exercise = review.exercise
    lacking = review.moved_grams is None and exercise.bodyweight_factor is not None
    if not (lacking and exercise.bears_bodyweight) or review.metric is Metric.E1RM:
        return []
    return [labelled("estimate", f"an e1RM needs your bodyweight: {BODYWEIGHT}", screen)]
