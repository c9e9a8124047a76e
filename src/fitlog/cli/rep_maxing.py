"""What `progress --rep-max` reads: the sets that stand, however long the history."""

from typing import TYPE_CHECKING

from fitlog.store.review import Review as LogReview
from fitlog.store.review import start_of
from fitlog.training.levers import hold_of
from fitlog.training.load import Base
from fitlog.training.moved import judged, moved_on
from fitlog.training.rep_max import Bounds, rep_maxes
from fitlog.training.series import series_key
from fitlog.training.sets import Side
from fitlog.view.rep_max import RepMaxPage, Table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fitlog.cli.context import Desk
    from fitlog.cli.reviewing import Choice
    from fitlog.training.series import SeriesKey
    from fitlog.training.sets import LoggedSet
    from fitlog.view.progress_values import Review


def rep_max_of(desk: "Desk", review: "Review", choice: "Choice") -> RepMaxPage:
    """Return the best loads of an exercise for each number of reps, since a day or ever.

    The sides, the pause and the tempo are those of the last session.
    """
    slug, moved = review.exercise.slug, review.moved_grams
    log = LogReview.of(desk.reader)
    if choice.since is None:
        sets: Iterable[LoggedSet] = log.unbeaten(slug, moved=moved)
    else:
        found = log.sets_from(slug, start_of(choice.since))
        sets = [one for one in found if one.day >= choice.since]
    bounds = _bounds(log.latest(slug), review, choice.side)
    tables = (
        Table(
            key,
            rep_maxes(
                sets,
                bound,
                moved_grams=moved,
                moved_now=moved_on(moved, review.today),
                formula=review.formula,
            ),
        )
        for key, bound in bounds.items()
    )
    return RepMaxPage(review, tuple(tables), choice.since)


def _bounds(
    latest: "Iterable[LoggedSet]", review: "Review", side: Side | None
) -> "dict[SeriesKey, Bounds]":
    """Return the series of the last session that a table is made of, one a side."""
    base = Base.BODYWEIGHT if review.exercise.bears_bodyweight else Base.ABSOLUTE
    newest = [one.performed for one in latest if judged(one.performed)][-1:]
    sides = dict.fromkeys(one.performed.side for one in latest if judged(one.performed))
    return {
        series_key(last)._replace(side=one): Bounds(one, hold_of(last), base)
        for last in newest
        for one in sides
        if side in {None, one}
    }
