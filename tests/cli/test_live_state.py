"""What the screen of a session shows and does, without a screen."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from fitlog import paths
from fitlog.cli.context import Desk
from fitlog.cli.live.state import Live
from fitlog.training.sets import Side
from fitlog.view.screen import Screen
from running import Clock, fitlog

LAST_TIME = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
SCREEN = Screen(width=80, height=20)


class Hall:
    """A screen without a screen, and a clock to set."""

    def __init__(self) -> None:
        self.now = NOW
        self.desk = Desk(lambda: self.now)
        self.live = Live(self.desk)

    def after(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    def enter(self, text: str = "", seconds: float = 90) -> str:
        self.after(seconds)
        return self.live.enter(text)

    def elsewhere(self, line: str) -> None:
        """Run a command in another terminal, and look half a second later."""
        self.after(30)
        assert fitlog(line, Clock(self.now)).code == 0
        self.after(0.5)

    @property
    def offered(self) -> str:
        return self.live.placeholder(SCREEN)

    @property
    def done(self) -> list[tuple[str, int | None, str, str]]:
        session = self.live.shown.session
        return [
            (s.exercise, s.performed.reps, str(s.performed.load), str(s.performed.side or ""))
            for s in (session.sets if session else ())
        ]


@pytest.fixture
def last_time() -> None:
    """Squats, kickbacks on both sides and bench, three days ago."""
    clock = Clock(LAST_TIME)
    fitlog("log squat 2x5@100 rpe9", clock)
    fitlog("log kickback 12@15 left p2, 12@15 right p2", clock)
    fitlog("log bench 3x8@60", clock)


@pytest.fixture
def hall(last_time: None) -> Iterator[Hall]:  # noqa: ARG001 - it comes first
    hall = Hall()
    yield hall
    hall.desk.close()


@pytest.fixture
def empty() -> Iterator[Hall]:
    hall = Hall()
    yield hall
    hall.desk.close()


def written() -> int:
    with closing(sqlite3.connect(paths.log_file())) as connection:
        count: int = connection.execute("SELECT count(*) FROM logged_set").fetchone()[0]
        return count


def test_enter_alone_does_the_session_as_last_time_and_then_no_more(hall: Hall) -> None:
    for _ in range(7):
        hall.enter()
    assert hall.done == [
        ("barbell-back-squat", 5, "100kg", ""),
        ("barbell-back-squat", 5, "100kg", ""),
        ("cable-medius-kickback", 12, "15kg", "left"),
        ("cable-medius-kickback", 12, "15kg", "right"),
        ("barbell-bench-press", 8, "60kg", ""),
        ("barbell-bench-press", 8, "60kg", ""),
        ("barbell-bench-press", 8, "60kg", ""),
    ]
    assert hall.live.shown.done
    hall.enter()
    assert len(hall.done) == 7
    assert "all that was done last time is done" in hall.live.message.text


def test_an_effort_of_last_time_is_not_offered(hall: Hall) -> None:
    assert hall.offered == "5@100kg"


@pytest.mark.parametrize(
    ("typed", "reps", "load", "side"),
    [
        ("10", 10, "15kg", "left"),
        ("@17.5", 12, "17.5kg", "left"),
        ("rpe9", 12, "15kg", "left"),
        ("right", 12, "15kg", "right"),
        ("10@20 right", 10, "20kg", "right"),
    ],
)
def test_typed_words_change_the_offered_set(
    hall: Hall, typed: str, reps: int, load: str, side: str
) -> None:
    hall.live.choose("cable-medius-kickback")
    hall.enter(typed)
    assert hall.done == [("cable-medius-kickback", reps, load, side)]
    assert hall.live.taken == 1


@pytest.mark.parametrize(
    ("typed", "exercises"),
    [
        ("bench 5@60", ["barbell-bench-press"]),
        ("bench press 5@60", ["barbell-bench-press"]),
        ("pull-up 5", ["pull-up"]),
        ("squat 5@100 + bench 8@60", ["barbell-back-squat", "barbell-bench-press"]),
    ],
)
def test_a_line_that_begins_with_a_name_is_of_that_exercise(
    hall: Hall, typed: str, exercises: list[str]
) -> None:
    hall.enter(typed)
    assert [one[0] for one in hall.done] == exercises


def test_a_name_alone_goes_to_the_exercise(hall: Hall) -> None:
    hall.enter("bench")
    assert hall.offered == "8@60kg"
    assert hall.done == []


def test_a_strange_load_must_be_entered_twice(hall: Hall) -> None:
    hall.enter("@1000")
    assert hall.done == []
    assert "10.0 times" in hall.live.message.text
    hall.enter("@1000")
    assert [one[2] for one in hall.done] == ["1000kg"]


def test_a_strange_load_typed_before_something_else_is_asked_about_again(hall: Hall) -> None:
    hall.enter("@1000")
    hall.enter()
    hall.enter("@1000")
    assert [one[2] for one in hall.done] == ["100kg"]


@pytest.mark.parametrize(
    ("typed", "echoed"),
    [
        ("", "5 reps at 100 kg"),
        ("6@102.5", "6 reps at 102.5 kg"),
        ("kickback 12@15 left", "Cable Medius Kickback: 12 reps at 15 kg, left"),
        ("bench", "Enter goes to Barbell Bench Press"),
        ("undo", "Enter: undo"),
        ("note strap slipped", 'a note on the last set: "strap slipped"'),
        ("6@100 rpe99", "  " + "      ^^^^^\n"),
        ("zzz", "no exercise is called 'zzz'"),
    ],
)
def test_a_line_is_read_while_it_is_typed(hall: Hall, typed: str, echoed: str) -> None:
    assert echoed in hall.live.echo(typed, 2, SCREEN)
    assert hall.done == []


def test_again_takes_the_other_side_and_undo_takes_it_back(hall: Hall) -> None:
    hall.enter("kickback 12@15 left")
    hall.live.again()
    assert [one[3] for one in hall.done] == ["left", "right"]
    hall.live.undo()
    assert [one[3] for one in hall.done] == ["left"]
    assert hall.live.shown.exercise is not None
    assert hall.live.shown.exercise.slug == "cable-medius-kickback"
    hall.live.redo()
    assert [one[3] for one in hall.done] == ["left", "right"]


def test_again_is_of_this_session_only(hall: Hall) -> None:
    hall.live.again()
    assert hall.done == []
    assert "no set yet" in hall.live.message.text


def test_the_other_side_is_offered_where_there_is_one(hall: Hall) -> None:
    hall.live.other_side()
    assert "both sides" in hall.live.message.text
    hall.live.choose("cable-medius-kickback")
    hall.live.other_side()
    assert hall.live.offer is not None
    assert hall.live.offer.side is Side.RIGHT
    hall.enter()
    assert hall.done[-1][3] == "right"


def test_next_and_previous_go_round_the_exercises(hall: Hall) -> None:
    seen = []
    for _ in range(4):
        assert hall.live.shown.exercise is not None
        seen.append(hall.live.shown.exercise.slug)
        hall.live.move(1)
    assert seen == [
        *("barbell-back-squat", "cable-medius-kickback", "barbell-bench-press"),
        "barbell-back-squat",
    ]
    hall.live.move(-1)
    assert hall.live.shown.exercise is not None
    assert hall.live.shown.exercise.slug == "barbell-back-squat"


def test_a_note_is_written_on_the_last_set(hall: Hall) -> None:
    hall.enter()
    hall.enter("note strap slipped")
    assert hall.live.shown.last is not None
    assert hall.live.shown.last.performed.note == "strap slipped"
    hall.live.undo()
    assert hall.live.shown.last.performed.note == ""


def test_the_rest_that_was_ended_is_kept_with_the_set_before(hall: Hall) -> None:
    hall.enter()
    hall.after(80)
    hall.live.begin()
    assert hall.live.shown.rested_ms == 80_000
    hall.enter(seconds=40)
    assert hall.live.shown.session is not None
    assert hall.live.shown.session.sets[0].performed.rest_ms == 80_000
    assert hall.live.shown.rested_ms is None


def test_the_bell_rings_once_and_once_more_for_a_longer_rest(hall: Hall) -> None:
    hall.enter()
    rest = hall.live.shown.rest
    assert rest is not None
    hall.live.tick("")
    assert not hall.live.bell_is_due()
    hall.after(rest.seconds)
    hall.live.tick("")
    assert hall.live.bell_is_due()
    assert not hall.live.bell_is_due()
    hall.live.rest_by(15)
    hall.after(20)
    hall.live.tick("")
    assert hall.live.bell_is_due()


def test_a_rest_long_over_rings_no_bell_when_the_screen_is_opened(hall: Hall) -> None:
    hall.enter()
    hall.after(600)
    again = Live(Desk(lambda: hall.now))
    assert not again.bell_is_due()
    again.desk.close()


@pytest.mark.parametrize(
    ("line", "said", "count"),
    [
        ("again", "Logged elsewhere: Barbell Back Squat: 5 reps at 100 kg", 2),
        ("undo", "The session was ended elsewhere. A set begins another one.", 0),
        ("finish", "The session was ended elsewhere. A set begins another one.", 0),
        ("note elbows in", "", 1),
    ],
)
def test_what_another_terminal_does_is_seen(hall: Hall, line: str, said: str, count: int) -> None:
    hall.enter()
    hall.elsewhere(line)
    assert hall.live.tick("")
    assert len(hall.done) == count
    assert said in hall.live.message.text
    assert not hall.live.tick("")


def test_a_rest_chosen_in_another_terminal_is_seen(hall: Hall) -> None:
    hall.enter()
    hall.elsewhere("rest 4min")
    assert hall.live.tick("")
    assert hall.live.shown.rest is not None
    assert hall.live.shown.rest.seconds == 240


def test_what_is_being_typed_stays_with_its_exercise(hall: Hall) -> None:
    hall.enter()
    hall.elsewhere("log bench 8@60")
    hall.live.tick("6")
    hall.enter("6")
    assert hall.done[-1][:2] == ("barbell-back-squat", 6)


def test_finish_asks_once_and_tells_what_it_came_to(hall: Hall) -> None:
    hall.enter()
    assert not hall.live.finish()
    assert hall.live.finish()
    assert hall.live.finished is not None
    assert len(hall.live.finished.session.sets) == 1


def test_finish_without_a_session_ends_no_earlier_one(hall: Hall) -> None:
    for _ in range(2):
        assert not hall.live.finish()
    assert "no session is running" in hall.live.message.text


def test_a_log_that_is_held_is_tried_again_and_the_set_logged_once(hall: Hall) -> None:
    before = written()
    holder = sqlite3.connect(paths.log_file(), isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    hall.enter()
    pressed = hall.now
    assert hall.live.waits
    assert "held by another program" in hall.live.message.text
    hall.after(1)
    hall.live.tick("")
    hall.enter()
    assert hall.live.waits
    holder.execute("ROLLBACK")
    holder.close()
    hall.after(1)
    hall.live.tick("")
    assert not hall.live.waits
    assert written() == before + 1
    assert hall.live.shown.last is not None
    assert hall.live.shown.last.at == pressed


def test_what_waits_for_a_held_log_can_be_given_up(hall: Hall) -> None:
    with closing(sqlite3.connect(paths.log_file(), isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        hall.enter()
        hall.live.give_up()
    hall.live.tick("")
    assert hall.done == []


def test_a_log_held_while_it_is_only_read_is_a_message(hall: Hall) -> None:
    hall.enter()
    with closing(sqlite3.connect(paths.log_file(), isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        hall.live.tick("")
        hall.live.choose("barbell-bench-press")
        hall.live.move(1)
        hall.live.found("squat")
        hall.live.echo("bench 8@60", 2, SCREEN)
        hall.live.again()
    hall.live.give_up()
    hall.live.tick("")
    assert len(hall.done) == 1


def test_a_log_that_was_rebuilt_elsewhere_is_opened_anew(hall: Hall) -> None:
    hall.enter()
    hall.elsewhere("doctor --rebuild")
    hall.live.tick("")
    hall.enter()
    assert len(hall.done) == 2
    assert written() == 9


def test_the_first_set_of_an_empty_log(empty: Hall) -> None:
    assert empty.live.shown.exercise is None
    empty.enter()
    assert "which exercise?" in empty.live.message.text
    empty.enter("12@15")
    empty.live.move(1)
    empty.live.undo()
    assert "Once more takes back what was done before" in empty.live.message.text
    empty.live.undo()
    assert "nothing to undo" in empty.live.message.text
    empty.enter("kickback 12@15 left")
    assert empty.offered == "12@15kg right"


@pytest.mark.parametrize("text", ["\x1b]52;c;x\x07", "[red]x[/red]", "\u202eabc", "12@", "'", "+"])
def test_strange_lines_are_answered_and_never_written(hall: Hall, text: str) -> None:
    assert "\x1b" not in hall.live.echo(text, 2, SCREEN)
    hall.enter(text)
    assert hall.done == []


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        pytest.param("rest 2min", "rest is a command", id="a command is none here"),
        pytest.param("note --pin x", "options are for the command", id="nor its options"),
        pytest.param("note", "a note has words", id="a note without words"),
        pytest.param("sqat", "Did you mean barbell-back-squat", id="a slip of the finger"),
    ],
)
def test_what_is_no_set_is_told_so(hall: Hall, typed: str, said: str) -> None:
    hall.enter(typed)
    assert said in hall.live.message.text
    assert hall.done == []


def test_again_and_next_take_changes(hall: Hall) -> None:
    hall.enter("next 6")
    hall.enter("again 7")
    assert [reps for _, reps, *_ in hall.done] == [6, 7]


def test_words_are_keys_too(hall: Hall) -> None:
    assert hall.enter("again") == "again"
    assert hall.enter(" Done ") == "finish"
    assert hall.enter("?") == "help"


def test_search_names_first_what_is_meant(hall: Hall) -> None:
    assert hall.live.found("")[0].slug == "barbell-back-squat"
    assert hall.live.found("squat")[0].slug == "barbell-back-squat"
    assert hall.live.found("zzqq") == []
