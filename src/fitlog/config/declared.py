"""Every setting, declared once: reading, checking, listing and the documentation follow."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from fitlog.config.settings import WEEK_STARTS, Settings
from fitlog.errors import NotFoundError
from fitlog.training.load import Load, Unit
from fitlog.training.strength import FORMULAS

if TYPE_CHECKING:
    from collections.abc import Callable

    Value = str | float | Load

_LONGEST_SHOWN = 40
_LOAD_DIGITS, _LOAD_DECIMALS = 4, 3


class Kind(NamedTuple):
    """What values a setting takes: in words, and how one is read.

    `read` takes the text and the unit of a load without one (None: it must have one), and
    returns None for what is not allowed. A text is in any letters, where others are ASCII.
    """

    allowed: str
    read: "Callable[[str, Unit | None], Value | None]"
    is_text: bool = False


class Setting(NamedTuple):
    """One setting: `key` as typed, a value that works as `example`, and what it decides."""

    key: str
    kind: Kind
    example: str
    help: str

    def read(self, text: str, unit: Unit | None = None) -> "Value":
        """Return the value that `text` says; ValueError holds the rule that it breaks."""
        may_be = self.kind.is_text or text.isascii()
        value = self.kind.read(text.strip(), unit) if may_be else None
        if value is None:
            raise ValueError(f"{self.key} must be {self.kind.allowed}, not {shown(text)}")
        return value


class Row(NamedTuple):
    """A setting as it stands; `value` and `default` are "" where there is none."""

    key: str
    value: str
    default: str
    allowed: str
    help: str


def shown(text: str) -> str:
    """Return foreign text in quotes, on one line and short."""
    words = " ".join(text[: 2 * _LONGEST_SHOWN].split())
    return f'"{words[:_LONGEST_SHOWN]}…"' if len(words) > _LONGEST_SHOWN else f'"{words}"'


def _choice(*names: str) -> Kind:
    allowed = f"{', '.join(names[:-1])} or {names[-1]}"
    return Kind(
        allowed, lambda text, _: next((name for name in names if name == text.lower()), None)
    )


def _hours(lowest: float, highest: float) -> Kind:
    def read(text: str, _: Unit | None) -> float | None:
        whole, _point, decimals = text.partition(".")
        plain = (whole + decimals).isdigit() and whole and len(text) <= _LONGEST_SHOWN
        return float(text) if plain and lowest <= float(text) <= highest else None

    return Kind(f"a number of hours from {lowest:g} to {highest:g}", read)


def _seconds(highest: int) -> Kind:
    def read(text: str, _: Unit | None) -> float | None:
        number = text.lower().removesuffix("s").rstrip().removesuffix(".0")
        plain = number.isdigit() and len(number) <= _LOAD_DIGITS
        return float(number) if plain and int(number) <= highest else None

    return Kind(f"a number of seconds from 0 to {highest}", read)


def _load(lowest_kg: int, highest_kg: int) -> Kind:
    def read(text: str, unit: Unit | None) -> Load | None:
        load = _typed_load(text, unit)
        grams = load.grams if load else None
        return load if grams is not None and lowest <= grams <= highest else None

    lowest, highest = lowest_kg * 1000, highest_kg * 1000
    return Kind(f"a load with its unit, from {lowest_kg}kg to {highest_kg}kg", read)


def _typed_load(text: str, unit: Unit | None) -> Load | None:
    """Read "82.5kg", "180 lb" or, where a unit is given, "82.5"."""
    number = text.lower()
    for ending, its_unit in (("kg", Unit.KG), ("lbs", Unit.LB), ("lb", Unit.LB), ("#", Unit.LB)):
        if number.endswith(ending):
            number, unit = number.removesuffix(ending).rstrip(), its_unit
            break
    whole, point, decimals = number.partition(".")
    digits = whole.isdigit() and (decimals.isdigit() or not point)
    short = len(whole) <= _LOAD_DIGITS and len(decimals) <= _LOAD_DECIMALS
    return Load.of(number, unit) if unit and digits and short else None


def _gear() -> Kind:
    def read(text: str, _: Unit | None) -> str | None:
        from fitlog.training.taxonomy import EQUIPMENT  # noqa: PLC0415 - only for this setting

        named = [part.strip().lower().replace(" ", "_") for part in text.split(",")]
        return ", ".join(dict.fromkeys(named)) if {*named} <= {*EQUIPMENT} else None

    return Kind("equipment with commas between, as fitlog list --counts names it", read)


def _gym() -> Kind:
    def read(text: str, _: Unit | None) -> str | None:
        from fitlog.training.setup import is_gym_name  # noqa: PLC0415 - only for this setting

        name = " ".join(text.split())
        return name if is_gym_name(name) else None

    return Kind("a name of at most 63 characters", read, is_text=True)


def _range() -> Kind:
    def read(text: str, _: Unit | None) -> str | None:
        from fitlog.training.ranges import read_range  # noqa: PLC0415 - only for these settings

        found = read_range(text)
        return str(found) if found else None

    return Kind("hard sets a week from one number to another, like 10-16", read)


def _volume(key: str) -> Setting | None:
    """Return the setting of a muscle's volume, None where the key is none of them."""
    table, _, muscle = key.partition(".")
    if table != "volume":
        return None
    from fitlog.training.taxonomy import MUSCLES  # noqa: PLC0415 - only for these settings

    if muscle not in MUSCLES:
        return None
    words = f"The direct hard sets a week that you want for: {MUSCLES[muscle].name.lower()}."
    return Setting(key, _range(), "10-16", words)


