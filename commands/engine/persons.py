"""Who a person is in the books, and who the words of a message mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from commands.engine.request import Refusal
from commands.language.tokens import NeverSeen, ParseError, SeveralCalled, Word
from commands.values.declaration import Declaration
from commands.values.events import MENTION, Attachment, Person, Place
from commands.values.parameters import AnyAmount, Files, Members, OneMember
from storage import members, preferences, visitors
from storage.bundles import look_up
from storage.forgetting import PSEUDONYM, forgotten_at
from storage.ledger.money import Money
from storage.ledger.posting import note_joined
from storage.members import Identity, Member
from storage.names import clean_name
from storage.presence import note_presence, rooms_of
from storage.unit_of_work import Books


def known(books: Books, platform: str, person: Person, now: int, secret: bytes) -> Member:
    """The member a person is; entered when first seen, renamed when shown otherwise now.

    What a bridge calls somebody who is on another platform is a name for want of a better one.
    """
    platform = person.platform or platform
    identity = books.get(Identity, platform, person.user)
    if identity is None:
        account = (platform, person.user)
        if forgotten_at(books, secret, account) is not None:
            return members.come_back(books, account, person.name, now)
        return _enter(books, account, person, now)
    member = books.need(Member, identity.member)
    if person.name and not person.platform:
        shown = clean_name(person.name)
        if member.name != shown or identity.name != shown:
            member = members.rename(books, member, identity, person.name)
    if person.language and person.language != member.wants.client:
        wishes = preferences.write(replace(member.wants, client=person.language))
        member = replace(member, wishes=wishes)
        books.save(member)
    if member.joined_at is None and person.joined_at is not None:
        member = note_joined(books, member, person.joined_at, now)
    return member


def _enter(books: Books, account: tuple[str, str], person: Person, now: int) -> Member:
    """Somebody becomes a member, with what was kept of them while they only talked."""
    visits = visitors.of(books, *account)
    name = person.name or next((each.name for each in visits), "")
    known_since = [each.joined_at for each in visits if each.joined_at is not None]
    joined_at = min(known_since, default=None) if person.joined_at is None else person.joined_at
    member = members.enter(books, account, name, joined_at, now)
    for each in visits:
        note_presence(books, each.place, [member.number], here=True, spoke_at=each.spoke_at)
    visitors.erase(books, visits)
    return member


class Persons:
    """Who is meant by what is said in a place. The bot itself goes by its `names`."""

    def __init__(
        self, books: Books, place: Place, now: int, secret: bytes, names: Sequence[str]
    ) -> None:
        self._books = books
        self._place = place
        self._now = now
        self._secret = secret
        self._names = names
        self.chosen: Mapping[str, int] = {}
        """Whom words stand for that could stand for several: one reading of the message."""

    def member(self, person: Person) -> Member:
        """The member a person is, entering the books when they were not in them.

        Raises ParseError for somebody who was forgotten: they are in the books again only by an act
        of their own.
        """
        if self.was_forgotten(person):
            raise ParseError("forgotten-called")
        return known(self._books, self._place.platform, person, self._now, self._secret)

    def was_forgotten(self, person: Person) -> bool:
        """Whether somebody asked to be forgotten, and has said nothing to the bot since."""
        account = (person.platform or self._place.platform, person.user)
        if self._books.get(Identity, *account) is not None:
            return False
        return forgotten_at(self._books, self._secret, account) is not None

    def meant(self, mentions: Sequence[Person]) -> Callable[[Word], int | None]:
        """Who a word of a message with these mentions stands for, as the grammar asks it."""

        def who(word: Word) -> int | None:
            if word.text in self.chosen:
                return self.chosen[word.text]
            index = word.mention
            if index is not None and index < len(mentions):
                person = mentions[index]
                if person.user == self._place.account:
                    raise ParseError("the-bot")
                if person.is_face:
                    raise ParseError("bridged-face", name=person.name[:40])
                if person.is_unseen and not self._was_here(person):
                    raise NeverSeen(word, index, person.user[:80])
                return self.member(person).number
            name = word.text.removeprefix("@")
            called = word.text.startswith("@") and len(word.text) > 1
            if name.casefold() in self._names:
                raise ParseError("the-bot")
            found = self._named(name) if name else []
            if len(found) == 1:
                return found[0].number
            if len(found) > 1:
                raise SeveralCalled(word, [member.number for member in found])
            if called or word.quoted:
                raise ParseError("nobody-called", name=name[:40])
            return None

        return who

    def _was_here(self, person: Person) -> bool:
        """Whether our rooms have seen somebody whom the platform does not show there now."""
        account = (self._place.platform, person.user)
        identity = self._books.get(Identity, *account)
        if identity is None:
            return bool(visitors.of(self._books, *account)) or self.was_forgotten(person)
        member = members.survivor(self._books, identity.member)
        return bool(rooms_of(self._books, member.number))

    def _named(self, name: str) -> list[Member]:
        """Whom a name may stand for; who only talked enters the books by being named."""
        books = self._books
        if books.bundles:
            asked = [*members.named_ahead(books, [name]), *visitors.named_ahead(books, [name])]
            look_up(books.connection, asked)
        found = members.named(books, name)
        for each in visitors.named(books, name):
            platform = "" if each.platform == self._place.platform else each.platform
            person = Person(each.user_id, each.name, each.joined_at, platform)
            if not self.was_forgotten(person):
                found.append(self.member(person))
        return found

    def plain_text(self, text: str, mentions: Sequence[Person]) -> str:
        """A message with mentions written out, for memos and other free text.

        Whoever was forgotten has no name there, and whoever may ask for it one that is known then.
        """
        for index, person in enumerate(mentions):
            if (mark := chr(MENTION + index)) in text:
                text = text.replace(mark, f"@{self._called(person)}")
        return text

    def _called(self, person: Person) -> str:
        if self.was_forgotten(person):
            return PSEUDONYM
        platform = person.platform or self._place.platform
        if self._books.get(Identity, platform, person.user) is not None:
            return self.member(person).name
        return clean_name(person.name)


def resolved(
    books: Books, declaration: Declaration, arguments: Mapping[str, Any]
) -> dict[str, Any]:
    """Arguments with members as records in place of numbers, amounts of any asset as money.

    Raises Refusal where one of them was forgotten since: what was asked about them before, or
    said and heard late, is not done any more.
    """
    given = dict(arguments)
    for parameter in declaration.parameters:
        value = given.get(parameter.name)
        if value is None:
            continue
        if isinstance(parameter.kind, OneMember) and isinstance(value, int):
            given[parameter.name] = _still_there(books, value)
        elif isinstance(parameter.kind, AnyAmount) and not isinstance(value, Money):
            given[parameter.name] = Money(*value)
        elif isinstance(parameter.kind, Files):
            given[parameter.name] = tuple(Attachment(*each) for each in value)
        elif isinstance(parameter.kind, Members):
            people = [_still_there(books, number) for number in value]
            once = list({each.number: each for each in people}.values())
            given[parameter.name] = people if parameter.kind.repeats else once
    return given


def _still_there(books: Books, number: int) -> Member:
    member = members.survivor(books, number)
    if member.forgotten_at is not None:
        raise Refusal("forgotten-called")
    return member
