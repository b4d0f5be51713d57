"""One of a few answers in words, and why, as a vote on yes and no reads it: "no: too dear"."""

from __future__ import annotations

from collections.abc import Sequence

from commands.decisions.answer_words import words_for
from commands.decisions.said import MOST_REASON, Said, chosen
from commands.engine.request import Offer, Refusal, Request
from commands.language.phrases import folded, is_filler
from commands.values.reply import Message
from storage.counting.outcome import answers
from storage.counting.yesno import BLOCK
from storage.votes import Vote

_FEW_WORDS = 2
_REASON_MARKS = (":", "(")
_REASON_BEGINS = (":", ",", ";", "-", "–", "—", "(")


def one_answer(request: Request, vote: Vote, text: str, example: str) -> Said:
    """Yes, no or another answer, and why. Raises Refusal; what may be another one is asked."""
    known = answers(vote.rules)
    said = _yes_or_no(text, known)
    if said is None:
        typed = request.typed(f"vote {vote.number} {example}")
        raise Refusal("ballot-yesno-unreadable", given=text[:40], example=typed)
    if not request.pressed and is_doubtful(text):
        raise _asked(request, vote, text, known)
    also = _says_another(text, said, known)
    if not also:
        return said
    # A reason that is nothing but the other answer is none.
    reason = said.reason if len(said.reason.split()) > _FEW_WORDS else ""
    offers = [_offer(vote, said.choice, reason), _offer(vote, also)]
    colon = request.typed(f"vote {vote.number} {said.choice}: …")
    raise Refusal("ballot-two-answers", offer=offers, reason=colon)


def _offer(vote: Vote, answer: str, reason: str = "") -> Offer:
    given = {"number": vote.number, "ballot": chosen(answer, reason)}
    return Offer(Message(f"ballot-{answer}"), "vote", given)


def _yes_or_no(text: str, known: Sequence[str]) -> Said | None:
    first, _, rest = text.strip().partition(" ")
    found = _answer_in(first, known)
    return None if found is None else Said(found, " ".join(rest.split()).lstrip(":,;- "))


def _answer_in(word: str, known: Sequence[str]) -> str | None:
    """The answer that a word is, in any of our languages."""
    plain = word.strip("().,;:!?…").casefold()
    return next((each for each in known if plain in words_for(each)), None)


def is_doubtful(text: str) -> bool:
    """Whether what begins with an answer may mean another: "no problem", "não sei", "si tu viens",
    "yes, if you come".

    What stands behind a mark is a reason, but for a condition behind a comma. A letter, and a word
    for "if", answer alone only.
    """
    first, _, rest = text.strip().partition(" ")
    if first[-1:] not in _REASON_MARKS and _is_condition(rest):
        return True
    if first[-1:] in _REASON_BEGINS or rest.lstrip().startswith(_REASON_BEGINS):
        return False
    behind = [word for word in folded(rest).split() if not is_filler(word)]
    word = first.strip("().!?…").casefold()
    if behind and (len(word) == 1 or word in words_for("if")):
        return True
    said = " ".join(word.strip(".,;!?…") for word in folded(text).split()) + " "
    return any(said.startswith(f"{folded(each)} ") for each in words_for("doubtful"))


def _is_condition(text: str) -> bool:
    """Whether it says when an answer holds: "only if you come"."""
    if text.lstrip().startswith(_REASON_MARKS):
        return False
    said = folded(text).strip(" ,;") + " "
    return any(said.startswith(f"{folded(each)} ") for each in words_for("condition"))


def _asked(request: Request, vote: Vote, text: str, known: Sequence[str]) -> Refusal:
    """Which answer is meant; what was said goes along as the reason, where one may be given and
    none of it is to be kept from view."""
    why, terms = " ".join(text.split()), vote.rules
    may_say_why = terms.reasons != "off" and not terms.is_hidden and len(why) <= MOST_REASON
    offers = [
        _offer(vote, answer, why if may_say_why else "") for answer in known if answer != BLOCK
    ]
    return Refusal("ballot-two-ways", offer=offers)


def _says_another(text: str, said: Said, known: Sequence[str]) -> str:
    """Another answer where a reason would be: "yes no", "yes and no"; one alone behind a colon."""
    words = said.reason.split()
    if not words:
        return ""
    is_reason = ":" in text.split(maxsplit=1)[0] or text.split(maxsplit=1)[1][:1] == ":"
    if is_reason and len(words) > 1:
        return ""
    found = [_answer_in(word, known) for word in (words[0], words[-1])]
    return next((each for each in found if each not in (None, said.choice)), None) or ""
