// The text that a PDF carries, read as a person reads the paper: pdftotext tells where each word stands; here they become lines
// from the side where the language begins. The order of letters, words, numbers and brackets counts; marks on letters, which come
// as pieces of their own, and spaces do not. Latin words among Arabic ones stand in their own direction.

import { execFileSync } from 'node:child_process';

const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;
const ARABIC = /\p{Script=Arabic}/u;
const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g;

/** Words, numbers and brackets; `seen`: Arabic letters come from left to right. The pieces of «لا» and «لى» come as they are written
 * even then: a run of such letters is put in one order. */
function tokens(text, seen = false) {
  const found = text.replaceAll(INVISIBLE, '').normalize('NFKC').match(/[\p{L}\p{M}]+|\p{N}+(?:[.,:]\p{N}+)*|[()[\]]/gu) ?? [];
  return found.map((token) => {
    if (!ARABIC.test(token)) return token;
    const letters = [...token.normalize('NFC').replaceAll(/\p{M}/gu, '')];
    return (seen ? letters.reverse() : letters).join('').replaceAll(/[اأإآلى]{2,}/g, (run) => [...run].sort().join(''));
  });
}

/** What is read from right to left, with the runs of Latin words (and what stands within) turned back. A bracket that ends such a run
 * is read first: then the run has all of what it closes. */
function turned(read) {
  const out = [];
  for (let at = 0; at < read.length; at += 1) {
    const closes = read[at] === ')' && LATIN.test(read[at + 1] ?? '');
    let last = closes ? read.indexOf('(', at) : at;
    if (last < at || (!closes && !LATIN.test(read[at]))) {
      out.push(read[at]);
      continue;
    }
    for (let next = at + 1; next < read.length && !ARABIC.test(read[next]); next += 1) if (LATIN.test(read[next])) last = Math.max(last, next);
    out.push(...read.slice(at, last + 1).reverse());
    at = last;
  }
  return out;
}

/** The text of a PDF in the order of reading, once straight through its lines and once down its columns, in both directions. */
export function layer(pdf, rtl) {
  const source = execFileSync('pdftotext', ['-bbox', '-enc', 'UTF-8', pdf, '-'], { maxBuffer: 1 << 26 }).toString();
  const read = [];
  const down = [];
  for (const page of source.split('<page ').slice(1)) {
    const words = [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/gs)]
      .map(([, left, top, right, bottom, text]) => ({ left: +left, right: +right, middle: (+top + +bottom) / 2, height: bottom - top, text: text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>') }))
      .sort((one, other) => one.middle - other.middle);
    const lines = [];
    const chains = [];
    for (const word of words) {
      const line = lines.at(-1);
      if (line && word.middle - line[0].middle < 0.3 * Math.min(word.height, line[0].height)) line.push(word);
      else lines.push([word]);
    }
    for (const line of lines) {
      line.sort((one, other) => one.left - other.left);
      // What stands far apart belongs to two columns; what touches is one word.
      const columns = [];
      for (const word of line) {
        const before = columns.at(-1);
        const gap = before ? word.left - before.right : Infinity;
        if (gap > word.height) columns.push({ ...word });
        else Object.assign(before, { right: word.right, text: before.text + (gap > 0.09 * word.height ? ' ' : '') + word.text });
      }
      for (const { left, right, middle, height, text } of rtl ? columns.reverse() : columns) {
        const words = rtl ? turned(tokens(text, true).reverse()) : tokens(text, true);
        read.push(...words);
        // What stands in another direction as a whole is read in its own, down its lines.
        const other = rtl ? tokens(text) : [];
        const above = chains.find((chain) => middle - chain.middle < 2.5 * height && Math.min(right, chain.right) > Math.max(left, chain.left));
        if (above) Object.assign(above, { left, right, middle, words: [...above.words, ...words], others: [...above.others, ...other] });
        else chains.unshift({ left, right, middle, words, others: other });
      }
    }
    down.push(...chains.flatMap(({ words, others }) => [words, others]));
  }
  return [read, ...down].map((words) => words.join(''));
}

/** Pieces of one line as they are written (`ltr`: kept in their direction), in the order of reading. */
export function reading(pieces, rtl) {
  if (!rtl) return pieces.flatMap(({ text }) => tokens(text));
  return pieces.flatMap(({ text, ltr }) => (ltr ? turned(tokens(text).reverse()) : tokens(text)));
}

/** Whether `wanted` stands in a text of `layer` without a gap; its lines may be broken anywhere. */
export function stands(wanted, texts) {
  return texts.some((text) => text.includes(wanted.join('')));
}

/** Runs in the page: the lines and paragraphs of the main part as they are written, each in pieces; those with a phone number must
 * be read back, most of the others (a run of Latin words broken over two lines of Arabic, and a mark on a letter, are not told). */
export function paragraphs() {
  const WHOLE = 'h1,h2,h3,h4,p,li,dt,dd,th,td';
  const HIDDEN = '.visually-hidden,[aria-hidden=true],[hidden],svg,details:not([open])';
  const direction = (e) => getComputedStyle(e).direction;
  const sheet = new CSSStyleSheet();
  // Addresses behind links are printed, but not written there; and a word stays whole.
  sheet.replaceSync('main a::after { content: none !important; } * { hyphens: manual !important; }');
  document.adoptedStyleSheets = [sheet];
  const pieces = (node, ltr) => [...node.childNodes].flatMap((child) => {
    if (child.nodeType === Node.ELEMENT_NODE) return pieces(child, ltr || direction(child) === 'ltr');
    // Isolates inside a message: what has no Arabic letter stands from left to right.
    return (child.data ?? '').split(/[\u2066-\u2069]/).map((text, n) => ({ text, ltr: ltr || (n > 0 && /[\u2066-\u2069]/.test(child.data) && /\p{L}|\p{N}/u.test(text) && !/\p{Script=Arabic}/u.test(text)) }));
  });
  return [...document.querySelectorAll('main')].flatMap((main) => [...main.querySelectorAll(WHOLE)])
    .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest(HIDDEN) && !e.querySelector(`${WHOLE},${HIDDEN},div,input,select,textarea,br`))
    .filter((e) => direction(e) === direction(document.body))
    .map((e) => ({ must: e.querySelector('a[href^="tel:"]') !== null, pieces: pieces(e, direction(document.body) === 'ltr') }));
}
