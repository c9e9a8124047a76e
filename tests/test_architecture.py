"""The house: who may import whom, and what may stand where. Read from the code itself."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "fitlog"
MODULES = sorted(SOURCE.rglob("*.py"))

# Each room may import those below it that are named here, and itself.
ALLOWED = {
    "cli": {"view", "store", "catalog", "exchange", "config", "paths", "training", "errors"},
    "view": {"training", "errors"},
    "store": {"training", "errors"},
    "catalog": {"training", "errors"},
    "exchange": {"training", "errors"},
    "config": {"training", "errors"},
    "training": {"errors"},
    "paths": {"errors"},
    "errors": set(),
    "__main__": {"cli"},
    "__init__": set(),
}
# The cache of the catalog is SQLite too, with full-text search: not the log, so not in store.
SQL_ROOMS = ("store/", "catalog/index", "exchange/logs/fitnotes_backup")
_SQL = re.compile(
    r"\s*(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s.+\sSET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX|VIEW)|PRAGMA\s)",
    re.DOTALL,
)


def name(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def room(path: Path) -> str:
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def dotted(path: Path) -> str:
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def is_type_checking(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING"


def imports(path: Path, *, for_types: bool = True) -> Iterator[str]:
    """Yield the dotted names that a module imports, anywhere in it."""
    nodes = list(ast.walk(tree_of(path)))
    hidden = {id(inner) for node in nodes if is_type_checking(node) for inner in ast.walk(node)}
    for node in nodes:
        if id(node) in hidden and not for_types:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name(path)}: a relative import hides its room"
            module = node.module or ""
            for alias in node.names:
                inner = SOURCE.parent / Path(*module.split("."), f"{alias.name}.py")
                package = SOURCE.parent / Path(*module.split("."), alias.name, "__init__.py")
                is_module = inner.exists() or package.exists()
                yield f"{module}.{alias.name}" if is_module else module


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_imports_run_one_way(path: Path) -> None:
    rooms = {target.split(".")[1] for target in imports(path) if target.startswith("fitlog.")}
    assert rooms - {room(path)} <= ALLOWED[room(path)]


def test_no_cycle() -> None:
    graph = {
        dotted(path): {t for t in imports(path, for_types=False) if t.startswith("fitlog")}
        for path in MODULES
    }
    done: set[str] = set()

    def visit(module: str, trail: tuple[str, ...]) -> None:
        assert module not in trail, " -> ".join((*trail, module))
        if module in done or module not in graph:
            return
        for target in sorted(graph[module] - {module}):
            visit(target, (*trail, module))
        done.add(module)

    for module in graph:
        visit(module, ())
    assert done == set(graph)


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_libraries_stay_in_their_rooms(path: Path) -> None:
    top = {target.split(".")[0] for target in imports(path)}
    if room(path) != "view":
        assert not top & {"rich", "plotille"}
    if room(path) != "cli":
        assert "typer" not in top
    assert "textual" not in top or name(path).startswith("cli/live/")
    if not name(path).startswith(SQL_ROOMS) and name(path) != "cli/bug.py":
        assert "sqlite3" not in top
    if room(path) == "training":
        assert "os" not in top
        assert "sys" not in top
    assert "click" not in top


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_sql_stands_in_the_store(path: Path) -> None:
    if name(path).startswith(SQL_ROOMS):
        return
    strings = [
        node.value
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    assert not [text for text in strings if _SQL.match(text)]


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_nothing_prints_or_asks_the_clock_on_its_own(path: Path) -> None:
    calls = {
        ast.unparse(node.func) for node in ast.walk(tree_of(path)) if isinstance(node, ast.Call)
    }
    assert "print" not in calls
    if name(path) != "cli/context.py":
        assert not calls & {"datetime.now", "datetime.today", "date.today", "datetime.utcnow"}


def code_lines(path: Path) -> int:
    blank = {
        *(tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT),
        *(tokenize.DEDENT, tokenize.ENDMARKER),
    }
    text = path.read_text(encoding="utf-8")
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type not in blank:
            lines.update(range(token.start[0], token.end[0] + 1))
    return len(lines)


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_fits_in_the_head(path: Path) -> None:
    assert code_lines(path) <= 300


def test_the_guard_sees_what_it_guards() -> None:
    assert {"cli", "store", "training", "view", "catalog"} <= {room(path) for path in MODULES}
    assert _SQL.match("SELECT 1 FROM logged_set")
    assert _SQL.match("\n  UPDATE session\n SET day = 1")
    assert not _SQL.match("Update the file and SET it")