def _rest(name: str, example: str, after: str) -> Setting:
    return Setting(f"rest_{name}", _seconds(3600), example, f"Seconds of rest after {after}.")


def _bar(name: str, words: str) -> Setting:
    return Setting(
        f"bar.{name}",
        _load(0, 100),
        "15kg",
        f"The weight of the empty {words}; no load is less.",
    )


SETTINGS = (
    Setting("unit", _choice(Unit.KG, Unit.LB), "lb", "The unit of a load typed without one."),
    Setting("bodyweight", _load(20, 400), "82kg", "Your own weight, for exercises that move it."),
    _bar("barbell", "barbell"),
    _bar("ez_bar", "EZ bar"),
    _bar("trap_bar", "trap bar"),
    _bar("smith_machine", "bar of the Smith machine"),
    Setting(
        "session_gap_hours",
        _hours(0.5, 24),
        "3",
        "After this long a set starts a new session; after midnight, too, unless it was started.",
    ),
    _rest("heavy", "180", "a heavy set: at most 5 reps, or 85 % of the estimated maximum"),
    _rest("compound", "120", "a set of a compound exercise whose guide says no rest"),
    _rest("isolation", "90", "any other set whose guide says no rest"),
    _rest("warmup", "60", "a warm-up set"),
    _rest("extra", "60", "a set of RPE 9.5 or more, or to failure, on top of the other"),
    Setting(
        "notify",
        _choice("none", "bell", "desktop", "both"),
        "both",
        "What tells you that the rest is over: the terminal's bell, the desktop.",
    ),
    Setting(
        "e1rm_formula", _choice(*FORMULAS), "epley", "How a one-repetition maximum is estimated."
    ),
    Setting("week_start", _choice(*WEEK_STARTS), "sunday", "The day that a week starts on."),
    Setting(
        "home_equipment",
        _gear(),
        "bodyweight, mini_band, dumbbell",
        "What you have at home; list, search and similar --home need nothing else.",
    ),
    Setting("gym", _gym(), "downtown", "The gym you are at: its setup lines are shown first."),
)
"""The table of all settings, in the order in which they are listed."""

_BY_KEY = {setting.key: setting for setting in SETTINGS}


def known(key: str) -> Setting | None:
    """Return the setting of exactly that key."""
    return _BY_KEY.get(key) or _volume(key)


def declared(key: str) -> Setting:
    """Return the setting that a person typed; raises NotFoundError with the nearest keys."""
    setting = known(key.strip().lower().replace("-", "_"))
    if setting is None:
        raise NotFoundError(
            f"no setting {shown(key)}", hint=nearest(key) or "See: fitlog config list"
        )
    return setting


def nearest(key: str) -> str:
    """Return the hint that names the keys most like `key`, "" if none is."""
    from difflib import get_close_matches  # noqa: PLC0415 - only where a key is wrong

    typed = key[:_LONGEST_SHOWN].lower()
    inside = [ours for ours in _BY_KEY if typed in ours.split(".")]
    near = inside or get_close_matches(typed, _BY_KEY, n=3)
    return f"Did you mean {' or '.join(near)}?" if near else ""


def get(settings: Settings, key: str) -> str:
    """Return the value as one would type it, "" where there is none; raises NotFoundError."""
    key = declared(key).key
    table, _, muscle = key.rpartition(".")
    if table == "volume":
        return str(settings.volume_range(muscle) or "")
    bar = key.removeprefix("bar.")
    value = getattr(settings, key) if bar == key else settings.bar(bar)
    if isinstance(value, float):
        return f"{value}".removesuffix(".0")
    return "" if value is None else f"{value}"


def rows(settings: Settings) -> list[Row]:
    """Return every setting as it stands, in the order of the table, then the volumes set."""
    usual = Settings(unit=settings.unit)
    volumes = [declared(f"volume.{muscle}") for muscle, _ in settings.volumes]
    return [
        Row(
            key,
            get(settings, key),
            get(Settings() if key == "unit" else usual, key),
            setting.kind.allowed,
            setting.help,
        )
        for key, setting in [*_BY_KEY.items(), *((one.key, one) for one in volumes)]
    ]


def with_value(settings: Settings, key: str, value: "Value") -> Settings:
    """Return the settings with one of them changed to a value that its kind has read."""
    table, _, bar = key.rpartition(".")
    if table and isinstance(value, Load):
        return replace(settings, bars=tuple({**dict(settings.bars), bar: value}.items()))
    if table == "volume":
        volumes = {**dict(settings.volumes), bar: f"{value}"}
        return replace(settings, volumes=tuple(volumes.items()))
    changes: dict[str, Any] = {key: value}
    return replace(settings, **changes)
