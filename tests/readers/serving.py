"""Servers on this machine for one test: files over HTTP with ETags, and Radicale."""

import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import NamedTuple

from tools.readers import every


class Site(NamedTuple):
    """The address of a folder, and for each time somebody asked there, the ETag they knew."""

    address: str
    known: list[str | None]


@contextmanager
def files(folder: Path) -> Iterator[Site]:
    """Serve the calendars in a folder as a static host does."""
    known: list[str | None] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content = (folder / self.path.lstrip("/")).read_bytes()
            tag = f'"{sha256(content).hexdigest()}"'
            known.append(self.headers["If-None-Match"])
            is_known = known[-1] == tag
            self.send_response(304 if is_known else 200)
            self.send_header("ETag", tag)
            self.send_header("Content-Type", "text/calendar; charset=utf-8")
            self.send_header("Content-Length", "0" if is_known else str(len(content)))
            self.end_headers()
            self.wfile.write(b"" if is_known else content)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield Site(f"http://127.0.0.1:{server.server_port}/", known)
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def radicale(folder: Path) -> Iterator[str]:
    """Run Radicale with its storage in a folder and no password; its address."""
    port = _free_port()
    command = [
        *(str(every()["radicale"].folder / "bin" / "python"), "-m", "radicale"),
        *("--config", "", "--server-hosts", f"127.0.0.1:{port}", "--auth-type", "none"),
        *("--storage-filesystem-folder", str(folder), "--logging-level", "error"),
    ]
    with (folder.parent / "radicale.log").open("wb") as log:
        server = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            _await(port, server)
            yield f"http://127.0.0.1:{port}/"
        finally:
            server.terminate()
            server.wait(timeout=20)


def _free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        port: int = held.getsockname()[1]
        return port


def _await(port: int, server: "subprocess.Popen[bytes]") -> None:
    for _ in range(300):
        assert server.poll() is None, "Radicale ended by itself"
        with socket.socket() as attempt:
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise TimeoutError("Radicale does not answer")
