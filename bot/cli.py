"""The command line: `commonpurse` opens the room or runs the bot; each other word is a command."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import io
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, TextIO

import typer

from bot.program_name import called_as
from bot.startup_error import StartupError

if TYPE_CHECKING:
    from bot.backups.contents import Home
    from bot.config import Settings
    from bot.tools.offline_books import Where

app = typer.Typer(
    add_completion=False,
    invoke_without_command=True,
    pretty_exceptions_enable=False,
    help="A community's own currency, tips and common purse, in the rooms it already uses.",
)

_Config = Annotated[Path | None, typer.Option("--config", help="the configuration file")]
_Plain = Annotated[bool, typer.Option("--plain", help="the room line by line, as when piped")]
_Db = Annotated[
    str | None,
    typer.Option(
        "--db",
        metavar="BOOKS",
        help="an SQLite file, or a database's address (default: the configured books)",
    ),
]
_Community = Annotated[
    str | None, typer.Option("--community", help="which one, when there are several")
]
_Yes = Annotated[bool, typer.Option("--yes", help="do not ask")]


def _confirmed(question: str) -> bool:
    try:
        return typer.confirm(question)
    except typer.Abort:
        return False


@app.callback()
def start(context: typer.Context, config: _Config = None, plain: _Plain = False) -> None:
    """Without a command: run what is configured, or else a chat room in the terminal."""
    context.obj = config
    if context.invoked_subcommand is not None:
        return
    from bot.config_sources import find_config, load

    path = find_config(config)
    # Read even where there is no file: what is misspelt in the environment must not pass.
    settings = load(path)
    if path is not None or settings.has_platform:
        _run(settings)
    else:
        raise typer.Exit(_room(settings.data_dir, plain=plain))


@app.command()
def run(context: typer.Context, config: _Config = None) -> None:
    """Run the bot on the platforms that are configured."""
    from bot.config_sources import find_config, load

    path = find_config(config or context.obj)
    settings = load(path)
    if path is None and not settings.has_platform:
        raise StartupError(
            "There is no configuration: copy config.example.toml to config.toml and fill it in,"
            " or start without a word for a room in the terminal."
        )
    _run(settings)


@app.command()
def playground(
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, help="where it listens (0: any free one)")
    ] = 0,
) -> None:
    """Try the bot from any Matrix client on this machine: a homeserver for as long as it runs."""
    from bot.tools.playground import play

    play(port, typer.echo)


@app.command()
def init(context: typer.Context, config: _Config = None) -> None:
    """Ask a few questions and write a configuration."""
    from bot.config import IN_THIS_FOLDER
    from bot.tools.init import init as ask

    ask(config or context.obj or IN_THIS_FOLDER)


@app.command()
def login(context: typer.Context, config: _Config = None) -> None:
    """Log the bot in on Matrix with a browser."""
    from bot.config_sources import find_config, load
    from bot.tools.login import login as let_in

    settings = load(find_config(config or context.obj))
    asyncio.run(let_in(settings, typer.echo))


@app.command()
def doctor(context: typer.Context, config: _Config = None) -> None:
    """Try everything a start needs, and say what to do."""
    from bot.config_sources import find_config, load
    from bot.tools.doctor import doctor as examine

    path = find_config(config or context.obj)
    raise typer.Exit(asyncio.run(examine(load(path), path, sys.stdout)))


def _run(settings: Settings) -> None:
    import structlog

    from bot import logs
    from bot.serve import serve

    for secret in (*logs.secrets_in(settings), *settings.passwords):
        logs.hide(secret)
    logs.set_up()
    try:
        asyncio.run(serve(settings))
    except OSError:
        # The line that ends a command says too little of a bot that ran.
        structlog.get_logger(__name__).exception("the bot ended")
        raise


def _room(folder: Path, *, plain: bool) -> int:
    if sys.stdout.isatty():
        sys.stdout.write("# Opening the room …\n")
        sys.stdout.flush()
    with _uncollected():
        from bot import logs
        from bot.app import ScriptedProcess
        from bot.console.room import open_room
        from bot.folders import make_folder
        from bot.words import take_words
        from commands.catalogue import catalogue

        make_folder(folder)
        logs.set_up_for_room(folder / "room.log")
        for line in take_words(folder):
            sys.stderr.write(f"words left out: {line}\n")
        commands = catalogue()
    with _books_at(str(folder / "room.db")):
        return asyncio.run(
            open_room(
                ScriptedProcess.open,
                commands=commands,
                plain=plain,
                stdin=sys.stdin,
                stdout=sys.stdout,
                history=folder / "history",
                db=folder / "room.db",
            )
        )


@contextlib.contextmanager
def _uncollected() -> Iterator[None]:
    """While modules are loaded nothing is looked through for what could be thrown away: there is
    nothing, and a quarter of the time to a first line went into looking."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@contextlib.contextmanager
