"""A client of yaml-language-server, which is what editors ask about YAML, as far as tests need one.

Messages are those of the Language Server Protocol 3.17: JSON with a header for its length.
"""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from interop_tools import ENVIRONMENTS, missing, program

_SERVER = "node_modules/yaml-language-server/bin/yaml-language-server"


class Editor:
    """An editor that has a folder open; its server may take nothing from the network."""

    def __init__(self, process: "subprocess.Popen[bytes]", folder: Path) -> None:
        self._process = process
        self._number = 0
        self._published: dict[str, list[dict[str, Any]]] = {}
        root = folder.as_uri()
        folders = [{"uri": root, "name": "sample"}]
        told = {"processId": None, "rootUri": root, "workspaceFolders": folders}
        self.ask("initialize", capabilities={"workspace": {"configuration": True}}, **told)
        self._tell("initialized")

    def open(self, path: Path, text: str | None = None) -> Self:
        """Open a file, with a text that was not saved yet if there is one."""
        told = {"uri": path.as_uri(), "languageId": "yaml", "version": 1}
        self._tell("textDocument/didOpen", textDocument=told | {"text": text or path.read_text()})
        return self

    def complaints(self, path: Path) -> list[tuple[int, str]]:
        """What is underlined in a file that was opened: its lines, from 1, and why."""
        while path.as_uri() not in self._published:
            self._take(self._receive())
        found = self._published[path.as_uri()]
        return [(one["range"]["start"]["line"] + 1, one["message"]) for one in found]

    def offers(self, path: Path, line: int, column: int) -> list[str]:
        """What is offered at a place of a file, both from 0."""
        place = {"line": line, "character": column}
        found = self.ask("textDocument/completion", textDocument=_named(path), position=place)
        return [one["label"] for one in found["items"]]

    def hover(self, path: Path, line: int, column: int) -> str:
        """What is shown for the word at a place of a file, both from 0."""
        place = {"line": line, "character": column}
        found = self.ask("textDocument/hover", textDocument=_named(path), position=place)
        return str(found["contents"]["value"])

    def ask(self, method: str, **parameters: object) -> Any:  # noqa: ANN401 -- whatever it answers
        """Send a request, and wait for what comes back."""
        self._number += 1
        self._send({"id": self._number, "method": method, "params": parameters})
        while True:
            message = self._receive()
            if "method" not in message and message.get("id") == self._number:
                return message["result"]
            self._take(message)

    def _tell(self, method: str, **parameters: object) -> None:
        self._send({"method": method, "params": parameters})

    def _take(self, message: dict[str, Any]) -> None:
        """Keep what is published, and answer what the server asks: the settings of an editor."""
        parameters = message.get("params", {})
        if message.get("method") == "textDocument/publishDiagnostics":
            self._published[parameters["uri"]] = parameters["diagnostics"]
        elif "id" in message and "method" in message:
            self._send({"id": message["id"], "result": _settings(message)})

    def _send(self, message: dict[str, Any]) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while (line := self._process.stdout.readline().strip()) or not length:
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return message


def _named(path: Path) -> dict[str, str]:
    return {"uri": path.as_uri()}


def _settings(message: dict[str, Any]) -> list[dict[str, Any]] | None:
    if message["method"] != "workspace/configuration":
        return None
    ours = {"yaml": {"schemaStore": {"enable": False}, "hover": True, "completion": True}}
    return [ours.get(item["section"], {}) for item in message["params"]["items"]]


@contextmanager
def editor(folder: Path) -> Iterator[Editor]:
    """An editor with a folder open; without the server the test is skipped."""
    server = ENVIRONMENTS / "editors" / _SERVER
    if not server.exists():
        missing("yaml-language-server", "python -m tools.interop editors")
    command = [program("node", "nodejs"), str(server), "--stdio"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        yield Editor(process, folder)
    finally:
        process.kill()
        process.communicate()
