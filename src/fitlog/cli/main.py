"""The entry point and the error boundary: what each exception means to a person."""

import gc
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated

# Nothing that lives for a tenth of a second makes garbage worth collecting, and a
# collection in the middle of the imports costs a tenth of them.
gc.disable()

import typer  # noqa: E402 - after the line above, which is there for this import

from fitlog import __version__  # noqa: E402
from fitlog.cli.context import Desk  # noqa: E402
from fitlog.cli.group import CommandGroup  # noqa: E402
from fitlog.cli.usage import usage_error  # noqa: E402
from fitlog.errors import FitlogError  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

BUG = 70
INTERRUPTED = 130
WRITTEN = "The log was written before that; fitlog history shows what is in it."

app = typer.Typer(
    cls=CommandGroup,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


AsJson = Annotated[bool, typer.Option("--json", help="Say what is going on as JSON.")]
Version = Annotated[bool, typer.Option("--version", help="Print the version and exit.")]


@app.callback(invoke_without_command=True)
def fitlog(
    ctx: typer.Context,
    version: Version = False,  # noqa: FBT002 - a flag of the command line
    json: AsJson = False,  # noqa: FBT002 - a flag of the command line
) -> None:
    """Log sets, read how an exercise is done, see whether the training works.

    Alone, `fitlog` says what is going on: the session so far, the rest, what comes next
    and why.
    """
    if version:
        typer.echo(f"fitlog {__version__}")
    elif ctx.invoked_subcommand is None:
        from fitlog.cli.running import say_status  # noqa: PLC0415 - only then

        say_status(ctx.obj, json=json)


def run() -> None:
    """Run the command line of this process, and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a strange character is no reason to fail
    words = [_as_typed(word) for word in sys.argv[1:]]
    code = main(words, Desk(words=words))
    gc.freeze()  # else Python looks through all that was imported once more before it ends
    sys.exit(code)


def _as_typed(word: str) -> str:
    """Return an argument as UTF-8 where it is that: an ASCII locale gives its bytes only."""
    try:
        return word if word.isascii() else word.encode(errors="surrogateescape").decode()
    except UnicodeError:
        return word


def main(words: "Sequence[str]", desk: Desk) -> int:
    """Run one command line and return its exit code; every exception ends here."""
    try:
        return _told(lambda: _invoke(words, desk), desk)
    except BrokenPipeError:
        # The reader of the pipe has seen enough (`| head`): nothing went wrong.
        with suppress(OSError, AttributeError):
            sys.stdout.close()
        return 0
    except OSError as error:
        return _say(FitlogError(f"the result cannot be written: {error.strerror or error}"), desk)
    finally:
        desk.close()


def _invoke(words: "Sequence[str]", desk: Desk) -> int:
    if sys.stdout is None:
        raise FitlogError("standard output is closed", unchanged="Nothing was done.")
    command = typer.main.get_command(app)
    try:
        code = command.main(list(words), prog_name="fitlog", standalone_mode=False, obj=desk)
    except SystemExit as left:  # how Typer leaves where the reader of the pipe has left
        if isinstance(left.__context__, BrokenPipeError):
            raise left.__context__ from None
        raise
    if code == INTERRUPTED:  # as what Typer has made of Ctrl-C is told
        raise KeyboardInterrupt
    sys.stdout.flush()
    return code if isinstance(code, int) else 0


def _told(act: "Callable[[], int]", desk: Desk) -> int:
    """Act, and turn what a person can cause into a few lines and an exit code."""
    try:
        return act()
    except FitlogError as error:
        return _say(error, desk)
    except (KeyboardInterrupt, EOFError, typer.Abort):
        typer.echo(f"\nfitlog: {WRITTEN}" if desk.wrote else "", err=True)
        return INTERRUPTED
    except OSError:
        raise
    except Exception as error:  # noqa: BLE001 - the one place where a bug becomes a report
        usage = usage_error(error)
        return _say(usage, desk) if usage else _report(error)


def _say(error: FitlogError, desk: Desk) -> int:
    from fitlog.view.text import harmless  # noqa: PLC0415 - only when something is wrong

    if desk.wrote:  # and only then something went wrong
        error.unchanged = WRITTEN
    first, *rest = [harmless(line) for line in error.lines()]
    with suppress(OSError):
        typer.echo("\n".join([f"fitlog: {first}", *rest]), err=True)
    return error.exit_code


def _report(error: Exception) -> int:
    from fitlog.cli.bug import report  # noqa: PLC0415 - only when something is very wrong

    typer.echo(report(error), err=True)
    return BUG
