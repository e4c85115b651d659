// What WCAG asks for and axe does not look at: order, dragging, help in its place, pasting, room for wide letters.
// Every check answers with its findings as lines of text; none: all is well.

import { settle } from './checks.mjs';

/** WCAG 2.5.7, before the page is opened: what its scripts listen to is written down. */
export async function listen(page) {
  await page.addInitScript(() => {
    globalThis.__heard = [];
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function listened(type, ...rest) {
      if (/^drag|^drop$|^(mouse|pointer|touch)move$/.test(type)) globalThis.__heard.push(type);
      return add.call(this, type, ...rest);
    };
  });
}

/** WCAG 1.3.2, 2.5.7, 3.3.8: nothing is moved out of its order, nothing is dragged, who signs in solves no puzzle. */
export async function habits(page) {
  return page.evaluate(() => {
    const findings = (globalThis.__heard ?? []).map((type) => `dragging: a script listens to ${type}`);
    for (const e of document.querySelectorAll('body *')) {
      const style = getComputedStyle(e);
      if (style.order !== '0' || style.flexDirection.endsWith('-reverse')) findings.push(`order: ${e.tagName.toLowerCase()}.${e.className} is shown out of its order`);
      if (e.tabIndex > 0) findings.push(`order: a positive tabindex on ${e.tagName.toLowerCase()}.${e.className}`);
      if (e.draggable && !e.matches('a, img')) findings.push(`dragging: ${e.tagName.toLowerCase()}.${e.className}`);
    }
    for (const e of document.querySelectorAll('input[type=password]')) {
      if (!/^(current|new)-password$/.test(e.autocomplete)) findings.push('sign-in: a password that no manager may fill in');
      const more = [...e.form.querySelectorAll('input:not([type=hidden], [type=email], [type=password]), select, textarea, img, canvas, iframe, audio')];
      if (more.length > 0) findings.push(`sign-in: a puzzle? ${more.map((one) => one.tagName.toLowerCase()).join(', ')}`);
    }
    for (const e of document.querySelectorAll('input[type=email]')) {
      if (!e.autocomplete) findings.push(`redundant entry: ${e.name} without autocomplete`);
    }
    return [...new Set(findings)];
  });
}

const helps = new Map();

/** WCAG 3.2.6: phone, mail, contact and the pages about this site (a barrier is reported from one of them) stand in the foot of
 * every page, in the order of the first page that was seen. */
export async function help(page, lang) {
  const found = await page.evaluate(() => {
    const kinds = { phone: 'a[href^="tel:"]', mail: 'a[href^="mailto:"]', contact: 'a[href$="/contact"]' };
    const foot = document.querySelector('body > footer');
    const links = [...(foot?.querySelectorAll('a') ?? [])].filter((a) => a.checkVisibility());
    return {
      missing: Object.keys(kinds).filter((kind) => !links.some((a) => a.matches(kinds[kind]))),
      order: links.map((a) => a.getAttribute('href')).filter((href) => !/^https?:/.test(href)).join(' '),
      last: foot !== null && document.querySelector('main').compareDocumentPosition(foot) === Node.DOCUMENT_POSITION_FOLLOWING,
    };
  });
  const findings = found.missing.map((kind) => `help: no ${kind} in the foot`);
  if (!found.last) findings.push('help: the foot does not follow the main part');
  if (!helps.has(lang)) helps.set(lang, found.order);
  if (helps.get(lang) !== found.order) findings.push(`help: another order in the foot: ${found.order} instead of ${helps.get(lang)}`);
  return findings;
}

/** WCAG 3.3.8: what was copied elsewhere can be pasted into an address and a password. */
export async function pasting(page) {
  const findings = [];
  const fields = page.locator('main input:is([type=email], [type=password])');
  for (let n = 0; n < (await fields.count()); n += 1) {
    const field = fields.nth(n);
    if (!(await field.isEditable()) || !(await field.isVisible())) continue;
    const before = await field.inputValue();
    // A paste as the keyboard makes it, without the clipboard that the other languages share.
    const taken = await field.evaluate((e) => e.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true })));
    await field.focus();
    await page.keyboard.insertText('pasted@people.example');
    if (!taken || !(await field.inputValue()).includes('pasted@people.example')) findings.push(`sign-in: nothing can be pasted into ${await field.getAttribute('name')}`);
    await field.fill(before);
  }
  return findings;
}

