// The pages of the house that no visit reached: its routes, which a test of the house keeps true, against the addresses.

import { readFileSync } from 'node:fs';

const ROUTES = readFileSync(new URL('../crates/kozmos/tests/house/routes.txt', import.meta.url), 'utf8');
// Calendars, a feed and files of a text are no pages; one address only leads on to another.
const NO_PAGES = /\.(ics|atom)$|\/(po|xliff)$|^\/\{lang\}\/organisations$/;

const pages = ROUTES.split('\n')
  .map((line) => line.split(' '))
  .filter(([route, method]) => method === 'GET' && route.startsWith('/{lang}') && !NO_PAGES.test(route))
  .map(([route]) => {
    const like = route.replace(/\{\*[a-z]+\}/, '.+').replace(/\{[a-z]+\}/g, '[^/]+');
    // As the router does: a word before a name, and what takes everything last.
    const rank = route.split('{').length + (route.includes('{*') ? 100 : 0);
    return { route, like: new RegExp(`^${like}$`), rank };
  })
  .sort((one, other) => one.rank - other.rank);

export function unvisited(addresses) {
  const reached = new Set(addresses.map((address) => pages.find(({ like }) => like.test(address.split('?')[0]))?.route));
  return pages.filter(({ route }) => !reached.has(route)).map(({ route }) => route);
}
