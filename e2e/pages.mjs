// The pages that the browser visits. A path stands after the language: "/search" is /de/search, /ar/search, /vi/search.
// `from` and `link`: the page is the first link that fits in the main part of another page (addresses come from the data).

const SENTENCE = 'Wir möchten mit Frauen aus unserem Stadtteil einen Nähtreff mit Deutschgespräch aufbauen.';

export const PAGES = [
  { name: 'start', path: '' },
  { name: 'matching form', path: '/matching' },
  { name: 'matching results', path: `/matching?sentence=${encodeURIComponent(SENTENCE)}` },
  { name: 'a suggestion', from: `/matching?sentence=${encodeURIComponent(SENTENCE)}`, link: /^\/[^/]+\/matching\/suggestion\?/ },
  { name: 'what would open more', path: `/matching?sentence=${encodeURIComponent(SENTENCE)}&tax_status=none&own_share=0&legal_form=gev` },
  { name: 'kept ideas', path: '/matching/kept', signedIn: true },
  { name: 'associations', path: '/organisations/associations' },
  { name: 'foundations', path: '/organisations/foundations' },
  { name: 'an association', from: '/organisations/associations', link: /^\/[^/]+\/organisations\/(?!associations|foundations|map)[^/?]+$/ },
  { name: 'a foundation', from: '/organisations/foundations', link: /^\/[^/]+\/organisations\/(?!associations|foundations|map)[^/?]+$/ },
  { name: 'programmes', path: '/funding' },
  { name: 'a programme', from: '/funding', link: /^\/[^/]+\/funding\/[^/?]+$/ },
  { name: 'contact', path: '/contact' },
  { name: 'report of a barrier', path: '/contact/barrier' },
  { name: 'news', path: '/news' },
  { name: 'a story', from: '/news', link: /^\/[^/]+\/news\/(?!feed)[^/?]+$/ },
  { name: 'events', path: '/gatherings' },
  { name: 'an event', from: '/gatherings', link: /^\/[^/]+\/gatherings\/(?!calendar)[^/?]+$/ },
  { name: 'languages and their sources', path: '/content/languages', signedIn: true },
  { name: 'introductions', path: '/introductions', signedIn: true },
  { name: 'introductions of the month', path: '/introductions/month', signedIn: true },
  { name: 'who is never proposed', path: '/introductions/audit', signedIn: true },
  { name: 'who is never proposed, one list', path: '/introductions/audit?list=no-fit', signedIn: true },
  { name: 'who is never proposed, and when their turn comes', path: '/introductions/audit?list=capacity-full', signedIn: true },
  { name: 'associations that fit a foundation', path: '/introductions/of/stiftung-saalebogen', signedIn: true },
  { name: 'ideas that fit a foundation', path: '/introductions/of/stiftung-saalebogen/ideas', signedIn: true },
  { name: 'words that are missed', path: '/search/misses', signedIn: true },
  { name: 'lines of the staff', path: '/contact/lines', signedIn: true },
  { name: 'form of a line', from: '/contact/lines', link: /^\/[^/]+\/contact\/lines\/[^/]+\/edit$/, signedIn: true },
  { name: 'funders of the staff', path: '/funders', signedIn: true },
  { name: 'form of an event', path: '/gatherings/new', signedIn: true },
  { name: 'form of a story', path: '/news/new', signedIn: true },
  { name: 'my drafts', path: '/writing/drafts', signedIn: true },
  // An address in another language leads to the one in the reader's.
  { name: 'a page of the site', path: '/uber-kozmos' },
  { name: 'a page with a picture', path: '/uber-kozmos/hintergrund' },
  { name: 'an association with a logo', path: '/organisations/dolmetschnetz-halle-e-v' },
  { name: 'pictures of the staff', path: '/media', signedIn: true, pictures: 24 },
  { name: 'form of a new picture', path: '/media/new', signedIn: true },
  { name: 'form of a picture', from: '/media', link: /^\/[^/]+\/media\/[^/]+\/edit$/, signedIn: true },
  { name: 'removal of a picture', from: '/media', link: /^\/[^/]+\/media\/[^/]+\/edit$/, then: /^\/[^/]+\/media\/[^/]+\/remove$/, signedIn: true },
  { name: 'form of a logo', path: '/organisations/dolmetschnetz-halle-e-v/logo', signedIn: true },
  { name: 'accessibility statement', path: '/barrierefreiheit' },
  { name: 'pages of the staff', path: '/content', signedIn: true },
  { name: 'translations that wait', path: '/content/translations?to=ar', signedIn: true },
  { name: 'links that lead nowhere', path: '/content/links', signedIn: true },
  { name: 'editor of a text', from: '/content', link: /^\/[^/]+\/content\/[^/]+\/de$/, signedIn: true },
  { name: 'editor of a translation', from: '/content', link: /^\/[^/]+\/content\/[^/]+\/ar$/, signedIn: true },
  { name: 'form of a new page', path: '/content/new', signedIn: true },
  { name: 'search', path: '/search' },
  { name: 'search results', path: '/search?q=Sprache' },
  { name: 'sign-in', path: '/people/sign-in' },
  { name: 'a page that is not there', path: '/nothing-here', status: 404 },
  { name: 'a page behind the sign-in', path: '/people/desk', status: 401 },
  { name: 'desk', path: '/people/desk', signedIn: true },
  { name: 'edit form of an association', from: '/organisations/associations', link: /^\/[^/]+\/organisations\/(?!associations|foundations|map)[^/?]+$/, then: /^\/[^/]+\/organisations\/[^/?]+\/edit$/, signedIn: true },
  { name: 'edit form of a programme', from: '/funding', link: /^\/[^/]+\/funding\/[^/?]+$/, then: /^\/[^/]+\/funding\/[^/?]+\/edit$/, signedIn: true },
];

export const LOCALES = ['de', 'en', 'fr', 'ru', 'ar', 'es', 'pl', 'vi', 'de-x-plain']
  .map((code) => ({ code, dir: code === 'ar' ? 'rtl' : 'ltr' }));

// `axe`: all its rules, or only those that other colours can change; in forced colours, which are the reader's own, what is left
// without ours is looked at (forced.mjs). `focus`: so many stops of the Tab key are followed
// at most. 1280 px at 400 % are 320 px, in a low window.
export const VIEWS = [
  { name: 'desktop', width: 1280, height: 900, axe: 'all' },
  { name: 'dark', width: 1280, height: 900, colorScheme: 'dark', axe: 'colours' },
  { name: 'forced colours', width: 1280, height: 900, forcedColors: 'active', focus: 40 },
  { name: 'phone', width: 320, height: 640, axe: 'all', targets: true },
  { name: '400 %', width: 320, height: 256, focus: 40 },
];
