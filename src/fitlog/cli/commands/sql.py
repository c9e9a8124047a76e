"""`fitlog sql`: questions of one's own."""

from typing import Annotated

import typer

from fitlog import paths
from fitlog.cli.commands import command_app
from fitlog.cli.options import Json, desk_of
from fitlog.errors import UsageError

app = command_app()


@app.command()
def sql(
    ctx: typer.Context,
    query: Annotated[str, typer.Argument(help='"select ..." over the views.')] = "",
    json: Json = False,
    csv: Annotated[bool, typer.Option("--csv", help="Print CSV.")] = False,
) -> None:
    """Ask the log in SQL, over its views; nothing can be changed.

    Without a question the views and their columns are listed.

    \b
    $ fitlog sql "select count(*) as sets from v_sets" --json
    {
      "format": 1,
    ...
    """
    from fitlog.store.asking import Asked, views_of  # noqa: PLC0415 - of use only here
    from fitlog.view.answer import answer_csv, answer_form, answer_table  # noqa: PLC0415 - likewise

    desk = desk_of(ctx)
    if json and csv:
        raise UsageError("--json or --csv, not both", unchanged="Nothing was asked.")
    if not query:
        lines = [f"{view.name}: {', '.join(view.columns)}" for view in views_of(paths.log_file())]
        desk.page("\n".join(desk.screen.text(line) for line in lines))
        return
    with Asked(paths.log_file(), query) as asked:
        if json:
            desk.dump(answer_form(asked.columns, asked.rows()))
        elif csv:
            desk.stream(answer_csv(asked.columns, asked.rows()))
        else:
            desk.page(answer_table(asked.columns, asked.rows(), desk.screen))
