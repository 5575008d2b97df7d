// Takes the pictures of README and guides from a running wiki:  node src/test/web/pictures.mjs [wiki] [folder]
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const [wiki = 'http://localhost:1990/confluence', folder = 'docs/images'] = process.argv.slice(2);
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const LANGUAGES = [
  { suffix: '', locale: 'en', page: 'A weekend at the hotel', empty: 'A new journey' },
  { suffix: '-nl', locale: 'nl', page: 'Een weekend in het hotel', empty: 'Een nieuwe klantreis' },
];
const MACRO = '<ac:structured-macro ac:name="journey-map"></ac:structured-macro>';
const auth = { Authorization: `Basic ${Buffer.from('editor:editor').toString('base64')}` };

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });

async function open(title, { locale, width = 1440, height = 1000, dark = false }) {
  const context = await browser.newContext({
    viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', extraHTTPHeaders: auth, reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${wiki}/display/DEMO/${encodeURIComponent(title).replaceAll('%20', '+')}`);
  await speak(page, locale);
  return page;
}

/** The wiki keeps the language with the user. */
async function speak(page, locale) {
  const language = page.locator('select[name=lang]');
  if (await language.inputValue() !== locale) {
    await Promise.all([page.waitForNavigation(), language.selectOption(locale)]);
  }
}

async function openMap(title, options) {
  const page = await open(title, options);
  await page.locator('.klantreis-toolbar').waitFor();
  return page;
}

const save = (target, name) => target.screenshot({ path: `${folder}/${name}.png` });

async function takeMaps({ suffix, locale, page: title }) {
  const page = await openMap(title, { locale });
  await save(page.locator('.klantreis-map'), `map${suffix}`);
  await page.locator('th[data-step]').nth(10).click();
  await page.locator('[role=dialog], dialog[open]').first().waitFor();
  await save(page, `details${suffix}`);
  await page.context().close();
}

async function takePhone({ suffix, locale, page: title }) {
  const page = await openMap(title, { locale, width: 375, height: 812, dark: true });
  await page.locator('.klantreis-toolbar').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector('.klantreis-toolbar').scrollIntoView());
  await save(page, `phone${suffix}`);
  await page.context().close();
}

async function takeChooser({ suffix, locale, empty }) {
  const body = { type: 'page', title: empty, space: { key: 'DEMO' }, body: { storage: { value: MACRO, representation: 'storage' } } };
  const answer = await fetch(`${wiki}/rest/api/content`, {
    method: 'POST', headers: { ...auth, 'Content-Type': 'application/json' }, body: JSON.stringify(body),
  });
  const { id } = await answer.json();
  const page = await open(empty, { locale });
  await save(page.locator('.klantreis-chooser'), `chooser${suffix}`);
  await page.context().close();
  await fetch(`${wiki}/rest/api/content/${id}`, { method: 'DELETE', headers: auth });
}

async function takeReadme() {
  const page = await openMap(LANGUAGES[0].page, { locale: 'en', width: 1760, height: 1000 });
  for (let click = 0; click < 2; click++) {
    await page.locator('.klantreis-toolbar button').first().click();
  }
  await save(page.locator('.klantreis-map'), 'readme');
  await page.context().close();
}

try {
  await mkdir(folder, { recursive: true });
  await takeReadme();
  for (const language of LANGUAGES) {
    await takeMaps(language);
    await takePhone(language);
    await takeChooser(language);
  }
  await open(LANGUAGES[0].page, { locale: 'en' });
} finally {
  await browser.close();
}