/**
 * WCAG 1.3.2: what is read first stands first: of two neighbours the later one does not end above the earlier one, unless it
 * has a column of its own after it, and in one row it begins after it, in the direction of their language. What is placed freely
 * stays where it is written.
 */
export async function order(page) {
  return page.evaluate(() => {
    const findings = new Set();
    const name = (e) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''}`;
    const hidden = (e, box) => box.width <= 1 || box.height <= 1 || box.bottom + scrollY <= 0 || !e.checkVisibility({ visibilityProperty: true });
    for (const parent of document.querySelectorAll('body, body *:not(svg, svg *, select)')) {
      if (!parent.checkVisibility()) continue;
      const style = getComputedStyle(parent);
      const inColumns = style.columnCount !== 'auto';
      let last = null;
      for (const e of parent.children) {
        const { display, position } = getComputedStyle(e);
        const box = e.getBoundingClientRect();
        // Words in a line are put in order by the rules of their scripts.
        if (/^(inline|contents|none)/.test(display) || hidden(e, box)) continue;
        if (/absolute|fixed/.test(position)) {
          const around = parent.getBoundingClientRect();
          const apart = box.right < around.left - 1 || box.left > around.right + 1 || box.bottom < around.top - 1 || box.top > around.bottom + 1;
          if (apart) findings.add(`order: ${name(e)} is shown outside of ${name(parent)}`);
        }
        if (last && !inColumns) {
          const beside = style.direction === 'rtl' ? box.right <= last.box.left + 1 : box.left >= last.box.right - 1;
          const above = box.bottom <= last.box.top + 1 && !beside;
          const shared = Math.min(box.bottom, last.box.bottom) - Math.max(box.top, last.box.top);
          const inRow = shared > 0.5 * Math.min(box.height, last.box.height);
          const before = style.direction === 'rtl' ? box.left >= last.box.right - 1 : box.right <= last.box.left + 1;
          if (above || (inRow && before)) findings.add(`order: ${name(e)} is shown before ${name(last.e)}, and read after it`);
        }
        last = { e, box };
      }
    }
    return [...findings].slice(0, 5);
  });
}

/**
 * WCAG 1.4.12: with wide letters, words, lines and paragraphs nothing is cut off and nothing lies on something else. Letters that
 * are joined are not set apart. The sheet is the reader's: it comes from outside the page, whose own policy allows none.
 */
export async function spacing(page, shape) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }
      :not(:lang(ar)) { letter-spacing: .12em !important; } :lang(ar) { letter-spacing: 0 !important; }`);
    document.adoptedStyleSheets = [sheet];
  });
  await settle(page);
  const findings = await page.evaluate(() => {
    const findings = new Set();
    const name = (e) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''}`;
    const lines = [];
    if (getComputedStyle(document.body).wordSpacing === '0px') findings.add('wide letters: the sheet is not on');
    for (const e of document.querySelectorAll('body *:not(svg, svg *, option, script, textarea)')) {
      if (!e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) || e.closest('[aria-hidden=true], .visually-hidden, .skip, .scroll')) continue;
      const own = [...e.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
      if (own.length === 0) continue;
      const style = getComputedStyle(e);
      const clips = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
      if (style.clipPath !== 'none' || e.closest('thead')?.getBoundingClientRect().width === 1) continue;
      // An inline piece has no box of its own.
      if (e.clientWidth > 0 && (e.scrollWidth > e.clientWidth + 1 || (clips && e.scrollHeight > e.clientHeight + 1))) findings.add(`wide letters: the text of ${name(e)} does not fit`);
      for (const node of own) {
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) if (box.width > 1) lines.push({ e, box });
      }
    }
    lines.sort((one, other) => one.box.top - other.box.top);
    lines.forEach(({ e, box }, n) => {
      for (let next = n + 1; next < lines.length && lines[next].box.top < box.bottom; next += 1) {
        const other = lines[next];
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
        // The boxes of high letters reach into the lines around them.
        if (other.e !== e && across > 2 && down > 0.5 * Math.min(box.height, other.box.height)) findings.add(`wide letters: ${name(other.e)} lies on ${name(e)}`);
      }
    });
    return [...findings].slice(0, 5);
  });
  findings.push(...(await shape()));
  await page.evaluate(() => { document.adoptedStyleSheets = []; });
  return findings;
}
