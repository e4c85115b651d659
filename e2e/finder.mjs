// The address of a page to visit: its path, or a link that fits on another page (and on that one, again).

const bodies = new Map();

export class Finder {
  constructor(origin, context) {
    this.origin = origin;
    this.context = context;
  }

  async address(locale, spec) {
    if (spec.path !== undefined) return `/${locale.code}${spec.path}`;
    let path = await this.link(`/${locale.code}${spec.from}`, spec.link, spec.last);
    if (path && spec.then) path = await this.link(path, spec.then);
    return path;
  }

  async link(path, wanted, last = false) {
    const key = `${(await this.context.cookies()).map((cookie) => cookie.value)} ${path}`;
    if (!bodies.has(key)) bodies.set(key, await (await this.context.request.get(this.origin + path)).text());
    const main = bodies.get(key).split('<main')[1] ?? '';
    const links = [...main.matchAll(/href="([^"]+)"/g)].map((match) => match[1].replaceAll('&#38;', '&'));
    return links.filter((link) => wanted.test(link)).at(last ? -1 : 0);
  }
}
