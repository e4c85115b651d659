// What a first visit may cost (bytes as they come over the wire, compressed).

const KB = 1000;
const PUBLIC = { bytes: 60 * KB, requests: 6 };
const STAFF = { bytes: 100 * KB, requests: 8 };
const KINDS = { stylesheet: 12 * KB, script: 6 * KB, font: 0 };

export class Budget {
  constructor() {
    this.heaviest = { bytes: 0, name: 'nothing' };
    this.most = 0;
    this.kinds = {};
    this.assets = new Map();
  }

  /** The findings for one page that was just loaded. What the browser had in its cache counts as if it came anew. */
  async weigh(requests, spec) {
    const allowed = spec.signedIn ? STAFF : PUBLIC;
    const kinds = {};
    let bytes = 0;
    for (const request of requests) {
      const size = await this.size(request);
      bytes += size;
      kinds[request.resourceType()] = (kinds[request.resourceType()] ?? 0) + size;
    }
    if (bytes > this.heaviest.bytes && !spec.signedIn) this.heaviest = { bytes, name: spec.name };
    this.most = Math.max(this.most, requests.length);
    const findings = [];
    if (bytes > allowed.bytes) findings.push(`budget: more than ${allowed.bytes / KB} kB on a first visit of ${spec.name}`);
    // A list of pictures asks for each of them.
    if (requests.length > allowed.requests + (spec.pictures ?? 0)) findings.push(`budget: ${requests.length} requests`);
    for (const [kind, most] of Object.entries(KINDS)) {
      const size = kinds[kind] ?? 0;
      this.kinds[kind] = Math.max(this.kinds[kind] ?? 0, size);
      if (size > most) findings.push(`budget: ${kind} has ${size} bytes, allowed are ${most}`);
    }
    return findings;
  }

  /** Assets carry their version in the address: one that was weighed once weighs the same again. */
  async size(request) {
    const known = this.assets.get(request.url());
    if (known) return known;
    const answer = await request.response();
    if (!answer) return 0;
    const sizes = await request.sizes();
    const size = Math.max(sizes.responseBodySize, 0) + Math.max(sizes.responseHeadersSize, 0);
    if (request.resourceType() !== 'document' && size > 0) this.assets.set(request.url(), size);
    return size;
  }

  report() {
    const { stylesheet = 0, script = 0 } = this.kinds;
    return `heaviest public page: ${this.heaviest.name}, ${(this.heaviest.bytes / KB).toFixed(1)} kB; at most ${this.most} requests; styles ${(stylesheet / KB).toFixed(1)} kB, scripts ${(script / KB).toFixed(1)} kB`;
  }
}
