"""The process: events go into units of work, what came of them goes out, due work has its time."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping, Sequence

import structlog
from sqlalchemy import Connection

from bot.clock import Clock, ScriptClock
from bot.ending import ended
from bot.ports import Adapter, Connected, Meter, NoMeter, Standing, Told, Watched
from bot.running.attachments import Attachments
from bot.running.delivery import Deliverer
from bot.running.delivery_notes import DeliveryNotes
from bot.running.due import Due
from bot.running.intake import Intake
from bot.running.leases import SPAN_SECONDS, Leases
from bot.running.pictures import Draw
from bot.running.prefilter import Prefilter
from bot.running.sharing import Serving, Sharing
from bot.running.work import Work
from commands.engine.absence import ALIVE
from commands.engine.completion import Completion
from commands.engine.items import (
    Bind,
    BotAccount,
    DueWork,
    Erase,
    Plain,
    Plan,
    Remember,
    Result,
    Resume,
    WordedMessage,
    spent_keys,
)
from commands.engine.questions import CONFIRM_SPAN
from commands.engine.reader import waiting_in_words
from commands.engine.saying_time import AWAY, BEHIND, MOST_LATE
from commands.engine.session import Session
from commands.tips.reactions import HOST
from commands.values.capability import Catalogue
from commands.values.events import AnyEvent, Place, Said
from storage import asks, communities, jobs, members, outbox, rooms
from storage.drivers.store import Store
from storage.errors import LeaseLost
from storage.unit_of_work import Books

log = structlog.get_logger(__name__)

OURSELVES = ("commonpurse", "")
"""Under this account facts are kept that are of no platform's."""

_HEARTBEAT_SECONDS = 60.0
_MOST_TO_END_SECONDS = 6.0


