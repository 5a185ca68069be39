"""A stand-in for a local language model: it answers as it is told, and it can lie."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Reply = Callable[[dict[str, Any]], bytes]


def saying(text: str) -> Reply:
    """Answer every question with this text, as an OpenAI-compatible server does."""
    answer = {"choices": [{"message": {"role": "assistant", "content": text}}]}
    return lambda question: json.dumps(answer).encode()


@dataclass
class StandIn:
    """The server's address, and the questions that it was asked."""

    url: str = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    questions: list[dict[str, Any]] = field(default_factory=list)
    drip: float = 0.0


@contextmanager
def standing_in(reply: Reply, **known: Any) -> Iterator[StandIn]:
    """Serve on loopback until the block ends."""
    stand_in = StandIn(**known)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            question = json.loads(self.rfile.read(length))
            stand_in.questions.append({"path": self.path, **question})
            body = reply(question)
            self.send_response(stand_in.status)
            for name, value in stand_in.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self._write(body)

        def _write(self, body: bytes) -> None:
            step = 1 if stand_in.drip else len(body) or 1
            for start in range(0, len(body), step):
                try:
                    self.wfile.write(body[start : start + step])
                except OSError:
                    return
                time.sleep(stand_in.drip)

        def log_message(self, *_: Any) -> None:
            """Stay silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    stand_in.url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield stand_in
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
