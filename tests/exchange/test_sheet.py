"""Files of separated values: what is taken from them, and what is said of those that are none."""

import codecs
import os
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fitlog.errors import BadFileError
from fitlog.exchange.bounded import read_bytes
from fitlog.exchange.logs import amounts
from fitlog.exchange.logs.sheet import Sheet, named, text_of

AS_ROOT = not hasattr(os, "geteuid") or os.geteuid() == 0
HEADER = "Date,Name,Weight\n"


def saved(folder: Path, content: str | bytes) -> Path:
    path = folder / "log.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def sheet(folder: Path, content: str | bytes) -> Sheet:
    return Sheet.of(saved(folder, content))


def rows(folder: Path, content: str | bytes) -> list[tuple[int, list[str]]]:
    return list(sheet(folder, content).rows())


def refusal(folder: Path, content: str | bytes) -> BadFileError:
    with pytest.raises(BadFileError) as caught:
        rows(folder, content)
    return caught.value


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        pytest.param(b"", "is empty", id="nothing"),
        pytest.param(b" \n\r\n\t", "is empty", id="only gaps"),
        pytest.param(b"\xff\xd8\xff\xe0\x00\x10JFIF", "is a picture", id="a photo"),
        pytest.param(b"\x89PNG\r\n\x1a\n", "is a picture", id="a screenshot"),
        pytest.param(b"GIF89a", "is a picture", id="an animation"),
        pytest.param(b"%PDF-1.7", "is a PDF", id="a PDF"),
        pytest.param(b"\x1f\x8b\x08", "is compressed: unpack it first", id="gzip"),
        pytest.param(
            b"PK\x03\x04\x14\x00",
            "is a spreadsheet or an archive, no CSV: save it as CSV first",
            id="a spreadsheet of today",
        ),
        pytest.param(
            b"\xd0\xcf\x11\xe0\xa1\xb1",
            "is a spreadsheet, no CSV: save it as CSV first",
            id="a spreadsheet of 1997",
        ),
        pytest.param(codecs.BOM_UTF16_LE + b"a", "is no text in UTF-8 or UTF-16", id="half a sign"),
    ],
)
def test_a_file_that_is_no_text_is_called_what_it_is(
    tmp_path: Path, content: bytes, rule: str
) -> None:
    assert (refusal(tmp_path, content).line, refusal(tmp_path, content).rule) == (0, rule)


@pytest.mark.parametrize(
    ("content", "line", "rule"),
    [
        pytest.param(b"a,b\n\xe9t\xe9,1\n", 2, "is no text in UTF-8 or UTF-16", id="latin-1"),
        pytest.param(b"a,b\n1,2\n\0\0,3\n", 3, "is no text", id="zero bytes"),
        pytest.param("a,b\n1,2\n".encode("utf-32"), 1, "is no text", id="UTF-32"),
        pytest.param("a,b\n1,2\n".encode("utf-16-le"), 1, "is no text", id="UTF-16 unmarked"),
        pytest.param(
            b'a,b\n1,"x\ny"\n2,"cut',
            4,
            "the file ends in the middle of a quoted cell that begins here",
            id="cut within a quoted cell",
        ),
        pytest.param(
            b'a,b\n1,2\n3,"' + b"x" * 1_000_000 + b'"\n',
            3,
            "holds a cell of more than 100,000 characters",
            id="a cell of a million characters",
        ),
        pytest.param(
            b"x" * 1_000_000,
            1,
            "holds a cell of more than 100,000 characters",
            id="a header of a million characters",
        ),
        pytest.param(b"," * 600, 1, "", id="separators and nothing else"),
        pytest.param(b"a," * 600, 1, "has more than 500 columns", id="601 columns"),
    ],
)
def test_a_broken_text_is_refused_by_its_line(
    tmp_path: Path, content: bytes, line: int, rule: str
) -> None:
    if not rule:
        assert rows(tmp_path, content) == []
        return
    error = refusal(tmp_path, content)
    assert (error.line, error.rule) == (line, rule)