class Core:
    """A running process on an open store. `bot.ports.Core` for adapters, `Process` for scripts."""

    def __init__(
        self,
        store: Store,
        session: Session,
        clock: Clock,
        adapters: Sequence[Adapter],
        catalogue: Catalogue,
        *,
        lease_seconds: float = SPAN_SECONDS,
        draw: Draw | None = None,
        one_by_one: bool = False,
        meter: Meter | None = None,
    ) -> None:
        meter = meter or NoMeter()
        self.clock = clock
        self.store = store
        self._session = session
        self._catalogue = catalogue
        self._adapters: dict[BotAccount, Adapter] = {}
        self._served: dict[BotAccount, Serving] = {}
        self._leases = Leases(store.shared, lease_seconds)
        self._sharing = Sharing(
            store.shared, self._leases, self._served, self._take_up, self._give_up, self._look
        )
        self._work = Work(store, self._leases, self._served)
        self._work.hurry = self._sharing.hurry
        self._work.erased = self._destroy_spent_keys
        self._notes = DeliveryNotes(
            store,
            self._work,
            clock,
            noted=self._noted,
            put=self._say,
        )
        self._deliverer = Deliverer(
            self._adapters,
            self._notes.arrived,
            self._notes.lost,
            self._notes.message_of,
            self._work.serves,
            self._waiting_in if store.shared is not None else None,
            draw=draw,
            one_by_one=one_by_one,
            meter=meter,
        )
        self._due = Due(store, clock, self._do_due)
        self._prefilter = Prefilter(catalogue, session.services.bot_names, session.prefixes_of)
        self._intake = Intake(
            store,
            session,
            self._work,
            self._prefilter,
            self._deliverer,
            self._notes,
            self._due,
            Attachments(self._adapters),
            put=self._put,
            learn=self._learn_money_emoji,
            meter=meter,
        )
        self._inbox = self._intake.inbox
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

    def standing(self) -> Standing:
        """How this process stands now, for whoever watches it."""
        accounts = tuple(
            (
                account[0],
                serving.ready.is_set() and self._leases.holds(serving.lease),
                serving.adapter.connected
                if isinstance(serving.adapter, Watched)
                else Connected(hears=True, reconnects=0),
            )
            for account, serving in self._served.items()
        )
        waiting = len(self._deliverer.in_hand)
        return Standing(accounts, len(self._inbox), waiting, self.store.waiting)

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
        now, vault = self.clock.now(), self._session.services.vault
        with self._deliverer.looking() as seen:
            waiting = await self.store.read(
                lambda c: waiting_in_words(c, outbox.waiting(c, account), now, vault)
            )
            left = [each for each in waiting if (each.community, each.saying.number) not in seen]
        serving.may_send = True
        self._deliverer.begin_anew()
        self._deliverer.put(left)
        # Whoever served the account before may have asked somebody something.
        since = self.clock.now() - CONFIRM_SPAN
        self._prefilter.note_asked(await self.store.read(lambda c: outbox.asked_since(c, since)))
        await self._note_absence(account, alive, now)
        if alive is not None:
            await self._keep_open(account, int(alive))
        await self._inbox.take_up(account)
        await self._learn_money_emoji()
        await self._beat_for(account)

    async def _note_absence(self, account: BotAccount, alive: str | None, now: int) -> None:
        """Before anything is due: since when nobody listened, and that it is not caught up on.

        Where there is a position, the platform tells what was said meanwhile.
        """
        if alive is not None and now - int(alive) > MOST_LATE:
            await self.remember(account, AWAY, f"{alive} {now}")
        if await self.position(account) is not None:
            await self.remember(account, BEHIND, str(now))

    async def _give_up(self, serving: Serving) -> None:
        """Do nothing more for an account that another process may serve."""
        serving.may_send = False
        await self._deliverer.drop(serving.account)
        self._inbox.let_go(serving.account)
        self._intake.talk.forget(serving.account)

    async def serve(self) -> None:
        """Run the adapters, the clock and the heartbeat until cancelled or one adapter fails."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._beat(), name="heartbeat")
            group.create_task(self._due.watch(), name="due work")
            group.create_task(self._intake.keep_talk(), name="talk")
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
        """Finish the units of work under way and let go; what was not said waits in the outbox."""
        await self._deliverer.close()
        await self._inbox.close()
        await self._intake.write_talk()
        await self._notes.close()
        await self._sharing.end()
        await self.store.close()

    # -- units of work under leases ----------------------------------------------------------------

    async def _destroy_spent_keys(self) -> None:
        """Destroy the keys of votes that are over, now that their ends are committed."""
        vault, now = self._session.services.vault, self.clock.now()
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

    def _put(self, sayings: Sequence[WordedMessage]) -> None:
        """What was decided goes out here, or whoever serves its account is told of it."""
        self._prefilter.note_questions(sayings, self.clock.now())
        self._deliverer.put(sayings)
        elsewhere = {
            (each.saying.platform, each.saying.account, each.community): None
            for each in sayings
            if each.saying.number and not self._work.serves(each.saying)
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
        self._prefilter.note_questions(found, self.clock.now())
        left = [each for each in found if (community, each.saying.number) not in seen]
        self._deliverer.put(left)

    async def _waiting_in(self, community: int, last: int) -> list[WordedMessage]:
        now, vault = self.clock.now(), self._session.services.vault
        return await self.store.glance(
            lambda c: waiting_in_words(c, outbox.waiting_in(c, community, last), now, vault)
        )

    # -- events -----------------------------------------------------------------------------------

    @property
    def catalogue(self) -> Catalogue:
        return self._catalogue

    async def complete(
        self, event: Said, path: tuple[str, ...], parameter: str, typed: str
    ) -> Sequence[Completion]:
        """What may stand for a parameter while somebody types it."""
        return await self.store.glance(
            lambda connection: self._session.complete(connection, event, path, parameter, typed)
        )

    async def language_of(self, place: Place, user: str) -> str:
        """The language that somebody has chosen, or else their room; empty, where nobody has."""
        return await self.store.glance(lambda c: self._session.language_of(c, place, user))

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

    async def caught_up(self, place_account: tuple[str, str]) -> None:
        """All that was said while the bot was away is taken in: ask about what came late."""
        await self._inbox.empty()
        if await self.recall(place_account, BEHIND):
            await self.remember(place_account, BEHIND, "")
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
        self._say(await self._work.decide(item, account))

    def _noted(self, community: int, number: int) -> None:
        self._deliverer.noted(community, number)

    def _say(self, result: Result) -> None:
        self._due.plan(result.due_at)
        self._put(result.sayings)

    async def tell(self, event: AnyEvent) -> Told:
        return await self._intake.tell(event)

    async def take_in(
        self, place_account: tuple[str, str], events: Sequence[AnyEvent], position: str | None
    ) -> None:
        await self._intake.take_in(place_account, events, position)

    def spoke(self, event: Said) -> None:
        self._intake.spoke(event)

    def is_chatter(self, event: Said) -> bool:
        return self._intake.is_chatter(event)

    def is_talk(self, author: tuple[str, str], text: str, now: int) -> bool:
        return self._intake.is_talk(author, text, now)

    # -- facts of the adapters --------------------------------------------------------------------

    async def position(self, place_account: tuple[str, str]) -> str | None:
        return await self.recall(place_account, "position")

    async def recall(self, place_account: tuple[str, str], key: str) -> str | None:
        def look(connection: Connection) -> str | None:
            return rooms.recall(connection, place_account, key)

        return await self.store.read(look)

    async def recall_all(self, place_account: tuple[str, str], prefix: str) -> dict[str, str]:
        return await self.store.read(lambda c: rooms.recall_all(c, place_account, prefix))

    async def erase_home(self, place_account: tuple[str, str], home: str, before: int) -> bool:
        result = await self._work.decide(Erase(place_account, home, before), place_account)
        return isinstance(result, Result) and result.outcome == "handled"

    async def remember(self, place_account: tuple[str, str], key: str, value: str) -> None:
        await self._work.decide(Remember(place_account, key, value), place_account)

    def concerns(self, event: AnyEvent) -> bool:
        return self._prefilter.concerns(event)

    def needs_rights(self, event: AnyEvent) -> bool:
        return self._prefilter.needs_rights(event)

    def will_answer(self, event: AnyEvent) -> bool:
        return self._prefilter.will_answer(event)

    # -- delivery ---------------------------------------------------------------------------------

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
        self._prefilter.money_emoji = frozenset(
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

    async def plan(self, community: int, kind: str, at: int) -> None:
        """Plan due work of a kind in a community, from outside of all that is said."""
        await self._say_result(Plan(community, kind, at))

    async def _do_due(self, community: int, now: int) -> None:
        await self._say_result(DueWork(community, now, self._work.here()))

    # -- for scripts ------------------------------------------------------------------------------

    async def settle(self) -> None:
        """Return when everything is decided and delivered, and who spoke is noted."""
        await self._inbox.empty()
        await self._intake.write_talk()
        await self._deliverer.settle()
        await self._notes.settle()

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
            await self._note_absence(account, str(since), self.clock.now())
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
        await self._work.decide(Bind(place, same_as, place.room))
