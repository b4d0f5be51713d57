"""Both directions of REST held against Discord's own description, so that the fake stays honest.

What is checked: the body of each request by its operation, whether an operation of that method and
path exists, and the body of each answer by its status. What the description says nothing about and
is therefore not checked: everything on the gateway (its payloads have no schema), query strings
(the client writes `1` for true), and the files of a multipart request.
"""

from __future__ import annotations

import functools
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema_rs

DESCRIPTION = Path(__file__).parents[1] / "openapi" / "openapi.json"
_ASKED, _ANSWERED = "urn:discord:asked", "urn:discord:answered"


@dataclass(frozen=True)
class Violation:
    """A body that Discord's description does not allow."""

    direction: str  # "request" or "response"
    method: str
    path: str  # as the description writes it, or as it was called where it knows none
    where: str
    message: str
    body: Any

    def __str__(self) -> str:
        body = json.dumps(self.body, ensure_ascii=False)
        if len(body) > 1500:
            body = body[:1500] + " …"
        return (
            f"{self.direction} of {self.method} {self.path}, at {self.where}: {self.message}\n"
            f"    {body}"
        )


@dataclass(frozen=True)
class Operation:
    method: str
    path: str  # as the description writes it: with {channel_id} and the like
    names: dict[str, str]  # the values of those


class Description:
    """The description, read once a process: each schema is compiled when first asked for."""

    def __init__(self, text: str) -> None:
        self._document: dict[str, Any] = json.loads(text)
        lenient: dict[str, Any] = json.loads(text)
        # Discord takes ids as numbers too ("snowflake" in its reference) and answers them as
        # strings; discord.py sends numbers here and there. Its description says strings for both.
        lenient["components"]["schemas"]["SnowflakeType"] = {
            "anyOf": [
                lenient["components"]["schemas"]["SnowflakeType"],
                {"type": "integer", "minimum": 0, "maximum": 2**64 - 1},
            ]
        }
        # Its errors inside a form bear words as codes ("BASE_TYPE_REQUIRED"), as its reference
        # shows; the description has them as numbers, for want of a schema of their own.
        for each in (self._document, lenient):
            inner = each["components"]["schemas"]["InnerErrors"]["properties"]["_errors"]
            inner["items"] = {
                "type": "object",
                "properties": {"code": {"type": "string"}, "message": {"type": "string"}},
                "required": ["code", "message"],
            }
        self._registry = jsonschema_rs.Registry(
            [(_ANSWERED, self._document), (_ASKED, lenient)], draft=jsonschema_rs.Draft202012
        )
        self._paths: list[tuple[int, re.Pattern[str], str]] = []
        for path in self._document["paths"]:
            pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(path))
            self._paths.append((path.count("{"), re.compile(pattern), path))
        # `@me` and `@original` are written out: a path without a variable goes first.
        self._paths.sort(key=lambda each: each[0])

    def operation(self, method: str, path: str) -> Operation | None:
        for _, pattern, template in self._paths:
            found = pattern.fullmatch(path)
            if found and method.lower() in self._document["paths"][template]:
                return Operation(method, template, found.groupdict())
        return None

    def _of(self, operation: Operation) -> Any:
        return self._document["paths"][operation.path][operation.method.lower()]

    @functools.cache  # noqa: B019 — there is one of these in a process, and it stays
    def _validator(self, pointer: str) -> jsonschema_rs.Validator:
        return jsonschema_rs.Draft202012Validator(
            {"$ref": pointer}, registry=self._registry, validate_formats=True
        )

    def request_errors(self, operation: Operation, body: Any) -> list[tuple[str, str]]:
        described = self._of(operation).get("requestBody", {}).get("content", {})
        if "application/json" not in described:
            return [] if body is None else [("the body", "there should be none")]
        return self._errors(_ASKED, operation, ["requestBody"], body)

    def response_errors(
        self, operation: Operation, status: int, body: Any
    ) -> list[tuple[str, str]]:
        responses = self._of(operation)["responses"]
        if status >= 500:
            return []  # described nowhere: a broken server keeps to nothing
        key = str(status) if str(status) in responses else f"{str(status)[0]}XX"
        if key not in responses:
            return [("the status", f"{status} is not among {', '.join(responses)}")]
        if "$ref" in responses[key]:
            name = responses[key]["$ref"].rpartition("/")[2]
            return self._at(
                f"{_ANSWERED}#/components/responses/{name}/content/application~1json/schema", body
            )
        if "application/json" not in responses[key].get("content", {}):
            return [] if body is None else [("the body", "there should be none")]
        return self._errors(_ANSWERED, operation, ["responses", key], body)

    def schema_errors(self, name: str, body: Any) -> list[tuple[str, str]]:
        """Against one schema by its name: the parts of gateway payloads that REST also has."""
        return self._at(f"{_ANSWERED}#/components/schemas/{name}", body)

    def _errors(
        self, root: str, operation: Operation, parts: list[str], body: Any
    ) -> list[tuple[str, str]]:
        steps = ["paths", operation.path, operation.method.lower(), *parts]
        steps += ["content", "application/json", "schema"]
        # A JSON pointer inside a URI fragment: both have characters of their own to escape.
        pointer = "".join(
            "/" + s.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D")
            for s in steps
        )
        return self._at(f"{root}#{pointer}", body)

    def _at(self, pointer: str, body: Any) -> list[tuple[str, str]]:
        return [_told(error) for error in self._validator(pointer).iter_errors(body)]


def _told(error: jsonschema_rs.ValidationError) -> tuple[str, str]:
    """Where and why. Of a union, the alternative that came nearest: it failed deepest inside."""
    where = list(error.instance_path)
    alternatives = getattr(error.kind, "context", None)
    if alternatives:
        # Most unions of Discord's are told apart by `type`: what it names is what was meant.
        meant = [each for each in alternatives if each and not _is_of_another_type(error, each)]
        best = max(
            meant or [each for each in alternatives if each],
            key=lambda errors: max(len(inner.instance_path) for inner in errors),
            default=None,
        )
        if best is not None:
            return _told(max(best, key=lambda inner: len(inner.instance_path)))
    return "/".join(map(str, where)) or "the body", error.message[:500]


def _is_of_another_type(
    union: jsonschema_rs.ValidationError, errors: list[jsonschema_rs.ValidationError]
) -> bool:
    tag = [*union.instance_path, "type"]
    return any(list(error.instance_path) == tag for error in errors)


@functools.cache
def description() -> Description:
    return Description(DESCRIPTION.read_text(encoding="utf-8"))
