"""Events on their way in: talk is noted, what only reads is answered, all else is decided."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

import structlog

from bot.ports import Meter, Told
from bot.running.attachments import Attachments
from bot.running.delivery import Deliverer
from bot.running.delivery_notes import DeliveryNotes
from bot.running.due import Due
from bot.running.inbox import Inbox
from bot.running.prefilter import Prefilter
from bot.running.talk import Talk
from bot.running.work import Work
from commands.engine.items import (
    BotAccount,
    HandleEvent,
    ReceiveBatch,
    Result,
    WordedMessage,
)
from commands.engine.session import Session
from commands.language.intent import Intent
from commands.values.events import AnyEvent, Chose, Reacted, Said
from storage.drivers.store import Store
from storage.errors import InDoubt, LeaseLost

log = structlog.get_logger(__name__)

_MOST_FOR_QUESTIONS_SECONDS = 2.0
_RETRY_SECONDS = 5.0
_TALK_SECONDS = 10.0


class Intake:
    """Takes in events, decides them in their order, and hands on what is to be said.

    `put` puts in line what a unit of work has to say, `learn` looks up what a setting changed.
    """

    def __init__(
        self,
        store: Store,
        session: Session,
        work: Work,
        prefilter: Prefilter,
        deliverer: Deliverer,
        notes: DeliveryNotes,
        due: Due,
        attachments: Attachments,
        *,
        put: Callable[[Sequence[WordedMessage]], None],
        learn: Callable[[], Awaitable[None]],
        meter: Meter,
    ) -> None:
        self._store = store
        self._session = session
        self._work = work
        self._prefilter = prefilter
        self._deliverer = deliverer
        self._notes = notes
        self._due = due
        self._attachments = attachments
        self._put = put
        self._learn = learn
        self._meter = meter
        self.inbox = Inbox(store, self._hear_saved, session.services.vault)
        self.talk = Talk()
        self._telling: Counter[tuple[str, str]] = Counter()
        """Of whom something is being decided that was not saved before."""
        self._told: set[tuple[str, str]] = set()

    async def tell(self, event: AnyEvent) -> Told:
        """Decide an event now; what it causes is put in line for delivery."""
        if isinstance(event, Said) and self.is_chatter(event):
            self.spoke(event)
            return Told()
        event = await self._with_files(event)
        intent = self._prefilter.intent(event) if isinstance(event, Said) else None
        if isinstance(event, Said) and intent is not None and intent.only_reads:
            said = event
            try:
                result = await self._look(said, intent)
            except Exception:
                # A unit of work has an answer to whatever is wrong with it.
                log.warning("a look failed, so that a unit of work decides", exc_info=True)
            else:
                if result.outcome != "write":
                    self._prefilter.let_go(event)
                    self._note(event, intent, result)
                    self._deliverer.put(result.sayings)
                    return _told(event, result)
        author = (event.place.platform, event.sender.user)
        self._telling[author] += 1
        try:
            return _told(event, await self._hear(event, saved=False, intent=intent))
        except LeaseLost:
            return Told(elsewhere=True)
        finally:
            self._telling[author] -= 1
            if not self._telling[author]:
                del self._telling[author]

    async def _look(self, event: Said, intent: Intent) -> Result:
        """The answer to a command that only reads, from one moment of the books."""
        session, heard = self._session, HandleEvent(event)
        if intent.reads_much:
            return await self._store.study(lambda c: session.look(c, event, intent), of=heard)
        if (shared := self._store.shared) is not None:
            found = await shared.peek(lambda c: session.look_at_once(c, event, intent), of=heard)
            if found is not None:
                return found
        return await self._store.read(lambda c: session.look(c, event, intent), of=heard)

    async def take_in(
        self, place_account: tuple[str, str], events: Sequence[AnyEvent], position: str | None
    ) -> None:
        """Save events with the position, then decide the new ones in their order.

        Talk is not saved; where there is nothing else, the position waits to be written as well.
        """
        said = self._without_talk(events)
        if not said:
            self._work.lease_of(place_account)
            if position is not None:
                self.talk.reach(place_account, position)
            return
        spoke, before = self.talk.take(place_account)
        try:
            taken = await self._save(place_account, said, position or before, spoke)
        except LeaseLost:
            raise
        except Exception:
            self.talk.give_back(place_account, spoke, before)
            self._say_it_waits(said)
            raise
        self.inbox.line_up(taken.events)
        await self._hear_unnoted(taken)

    def _is_passed_over(self, event: AnyEvent) -> bool:
        """Whether it is one too many of somebody's and not answered: then nobody waits behind it.

        In line, ten thousand of them would each take their turn before the others of the room.
        """
        pace = self._session.services.pace
        if pace is None or event.handle:
            return False

        def addressed(said: Said) -> bool:
            called = any(person.user == said.place.account for person in said.mentions)
            prefixes = self._session.prefixes_of(said.place)
            return said.place.direct or called or said.text.lstrip().startswith(prefixes)

        return pace.verdict(event, addressed) == "passed over"

    def _without_talk(self, events: Sequence[AnyEvent]) -> list[AnyEvent]:
        """What is not talk and is answered at all; of talk it is noted who spoke.

        What somebody says right after a command of theirs may answer what that asks of them.
        """
        said: list[AnyEvent] = []
        authors: set[tuple[str, str]] = set()
        for event in events:
            author = (event.place.platform, event.sender.user)
            if self._is_passed_over(event):
                continue
            if isinstance(event, Said) and author not in authors and self.is_chatter(event):
                self.spoke(event)
            else:
                said.append(event)
                authors.add(author)
        return said

    async def _save(
        self,
        account: BotAccount,
        said: Sequence[AnyEvent],
        position: str | None,
        spoke: tuple[Said, ...],
    ) -> Result:
        """Save what was heard. Who spoke is not worth more than what was said."""
        item = ReceiveBatch(account, tuple(said), position, spoke)
        try:
            taken: Result = await self._work.decide(item, account)
        except (LeaseLost, InDoubt):
            raise
        except Exception:
            if not spoke:
                raise
            log.warning("who spoke last could not be written", exc_info=True)
            taken = await self._work.decide(ReceiveBatch(account, tuple(said), position), account)
        return taken

    async def _hear_unnoted(self, taken: Result) -> None:
        """Talk in a room that is not bound yet, which it may bind."""
        for event in taken.unnoted:
            try:
                await self._hear(event, saved=False)
            except LeaseLost:
                return

    def spoke(self, event: Said) -> None:
        """Somebody talked: it is noted, before long, that they spoke."""
        self._due.compare(event)
        self.talk.note(event)

    async def write_talk(self) -> None:
        for account in self.talk.accounts:
            spoke, position = self.talk.take(account)
            try:
                await self._hear_unnoted(await self._save(account, (), position, spoke))
            except LeaseLost:
                log.info("who spoke last is for another process to note")
            except Exception:
                log.warning("who spoke last could not be written yet", exc_info=True)
                self.talk.give_back(account, spoke, position)

    async def keep_talk(self) -> None:
        while True:
            await asyncio.sleep(_TALK_SECONDS)
            await self.write_talk()

    async def _hear_saved(self, event: AnyEvent) -> None:
        await self._let_questions_arrive(event)
        await self._hear(await self._with_files(event), saved=True)

    async def _with_files(self, event: AnyEvent) -> AnyEvent:
        """The event with the hashes of its files, where it is a command that takes any.

        They are read here, where only what is said in the same room waits for it.
        """
        if not isinstance(event, Said) or not event.attachments:
            return event
        found = self._prefilter.intent(event).found
        if found is None or not found.declaration.takes_files:
            return replace(event, attachments=())
        return await self._attachments.read(event)

    async def _let_questions_arrive(self, event: AnyEvent) -> None:
        """Before what may be an answer, let what is being said be noted as said.

        A quick yes may be heard before the platform has told us that the question arrived.
        """
        quick = (isinstance(event, Reacted | Chose) and event.target.is_bot) or (
            isinstance(event, Said) and self._prefilter.intent(event).may_answer
        )
        if quick:
            await self._deliverer.settle(within=_MOST_FOR_QUESTIONS_SECONDS)
            await self._notes.wait(_MOST_FOR_QUESTIONS_SECONDS)

    async def _hear(self, event: AnyEvent, *, saved: bool, intent: Intent | None = None) -> Result:
        self._due.compare(event)
        account = (event.place.platform, event.place.account)
        result: Result
        spoke = () if saved else self.talk.take_of(event.place)
        if intent is None and isinstance(event, Said):
            intent = self._prefilter.intent(event)
        item = HandleEvent(event, saved, spoke, intent=intent)
        while True:
            try:
                result = await self._work.decide(item, account)
            except InDoubt:
                # By its key it is known whether it was decided.
                await asyncio.sleep(_RETRY_SECONDS)
                continue
            except LeaseLost:
                if saved or not await self._work.serves_again(account):
                    raise
                continue
            told = (event.place.room, event.event_id)
            if result.outcome == "handled" and self._prefilter.may_have_set(event):
                # Before anybody is told: at once they put the emoji under something.
                await self._learn()
            self._note(event, intent, result)
            if result.outcome != "shut" or told not in self._told:
                self._put(result.sayings)
            self._due.plan(result.due_at)
            if result.next_part is not None:
                item = HandleEvent(event, saved, part=result.next_part)
                continue
            if result.outcome != "shut" or not saved:
                self._told.discard(told)
                if isinstance(event, Said):
                    self._prefilter.let_go(event)
                return result
            self._told.add(told)
            await asyncio.sleep(_RETRY_SECONDS)

    def _note(self, event: AnyEvent, intent: Intent | None, result: Result) -> None:
        found = None if intent is None else intent.found
        self._meter.decided(
            event,
            "" if found is None else found.declaration.name,
            result.outcome,
            answers=any(each.saying.answers == event.answer_to for each in result.sayings),
        )

    def _say_it_waits(self, taken: Sequence[AnyEvent]) -> None:
        for event in taken:
            told = (event.place.room, event.event_id)
            if (
                isinstance(event, Said)
                and self._prefilter.intent(event).addressed
                and told not in self._told
            ):
                self._told.add(told)
                result = self._session.unwritable(
                    HandleEvent(event, saved=True), OSError("not saved")
                )
                if isinstance(result, Result):
                    self._deliverer.put(result.sayings)

    def is_chatter(self, event: Said) -> bool:
        author = (event.place.platform, event.sender.user)
        return not self._is_heard(author) and self._prefilter.is_chatter(event)

    def is_talk(self, author: tuple[str, str], text: str, now: int) -> bool:
        return not self._is_heard(author) and self._prefilter.is_talk(author, text, now)

    def _is_heard(self, author: tuple[str, str]) -> bool:
        """Whether something of somebody is being decided: what they say next may belong to it."""
        return author in self._telling or self.inbox.waits_for(author)


def _told(event: AnyEvent, result: Result) -> Told:
    """What of a result answers the event."""
    answers = [each.saying for each in result.sayings if each.saying.answers == event.answer_to]
    kinds = [saying.kind for saying in answers]
    return Told(kinds.count("send"), kinds.count("edit"), outcome=result.outcome)
