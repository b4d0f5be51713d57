"""Pictures are drawn in a process beside the bot, whatever happens to it or is to be shown."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import struct
import subprocess
import sys
import time
from fractions import Fraction
from pathlib import Path

import pytest

from bot.charts.drawer import Drawer
from bot.running.pictures import LONGEST_ALT, with_pictures, words_alone
from commands.language.chart_words import chart_captions, chart_words
from commands.language.messages import wording
from commands.values import rendered
from commands.values.charts import Bar, Bars, Board, Chart, Pairs, Round, Rounds, Series, Span
from commands.values.rendered import MOST_PICTURE_BYTES, Line, Picture, Reply, Text
from tests.support.patience import PATIENCE_SECONDS


def drawing(chart: Chart[str], language: str = "en") -> rendered.Chart:
    words = wording(language)
    return rendered.Chart(chart, chart_words(chart, words), chart_captions(chart, words), language)


MEET = drawing(Bars("Where?", (Bar("A Park", Fraction(8)), Bar("B Café", Fraction(2), None, True))))


def size_of(png: bytes | None) -> tuple[int, int]:
    assert png is not None
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert len(png) <= MOST_PICTURE_BYTES
    width, height = struct.unpack(">II", png[16:24])
    return int(width), int(height)


LONG = "Whatever we said in the old harbour hall about the roof, once more and in detail"
NAMES = (
    "محمد بن علي",
    "田中さん",
    "🌻🌻",
    "👩‍👩‍👧 fam",
    "$x^2$ \\frac",
    "Ёлка",
    "W" * 80,
    "",
    "a\u202eb",
)


def rounds(held: list[list[int | None]]) -> tuple[Round, ...]:
    return tuple(
        Round(tuple(None if each is None else Fraction(each) for each in row)) for row in held
    )


HARD: dict[str, Chart[str]] = {
    "20 long options": Bars(
        LONG * 3, tuple(Bar(f"{LONG} {at}", Fraction(20 - at)) for at in range(20))
    ),
    "scripts": Bars("مرحبا 田中 🌻", tuple(Bar(name, Fraction(1)) for name in NAMES)),
    "no votes": Bars("?", (Bar("A", Fraction(0)), Bar("B", Fraction(0)))),
    "no bars": Bars("?", ()),
    "one option": Bars("?", (Bar("A", Fraction(4)),)),
    "one round": Rounds("?", ("Only",), rounds([[4]])),
    "rounds of nothing": Rounds("?", ("A", "B"), rounds([[0, 0], [0, None]])),
    "fractions": Rounds(
        "?",
        NAMES[:3],
        (
            Round((Fraction(3), Fraction(1), Fraction(1)), into=(0,)),
            Round((Fraction(2), Fraction(5, 3), Fraction(4, 3)), out=(2,)),
            Round((Fraction(2), Fraction(5, 3), None), Fraction(4, 3), into=(1,)),
        ),
    ),
    "20 rounds": Rounds(
        LONG, tuple(NAMES * 3)[:20], rounds([[9] * (20 - at) + [None] * at for at in range(20)])
    ),
    "pairs": Pairs("?", ("A",) * 20, ((7,) * 20,) * 20, (tuple(range(20)),)),
    "board": Board("?", ("ana", "田中"), (("paid", "late"), ("missing", "due")), ((0,), (1,))),
    "an empty board": Board("?", ("ana",), ((),), ((),)),
    "100 by 100": Board(
        "?",
        tuple(NAMES[at % len(NAMES)] or "x" for at in range(100)),
        tuple(("paid", "late", "missing", "due", "none") * 20 for _ in range(100)),
        tuple((at,) for at in range(100)),
    ),
    "series": Series("?", (Span("May", Fraction(0), "0 €", Fraction(7), "7 €"),) * 24),
}


@pytest.fixture(scope="module")
def fonts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where what is known of the fonts is kept, so that it is looked for once."""
    return tmp_path_factory.mktemp("fonts")


async def test_every_kind_is_drawn_whatever_it_shows(fonts: Path) -> None:
    drawer = Drawer(fonts, seconds=PATIENCE_SECONDS)
    try:
        for name, chart in HARD.items():
            width, height = size_of(await drawer.draw(drawing(chart, "de")))
            assert 1080 <= width <= 3000, name
            assert 100 < height < 9000, name
        assert await drawer.draw(MEET) == await drawer.draw(MEET)
    finally:
        await drawer.close()


TEXTS_OF = """
import json, sys
from bot.charts.drawing import png
from bot.charts.page import Page
from commands.values import rendered
texts, draw = [], Page.text
def text(page, x, y, said, **how):
    texts.append(said)
    draw(page, x, y, said, **how)
Page.text = text
png(rendered.chart_of_json(json.loads(sys.stdin.read())))
print(json.dumps(texts))
"""


def texts_of(chart: Chart[str]) -> list[str]:
    """The texts of a picture, drawn in a process of its own: this one loads no matplotlib."""
    told = subprocess.run(
        [sys.executable, "-P", "-c", TEXTS_OF],
        input=json.dumps(rendered.chart_to_json(drawing(chart))),
        capture_output=True,
        text=True,
        check=True,
    )
    found: list[str] = json.loads(told.stdout)
    return found


def test_every_option_of_a_round_has_its_letter_however_many_they_are() -> None:
    """In each of its rounds, and once beside what it is called."""
    texts = texts_of(HARD["20 rounds"])
    letters = [chr(ord("A") + at) for at in range(20)]
    assert {each: texts.count(each) for each in letters} == {
        each: 21 - at for at, each in enumerate(letters)
    }


