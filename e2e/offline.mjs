// Without a network: the start page and the contact page of the language that was read are still there, and say so.
//   node offline.mjs http://127.0.0.1:8080

import { chromium } from 'playwright-core';

const origin = process.argv[2];
if (!origin) {
  console.error('usage: node offline.mjs http://127.0.0.1:8080');
  process.exit(2);
}

/** Runs in the page: the paths that are not kept when the time is over. */
async function keptWithin({ paths, millis }) {
  for (const end = Date.now() + millis; ;) {
    const found = await Promise.all(paths.map((path) => caches.match(path)));
    const missing = paths.filter((_, n) => !found[n]);
    if (missing.length === 0 || Date.now() > end) return missing;
    await new Promise((next) => setTimeout(next, 100));
  }
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
});
const problems = [];
for (const lang of ['de', 'ar']) {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${origin}/${lang}/organisations/associations`);
  const kept = [`/${lang}`, `/${lang}/contact`];
  const missing = await page.evaluate(keptWithin, { paths: kept, millis: 20_000 });
  if (missing.length > 0) problems.push(`${lang}: not kept: ${missing.join(', ')}`);
  if (await page.evaluate(() => document.cookie)) problems.push(`${lang}: a cookie`);
  await context.setOffline(true);
  for (const path of [...kept, `/${lang}/funding`]) {
    const answer = await page.goto(origin + path).catch((error) => error);
    if (answer instanceof Error) {
      problems.push(`${path}: ${answer.message.split('\n')[0]}`);
      continue;
    }
    await page.waitForSelector('.offline-note:not([hidden])', { timeout: 20_000 }).catch(() => problems.push(`${path}: does not say that it is kept`));
    if (await page.locator('.badge.open:visible, .badge.soon:visible, .badge.closed:visible').count()) problems.push(`${path}: claims to know who answers now`);
    if ((await page.locator('a[href^="tel:"]').count()) === 0) problems.push(`${path}: no phone number`);
    const styled = await page.evaluate(() => getComputedStyle(document.querySelector('.top')).backgroundColor);
    if (styled === 'rgba(0, 0, 0, 0)') problems.push(`${path}: without its style sheet`);
  }
  await context.close();
}
await browser.close();
problems.forEach((line) => console.error(line));
console.log(`Without a network: 6 visits in 2 languages, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