def _books_at(where: str) -> Iterator[None]:
    """Ends with one line where the books in a file cannot be opened."""
    from bot.database_errors import in_words

    try:
        yield
    except Exception as error:
        of_a_stream = isinstance(error, OSError) and error.filename is None
        line = None if of_a_stream else in_words(error, where)
        if line is None:
            raise
        raise StartupError(line) from None


@app.command()
def rehearse(
    file: Annotated[Path, typer.Argument(help="the script")],
    db: Annotated[
        str | None, typer.Option("--db", metavar="FILE", help="play on these books")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="print replies as JSON lines")] = False,
) -> None:
    """Play a chat script through the real bot and compare what it says."""
    from bot.app import ScriptedProcess
    from bot.rehearsal import rehearse as rehearsal
    from bot.tools.offline_books import file_of, meant

    on = None if db is None else file_of(meant(db, "--db", None))
    if db is not None and on is None:
        raise StartupError("--db: a rehearsal is played on an SQLite file, not on a server.")
    with _books_at(str(on or "The database of this rehearsal")):
        code = asyncio.run(
            rehearsal.rehearse(
                file, ScriptedProcess.open, db=on, as_json=as_json, out=sys.stdout, err=sys.stderr
            )
        )
    raise typer.Exit(code)


def _meant(context: typer.Context, db: str | None, config: Path | None) -> Where:
    from bot.tools.offline_books import meant

    return meant(db, "--db", config or context.obj)


@app.command()
def verify(
    context: typer.Context,
    db: _Db = None,
    config: _Config = None,
    digests: Annotated[
        Path | None, typer.Option("--digests", help="a file of digests that members kept")
    ] = None,
    progress: Annotated[
        bool, typer.Option("--progress", help="say how far it is, also where no terminal shows it")
    ] = False,
) -> None:
    """Check every balance, sum, limit and hash in the books."""
    from bot.tools.books import verify_books

    watched = sys.stderr if progress or sys.stderr.isatty() else None
    raise typer.Exit(verify_books(_meant(context, db, config), digests, sys.stdout, watched))


@app.command()
def digest(
    context: typer.Context, db: _Db = None, config: _Config = None, community: _Community = None
) -> None:
    """Print the digest of the books as they stand, to keep."""
    from bot.tools.books import print_digest

    raise typer.Exit(print_digest(_meant(context, db, config), community, sys.stdout))


@app.command()
def export(
    context: typer.Context,
    db: _Db = None,
    config: _Config = None,
    format: Annotated[  # noqa: A002 - the option is called so
        Literal["csv", "jsonl", "beancount", "hledger", "records", "whole"],
        typer.Option(
            "--format",
            help="a table; a journal; records, to check the books by; whole, to go on elsewhere",
        ),
    ] = "csv",
    community: _Community = None,
    treasury: Annotated[
        bool, typer.Option("--treasury", help="the treasury's books alone")
    ] = False,
    member: Annotated[
        str | None,
        typer.Option("--member", help="one member's alone: a name, an account's id, a number"),
    ] = None,
    locale: Annotated[
        str | None,
        typer.Option("--locale", help="whose numbers a table is written in: de, pt-BR, …"),
    ] = None,
) -> None:
    """Write the books out, as a table or a journal; or all records, for docs/verify_export.py."""
    from bot.tools.exporting import export_books

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    where = _meant(context, db, config)
    raise typer.Exit(
        export_books(
            where,
            community,
            format,
            sys.stdout,
            treasury=treasury,
            member=member,
            locale=locale,
        )
    )


@app.command()
def migrate(
    context: typer.Context,
    source: Annotated[
        str | None, typer.Option("--from", metavar="BOOKS", help="move these books")
    ] = None,
    target: Annotated[
        str | None, typer.Option("--to", metavar="BOOKS", help="into this empty database")
    ] = None,
    db: _Db = None,
    config: _Config = None,
) -> None:
    """Bring the books up to this version; with --from and --to, move them to another database."""
    from bot.tools.migrate import move_books, upgrade_books
    from bot.tools.offline_books import file_of, meant

    if source is None and target is None:
        where, dumps = _meant(context, db, config), None
        if file_of(where) is None:
            from bot.config_sources import find_config, load

            dumps = load(find_config(config or context.obj)).backups
        raise typer.Exit(upgrade_books(where, sys.stdout, dumps))
    if source is None or target is None or db is not None:
        raise StartupError(
            "To move books, give both --from and --to; to bring them up to this version, neither."
        )
    moved = (meant(source, "--from", None), meant(target, "--to", None))
    raise typer.Exit(move_books(*moved, sys.stdout, sys.stderr))


