"""The process: events go into units of work, what came of them goes out, due work has its time."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import structlog
from sqlalchemy import Connection

from bot.clock import Clock, ScriptClock
from bot.ending import ended
from bot.ports import Adapter, Told
from bot.running.delivery import Deliverer
from bot.running.due import Due
from bot.running.inbox import Inbox
from bot.running.leases import SPAN_SECONDS, Leases
from bot.running.prefilter import Prefilter, answers, first_words
from bot.running.sharing import Serving, Sharing
from bot.running.talk import Talk
from commands.engine.absence import ALIVE
from commands.engine.completion import Completion
from commands.engine.items import (
    Bind,
    BotAccount,
    Delivered,
    DueWork,
    HandleEvent,
    Plain,
    ReceiveBatch,
    Remember,
    Result,
    Resume,
    Undeliverable,
    Under,
    spent_keys,
)
from commands.engine.questions import CONFIRM_SPAN
from commands.engine.reader import waiting_in_words
from commands.engine.session import Session
from commands.tips.reactions import HOST
from commands.values.capability import Catalogue
from commands.values.events import AnyEvent, Place, Reacted, Said
from storage import asks, communities, jobs, members, outbox, rooms
from storage.drivers.store import Store
from storage.errors import InDoubt, LeaseLost
from storage.leases import Lease
from storage.outbox import OutboxMessage
from storage.unit_of_work import Books

log = structlog.get_logger(__name__)

OURSELVES = ("commonpurse", "")
"""Under this account facts are kept that are of no platform's."""

_MOST_FOR_QUESTIONS_SECONDS = 2.0
_HEARTBEAT_SECONDS = 60.0
_RETRY_SECONDS = 5.0
_MOST_FOR_A_LEASE_SECONDS = 60.0
_MOST_TO_END_SECONDS = 6.0
_TALK_SECONDS = 10.0


