"""A name server on loopback that knows the records it is given."""

import socket
import threading

import dns.flags
import dns.message
import dns.rcode
import dns.rrset
from dns.resolver import Resolver


class NameServer:
    """Answers over UDP; what it does not know, does not exist. `silent` never answers."""

    def __init__(self) -> None:
        self.records: dict[tuple[str, str], list[str]] = {}
        self.asked: list[str] = []
        self.silent = False
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        threading.Thread(target=self._serve, daemon=True).start()

    def add(self, name: str, kind: str, *values: str) -> None:
        self.records[f"{name}.", kind] = list(values)

    def resolver(self) -> Resolver:
        resolver = Resolver(configure=False)
        resolver.nameservers = ["127.0.0.1"]
        resolver.port = self._socket.getsockname()[1]
        return resolver

    def stop(self) -> None:
        self._socket.close()

    def _serve(self) -> None:
        while True:
            try:
                data, sender = self._socket.recvfrom(4096)
                if not self.silent:
                    self._socket.sendto(self._answer(data), sender)
            except OSError:
                return

    def _answer(self, data: bytes) -> bytes:
        query = dns.message.from_wire(data)
        [question] = query.question
        name, kind = question.name.to_text(), question.rdtype.name
        self.asked.append(f"{name} {kind}")
        response = dns.message.make_response(query)
        response.flags |= dns.flags.RA
        if (name, kind) in self.records:
            values = self.records[name, kind]
            response.answer.append(dns.rrset.from_text(name, 60, "IN", kind, *values))
        else:
            response.set_rcode(dns.rcode.NXDOMAIN)
        return response.to_wire()