_Folder = Annotated[Path, typer.Argument(metavar="DIR", help="a backup: its folder")]


def _home(context: typer.Context, db: str | None, config: Path | None) -> Home:
    """What a backup is of: all that is configured, or with --db those books alone."""
    from bot.backups.contents import Home
    from bot.config_sources import find_config, load
    from bot.tools.offline_books import file_of

    if db is not None:
        where = _meant(context, db, config)
        path = file_of(where)
        return Home(where if path is None else path.resolve())
    return Home.of(load(find_config(config or context.obj)))


@app.command()
def backup(
    context: typer.Context,
    directory: Annotated[
        Path | None,
        typer.Argument(metavar="DIR", help="the folder for backups (default: the configured one)"),
    ] = None,
    db: _Db = None,
    config: _Config = None,
) -> None:
    """Make a backup of books, session and keys in a folder of its own; the bot may be running."""
    from bot.backups.report import told
    from bot.backups.write import back_up
    from bot.clock import MachineClock
    from bot.config_sources import find_config, load

    if directory is None:
        directory = load(find_config(config or context.obj)).backups
    made = back_up(_home(context, db, config), directory.expanduser(), MachineClock().now())
    for line in told(made):
        sys.stdout.write(f"{line}\n")


@app.command()
def restore(
    context: typer.Context,
    folder: _Folder,
    check: Annotated[
        bool, typer.Option("--check", help="only try whether it could be restored")
    ] = False,
    db: _Db = None,
    config: _Config = None,
) -> None:
    """Put a backup in place, once it is verified aside; what was there is kept."""
    from bot.backups import restore as restoring
    from bot.clock import MachineClock

    folder = folder.expanduser()
    if check:
        restoring.check(folder, sys.stdout)
    else:
        home = _home(context, db, config)
        restoring.restore(home, folder, MachineClock().now(), sys.stdout)


bring = typer.Typer(help="Bring along what was kept elsewhere.", no_args_is_help=True)
app.add_typer(bring, name="import")


@bring.callback()
def importing() -> None:
    """A word of its own for each thing that can be brought along."""


@bring.command("books")
def import_books(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="what export --format whole wrote")],
    db: _Db = None,
    config: _Config = None,
) -> None:
    """Let a community go on in an empty place, from what was written out whole."""
    from bot.tools.import_books import import_books as bring_along

    raise typer.Exit(bring_along(_meant(context, db, config), file, sys.stdout))


@bring.command("balances")
def import_balances(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="a Red bank's JSON, or a CSV table")],
    community: _Community = None,
    form: Annotated[
        Literal["red", "csv"] | None, typer.Option("--format", help="red or csv; else by its name")
    ] = None,
    server: Annotated[
        str | None, typer.Option("--server", help="which server of a Red bank")
    ] = None,
    rest: Annotated[
        Literal["treasury"] | None,
        typer.Option("--rest", help="where what is missing to a sum of zero goes"),
    ] = None,
    yes: _Yes = False,
    again: Annotated[
        bool, typer.Option("--again", help="also what was imported before; --yes is not enough")
    ] = False,
    exact_ids: Annotated[
        bool, typer.Option("--exact-ids", help="ids that look rounded by a spreadsheet are right")
    ] = False,
    db: _Db = None,
    config: _Config = None,
) -> None:
    """Bring balances along, as one entry: from a Red bank, or platform,user,name,balance."""
    from bot.tools.import_balances import import_balances as bring_along

    code = bring_along(
        _meant(context, db, config),
        file,
        community,
        form,
        server=server,
        rest=rest,
        yes=yes,
        ask=_confirmed,
        out=sys.stdout,
        again=again,
        exact_ids=exact_ids,
    )
    raise typer.Exit(code)


person = typer.Typer(help="What is kept of one member.", no_args_is_help=True)
app.add_typer(person, name="member")
_Who = Annotated[str, typer.Argument(help="a name, an account's id, or a member's number")]


