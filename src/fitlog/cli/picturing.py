"""A page as a picture to keep."""

from pathlib import Path
from typing import Annotated

import typer

from fitlog.errors import FitlogError

Svg = Annotated[
    Path | None, typer.Option("--svg", help="Write it as a picture into this new file.")
]


def keep_picture(text: str, path: Path, width: int) -> None:
    """Write a page that was made for pictures into a new file; raises FitlogError."""
    from fitlog.view.svg import svg_of  # noqa: PLC0415 - with Rich, only for a picture

    title = text.partition("\n")[0]
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(svg_of(text, title, width))
    except OSError as error:
        there = isinstance(error, FileExistsError)
        hint = "No file is written over: choose another name." if there else ""
        raise FitlogError(f"{path} cannot be written: {error.strerror}", hint=hint) from error
