// The address of a page to visit: its path, or the first link that fits on another page (and on that one, again).

const bodies = new Map();

export class Finder {
  constructor(origin, context) {
    this.origin = origin;
    this.context = context;
  }

  async address(locale, spec) {
    if (spec.path !== undefined) return `/${locale.code}${spec.path}`;
    let path = await this.firstLink(`/${locale.code}${spec.from}`, spec.link);
    if (path && spec.then) path = await this.firstLink(path, spec.then);
    return path;
  }

  async firstLink(path, wanted) {
    const key = `${(await this.context.cookies()).length > 0} ${path}`;
    if (!bodies.has(key)) bodies.set(key, await (await this.context.request.get(this.origin + path)).text());
    const main = bodies.get(key).split('<main')[1] ?? '';
    const links = [...main.matchAll(/href="([^"]+)"/g)].map((match) => match[1]);
    return links.find((link) => wanted.test(link));
  }
}