class Core:
    """A running process on an open store. `bot.ports.Core` for adapters, `Process` for scripts."""

    def __init__(
        self,
        store: Store,
        turns: Session,
        clock: Clock,
        adapters: Sequence[Adapter],
        catalogue: Catalogue,
        *,
        lease_seconds: float = SPAN_SECONDS,
        one_by_one: bool = False,
    ) -> None:
        self.clock = clock
        self.store = store
        self._turns = turns
        self._catalogue = catalogue
        self._adapters: dict[BotAccount, Adapter] = {}
        self._served: dict[BotAccount, Serving] = {}
        self._leases = Leases(store.shared, lease_seconds)
        self._sharing = Sharing(
            store.shared, self._leases, self._served, self._take_up, self._give_up, self._look
        )
        self._deliverer = Deliverer(
            self._adapters,
            self._arrived,
            self._lost,
            self._message_of,
            self._serves,
            self._waiting_in if store.shared is not None else None,
            one_by_one=one_by_one,
        )
        self._inbox = Inbox(store, self._hear_saved, turns.services.vault)
        self._due = Due(store, clock, self._do_due)
        self._notes: dict[asyncio.Future[Any], tuple[int, int]] = {}
        self._first_look = Prefilter(catalogue, turns.services.bot_names)
        self._talk = Talk()
        self._telling: Counter[tuple[str, str]] = Counter()
        """Of whom something is being decided that was not saved before."""
        self._told: set[tuple[str, str]] = set()
        for adapter in adapters:
            self.attach(adapter)

    def attach(self, adapter: Adapter) -> None:
        """Add a platform, before the start."""
        account = (adapter.platform, adapter.account)
        self._adapters[account] = adapter
        self._served[account] = Serving(account, adapter)

    @property
    def adapters(self) -> Mapping[BotAccount, Adapter]:
        """The adapters by their accounts."""
        return self._adapters

    # -- starting and stopping --------------------------------------------------------------------

    async def start(self) -> None:
        """Take up what the last run left: what was not said, not decided, or would have lapsed.

        An account that another process serves is taken up when that one no longer does.
        """
        await self._sharing.begin()
        await self._destroy_spent_keys()

    async def _take_up(self, serving: Serving) -> None:
        """Begin to serve an account, with what was left by whoever did before."""
        account = serving.account
        alive = await self.recall(account, ALIVE) or await self.recall(OURSELVES, ALIVE)
        # Before anything new is written, or it would be taken for a leftover and go out twice.
        now, vault = self.clock.now(), self._turns.services.vault
        with self._deliverer.looking() as seen:
            waiting = await self.store.read(
                lambda c: waiting_in_words(c, outbox.waiting(c, account), now, vault)
            )
            left = [each for each in waiting if (each[0], each[1].number) not in seen]
        serving.may_send = True
        self._deliverer.begin_anew()
        self._deliverer.put(left)
        # Whoever served the account before may have asked somebody something.
        since = self.clock.now() - CONFIRM_SPAN
        self._first_look.note_asked(await self.store.read(lambda c: outbox.asked_since(c, since)))
        if alive is not None:
            await self._keep_open(account, int(alive))
        await self._inbox.take_up(account)
        await self._learn_money_emoji()
        await self._beat_for(account)

    async def _give_up(self, serving: Serving) -> None:
        """Do nothing more for an account that another process may serve."""
        serving.may_send = False
        await self._deliverer.drop(serving.account)
        self._inbox.let_go(serving.account)
        self._talk.forget(serving.account)

    async def serve(self) -> None:
        """Run the adapters, the clock and the heartbeat until cancelled or one adapter fails."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._beat(), name="heartbeat")
            group.create_task(self._due.watch(), name="due work")
            group.create_task(self._keep_talk(), name="talk")
            for serving in self._served.values():
                group.create_task(self._run(serving), name=serving.lease)

    async def _run(self, serving: Serving) -> None:
        """Run an adapter for as long as this process serves its account, each time it does."""
        while True:
            await serving.ready.wait()
            running = asyncio.ensure_future(serving.adapter.run())
            gone = asyncio.ensure_future(serving.gone.wait())
            try:
                await asyncio.wait([running, gone], return_when=asyncio.FIRST_COMPLETED)
                if running.done():
                    return await running
            finally:
                # It gets most of the time to clean up; then it must let itself be replaced.
                await ended(
                    [running, gone],
                    within_seconds=_MOST_TO_END_SECONDS,
                    again_seconds=_MOST_TO_END_SECONDS - 1,
                )

    async def close(self) -> None:
        """Finish the turns under way and let go; what was not said waits in the outbox."""
        await self._deliverer.close()
        await self._inbox.close()
        await self._write_talk()
        await asyncio.gather(*self._notes, return_exceptions=True)
        await self._sharing.end()
        await self.store.close()

    # -- turns under leases -----------------------------------------------------------------------

    async def _turn(self, item: Plain, account: BotAccount | None = None) -> Any:
        """Have an item decided, under the lease of an account, else under the process's own.

        Raises LeaseLost, and nothing was changed, where it is no longer ours.
        """
        lease = self._lease_of(account)
        try:
            result = await self.store.turn(item if lease is None else Under(lease, item))
        except LeaseLost:
            if lease is not None:
                self._leases.forget(lease)
            self._sharing.hurry()
            raise
        if isinstance(result, Result) and result.erased:
            await self._destroy_spent_keys()
        return result

    async def _destroy_spent_keys(self) -> None:
        """Destroy the keys of votes that are over, now that their ends are committed."""
        vault, now = self._turns.services.vault, self.clock.now()
        names = vault.names()
        if not names:
            return
        try:
            spent = await self.store.glance(lambda c: spent_keys(c, names, now))
            for name in spent:
                await asyncio.to_thread(vault.destroy, name)
        except Exception:
            # It is tried again with the next heartbeat.
            log.exception("keys of what is over could not be destroyed")

    def _lease_of(self, account: BotAccount | None) -> Lease | None:
        """The lease under which things are done for an account; None where there are no others.

        Raises LeaseLost where it is not held any more, as far as this process knows.
        """
        serving = None if account is None else self._served.get(account)
        try:
            return self._leases.under(self._leases.own if serving is None else serving.lease)
        except LeaseLost:
            self._sharing.hurry()
            raise

    def _serves(self, saying: OutboxMessage) -> bool:
        """Whether a saying goes out here, and now."""
        serving = self._served.get((saying.platform, saying.account))
        if serving is None or not serving.may_send or not self._leases.holds(serving.lease):
            return False
        if serving.shard is None or self.store.shared is None:
            return True  # On books of our own there is nobody else to say it.
        return serving.shard.serves(saying.room)

    def _put(self, sayings: Sequence[tuple[int, OutboxMessage]]) -> None:
        """What was decided goes out here, or whoever serves its account is told of it."""
        self._first_look.note_questions(sayings, self.clock.now())
        self._deliverer.put(sayings)
        elsewhere = {
            (saying.platform, saying.account, community): None
            for community, saying in sayings
            if saying.number and not self._serves(saying)
        }
        for platform, account, community in elsewhere:
            self._sharing.call((platform, account), community)

    async def _look(self, community: int | None) -> None:
        """Look for what others have said on our accounts: in one community, or everywhere.

        Everywhere is also what we may have lost sight of ourselves, saved events among it.
        """
        if community is not None:
            with self._deliverer.looking() as seen:
                await self._look_in(community, seen)
            return
        for account, serving in self._served.items():
            if not serving.ready.is_set():
                continue
            with self._deliverer.looking() as seen:
                told = await self._waiting_on(account)
                for each in dict.fromkeys(known[0] for known in told if known not in seen):
                    await self._look_in(each, seen)
            await self._inbox.look_for_forgotten(account)

    async def _waiting_on(self, account: BotAccount) -> list[tuple[int, int]]:
        return await self.store.glance(lambda c: outbox.waiting_on(c, account))

    async def _look_in(self, community: int, seen: set[tuple[int, int]]) -> None:
        found = await self._waiting_in(community, outbox.LAST)
        self._first_look.note_questions(found, self.clock.now())
        self._deliverer.put([each for each in found if (community, each[1].number) not in seen])

    async def _waiting_in(self, community: int, last: int) -> list[tuple[int, OutboxMessage]]:
        now, vault = self.clock.now(), self._turns.services.vault
        return await self.store.glance(
            lambda c: waiting_in_words(c, outbox.waiting_in(c, community, last), now, vault)
        )

    # -- events -----------------------------------------------------------------------------------

    @property
    def catalogue(self) -> Catalogue:
        return self._catalogue

    async def tell(self, event: AnyEvent) -> Told:
        """Decide an event now; what it causes is put in line for delivery."""
        if isinstance(event, Said) and self.is_chatter(event):
            self.spoke(event)
            return Told()
        if isinstance(event, Said) and self._first_look.only_reads(event):
            said = event
            read = self.store.study if self._first_look.reads_much(event) else self.store.read
            try:
                result = await read(lambda c: self._turns.look(c, said), of=HandleEvent(event))
            except Exception:
                # A turn has an answer to whatever is wrong with it.
                log.warning("a look failed, so that a turn decides", exc_info=True)
            else:
                if result.outcome != "write":
                    self._deliverer.put(result.sayings)
                    return _told(event, result)
        author = (event.place.platform, event.sender.user)
        self._telling[author] += 1
        try:
            return _told(event, await self._hear(event, saved=False))
        except LeaseLost:
            return Told(elsewhere=True)
        finally:
            self._telling[author] -= 1
            if not self._telling[author]:
                del self._telling[author]

    async def complete(
        self, event: Said, path: tuple[str, ...], parameter: str, typed: str
    ) -> Sequence[Completion]:
        """What may stand for a parameter while somebody types it."""
        return await self.store.glance(
            lambda connection: self._turns.complete(connection, event, path, parameter, typed)
        )

    async def language_of(self, place: Place, user: str) -> str:
        """The language that somebody has chosen, or else their room; empty, where nobody has."""
        return await self.store.glance(lambda c: self._turns.language_of(c, place, user))

    async def homes_of(self, account: tuple[str, str], user: str) -> Sequence[str]:
        """The homes, on this account, of the communities that this person is in."""

        def look(connection: Connection) -> list[str]:
            found = []
            for community, _ in members.communities_of(connection, (account[0], user)):
                books = Books(connection, community, lambda _, __: b"", writable=False)
                head = communities.head(books)
                if (head.home_platform, head.home_account) == account:
                    found.append(head.home_room)
            return found

        return await self.store.glance(look)

    async def take_in(
        self, place_account: tuple[str, str], events: Sequence[AnyEvent], position: str | None
    ) -> None:
        """Save events with the position, then decide the new ones in their order.

        Talk is not saved; where there is nothing else, the position waits to be written as well.
        """
        said = self._without_talk(events)
        if not said:
            self._lease_of(place_account)
            if position is not None:
                self._talk.reach(place_account, position)
            return
        spoke, before = self._talk.take(place_account)
        try:
            taken = await self._save(place_account, said, position or before, spoke)
        except LeaseLost:
            raise
        except Exception:
            self._talk.give_back(place_account, spoke, before)
            self._say_it_waits(said)
            raise
        self._inbox.line_up(taken.events)
        await self._hear_unnoted(taken)

    def _without_talk(self, events: Sequence[AnyEvent]) -> list[AnyEvent]:
        """What is not talk; of talk it is noted who spoke.

        What somebody says right after a command of theirs may answer what that asks of them.
        """
        said: list[AnyEvent] = []
        authors: set[tuple[str, str]] = set()
        for event in events:
            author = (event.place.platform, event.sender.user)
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
            taken: Result = await self._turn(item, account)
        except (LeaseLost, InDoubt):
            raise
        except Exception:
            if not spoke:
                raise
            log.warning("who spoke last could not be written", exc_info=True)
            taken = await self._turn(ReceiveBatch(account, tuple(said), position), account)
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
        self._talk.note(event)

    async def _write_talk(self) -> None:
        for account in self._talk.accounts:
            spoke, position = self._talk.take(account)
            try:
                await self._hear_unnoted(await self._save(account, (), position, spoke))
            except LeaseLost:
                log.info("who spoke last is for another process to note")
            except Exception:
                log.warning("who spoke last could not be written yet", exc_info=True)
                self._talk.give_back(account, spoke, position)

    async def _keep_talk(self) -> None:
        while True:
            await asyncio.sleep(_TALK_SECONDS)
            await self._write_talk()

    async def _hear_saved(self, event: AnyEvent) -> None:
        await self._let_questions_arrive(event)
        await self._hear(event, saved=True)

    async def _let_questions_arrive(self, event: AnyEvent) -> None:
        """Before what may be an answer, let what is being said be noted as said.

        A quick yes may be heard before the platform has told us that the question arrived.
        """
        quick = (isinstance(event, Reacted) and event.target.is_bot) or (
            isinstance(event, Said) and answers(first_words(event.text))
        )
        if quick:
            await self._deliverer.settle(within=_MOST_FOR_QUESTIONS_SECONDS)
            if self._notes:
                await asyncio.wait(list(self._notes), timeout=_MOST_FOR_QUESTIONS_SECONDS)

    async def _hear(self, event: AnyEvent, *, saved: bool) -> Result:
        self._due.compare(event)
        account = (event.place.platform, event.place.account)
        result: Result
        item = HandleEvent(event, saved, () if saved else self._talk.take_of(event.place))
        while True:
            try:
                result = await self._turn(item, account)
            except InDoubt:
                # By its key it is known whether it was decided.
                await asyncio.sleep(_RETRY_SECONDS)
                continue
            except LeaseLost:
                if saved or not await self._serves_again(account):
                    raise
                continue
            told = (event.place.room, event.event_id)
            if result.outcome == "handled" and self._first_look.may_have_set(event):
                # Before anybody is told: at once they put the emoji under something.
                await self._learn_money_emoji()
            if result.outcome != "shut" or told not in self._told:
                self._put(result.sayings)
            self._due.plan(result.due_at)
            if result.next_part is not None:
                item = HandleEvent(event, saved, part=result.next_part)
                continue
            if result.outcome != "shut" or not saved:
                self._told.discard(told)
                return result
            self._told.add(told)
            await asyncio.sleep(_RETRY_SECONDS)

    async def _serves_again(self, account: BotAccount) -> bool:
        """Whether an account that was lost is ours again, before long."""
        serving = self._served.get(account)
        if serving is None:
            return False
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_MOST_FOR_A_LEASE_SECONDS):
                await serving.gone.wait()
                await serving.ready.wait()
        return serving.ready.is_set()

    def _say_it_waits(self, taken: Sequence[AnyEvent]) -> None:
        for event in taken:
            told = (event.place.room, event.event_id)
            if (
                isinstance(event, Said)
                and self._first_look.addressed(event)
                and told not in self._told
            ):
                self._told.add(told)
                result = self._turns.unwritable(
                    HandleEvent(event, saved=True), OSError("not saved")
                )
                if isinstance(result, Result):
                    self._deliverer.put(result.sayings)

    async def caught_up(self, place_account: tuple[str, str]) -> None:
        """All that was said while the bot was away is taken in: ask about what came late."""
        await self._inbox.empty()
        log.info("caught up on %s", place_account[0])
        for community in await self.store.read(asks.communities_waiting):
            now = self.clock.now()
            item = Resume(community, now, now, heard=True, account=place_account)
            await self._say_result(item, place_account)

    async def _keep_open(self, account: BotAccount, since: int) -> None:
        now = self.clock.now()
        for community in await self.store.read(asks.communities_waiting):
            item = Resume(community, since, now, heard=False, account=account)
            try:
                await self._say_result(item, account)
            except Exception:
                log.exception("questions of community %s could not be kept open", community)

    async def _say_result(self, item: Plain, account: BotAccount | None = None) -> None:
        result: Result = await self._turn(item, account)
        self._due.plan(result.due_at)
        self._put(result.sayings)

    # -- facts of the adapters --------------------------------------------------------------------

    async def position(self, place_account: tuple[str, str]) -> str | None:
        return await self.recall(place_account, "position")

    async def recall(self, place_account: tuple[str, str], key: str) -> str | None:
        def look(connection: Connection) -> str | None:
            return rooms.recall(connection, place_account, key)

        return await self.store.read(look)

    async def remember(self, place_account: tuple[str, str], key: str, value: str) -> None:
        await self._turn(Remember(place_account, key, value), place_account)

    def concerns(self, event: AnyEvent) -> bool:
        return self._first_look.concerns(event)

    def needs_rights(self, event: AnyEvent) -> bool:
        return self._first_look.needs_rights(event)

    def is_chatter(self, event: Said) -> bool:
        author = (event.place.platform, event.sender.user)
        return not self._is_heard(author) and self._first_look.is_chatter(event)

    def is_talk(self, author: tuple[str, str], text: str, now: int) -> bool:
        return not self._is_heard(author) and self._first_look.is_talk(author, text, now)

    def _is_heard(self, author: tuple[str, str]) -> bool:
        """Whether something of somebody is being decided: what they say next may belong to it."""
        return author in self._telling or self._inbox.waits_for(author)

    def will_answer(self, event: AnyEvent) -> bool:
        return self._first_look.will_answer(event)

    # -- delivery ---------------------------------------------------------------------------------

    async def _arrived(self, community: int, saying: OutboxMessage, message_id: str) -> None:
        # Noted with the next turn; the next message of the room need not wait for that. Should the
        # process die before, the same delivery id goes out again and the platform knows it.
        if saying.number:
            self._note(Delivered(community, saying.number, self.clock.now(), message_id), saying)

    async def _lost(self, community: int, saying: OutboxMessage) -> None:
        if not saying.number:
            return
        account = (saying.platform, saying.account)
        try:
            await self._say_result(
                Undeliverable(community, saying.number, self.clock.now()), account
            )
        except LeaseLost:
            log.info("what is undeliverable is for another process to note")
        finally:
            self._deliverer.noted(community, saying.number)

    async def _message_of(self, community: int, saying: OutboxMessage) -> OutboxMessage | None:
        """The message that an edit is about."""

        def look(connection: Connection) -> OutboxMessage | None:
            books = Books(connection, community, lambda _, __: b"", writable=False)
            return outbox.sent_under(books, saying.key or "")

        # It may have arrived just now: then its note is on its way to the books.
        if notes := [note for note, (noted, _) in self._notes.items() if noted == community]:
            await asyncio.wait(notes)
        return await self.store.glance(look)

    # -- time -------------------------------------------------------------------------------------

    async def heartbeat(self) -> None:
        """Write down that the process is there, for each account it serves."""
        for account, serving in self._served.items():
            if serving.ready.is_set():
                await self._beat_for(account)

    async def _learn_money_emoji(self) -> None:
        """Which emoji give tips in some community: other reactions are none of our business."""
        try:
            kept = await self.store.read(lambda c: rooms.recall_all(c, HOST, "emoji/"))
        except Exception:
            # The next heartbeat learns it.
            log.warning("which emoji give tips could not be learnt", exc_info=True)
            return
        self._first_look.money_emoji = frozenset(
            emoji for each in kept.values() for emoji in each.split()
        )

    async def _beat_for(self, account: BotAccount) -> None:
        with contextlib.suppress(LeaseLost):
            await self.remember(account, ALIVE, str(self.clock.now()))

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(_HEARTBEAT_SECONDS)
            try:
                await self.heartbeat()
                await self._destroy_spent_keys()
                await self._learn_money_emoji()
            except Exception:
                log.exception("the heartbeat could not be written")

    async def _do_due(self, community: int, now: int) -> None:
        await self._say_result(DueWork(community, now, self._here()))

    def _here(self) -> frozenset[BotAccount] | None:
        """The accounts served here; None where there are no other processes that serve any."""
        if self.store.shared is None:
            return None
        return frozenset(a for a, serving in self._served.items() if serving.ready.is_set())

    # -- for scripts ------------------------------------------------------------------------------

    async def settle(self) -> None:
        """Return when everything is decided and delivered, and who spoke is noted."""
        await self._inbox.empty()
        await self._write_talk()
        await self._deliverer.settle()
        while self._notes:
            await asyncio.wait(list(self._notes))

    async def run_due(self, until: int) -> None:
        """Do due work up to `until`, moving a script's clock to each time in turn."""
        clock = self.clock
        assert isinstance(clock, ScriptClock)  # noqa: S101 - only scripts move the clock
        while (due := await self.store.read(jobs.next_due)) is not None and due <= until:
            clock.set(max(due, clock.now()))
            if self._due.clock_is_behind:
                break
            await self._due.do_all()
            await self.settle()
        clock.set(until)
        await self.heartbeat()

    async def come_back(self, since: int, gap: Sequence[AnyEvent]) -> None:
        """Take up again after an absence since `since`: first the gap, then due work."""
        for account in self._served:
            await self._keep_open(account, since)
        await self.settle()
        for event in gap:
            await self.tell(event)
            await self.settle()
        for account in self._served:
            await self.caught_up(account)
        await self.settle()
        await self.heartbeat()

    async def bind(self, place: Place, same_as: Place) -> None:
        """Make a room one of another's community."""
        await self._turn(Bind(place, same_as, place.room))

    def _note(self, item: Delivered, saying: OutboxMessage) -> None:
        noted = asyncio.ensure_future(self._turn(item, (saying.platform, saying.account)))
        self._notes[noted] = (item.community, item.number)
        noted.add_done_callback(self._noted)

    def _noted(self, noted: asyncio.Future[Any]) -> None:
        self._deliverer.noted(*self._notes.pop(noted))
        if not noted.cancelled() and noted.exception() is not None:
            log.warning("a delivery could not be noted: %s", noted.exception())


def _told(event: AnyEvent, result: Result) -> Told:
    """What of a result answers the event."""
    kinds = [saying.kind for _, saying in result.sayings if saying.answers == event.answer_to]
    return Told(kinds.count("send"), kinds.count("edit"), outcome=result.outcome)
