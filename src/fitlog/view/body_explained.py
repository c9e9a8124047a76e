"""How `body` reached its figures: which measurements, which way, where it stops being true."""

from typing import TYPE_CHECKING

from fitlog.training.body_trend import LEAST_DAYS, MONTH, MONTH_SLACK, WEEK, WINDOW_DAYS
from fitlog.training.measure import WEIGHT
from fitlog.view.body_words import value_words
from fitlog.view.days import plain_day
from fitlog.view.lines import BOLD, labelled, styled

if TYPE_CHECKING:
    from fitlog.view.body_values import Course
    from fitlog.view.screen import Screen


def explained(course: "Course", screen: "Screen") -> list[str]:
    """Return the lines under the page."""
    weighed = course.measure == WEIGHT
    lines = [("latest", _month(course)), ("trend", _trend())]
    lines += [("7 days", _week())] if weighed else []
    lines += [("line", _line(weighed=weighed))]
    lines += [("counts", _counts())] if weighed else []
    heading = styled("How it was reached", BOLD, screen)
    return [heading, *(labelled(label, text, screen) for label, text in lines)]


def _month(course: "Course") -> str:
    rule = (
        f"the change over {MONTH} days is from the measurement nearest to {MONTH} days before"
        f" the last, {MONTH_SLACK} days off at most"
    )
    month = course.latest.month
    if month is None:
        return f"{rule}; there is none"
    day = plain_day(month.day, course.today)
    return f"{rule}: {value_words(month, course.unit)}, {day}"


def _trend() -> str:
    return (
        f"an estimate: Theil-Sen slope of the daily means of the last {WINDOW_DAYS} days, with"
        f" Sen's 95 % interval from {LEAST_DAYS} days on; rising or falling only where the whole"
        " interval is"
    )


def _week() -> str:
    return (
        f"the mean of the daily means of {WEEK} days, as a single morning tells more of water and"
        " meals than of you"
    )


def _line(*, weighed: bool) -> str:
    if weighed:
        return f"the mean of the {WEEK} days up to each, for the eye alone"
    return "an exponentially weighted mean, for the eye alone"


def _counts() -> str:
    return (
        "exercises that move your own weight count the last one measured on their day or before,"
        " else the first one after it; the setting bodyweight only where none was ever measured"
    )