def test_a_directory_a_pipe_and_nothing_are_no_files(tmp_path: Path) -> None:
    with pytest.raises(BadFileError, match="is a directory"):
        Sheet.of(tmp_path)
    with pytest.raises(BadFileError, match="cannot be read: No such file"):
        Sheet.of(tmp_path / "gone.csv")
    with pytest.raises(BadFileError, match="cannot be read: embedded null byte"):
        Sheet.of(Path("a\0b"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(BadFileError, match="is no ordinary file"):
        Sheet.of(tmp_path / "pipe")


@pytest.mark.skipif(AS_ROOT, reason="root may read anything")
def test_a_file_that_may_not_be_read_is_said_to_be_so(tmp_path: Path) -> None:
    path = saved(tmp_path, HEADER)
    path.chmod(0)
    with pytest.raises(BadFileError, match="cannot be read: Permission denied"):
        Sheet.of(path)


def test_no_more_is_read_than_can_be_handled(tmp_path: Path) -> None:
    path = saved(tmp_path, "x" * 2000)
    assert len(read_bytes(path, 2000)) == 2000
    with pytest.raises(BadFileError, match="larger than 0 MiB"):
        read_bytes(path, 1999)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("Übung,kg\nä,1\n".encode(), id="UTF-8"),
        pytest.param("Übung,kg\nä,1\n".encode("utf-8-sig"), id="UTF-8 with a mark"),
        pytest.param("Übung,kg\nä,1\n".encode("utf-16"), id="UTF-16"),
        pytest.param(codecs.BOM_UTF16_BE + "Übung,kg\nä,1\n".encode("utf-16-be"), id="big-endian"),
        pytest.param("U\u0308bung,kg\na\u0308,1\n".encode(), id="letters in two parts"),
        pytest.param("Übung,kg\r\nä,1\r\n".encode(), id="lines as Windows ends them"),
        pytest.param("Übung,kg\rä,1\r".encode(), id="lines as the first Macintosh ended them"),
        pytest.param("Übung,kg\nä,1".encode(), id="no end of the last line"),
        pytest.param("\n\nÜbung,kg\n\nä,1\n\n".encode(), id="empty lines"),
        pytest.param("Übung;kg\nä;1\n".encode(), id="semicolons"),
        pytest.param("Übung\tkg\nä\t1\n".encode(), id="tabs"),
        pytest.param('"Übung";"kg"\n"ä";"1"\n'.encode(), id="all in quotes"),
    ],
)
def test_the_same_text_in_every_guise(tmp_path: Path, content: bytes) -> None:
    found = sheet(tmp_path, content)
    assert found.header == ["Übung", "kg"]
    assert [cells for _, cells in found.rows()] == [["ä", "1"]]


def test_hard_and_narrow_spaces_are_spaces(tmp_path: Path) -> None:
    content = "Workout\u00a0Name,Duration\nLegs,1\u202fh\u00a046\u202fmin\n"
    found = sheet(tmp_path, content)
    assert found.names == ["workout name", "duration"]
    assert list(found.rows()) == [(2, ["Legs", "1 h 46 min"])]


def test_control_characters_formulas_and_odd_line_ends_are_text(tmp_path: Path) -> None:
    cells = ["=1+1", "@SUM(A1)", "\x1b[31mred", "a\x0bb\x0cc\x1cd\x85e\u2028f", "\x07"]
    assert rows(tmp_path, f"a,b,c,d,e\n{','.join(cells)}\n") == [(2, cells)]


