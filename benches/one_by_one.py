"""Asks for each address once over one connection; prints the median and the 99th percentile in microseconds."""

import http.client
import sys
import time
from urllib.parse import urlsplit

urls = [urlsplit(url) for url in sys.argv[1:]]
connection = http.client.HTTPConnection(urls[0].netloc, timeout=60)
took, refused = [], 0
for url in urls:
    began = time.perf_counter()
    connection.request("GET", f"{url.path}?{url.query}")
    answer = connection.getresponse()
    answer.read()
    took.append((time.perf_counter() - began) * 1e6)
    refused += answer.status != 200
took.sort()
print(f'{{"median": {took[len(took) // 2]:.0f}, "p99": {took[int(len(took) * 0.99)]:.0f}, "refused": {refused}}}')
sys.exit(1 if refused else 0)