@person.command("export")
def export_member(
    context: typer.Context,
    who: _Who,
    community: _Community = None,
    db: _Db = None,
    config: _Config = None,
) -> None:
    """Write out all that is kept of a member, as JSON lines."""
    from bot.tools.persons import export_member as write_out

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    raise typer.Exit(write_out(_meant(context, db, config), community, who, sys.stdout))


@person.command("forget")
def forget_member(
    context: typer.Context,
    who: _Who,
    community: _Community = None,
    donate: Annotated[
        bool, typer.Option("--donate", help="what they hold goes to the treasury")
    ] = False,
    db: _Db = None,
    config: _Config = None,
) -> None:
    """Erase a member's names, accounts and words; what was booked stays, under a number."""
    from bot.tools.persons import forget_member as erase

    where = _meant(context, db, config)
    raise typer.Exit(erase(where, community, who, donate=donate, out=sys.stdout))


@app.command("close-community")
def close_community(
    context: typer.Context,
    community: Annotated[str, typer.Argument(help="a community, by its name or number")],
    directory: Annotated[
        Path, typer.Argument(metavar="DIR", help="an empty folder for all that it owns")
    ],
    yes: _Yes = False,
    db: _Db = None,
    config: _Config = None,
) -> None:
    """Write out all that a community owns, for everybody in it, and book nothing more for it."""
    from bot.clock import MachineClock
    from bot.tools.close import close_community as close

    where = _meant(context, db, config)
    folder, now = directory.expanduser(), MachineClock().now()
    raise typer.Exit(close(where, community, folder, now, yes=yes, ask=_confirmed, out=sys.stdout))


@app.command()
def rebind(
    context: typer.Context,
    community: Annotated[str, typer.Argument(help="a community, by its name or number")],
    room: Annotated[str, typer.Argument(help="the new room's id, such as !abc:example.org")],
    account: Annotated[
        str | None, typer.Option("--account", help="the bot's account there")
    ] = None,
    yes: _Yes = False,
    db: _Db = None,
    config: _Config = None,
) -> None:
    """Give a community whose rooms are gone a new home, with the bot stopped."""
    from bot.clock import MachineClock
    from bot.tools.rebind import rebind as bind_anew

    code = bind_anew(
        _meant(context, db, config),
        community,
        room,
        MachineClock().now(),
        sys.stdout,
        yes=yes,
        ask=_confirmed,
        account=account,
        config=config or context.obj,
    )
    raise typer.Exit(code)


@app.command()
def bench(
    tips: Annotated[
        int, typer.Option("--tips", min=10, help="how many tips to measure with")
    ] = 2000,
    folder: Annotated[
        Path | None,
        typer.Option(
            "--folder", exists=True, file_okay=False, help="measure on the disk of this folder"
        ),
    ] = None,
) -> None:
    """Measure this machine: tips per second, and how long one takes."""
    from bot.tools.bench import bench as measure

    with _books_at(str(folder or tempfile.gettempdir())):
        asyncio.run(measure(tips, folder, sys.stdout))


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line. What cannot work ends with one plain line and exit code 1."""
    if arguments is None:
        # The program itself. Whoever calls us with words of their own keeps their streams.
        _take_streams()
    try:
        try:
            app(list(arguments) if arguments is not None else None, prog_name=called_as())
        finally:
            sys.stdout.flush()
    except StartupError as error:
        _stop(str(error))
    except OSError as error:
        # What could not be written would be tried, and complained of, once more at the very end.
        sys.stdout = _nothing("w")
        if isinstance(error, BrokenPipeError):
            # Nobody reads on (`commonpurse export | head`): that ends us quietly. Not by the signal
            # for it, which comes of every connection that is gone, and would end the bot as well.
            sys.exit(1)
        name = f"{error.filename}: " if error.filename else ""
        line = f"This cannot be finished: {name}{error.strerror or error}."
        if isinstance(error, PermissionError):
            line += " Say it as whoever that belongs to, or name a place that is yours."
        _stop(line)


def _take_streams() -> None:
    """Have all three streams, whatever the shell gave us, and take every letter on two of them."""
    sys.stdin = sys.stdin or _nothing("r")
    sys.stdout = sys.stdout or _nothing("w")
    sys.stderr = sys.stderr or _nothing("w")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _nothing(mode: Literal["r", "w"]) -> TextIO:
    return Path(os.devnull).open(mode, encoding="utf-8")


def _stop(line: str) -> None:
    sys.stderr.write(" ".join(line.split()) + "\n")
    sys.exit(1)


if __name__ == "__main__":
    main()
