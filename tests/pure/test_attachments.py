"""What comes with a message: read once it is a command that takes it, and then only as a hash."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Sequence
from typing import Annotated, Any

import pytest

from bot.running.attachments import Attachments
from commands.engine.items import from_raw, raw
from commands.language.grammar import read_arguments, read_form
from commands.language.tokens import Missing, ReadingContext, words_of
from commands.values.declaration import command, describe
from commands.values.events import MOST_ATTACHMENTS, Attachment, Person, Place, Said
from commands.values.parameters import Files, Rest
from storage.ledger.assets import first_design

PLACE = Place("matrix", "@bot:stage", "!garden:stage")
PHOTO = Attachment("receipt.png", "image/png", 5, source="here")
KEPT = ("receipt.png", "image/png", 5, "ab" * 32)


@command("keep", examples=("keep this",))
def keep(
    request: Any,
    books: Any,
    what: Annotated[str, Rest("what it is")],
    photo: Annotated[Sequence[Attachment], Files("a photo of it")] = (),
) -> Any:
    """Keep a photo."""


def context(*files: tuple[str, str, int, str]) -> ReadingContext:
    return ReadingContext(first_design(1, 0), "en", lambda _: None, files=files)


def said(*files: Attachment) -> Said:
    return Said(
        place=PLACE,
        event_id="$1",
        sender=Person("@ana:stage", "ana"),
        at=0,
        received_at=0,
        text="!keep this",
        attachments=files,
    )


class Reader:
    """An adapter that has files, as far as reading them goes."""

    platform, account = PLACE.platform, PLACE.account

    def __init__(self, **files: bytes | Exception | None) -> None:
        self.files = files
        self.asked = 0

    async def deliver(self, delivery: Any) -> str:
        raise NotImplementedError

    async def run(self) -> None:
        raise NotImplementedError

    async def read_file(self, file: Attachment, most_bytes: int) -> bytes:
        self.asked += 1
        found = self.files[file.source]
        if isinstance(found, Exception):
            raise found
        if found is None:
            await asyncio.Event().wait()
        return found or b""


def test_files_are_an_argument_that_nobody_types() -> None:
    given = read_arguments(keep, "this photo=no", words_of("this photo=no"), context(KEPT))
    assert given == {"photo": [list(KEPT)], "what": "this photo=no"}
    assert read_form(keep, [("what", "this")], context(KEPT))["photo"] == [list(KEPT)]
    assert "photo" not in read_arguments(keep, "this", words_of("this"), context())
    assert keep.usage() == "keep <what>"
    assert [option.type for option in describe(keep).options] == ["string", "file"]


def test_what_is_asked_for_after_it_loses_no_file() -> None:
    with pytest.raises(Missing) as missing:
        read_arguments(keep, "", words_of(""), context(KEPT))
    assert missing.value.arguments == {"photo": [list(KEPT)]}


def test_a_message_with_files_is_saved_and_read_again_as_it_was() -> None:
    event = said(PHOTO)
    assert from_raw(raw(event)) == event


async def test_only_the_hash_of_a_file_is_kept() -> None:
    reader = Reader(here=b"bytes")
    read = await Attachments({(PLACE.platform, PLACE.account): reader}).read(said(PHOTO))
    digest = hashlib.sha256(b"bytes").hexdigest()
    assert read.attachments == (Attachment("receipt.png", "image/png", 5, digest),)


async def test_what_cannot_be_read_in_time_comes_without_a_hash() -> None:
    reader = Reader(here=b"bytes", gone=OSError("gone"), slow=None)
    attachments = Attachments({(PLACE.platform, PLACE.account): reader}, seconds=0.05)
    files = [Attachment(name, "", 5, source=name) for name in ("gone", "here", "slow")]
    read = await attachments.read(said(*files))
    assert [bool(each.sha256) for each in read.attachments] == [False, True, False]
    assert {each.source for each in read.attachments} == {""}


async def test_no_more_than_some_files_are_read() -> None:
    reader = Reader(here=b"bytes")
    attachments = Attachments({(PLACE.platform, PLACE.account): reader})
    read = await attachments.read(said(*[PHOTO] * 9))
    assert len(read.attachments) == reader.asked == MOST_ATTACHMENTS
