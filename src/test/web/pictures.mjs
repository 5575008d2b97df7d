// Takes the pictures of README and guides from a running wiki:  node src/test/web/pictures.mjs [wiki] [folder]
import { mkdir } from 'node:fs/promises';
import { takeComments } from './comment-pictures.mjs';
import { takeEditing } from './editing-pictures.mjs';
import { Wiki } from './wiki.mjs';

const [address = 'http://localhost:1990/confluence', folder = 'docs/images'] = process.argv.slice(2);
const LANGUAGES = [
  { suffix: '', locale: 'en', page: 'A weekend at the hotel', empty: 'A new journey', blueprint: 'New glasses', persona: 'Sanne Brouwer, visitor' },
  { suffix: '-nl', locale: 'nl', page: 'Een weekend in het hotel', empty: 'Een nieuwe klantreis', blueprint: 'Een nieuwe bril', persona: 'Sanne Brouwer' },
];

const wiki = await Wiki.visit(address);

const save = (target, name, options = {}) => target.screenshot({ path: `${folder}/${name}.png`, ...options });

async function takeMaps({ suffix, locale, page: title }) {
  const page = await wiki.openMap(title, { locale });
  await save(page.locator('.klantreis-map'), `map${suffix}`);
  await page.locator('th[data-step]').nth(10).click();
  const details = page.locator('dialog[open]');
  await details.waitFor();
  await save(details, `details${suffix}`);
  await page.context().close();
}

async function takePlan({ suffix, locale, page: title }) {
  const page = await wiki.openMap(title, { locale });
  await page.locator('.klantreis-plan-views button').nth(2).click();
  await save(page.locator('.klantreis-plan'), `plan${suffix}`);
  await page.context().close();
}

async function takeBlueprint({ suffix, locale, blueprint }) {
  const page = await wiki.open(blueprint, { locale });
  const map = page.locator('.klantreis-map[data-view=blueprint]').first();
  await map.locator('.klantreis-toolbar').waitFor();
  await save(map.locator('.klantreis-window'), `blueprint${suffix}`);
  await page.context().close();
}

async function takePhone({ suffix, locale, page: title }) {
  const page = await wiki.openMap(title, { locale, width: 375, height: 812, dark: true });
  await page.evaluate(() => document.querySelector('.klantreis-toolbar').scrollIntoView());
  await save(page, `phone${suffix}`);
  await page.context().close();
}

async function takePersona({ suffix, locale, persona }) {
  const page = await wiki.open(persona, { locale });
  await save(page.locator('.klantreis-persona'), `persona${suffix}`);
  await page.context().close();
}

async function takeCreate({ suffix, locale, page: title }) {
  const page = await wiki.open(title, { locale });
  await Promise.all([page.waitForNavigation(), page.locator('.wiki-create').click()]);
  await page.locator('[data-item-module-complete-key$=":create-journey-map"]').click();
  const wizard = page.locator('section.aui-dialog2');
  await wizard.locator('[name=starter] option').first().waitFor({ state: 'attached' });
  await wizard.locator('[name=title]').fill(title);
  await save(wizard, `create${suffix}`);
  await page.context().close();
}

async function takeChooser({ suffix, locale, empty }) {
  const id = await wiki.publish(empty);
  const page = await wiki.open(empty, { locale });
  await page.click('.klantreis-chooser[data-klantreis-ready] button');
  await page.waitForSelector('.klantreis-gallery-list:not([aria-busy]) .klantreis-starter');
  await save(page.locator('.klantreis-gallery'), `chooser${suffix}`);
  await page.context().close();
  await wiki.trash(id);
}

async function takeTemplate({ suffix, locale, page: title }) {
  const page = await wiki.openMap(title, { locale });
  await page.locator('.klantreis-toolbar .klantreis-reader').nth(-2).click();
  const dialog = page.locator('dialog.klantreis-template');
  await dialog.waitFor();
  await save(dialog, `template${suffix}`);
  await page.context().close();
}

async function takeReadme() {
  const page = await wiki.openMap(LANGUAGES[0].page, { locale: 'en', width: 1760, height: 1000 });
  await page.getByRole('button', { name: 'Fit to width' }).click();
  // What is offered at a cell under the pointer is not part of the map
  await page.mouse.move(0, 0);
  await save(page.locator('.klantreis-map'), 'readme');
  await page.context().close();
}

try {
  await mkdir(folder, { recursive: true });
  await takeReadme();
  for (const language of LANGUAGES) {
    await takeMaps(language);
    await takePlan(language);
    await takeBlueprint(language);
    await takePhone(language);
    await takeCreate(language);
    await takeChooser(language);
    await takePersona(language);
    await takeTemplate(language);
    await takeEditing(wiki, language, save);
    await takeComments(wiki, language, save);
  }
  await wiki.open(LANGUAGES[0].page, { locale: 'en' });
  await wiki.open(LANGUAGES[0].page, { locale: 'en', user: 'lead' });
} finally {
  await wiki.leave();
}
