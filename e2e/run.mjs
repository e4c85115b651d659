// Visits the pages of pages.mjs in a real browser and checks what only a browser can see.
//   node run.mjs http://127.0.0.1:8080 [word of a page's name]
// KOZMOS_E2E_EMAIL and KOZMOS_E2E_PASSWORD: somebody who may edit. CHROMIUM: another browser than /usr/bin/chromium.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { HtmlValidate } from 'html-validate';
import { LOCALES, PAGES, VIEWS } from './pages.mjs';

const [base, only = ''] = process.argv.slice(2);
if (!base) {
  console.error('usage: node run.mjs http://127.0.0.1:8080 [word of a page\'s name]');
  process.exit(2);
}
const origin = new URL(base).origin;
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const html = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // axe looks at the same things in the finished page and knows what is visible.
    'valid-id': ['error', { relaxed: true }],
    // A table that becomes a list on a narrow screen keeps its roles only if they are written out.
    'no-redundant-role': 'off',
    'tel-non-breaking': 'off',
    'unique-landmark': 'off',
  },
});

/** What was found, and where: the same thing on twenty pages is one line. */
const problems = new Map();
const measured = [];

/** One look at one page: all findings as lines of text. */
async function look(context, locale, view, spec, path) {
  const findings = [];
  const page = await context.newPage();
  page.on('console', (message) => {
    const expected = spec.status && message.text().includes(`status of ${spec.status}`);
    if (message.type() === 'error' && !expected) findings.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => findings.push(`script: ${error.message}`));
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  const began = Date.now();
  const answer = await page.goto(origin + path, { waitUntil: 'load' });
  if (answer.status() !== (spec.status ?? 200)) findings.push(`status ${answer.status()}`);
  for (const url of requests.filter((url) => new URL(url).origin !== origin)) findings.push(`third party: ${url}`);
  if (!spec.signedIn && (await context.cookies()).length > 0) findings.push('a cookie on a public page');
  findings.push(...(await shape(page, locale, view)));
  if (view.name === 'desktop') findings.push(...(await validate(await answer.text())));
  findings.push(...(await axe(page)));
  if (view.name === 'desktop') findings.push(...(await keyboard(page)));
  measured.push({ requests: requests.length, millis: Date.now() - began });
  await page.close();
  return findings;
}

/** Language, direction, one main heading, nothing that sticks out of the window. */
async function shape(page, locale, view) {
  const seen = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    heads: document.querySelectorAll('h1').length,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    broken: document.body.innerText.includes('\u27ea'),
    outside: [...document.querySelectorAll('body *')]
      .filter((e) => e.getBoundingClientRect().right > innerWidth + 1 || e.getBoundingClientRect().left < -1)
      .slice(0, 3)
      .map((e) => `${e.tagName.toLowerCase()}.${e.className}`),
  }));
  const findings = [];
  if (seen.lang !== locale.code) findings.push(`lang is ${seen.lang}`);
  if (seen.dir !== locale.dir) findings.push(`dir is ${seen.dir}`);
  if (seen.heads !== 1) findings.push(`${seen.heads} main headings`);
  if (seen.wide > 0) findings.push(`${seen.wide} px wider than ${view.width} px: ${seen.outside.join(', ')}`);
  if (seen.broken) findings.push('a message without a text');
  return findings;
}

async function validate(source) {
  const report = await html.validateString(source);
  const messages = report.results.flatMap((result) => result.messages).filter((message) => message.severity === 2);
  return [...new Set(messages.map((message) => `html: ${message.ruleId}: ${message.message}`))];
}

async function axe(page) {
  // Evaluated from outside the page: the page's own policy stays as strict as it is.
  await page.evaluate(axeSource);
  const found = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags }), TAGS);
  return found.violations.map((violation) => {
    const nodes = violation.nodes.slice(0, 3).map((node) => node.target.join(' '));
    return `axe: ${violation.id}: ${violation.help}: ${nodes.join(' | ')}${violation.nodes.length > 3 ? ' …' : ''}`;
  });
}

