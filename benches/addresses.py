"""Addresses of a running house, one a line: every profile in three languages, the directories with their filters, or so
many profiles from everywhere in the list, each in nine languages.

    python3 benches/addresses.py profiles|directories http://127.0.0.1:PORT
    python3 benches/addresses.py some http://127.0.0.1:PORT 100
"""

import json
import sys
import urllib.request

LANGUAGES = ["de", "ar", "vi"]
ALL_LANGUAGES = ["de", "en", "fr", "ru", "ar", "es", "pl", "vi", "de-x-plain"]
FILTERS = ["", "?land=DE-ST", "?land=DE-TH", "?language=ar", "?q=halle", "?after=0.h"]


def records(base):
    address = f"{base}/api/v1/organisations?limit=100"
    while address:
        with urllib.request.urlopen(address) as answer:
            page = json.load(answer)
        yield from page["items"]
        following = page.get("next")
        address = following and f"{base}/api/" + following.split("/api/", 1)[1]


def directories(base):
    """Each list from its beginning, and once from the letter H on, as somebody who turns the pages asks for it."""
    for kind in ["associations", "foundations"]:
        for language in LANGUAGES:
            yield from (f"{base}/{language}/organisations/{kind}{query}" for query in FILTERS)


def some(base, count):
    """Pages of the list, taken up at words that stand everywhere in the alphabet."""
    found = {}
    for letters in (a + b for a in "bfgw" for b in "aerui"):
        with urllib.request.urlopen(f"{base}/api/v1/organisations?limit=100&after=0.{letters}") as answer:
            found.update((record["identifier"], None) for record in json.load(answer)["items"])
    return list(found)[:count]


def main():
    what, base, *count = sys.argv[1:]
    if what == "some":
        slugs = some(base, int(count[0]))
        print(*(f"{base}/{language}/organisations/{slug}" for language in ALL_LANGUAGES for slug in slugs), sep="\n")
    elif what == "profiles":
        slugs = [record["identifier"] for record in records(base)]
        print(*(f"{base}/{language}/organisations/{slug}" for language in LANGUAGES for slug in slugs), sep="\n")
    else:
        print(*directories(base), sep="\n")


main()
