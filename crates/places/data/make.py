#!/usr/bin/env python3
"""Makes places.tsv.gz and districts.tsv.gz from the sources named in NOTICE.md.

    make.py PLZ_CSV_GZ DISTRICTS_GEOJSON_GZ CITIES1000_JSON

Needs the standard library only; the same sources give the same bytes.
"""
import csv, gzip, json, math, sys
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).parent
# The official names of towns which the postcode list shortens to an ambiguous one.
OFFICIAL = {("15002", "Halle"): "Halle (Saale)", ("06413", "Offenbach"): "Offenbach am Main",
            ("09763", "Kempten"): "Kempten (Allgäu)"}
SHRINK = math.cos(math.radians(51.0))  # a degree of longitude in degrees of latitude
TOLERANCE = 2.0                        # of the simplified borders, in 1/1000 degree of latitude
MERGED = {"16056": "16063"}            # Eisenach joined the Wartburgkreis on 2021-07-01


def kilometres(a, b):
    return 111.2 * math.hypot(a[0] - b[0], (a[1] - b[1]) * SHRINK)


def write(name, rows):
    text = "".join("\t".join(map(str, row)) + "\n" for row in rows)
    with open(HERE / name, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as out:
        out.write(text.encode())


# ---- places ---------------------------------------------------------------------------------

def clean(name):
    return " ".join(name.strip(" \"'„“”").replace('"', "").split())


def populations(path):
    """Name -> [(position, inhabitants)] of the German places of GeoNames, by every name they have."""
    known = defaultdict(list)
    for city in json.load(open(path)).values():
        if city["countrycode"] == "DE":
            for name in {city["name"], *city["alternatenames"]}:
                known[name].append(((city["latitude"], city["longitude"]), city["population"]))
    return known


def places(path, cities):
    known = populations(cities)
    rows, codes, at = [], defaultdict(set), {}
    for row in csv.DictReader(gzip.open(path, "rt", encoding="utf-8")):
        ags = MERGED.get(row["kreis_ags5"], row["kreis_ags5"])
        name = OFFICIAL.get((ags, clean(row["ort"])), clean(row["ort"]))
        rows.append((row["plz"], name, ags, float(row["lat_plz"]), float(row["lon_plz"])))
        codes[name, ags].add(row["plz"])
        at.setdefault((name, ags), []).append((float(row["lat_ort"]), float(row["lon_ort"])))
    weight = {}
    for (name, ags), spots in at.items():
        near = [people for spot, people in known[name] + known[name.split(" (")[0]]
                if min(kilometres(spot, s) for s in spots) < 8]
        # Hundreds of inhabitants; where they are not known, the number of postcodes stands in.
        weight[name, ags] = max([round(p / 100) for p in near] + [len(codes[name, ags])])
    rows = sorted(set(rows), key=lambda r: (r[0], -weight[r[1], r[2]], r[1], r[2]))
    write("places.tsv.gz", [(plz, name, ags, f"{lat:.4f}", f"{lon:.4f}", weight[name, ags])
                            for plz, name, ags, lat, lon in rows])


# ---- districts ------------------------------------------------------------------------------

def rounded(ring):
    """A closed ring in 1/1000 degree without its last point and without repeated points."""
    points = [(round(lon * 1000), round(lat * 1000)) for lon, lat in ring]
    return [p for i, p in enumerate(points) if p != points[i - 1]]


def edges(ring):
    return zip(ring, ring[1:] + ring[:1])


def dissolved(rings):
    """The outline of neighbouring areas: borders that two rings share in opposite directions go."""
    every = {edge for ring in rings for edge in edges(ring)}
    after = {a: b for a, b in every if (b, a) not in every}
    out = []
    while after:
        ring = [min(after)]
        while (following := after.pop(ring[-1], None)) not in (None, ring[0]):
            ring.append(following)
        out.append(ring)
    return out


def simplified(arc):
    """Douglas-Peucker; both ends stay."""
    if len(arc) < 3:
        return arc
    (x0, y0), (x1, y1) = arc[0], arc[-1]
    dx, dy = (x1 - x0) * SHRINK, y1 - y0
    length = math.hypot(dx, dy)

    def off(p):
        px, py = (p[0] - x0) * SHRINK, p[1] - y0
        return abs(px * dy - py * dx) / length if length else math.hypot(px, py)

    far = max(range(1, len(arc) - 1), key=lambda i: off(arc[i]))
    if off(arc[far]) <= TOLERANCE:
        return [arc[0], arc[-1]]
    return simplified(arc[:far + 1])[:-1] + simplified(arc[far:])


def arcs(ring, nodes):
    """The ring cut at the points where three areas meet, so that neighbours keep one border."""
    cuts = [i for i, p in enumerate(ring) if p in nodes]
    if len(cuts) < 2:
        first = cuts[0] if cuts else ring.index(min(ring))
        ring = ring[first:] + ring[:first]
        far = max(range(len(ring)), key=lambda i: (math.dist(ring[0], ring[i]), ring[i]))
        cuts = [0, far]
    for a, b in zip(cuts, cuts[1:] + cuts[:1]):
        yield ring[a:b + 1] if a < b else ring[a:] + ring[:b + 1]


def simple_ring(ring, nodes):
    out = []
    for arc in arcs(ring, nodes):
        same_way = arc <= arc[::-1]
        line = simplified(arc if same_way else arc[::-1])
        out += (line if same_way else line[::-1])[:-1]
    return out


def area(ring):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in edges(ring))) / 2


def coded(ring):
    """First point, then steps, as blank-separated whole numbers: lon lat lon lat …"""
    steps = [ring[0]] + [(b[0] - a[0], b[1] - a[1]) for a, b in zip(ring, ring[1:])]
    return " ".join(f"{x} {y}" for x, y in steps)


def districts(path):
    names, shapes = {}, defaultdict(list)
    for feature in json.load(gzip.open(path))["features"]:
        about, shape = feature["properties"], feature["geometry"]
        parts = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
        ags = MERGED.get(about["ARS"], about["ARS"])
        if ags == about["ARS"]:
            names[ags] = (about["BEZ"], about["GEN"])
        shapes[ags] += [rounded(ring) for part in parts for ring in part]
    for ags in MERGED.values():
        shapes[ags] = dissolved(shapes[ags])
    touching = defaultdict(set)
    for rings in shapes.values():
        for a, b in (edge for ring in rings for edge in edges(ring)):
            touching[a].add(b)
            touching[b].add(a)
    nodes = {p for p, others in touching.items() if len(others) != 2}
    rows = []
    for ags in sorted(names):
        rings = [r for r in (simple_ring(r, nodes) for r in shapes[ags] if len(r) > 2) if len(r) > 2]
        rings.sort(key=area, reverse=True)
        rings = [r for i, r in enumerate(rings) if i == 0 or area(r) > 20]  # islets below 0.15 km²
        rows.append((ags, *names[ags], ";".join(map(coded, rings))))
    write("districts.tsv.gz", rows)


if __name__ == "__main__":
    places(sys.argv[1], sys.argv[3])
    districts(sys.argv[2])