/** The first Tab shows the skip link; Enter and another Tab lead into the main part. */
async function keyboard(page) {
  await page.evaluate(() => { document.activeElement?.blur(); scrollTo(0, 0); });
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => {
    const box = document.activeElement.getBoundingClientRect();
    const skip = document.activeElement.matches('a.skip[href^="#"]');
    return { skip, seen: box.top >= 0 && box.left >= 0 && box.right <= innerWidth && box.width > 1 && box.height > 1 };
  });
  if (!first.skip) return ['keyboard: the first stop is not the skip link'];
  if (!first.seen) return ['keyboard: the focused skip link is not visible'];
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => {
    const main = document.querySelector('main');
    const stops = main.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary');
    return stops.length === 0 || main.contains(document.activeElement);
  });
  return inside ? [] : ['keyboard: the skip link does not lead into the main part'];
}

/** The address of a page: its path, or the first link that fits on another page (and on that one, again). */
async function address(context, locale, spec) {
  if (spec.path !== undefined) return `/${locale.code}${spec.path}`;
  let path = await firstLink(context, `/${locale.code}${spec.from}`, spec.link);
  if (path && spec.then) path = await firstLink(context, path, spec.then);
  return path;
}

const bodies = new Map();

async function firstLink(context, path, wanted) {
  const key = `${(await context.cookies()).length > 0} ${path}`;
  if (!bodies.has(key)) bodies.set(key, await (await context.request.get(origin + path)).text());
  const main = bodies.get(key).split('<main')[1] ?? '';
  const links = [...main.matchAll(/href="([^"]+)"/g)].map((match) => match[1]);
  return links.find((link) => wanted.test(link));
}

async function signIn(context, locale) {
  const page = await context.newPage();
  await page.goto(`${origin}/${locale.code}/people/sign-in`);
  await page.fill('input[name=password] >> nth=0', process.env.KOZMOS_E2E_PASSWORD ?? '');
  const form = page.locator('form', { has: page.locator('input[name=password]') });
  await form.locator('input[name=email]').fill(process.env.KOZMOS_E2E_EMAIL ?? '');
  await form.locator('button[type=submit]').click();
  await page.waitForURL('**/people/desk');
  await page.close();
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
});
const pages = PAGES.filter((spec) => spec.name.includes(only));
for (const locale of LOCALES) {
  for (const view of VIEWS.filter((view) => !view.only || view.only === locale.code)) {
    const options = { viewport: { width: view.width, height: view.height }, colorScheme: view.colorScheme, reducedMotion: 'reduce' };
    const contexts = { false: await browser.newContext(options), true: await browser.newContext(options) };
    if (pages.some((spec) => spec.signedIn)) await signIn(contexts.true, locale);
    for (const spec of pages) {
      const context = contexts[Boolean(spec.signedIn)];
      const where = `${spec.name} (${locale.code}, ${view.name})`;
      let findings;
      try {
        const path = await address(context, locale, spec);
        findings = path ? await look(context, locale, view, spec, path) : [`no link to it on ${spec.from}`];
      } catch (error) {
        findings = [`could not be looked at: ${error.message.split('\n')[0]}`];
      }
      for (const finding of findings) problems.set(finding, [...(problems.get(finding) ?? []), where]);
    }
    await contexts.false.close();
    await contexts.true.close();
  }
}
await browser.close();

for (const [finding, places] of problems) {
  const more = places.length > 3 ? ` and ${places.length - 3} more` : '';
  console.error(`${finding}\n    on ${places.slice(0, 3).join(', ')}${more}`);
}
const most = Math.max(...measured.map((one) => one.requests));
console.log(`${measured.length} looks at ${pages.length} pages: ${problems.size} problems, at most ${most} requests a page`);
process.exit(problems.size > 0 ? 1 : 0);
