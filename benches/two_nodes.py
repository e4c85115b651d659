"""Renames an association again and again and measures when each node's visitors see it: `benches/nodes` calls it."""

import json
import statistics
import subprocess
import sys
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PATIENCE = 10.0
STEP = 0.005


def seen(base, name):
    """The moment at which the directory of that node shows the name."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with urllib.request.urlopen(f"{base}/de/organisations/associations") as answer:
            if name in answer.read().decode():
                return time.monotonic()
        time.sleep(STEP)
    raise SystemExit(f"{base} does not show {name!r} after {PATIENCE} s")


def main():
    changes, folder, kozmos, *nodes = sys.argv[1:]
    file = Path(folder) / "change.jsonl"
    took = {node: [] for node in nodes}
    with ThreadPoolExecutor(len(nodes)) as visitors:
        for number in range(int(changes)):
            name = f"Aaa Wandel {number}"
            record = {"kind": "association", "external_id": "bench-change", "name": name, "summary_de": "Wir ändern uns."}
            file.write_text(json.dumps(record) + "\n", encoding="utf-8")
            waiting = {node: visitors.submit(seen, node, name) for node in nodes}
            subprocess.run(
                [kozmos, "--data", folder, "import", "organisations", str(file)], check=True, stdout=subprocess.DEVNULL
            )
            written = time.monotonic()
            for node, moment in waiting.items():
                took[node].append(max(0.0, moment.result() - written) * 1000)
    for node, millis in zip(["first node", "second node"], took.values()):
        print(f"{node}: median {statistics.median(millis):.0f} ms, latest {max(millis):.0f} ms of {len(millis)} changes")


main()
