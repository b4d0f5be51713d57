"""A date that was decided, as a file that calendars read (RFC 5545). Pure."""

from __future__ import annotations

from commands.language.dates import HOUR, moment


def ics(uid: str, summary: str, at: int, written_at: int) -> bytes:
    """One event of an hour; times in µs UTC. Lines end as the standard says, at most 75 octets."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Commonpurse//EN",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{_stamp(written_at)}",
        f"DTSTART:{_stamp(at)}",
        f"DTEND:{_stamp(at + HOUR)}",
        f"SUMMARY:{_escaped(summary)}",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _stamp(at: int) -> str:
    return f"{moment(at):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    plain = "".join(each for each in text if each.isprintable())
    for mark in ("\\", ";", ","):
        plain = plain.replace(mark, f"\\{mark}")
    return plain


def _folded(line: str) -> str:
    parts, room = [""], 75
    for each in line:
        size = len(each.encode())
        if size > room:
            parts.append("")
            room = 74
        parts[-1] += each
        room -= size
    return "\r\n ".join(parts)
