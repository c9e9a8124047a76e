"""The charts' own script, from the package that ships it."""

from importlib import import_module

from fitlog.errors import FitlogError


def chart_library() -> str:
    """Return the script of the chart library; raises FitlogError where it is not installed."""
    try:
        offline = import_module("plotly.offline")
    except ImportError as error:
        raise FitlogError(
            "the charts of a report come from plotly, which is not installed",
            unchanged="Nothing was written.",
            hint="pip install 'fitlog-cli[report]'",
        ) from error
    script: str = offline.get_plotlyjs()
    # As the page is read, so that its hash is that of what the browser sees.
    return script.replace("\r\n", "\n").replace("</script", "<\\/script")
