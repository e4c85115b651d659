# Shared by the commands beside this file: build, start and stop programs, ask for numbers.
# shellcheck shell=bash
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
target=${CARGO_TARGET_DIR:-target}
folder=$(mktemp -d "${TMPDIR:-/tmp}/kozmos-bench.XXXXXX")
running=()
end() {
    for pid in "${running[@]:-}"; do [ -z "$pid" ] || kill "$pid" 2>/dev/null || true; done
    wait
    rm -rf "$folder"
}
trap end EXIT
trap 'exit 130' INT TERM

build() {
    cargo build --release --quiet -p kozmos -p load
    kozmos=$(realpath "$target/release/kozmos")
    hello=$(realpath "$target/release/hello")
    load=$(realpath "$target/release/load")
}

# start NAME COMMAND…: runs it and sets address, pid and ready (milliseconds until it said that it is ready).
start() {
    local name=$1 began
    shift
    began=$(date +%s%N)
    : >"$folder/$name.out"
    "$@" >"$folder/$name.out" 2>"$folder/$name.err" &
    pid=$!
    running+=("$pid")
    address=
    for _ in $(seq 120000); do
        address=$(sed -n 's|.*is ready: \(http://[^ ]*\).*|\1|p' "$folder/$name.out")
        [ -z "$address" ] || break
        if ! kill -0 "$pid" 2>/dev/null; then cat "$folder/$name.err" >&2; exit 1; fi
        sleep 0.001
    done
    ready=$((($(date +%s%N) - began) / 1000000))
}

stop() { kill "$1" 2>/dev/null || true; wait "$1" 2>/dev/null || true; }

# number NAME JSON: a member of a line of JSON.
number() { sed -n "s/.*\"$1\": \([0-9.]*\).*/\1/p" <<<"$2"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.2f", a / b; else printf "-" }'; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
seconds() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f", (b - a) / 1000000000 }'; }
# Memory in kB that a process holds.
memory() { awk '/^VmRSS/ { print $2 }' "/proc/$1/status"; }

# sign_in ADDRESS SIGN-INS: signs the demo's coordinator in and prints the cookie.
sign_in() {
    python3 - "$1" "$2" <<'PYTHON'
import http.client, json, sys, urllib.parse
person = next(one for one in json.load(open(sys.argv[2])) if one["role"] == "coordinator")
form = urllib.parse.urlencode({"email": person["email"], "password": person["password"]})
connection = http.client.HTTPConnection(sys.argv[1].removeprefix("http://"))
head = {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
connection.request("POST", "/de/people/sign-in", form, head)
print(connection.getresponse().headers["Set-Cookie"].split(";")[0])
PYTHON
}
