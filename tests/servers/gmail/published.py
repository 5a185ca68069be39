"""Requests judged by Google's published description of its own interface."""

import base64
import binascii
import json
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

DOCUMENTS = files("googleapiclient.discovery_cache") / "documents"
_BASE64URL = re.compile(r"[A-Za-z0-9_-]*={0,2}")
_UNSIGNED = re.compile(r"\d{1,20}")


class Violation(Exception):
    """A request that Google's description does not allow."""


@dataclass(frozen=True)
class Called:
    """A method of the description, and the parameters of one request to it."""

    name: str
    method: dict[str, Any]
    params: dict[str, Any]
    body: dict[str, Any] | None

    @property
    def scopes(self) -> set[str]:
        return set(self.method["scopes"])


@cache
def document(api: str = "gmail.v1") -> dict[str, Any]:
    return json.loads((DOCUMENTS / f"{api}.json").read_text("utf-8"))


@cache
def methods(api: str = "gmail.v1") -> dict[str, dict[str, Any]]:
    """Return every method of the description by its name, such as `drafts.create`."""
    found: dict[str, dict[str, Any]] = {}

    def walk(resource: dict[str, Any], path: str) -> None:
        for name, method in resource.get("methods", {}).items():
            found[f"{path}{name}".removeprefix("users.")] = method
        for name, below in resource.get("resources", {}).items():
            walk(below, f"{path}{name}.")

    walk(document(api), "")
    return found


def called(
    verb: str,
    path: str,
    query: dict[str, list[str]],
    body: bytes,
    api: str = "gmail.v1",
) -> Called | None:
    """Return what a request calls, None where nothing is; raise `Violation`."""
    for name, method in methods(api).items():
        pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(method["path"]))
        pattern = re.sub(r"\\\{\\\+(\w+)\\\}", r"(?P<\1>[^:]+)", pattern)
        found = re.fullmatch(f"/{pattern}", path)
        if found and method["httpMethod"] == verb:
            named = found.groupdict()
            if all(_fits(method, one, value) for one, value in named.items()):
                params = named | _queried(method, query, api)
                return Called(name, method, params, _read_body(method, body, api))
    return None


def _fits(method: dict[str, Any], name: str, value: str) -> bool:
    return bool(re.match(method["parameters"][name].get("pattern", ""), value))


def _queried(
    method: dict[str, Any], query: dict[str, list[str]], api: str
) -> dict[str, Any]:
    known = document(api)["parameters"] | {
        name: p for name, p in method["parameters"].items() if p["location"] == "query"
    }
    params: dict[str, Any] = {}
    for name, values in query.items():
        if name not in known:
            raise Violation(f'Unknown name "{name}": Cannot bind query parameter')
        described = known[name]
        if len(values) > 1 and not described.get("repeated"):
            raise Violation(f"{name} may be given once")
        read = [_value(name, text, described) for text in values]
        params[name] = read if described.get("repeated") else read[0]
    for name, described in method["parameters"].items():
        if described.get("required") and described["location"] == "query":
            assert name in params
    return params


def _value(name: str, text: str, described: dict[str, Any]) -> Any:
    if "enum" in described and text.lower() not in (
        e.lower() for e in described["enum"]
    ):
        raise Violation(f"Invalid value at '{name}' ({text})")
    if described["type"] == "boolean":
        if text not in ("true", "false"):
            raise Violation(f"Invalid value at '{name}' (TYPE_BOOL), {text}")
        return text == "true"
    if described["type"] == "integer" or described.get("format") == "uint64":
        if not _UNSIGNED.fullmatch(text):
            raise Violation(f"Invalid value at '{name}', {text!r}")
        return int(text)
    return text


def _read_body(method: dict[str, Any], body: bytes, api: str) -> dict[str, Any] | None:
    if "request" not in method:
        if body:
            raise Violation("this method takes no body")
        return None
    try:
        data = json.loads(body)
    except ValueError as error:
        raise Violation(f"Invalid JSON payload received: {error}") from None
    _judge(data, {"$ref": method["request"]["$ref"]}, "body", api)
    return data


def _judge(data: Any, schema: dict[str, Any], where: str, api: str) -> None:
    if "$ref" in schema:
        schema = document(api)["schemas"][schema["$ref"]]
    match schema["type"]:
        case "object":
            _judge_object(data, schema, where, api)
        case "array":
            if not isinstance(data, list):
                raise Violation(f"{where} is no list")
            for item in data:
                _judge(item, schema["items"], f"{where}[]", api)
        case "string":
            _judge_string(data, schema, where)
        case "integer" if not isinstance(data, int):
            raise Violation(f"{where} is no number")
        case "boolean" if not isinstance(data, bool):
            raise Violation(f"{where} is no boolean")


def _judge_object(data: Any, schema: dict[str, Any], where: str, api: str) -> None:
    if not isinstance(data, dict):
        raise Violation(f"{where} is no object")
    for name, value in data.items():
        if name not in schema["properties"]:
            raise Violation(f"Unknown name \"{name}\" at '{where}': Cannot find field")
        _judge(value, schema["properties"][name], f"{where}.{name}", api)


def _judge_string(data: Any, schema: dict[str, Any], where: str) -> None:
    if not isinstance(data, str):
        raise Violation(f"{where} is no string")
    if "enum" in schema and data not in schema["enum"]:
        raise Violation(f"{where} has an unknown value")
    if schema.get("format") == "byte":
        if not _BASE64URL.fullmatch(data):
            raise Violation(f"Invalid value at '{where}' (TYPE_BYTES), Base64 decoding")
        unwrap(data)


def unwrap(text: str) -> bytes:
    """Return what base64url text holds."""
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError) as error:
        raise Violation(f"Base64 decoding failed: {error}") from None


def wrap(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode("ascii")
