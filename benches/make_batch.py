"""Past grants and asks of a whole country, invented with the skew of real ones; the same for the same numbers.

    python3 benches/make_batch.py FOLDER GRANTS PROGRAMMES ASKS    writes grants.csv and asks.csv (docs/import.md)
"""

import csv
import random
import sys
from pathlib import Path

WORDS = 50_000
SYLLABLES = "ba ke lu mo ni ra se ti vo zu dar fel gor hin jus pel".split()
FORMS = ["Verein", "Verein", "Verein", "gGmbH", "Stiftung", "Initiative"]


def zipf(chance, n):
    """A number below n: the first ones come often (density 1 / x)."""
    return min(n - 1, int((n + 1) ** chance.random()) - 1)


def word(number):
    mixed = number * 2654435761 % 2**32
    return "".join(SYLLABLES[mixed >> 4 * at & 15] for at in (2, 4, 6)) + str(number)


def purpose(chance, programme):
    """Twelve words; every third is one of forty that the programme likes."""
    own = lambda: (programme * 41 + zipf(chance, 40)) * 7919 % WORDS  # noqa: E731
    return " ".join(word(own() if at % 3 == 0 else zipf(chance, WORDS)) for at in range(12))


def row(chance, programmes, recipients):
    programme, recipient = zipf(chance, programmes), zipf(chance, recipients)
    home = random.Random(recipient)
    return programme, {
        "recipient_id": f"r{recipient}",
        "recipient_name": f"{word(recipient % WORDS)} {word(home.randrange(WORDS))}",
        "recipient_type": home.choice(FORMS),
        "title": purpose(chance, programme),
        "amount": str(chance.randrange(1, 501) * 100),
        "currency": "EUR",
        "region": f"{home.randrange(10_000, 99_999)} {word(home.randrange(400)).title()}",
        "lang": "de",
    }


def main():
    folder, (grants, programmes, asks) = Path(sys.argv[1]), map(int, sys.argv[2:5])
    chance = random.Random("batch")
    with open(folder / "grants.csv", "w", encoding="utf-8", newline="") as file:
        columns = ["funder_id", "programme", "award_date", *row(chance, programmes, 10)[1]]
        rows = csv.DictWriter(file, columns)
        rows.writeheader()
        for number in range(grants):
            # Every programme has given once: else the rare ones would not be there at all.
            programme, cells = row(chance, programmes, grants // 4)
            if number < programmes:
                programme, cells["title"] = number, purpose(chance, number)
            year = f"{chance.randrange(2015, 2025)}-06-01"
            rows.writerow(cells | {"funder_id": f"f{programme // 3}", "programme": f"p{programme}", "award_date": year})
    with open(folder / "asks.csv", "w", encoding="utf-8", newline="") as file:
        columns = ["ask_id", *row(chance, programmes, 10)[1]]
        rows = csv.DictWriter(file, columns)
        rows.writeheader()
        for number in range(asks):
            rows.writerow({"ask_id": f"a{number}"} | row(chance, programmes, grants // 4)[1])


main()