def test_a_table_of_pairs_says_how_it_is_read() -> None:
    chart = Pairs("Which?", ("Wave", "Kiln"), ((0, 3), (2, 0)), ((0,), (1,)))
    texts = texts_of(chart)
    assert texts[:2] == ["Which?", "Each figure: how many put the row before the column."]


async def test_the_loop_goes_on_while_a_picture_is_drawn(fonts: Path) -> None:
    drawer = Drawer(fonts, seconds=PATIENCE_SECONDS)
    drawn = asyncio.create_task(drawer.draw(drawing(HARD["100 by 100"])))
    turns, blocked = 0, time.thread_time()
    while not drawn.done():
        await asyncio.sleep(0.01)
        turns += 1
    # Of a drawing that takes seconds this thread did next to nothing.
    spent = time.thread_time() - blocked
    await drawer.close()
    size_of(drawn.result())
    assert turns > 20
    assert spent < 0.7
    assert "matplotlib" not in sys.modules


async def test_a_process_that_is_killed_while_it_draws_costs_one_picture(
    fonts: Path, caplog: pytest.LogCaptureFixture
) -> None:
    drawer = Drawer(fonts, seconds=PATIENCE_SECONDS)
    size_of(await drawer.draw(MEET))
    first = drawer.process_id
    assert first is not None
    drawn = asyncio.create_task(drawer.draw(drawing(HARD["100 by 100"])))
    await asyncio.sleep(0)
    os.kill(first, signal.SIGKILL)
    assert await drawn is None
    assert "could not be drawn" in caplog.text
    size_of(await drawer.draw(MEET))
    assert drawer.process_id not in (None, first)
    await drawer.close()


async def test_one_that_hangs_is_ended_in_time(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    drawer = Drawer(tmp_path, seconds=0.3, worker=("-c", "import time; time.sleep(1000)"))
    # Who stands behind it in line waits no longer than that either.
    assert await asyncio.gather(*(drawer.draw(MEET) for _ in range(2))) == [None, None]
    assert "took too long" in caplog.text
    assert drawer.process_id is None
    await drawer.close()


async def test_a_broken_one_says_why(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    says = "print('E\\0\\0\\0\\4oops', flush=True); import sys; sys.stdin.read()"
    drawer = Drawer(tmp_path, seconds=PATIENCE_SECONDS, worker=("-c", says))
    assert await drawer.draw(MEET) is None
    assert caplog.records[-1].__dict__["why"] == "oops"
    await drawer.close()
    ends = Drawer(tmp_path, seconds=PATIENCE_SECONDS, worker=("-c", "pass"))
    assert await ends.draw(MEET) is None
    await ends.close()
    none = Drawer(tmp_path, seconds=PATIENCE_SECONDS, worker=("-c", "print('P' + 'x' * 9)"))
    none._seconds = 0.3
    assert await none.draw(MEET) is None
    await none.close()


async def test_it_ends_when_it_is_idle_and_starts_again(fonts: Path) -> None:
    drawer = Drawer(fonts, seconds=PATIENCE_SECONDS, idle_seconds=0.05)
    size_of(await drawer.draw(MEET))
    first = drawer.process_id
    assert first is not None
    # By the clock of the loop, behind what ends it.
    await asyncio.sleep(0.3)
    assert drawer.process_id is None
    await asyncio.gather(*drawer._ending)
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)
    size_of(await drawer.draw(MEET))
    assert drawer.process_id != first
    await drawer.close()


async def test_it_inherits_no_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMMONPURSE_DISCORD__TOKEN", "very-secret")
    out = tmp_path / "environment"
    tells = f"import os; open({str(out)!r}, 'w').write(repr(dict(os.environ)))"
    drawer = Drawer(tmp_path, seconds=PATIENCE_SECONDS, worker=("-c", tells))
    await drawer.draw(MEET)
    await drawer.close()
    assert "MPLCONFIGDIR" in out.read_text()
    assert "very-secret" not in out.read_text()


# -- at delivery -----------------------------------------------------------------------------------

REPLY = Reply((Line((Text("Over."),)), MEET))


async def _as_png(chart: rendered.Chart) -> bytes | None:
    return b"png"


async def test_a_chart_becomes_a_picture_with_its_words() -> None:
    words = "Where?\nA Park: 8\nB Café: 2"
    told = await with_pictures(REPLY, _as_png)
    assert told.blocks == (REPLY.blocks[0], Picture(b"png", "image/png", words))
    assert REPLY.plain() == f"Over.\n[picture: {words}]"


async def test_where_nothing_draws_its_words_stand_alone() -> None:
    told = await with_pictures(REPLY, words_alone)
    assert told.plain() == "Over.\nWhere?\nA Park: 8\nB Café: 2"


async def test_words_too_long_for_a_picture_stand_beside_it() -> None:
    long = drawing(HARD["20 long options"])
    told = await with_pictures(Reply((long,)), _as_png)
    *lines, picture = told.blocks
    assert isinstance(picture, Picture)
    assert len(picture.words) <= LONGEST_ALT
    assert picture.words.endswith("What it shows stands beside it in words.")
    assert "\n".join(map(str, (line.spans[0].text for line in lines))) == "\n".join(long.words)  # type: ignore[union-attr] # lines of one text
