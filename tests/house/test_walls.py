"""What the project must not contain, whatever the import contracts miss."""

import ast
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
SENDING = re.compile(
    r"smtplib|aiosmtplib|\.send_message\(|drafts\(\)\.send|messages\(\)\.send"
)
PRIVATE = re.compile(r"/wor[k]/|\.\./share[d]")


def tracked(*patterns: str) -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", *patterns],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [
        path
        for name in listed.stdout.split("\n")
        if name and (path := ROOT / name).is_file()
    ]


def test_nothing_can_send_mail():
    sending = [
        path
        for path in tracked("assistant/**/*.py", "connectors/**/*.py")
        if SENDING.search(path.read_text())
    ]
    assert not sending


def test_no_path_of_a_developers_machine_stands_in_the_project():
    named = [
        path
        for path in tracked("*.py", "*.md", "*.toml", "Makefile", ".ci/*", "systemd/*")
        if PRIVATE.search(path.read_text())
    ]
    assert not named


def test_every_test_asserts_something():
    silent = []
    for path in tracked("tests/**/test_*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test"):
                source = ast.unparse(node)
                if not re.search(r"\bassert\b|raises|expect|check|verify|fail", source):
                    silent.append(f"{path.name}::{node.name}")
    assert not silent
