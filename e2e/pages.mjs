// The pages that the browser visits. A path stands after the language: "/search" is /de/search, /ar/search, /vi/search.
// `from` and `link`: the page is the first link that the selector finds on another page (addresses come from the data).

const SENTENCE = 'Wir möchten mit Frauen aus unserem Stadtteil einen Nähtreff mit Deutschgespräch aufbauen.';

export const PAGES = [
  { name: 'start', path: '' },
  { name: 'matching form', path: '/matching' },
  { name: 'matching results', path: `/matching?sentence=${encodeURIComponent(SENTENCE)}` },
  { name: 'associations', path: '/organisations/associations' },
  { name: 'foundations', path: '/organisations/foundations' },
  { name: 'an association', from: '/organisations/associations', link: /^\/[^/]+\/organisations\/(?!associations|foundations|map)[^/?]+$/ },
  { name: 'a foundation', from: '/organisations/foundations', link: /^\/[^/]+\/organisations\/(?!associations|foundations|map)[^/?]+$/ },
  { name: 'programmes', path: '/funding' },
  { name: 'a programme', from: '/funding', link: /^\/[^/]+\/funding\/[^/?]+$/ },
  { name: 'search', path: '/search' },
  { name: 'search results', path: '/search?q=Sprache' },
  { name: 'sign-in', path: '/people/sign-in' },
  { name: 'a page that is not there', path: '/nothing-here', status: 404 },
  { name: 'a page behind the sign-in', path: '/people/desk', status: 401 },
  { name: 'desk', path: '/people/desk', signedIn: true },
  { name: 'edit form of an association', from: '/organisations/associations', link: /^\/[^/]+\/organisations\/(?!associations|foundations|map)[^/?]+$/, then: /^\/[^/]+\/organisations\/[^/?]+\/edit$/, signedIn: true },
  { name: 'edit form of a programme', from: '/funding', link: /^\/[^/]+\/funding\/[^/?]+$/, then: /^\/[^/]+\/funding\/[^/?]+\/edit$/, signedIn: true },
];

// Right to left, tones and long words; the other languages share their script with one of these.
export const LOCALES = [
  { code: 'de', dir: 'ltr' },
  { code: 'ar', dir: 'rtl' },
  { code: 'vi', dir: 'ltr' },
];

export const VIEWS = [
  { name: 'desktop', width: 1280, height: 900, colorScheme: 'light' },
  { name: 'phone', width: 320, height: 640, colorScheme: 'light' },
  { name: 'dark', width: 1280, height: 900, colorScheme: 'dark', only: 'de' },
];
