"""The REST side: one way in that checks, limits and fails; `operations.py` does the rest."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from aiohttp import web

from tests.discord.server import contract
from tests.discord.server.faults import Fault, Faults
from tests.discord.server.gateway import Gateway
from tests.discord.server.messages import Files
from tests.discord.server.operations import OPERATIONS, Call
from tests.discord.server.state import (
    Payload,
    Refused,
    World,
    invalid,
)


@dataclass(frozen=True)
class Request:
    """What the client asked for and got, for a test to look back at."""

    method: str
    path: str
    status: int
    body: Any


class Rest:
    PREFIX = "/api/v10"

    def __init__(self, world: World, gateway: Gateway) -> None:
        self._world, self._gateway = world, gateway
        self.faults = Faults()
        self.violations: list[contract.Violation] = []
        self.requests: list[Request] = []
        # Where this server stands in for a part of Discord it does not have.
        self.unanswered: list[str] = []

    def calls(self, method: str, path: str) -> list[Request]:
        """The requests of an operation, by its path in Discord's description."""
        return [each for each in self.requests if (each.method, each.path) == (method, path)]

    async def serve(self, request: web.Request) -> web.StreamResponse:
        self._world.in_flight += 1
        try:
            return await self._serve(request)
        finally:
            self._world.in_flight -= 1
            self._world.touch()

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        path = request.rel_url.raw_path.removeprefix(self.PREFIX)
        description = contract.description()
        operation = description.operation(request.method, path)
        if operation is None:
            self.violations.append(
                contract.Violation(
                    "request", request.method, path, "the path", "there is no such operation", None
                )
            )
            return self._write(request.method, path, 404, {"message": "404: Not Found", "code": 0})
        body, files = await _read(request)
        fault = self.faults.take(operation.method, operation.path, body)
        if fault is not None and fault.hold is not None and not fault.after_effect:
            await _wait(fault)
        status, answer = self._carry_out(request, operation, body, files, fault)
        if fault is not None and fault.hold is not None and fault.after_effect:
            await _wait(fault)
        self.requests.append(Request(operation.method, operation.path, status, body))
        if fault is not None and fault.is_lost:
            transport = request.transport
            assert transport is not None
            transport.abort()
        elif fault is None or not fault.is_odd:
            for where, message in description.response_errors(operation, status, answer):
                self._violated("response", operation, where, message, answer)
        return self._write(operation.method, operation.path, status, answer, fault)

    def _violated(
        self, direction: str, operation: contract.Operation, where: str, message: str, body: Any
    ) -> None:
        self.violations.append(
            contract.Violation(direction, operation.method, operation.path, where, message, body)
        )

    def _carry_out(
        self,
        request: web.Request,
        operation: contract.Operation,
        body: Any,
        files: Files,
        fault: Fault | None,
    ) -> tuple[int, Any]:
        errors = contract.description().request_errors(operation, body)
        for where, message in errors:
            self._violated("request", operation, where, message, body)
        if fault is not None and not fault.after_effect and (fault.status or fault.is_lost):
            return _fault_answer(fault)
        try:
            # A token in the path is all that these ask for.
            by_token = {"webhook_token", "interaction_token"} & set(operation.names)
            said = request.headers.get("Authorization")
            if not by_token and said != f"Bot {self._world.token}":
                raise Refused(401, 0, "401: Unauthorized")
            if errors:
                raise invalid(errors[0][0], "BASE_TYPE_INVALID", errors[0][1])
            function = OPERATIONS.get((operation.method, operation.path))
            if function is None:
                self.unanswered.append(f"{operation.method} {operation.path}")
                return 501, {"message": f"not in this server: {operation.path}", "code": 0}
            names = {name: unquote(value) for name, value in operation.names.items()}
            query = dict(request.query)
            answer = function(Call(self._world, self._gateway, names, query, body, files))
        except Refused as error:
            written: Payload = {"message": error.message, "code": error.code}
            if error.errors:
                written["errors"] = error.errors
            return error.status, written
        if fault is not None and fault.status and fault.after_effect:
            return _fault_answer(fault)
        return (204 if answer is None else 200), answer

    def _write(
        self, method: str, path: str, status: int, answer: Any, fault: Fault | None = None
    ) -> web.Response:
        bucket = hashlib.blake2s(f"{method} {path}".encode(), digest_size=16).hexdigest()
        reset = self._world.clock.now.timestamp() + 1
        headers = {
            "X-RateLimit-Limit": "1000",
            "X-RateLimit-Remaining": "999",
            "X-RateLimit-Reset": f"{reset:.3f}",
            "X-RateLimit-Reset-After": "1.000",
            "X-RateLimit-Bucket": bucket,
        }
        if fault is None or fault.is_by_discord:
            headers["Via"] = "1.1 google"
        if status == 429 and fault is not None:
            headers["Retry-After"] = f"{fault.retry_after:g}"
            headers["X-RateLimit-Remaining"] = "0"
            headers["X-RateLimit-Reset-After"] = f"{fault.retry_after:g}"
            headers["X-RateLimit-Scope"] = "global" if fault.is_global else "user"
            if fault.is_global:
                headers["X-RateLimit-Global"] = "true"
        if answer is None:
            return web.Response(status=status, headers=headers)
        # The client reads JSON only under exactly this type.
        headers["Content-Type"] = "application/json"
        return web.Response(body=json.dumps(answer).encode(), status=status, headers=headers)


async def _wait(fault: Fault) -> None:
    assert fault.hold is not None
    fault.hold.arrived.set()
    await fault.hold.free.wait()


def _fault_answer(fault: Fault) -> tuple[int, Any]:
    if fault.is_odd:
        return 429, {"message": fault.message, "code": fault.code}
    if fault.status == 429:
        return 429, {
            "message": "You are being rate limited.",
            "code": fault.code,
            "retry_after": fault.retry_after,
            "global": fault.is_global,
        }
    return fault.status or 500, {
        "message": fault.message or f"{fault.status}: on demand",
        "code": fault.code,
    }


async def _read(request: web.Request) -> tuple[Any, Files]:
    if request.content_type == "multipart/form-data":
        body: Any = {}
        files: Files = {}
        async for part in await request.multipart():
            assert not isinstance(part, web.BaseRequest)
            name = getattr(part, "name", None)
            assert name is not None
            content = bytes(await part.read())  # type: ignore[union-attr]  # parts are not nested
            if name == "payload_json":
                body = json.loads(content)
            else:
                number = name.removeprefix("files[").removesuffix("]")
                files[number] = (getattr(part, "filename", None) or name, content)
        return body, files
    content = await request.read()
    return (json.loads(content) if content else None), {}