def test_rows_keep_their_lines_whatever_stands_in_cells(tmp_path: Path) -> None:
    content = (
        "Date,Notes\r\n"
        '1,"two\r\nlines, and ""quotes"""\r\n'
        "\r\n"
        "2,plain\r\n"
        '3,"one\rmore\n\nhere"\r\n'
        "4,last"
    )
    assert rows(tmp_path, content) == [
        (2, ["1", 'two\nlines, and "quotes"']),
        (5, ["2", "plain"]),
        (6, ["3", "one\nmore\n\nhere"]),
        (10, ["4", "last"]),
    ]


def test_blank_rows_are_passed_over_however_they_are_blank(tmp_path: Path) -> None:
    content = "a,b\n,\n  \n \t, \n1,\n,2\n"
    assert rows(tmp_path, content) == [(5, ["1", ""]), (6, ["", "2"])]


def test_quotes_that_were_not_doubled_cost_no_other_row(tmp_path: Path) -> None:
    content = '"a";"b"\n"the 6" box";"1"\n"next";"2"\n'
    assert [cells[1] for _, cells in rows(tmp_path, content)] == ["1", "2"]


def test_a_long_file_is_read_across_its_pieces(tmp_path: Path) -> None:
    long = "x" * 90_000 + "\n" + "y" * 9_000
    content = HEADER + "".join(f'{number},"{long}",z\n' for number in range(40))
    found = rows(tmp_path, content)
    assert [line for line, _ in found] == list(range(2, 82, 2))
    assert all(cells == [str(number), long, "z"] for number, (_, cells) in enumerate(found))
    assert sheet(tmp_path, content).lines == 82


@pytest.mark.parametrize(
    ("first", "separator"),
    [
        ("Date,Name", ","),
        ("Date;Name", ";"),
        ("Date\tName", "\t"),
        ('"Weight, in kg";"Reps, done"', ";"),
        ('"a;b;c",d', ","),
        ("Name", ","),
    ],
)
def test_the_separator_is_what_the_header_has_outside_quotes(
    tmp_path: Path, first: str, separator: str
) -> None:
    assert sheet(tmp_path, f"{first}\n1").separator == separator


def test_columns_are_found_by_name_in_any_spelling(tmp_path: Path) -> None:
    found = sheet(tmp_path, ' DATE ,"Nom de l\u2019exercice",Set  Order\n1,2,3\n')
    assert found.names == ["date", "nom de l'exercice", "set order"]
    assert found.has("date", "set order")
    assert not found.has("date", "reps")
    assert (found.column("index", "set order", "date"), found.column("reps")) == (2, None)
    assert named("\ufeffDate") == "date"


@pytest.mark.parametrize(
    ("cells", "comma"),
    [
        (("82,5", "100"), True),
        (("82,5", "100.0"), False),
        (("82.5", "100"), False),
        (("1,234.5", "100"), False),
        (("82", "100"), False),
    ],
)
def test_a_comma_is_a_decimal_sign_only_where_no_point_occurs(
    tmp_path: Path, cells: tuple[str, ...], *, comma: bool
) -> None:
    found = sheet(tmp_path, "Date;Weight\n" + "".join(f"1.1.;{cell}\n" for cell in cells))
    assert found.has_comma(1) is comma


def test_a_cell_that_cannot_be_read_is_quoted_and_cut_short(tmp_path: Path) -> None:
    found = sheet(tmp_path, "Date;Weight\n1;82,5\n")
    assert found.read(["1", "82,5"], 1, "weight", amounts.number) == amounts.number("82.5")
    assert found.read(["1", "82,5"], None, "weight", amounts.number) is None
    with pytest.raises(ValueError, match=re.escape(f"'{'x' * 40}' is no weight")):
        found.read(["1", "x" * 90_000], 1, "weight", amounts.number)


@settings(max_examples=150, deadline=None)
@given(content=st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_whatever_the_bytes_are_they_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = saved(tmp_path_factory.getbasetemp(), content)
    try:
        found = Sheet.of(path)
        lines = [line for line, _ in found.rows(header=False)]
    except BadFileError:
        return
    assert lines == sorted(set(lines))
    assert "\r" not in text_of(path)
