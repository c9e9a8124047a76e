"""What comes next, and why: sides, turns, last time's sets, last time's order."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitlog.training.likely import next_set, once_more, side_due
from fitlog.training.load import Load, Unit
from fitlog.training.proposal import Proposal, Why, proposed
from fitlog.training.session import Session, Superset
from fitlog.training.sets import LoggedSet, PerformedSet, Side

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
LAST = NOW - timedelta(days=3)


def a_set(text: str) -> PerformedSet:
    """Return "12@15 L" as a set."""
    amount, _, side = text.partition(" ")
    reps, _, load = amount.partition("@")
    sides = {"L": Side.LEFT, "R": Side.RIGHT, "": None}
    return PerformedSet(
        reps=int(reps), load=Load.of(load, Unit.KG) if load else None, side=sides[side]
    )


def sets(*texts: str) -> list[PerformedSet]:
    return [a_set(text) for text in texts]


def logged(at: datetime, *texts: str, superset: int | None = None) -> tuple[LoggedSet, ...]:
    """Return "squat 5@100" and the like as sets of a session, two minutes apart."""
    found = []
    for number, text in enumerate(texts):
        slug, _, said = text.partition(" ")
        performed = a_set(said)
        if superset is not None:
            performed = PerformedSet(
                reps=performed.reps, load=performed.load, side=performed.side, superset=superset
            )
        found.append(
            LoggedSet(
                id=f"{number:032x}",
                short=0,
                session_id="s",
                exercise=slug,
                at=at + timedelta(minutes=2 * number),
                day=at.date(),
                performed=performed,
            )
        )
    return tuple(found)


def session(*texts: str, supersets: tuple[Superset, ...] = ()) -> Session:
    number = supersets[0].number if supersets else None
    return Session(
        id="s",
        day=NOW.date(),
        started_at=NOW,
        ended_at=NOW,
        title="",
        note="",
        sets=logged(NOW, *texts, superset=number),
        supersets=supersets,
    )


BEFORE = [
    logged(LAST, "squat 5@100", "squat 5@105", "kickback 12@15 L", "kickback 12@15 R", "plank 1"),
    logged(LAST - timedelta(days=3), "bench 8@60", "row 8@50"),
]


def last_time(slug: str) -> list[LoggedSet]:
    for one in BEFORE:
        found = [each for each in one if each.exercise == slug]
        if found:
            return found
    return []


def next_of(*texts: str, supersets: tuple[Superset, ...] = ()) -> Proposal:
    found = proposed(session(*texts, supersets=supersets), BEFORE, last_time)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("today", "due"),
    [
        pytest.param([], None, id="nothing is due before the first"),
        pytest.param(["12@15"], None, id="nor without sides"),
        pytest.param(["12@15 L"], Side.RIGHT, id="right after left"),
        pytest.param(["12@15 L", "12@15 R"], Side.LEFT, id="a pair, and left began"),
        pytest.param(["12@15 R", "12@15 L"], Side.RIGHT, id="a pair, and right began"),
        pytest.param(["12@15 L", "12@15 L", "12@15 R"], Side.RIGHT, id="right is one short"),
    ],
)
def test_the_side_that_is_behind_is_due(today: list[str], due: Side | None) -> None:
    assert side_due(sets(*today)) is due


@pytest.mark.parametrize(
    ("today", "last", "expected"),
    [
        pytest.param([], [], None, id="nothing to go by"),
        pytest.param([], ["5@100"], "5@100", id="last time's first"),
        pytest.param(["5@100"], ["5@100", "5@105"], "5@105", id="last time's second"),
        pytest.param(["6@100"], ["5@100"], "6@100", id="more than last time: the latest"),
        pytest.param(["5@105"], ["5@100", "4@100"], "4@105", id="straight sets: at today's load"),
        pytest.param(["5@60"], ["5@50", "5@100"], "5@100", id="the load rose last time: as then"),
        pytest.param(
            ["12@17 L", "12@17 R"],
            ["12@15 L", "12@15 R", "11@15 L", "11@15 R"],
            "11@17 L",
            id="on a side, too",
        ),
        pytest.param(["10@17 L"], ["12@15 L", "12@15 R"], "10@17 R", id="right as left was"),
        pytest.param(
            ["10@17 L", "9@17 R"],
            ["12@15 L", "12@15 R", "11@16 L"],
            "11@16 L",
            id="a new pair as last time's second left",
        ),
        pytest.param(["10@17 L", "9@17 R"], [], "10@17 L", id="a new pair as the left was"),
    ],
)
def test_the_next_set_of_an_exercise(
    today: list[str], last: list[str], expected: str | None
) -> None:
    assert next_set(sets(*today), sets(*last)) == (expected and a_set(expected))


def test_once_more_is_the_last_set_or_that_of_the_other_side() -> None:
    assert once_more(sets("5@100", "6@100")) == a_set("6@100")
    assert once_more(sets("12@15 L")) == a_set("12@15 R")
    assert once_more(sets("12@15 L", "10@15 R")) == a_set("12@15 L")


@given(st.lists(st.sampled_from(["12@15 L", "10@14 R"]), min_size=1, max_size=12))
def test_following_the_proposal_makes_the_sides_even(done: list[str]) -> None:
    today = sets(*done)
    for _ in range(2 * len(done)):
        if 2 * sum(one.side is Side.LEFT for one in today) == len(today):
            break
        following = next_set(today, ())
        assert following is not None
        today.append(following)
    assert 2 * sum(one.side is Side.LEFT for one in today) == len(today)


@pytest.mark.parametrize(
    ("today", "exercise", "said", "why"),
    [
        pytest.param([], "squat", "5@100", Why.BEGAN, id="the last session began with it"),
        pytest.param(["squat 5@100"], "squat", "5@105", Why.LAST_TIME, id="its second set"),
        pytest.param(
            ["squat 5@100", "squat 5@105"], "kickback", "12@15 L", Why.FOLLOWED, id="what followed"
        ),
        pytest.param(
            ["kickback 10@15 L"], "kickback", "10@15 R", Why.SIDE, id="the other side first"
        ),
        pytest.param(
            ["kickback 12@15 L", "kickback 12@15 R"], "plank", "1", Why.FOLLOWED, id="in its order"
        ),
        pytest.param(
            ["curl 10@12"], "curl", "10@12", Why.REPEAT, id="never done before: the same again"
        ),
        pytest.param(
            ["plank 1", "squat 5@100", "squat 5@105"],
            "kickback",
            "12@15 L",
            Why.FOLLOWED,
            id="what is done is passed over",
        ),
        pytest.param(["bench 8@60"], "row", "8@50", Why.FOLLOWED, id="of the session most alike"),
    ],
)
def test_what_comes_next(today: list[str], exercise: str, said: str, why: Why) -> None:
    found = next_of(*today)
    assert (found.exercise, found.performed, found.why) == (exercise, a_set(said), why)


def test_it_is_told_where_the_load_is_todays() -> None:
    assert not next_of("bench 8@60").todays_load
    before = [logged(LAST, "squat 5@100", "squat 5@100")]
    found = proposed(session("squat 5@105"), before, lambda _slug: before[0])
    assert found is not None
    assert (found.performed, found.todays_load) == (a_set("5@105"), True)


def test_when_all_of_last_time_is_done_the_session_is() -> None:
    done = ["squat 5@100", "squat 5@105", "kickback 9@15 L", "kickback 9@15 R", "plank 1"]
    assert next_of(*done) == Proposal("", None, Why.DONE)


def test_in_a_superset_it_is_the_next_ones_turn() -> None:
    pair = (Superset(1, ("squat", "kickback")),)
    found = next_of("squat 5@100", supersets=pair)
    assert (found.exercise, found.performed, found.why) == ("kickback", a_set("12@15 L"), Why.TURN)
    found = next_of("squat 5@100", "kickback 12@15 L", supersets=pair)
    assert (found.exercise, found.why) == ("kickback", Why.SIDE)
    found = next_of("squat 5@100", "kickback 12@15 L", "kickback 12@15 R", supersets=pair)
    assert (found.exercise, found.performed) == ("squat", a_set("5@105"))


def test_a_side_that_is_behind_comes_before_all_else() -> None:
    found = next_of("kickback 12@15 R", "kickback 12@15 R", "kickback 12@15 L")
    assert (found.exercise, found.performed, found.why) == ("kickback", a_set("12@15 L"), Why.SIDE)


def test_a_superset_that_was_begun_after_other_sets_comes_next() -> None:
    pair = Superset(2, ("bench", "row"))
    found = proposed(replace(session("squat 5@100"), supersets=(pair,)), BEFORE, last_time)
    assert found is not None
    assert (found.exercise, found.why) == ("bench", Why.TURN)
    found = proposed(replace(session(), supersets=(pair,)), BEFORE, last_time)
    assert found is not None
    assert (found.exercise, found.why) == ("bench", Why.TURN)


def test_a_superset_that_was_begun_during_another_waits_for_the_end_of_its_round() -> None:
    pairs = (Superset(1, ("squat", "plank")), Superset(2, ("bench", "row")))
    assert next_of("squat 5@100", supersets=pairs).exercise == "plank"
    assert next_of("squat 5@100", "plank 1", supersets=pairs).exercise == "bench"


def test_an_empty_log_proposes_nothing() -> None:
    assert proposed(None, [], last_time) is None
