// What somebody sees who edits a map and looks into its history.

const STORIES = {
  en: {
    page: 'A weekend, edited', details: 'Details', save: 'Save', word: 'relie',
    begun: 'A typing error', worked: 'After talking to nine guests', added: '‘I ask friends who have been there’ added',
    asking: 'I ask friends who have been there', asked: 'They go every year. That says something.', doubted: ' Or is it?',
    theirs: 'Two mails. Which of them is right?', mine: 'The hotel says “to be settled on arrival”. Strange.',
    theirTitle: 'I get two e-mails that contradict each other about the payment', mineTitle: 'I get two contradicting e-mails',
  },
  nl: {
    page: 'Een weekend, bewerkt', details: 'Details', save: 'Opslaan', word: 'oplu',
    begun: 'Een tikfout', worked: 'Na gesprekken met negen gasten', added: '‘Ik vraag vrienden die er zijn geweest’ toegevoegd',
    asking: 'Ik vraag vrienden die er zijn geweest', asked: 'Ze gaan elk jaar. Dat zegt wel iets.', doubted: ' Dachten we.',
    theirs: 'Twee mails. Welke klopt er nu?', mine: 'Het hotel zegt “te voldoen bij aankomst”. Vreemd.',
    theirTitle: 'Ik krijg twee e-mails die elkaar over de betaling tegenspreken', mineTitle: 'Ik krijg twee tegenstrijdige e-mails',
  },
};

/**
 * Takes all pictures of editing on a page of its own, which goes afterwards.
 * @param {import("./wiki.mjs").Wiki} wiki
 * @param {{locale: string, suffix: string, page: string}} language
 * @param {(target: object, name: string, options?: object) => Promise<void>} save
 */
export async function takeEditing(wiki, { locale, suffix, page: source }, save) {
  const story = STORIES[locale];
  const take = (target, name, options) => save(target, name + suffix, options);
  const id = await wiki.publish(story.page);
  const begun = await wiki.document(source);
  const document = worked(begun, story);
  await wiki.create(id, { ...begun, description: '' });
  await wiki.save('editor', id, 1, begun, story.begun);
  await wiki.save('admin', id, 2, document, story.worked);
  await wiki.present('admin', id);
  await takeHistory(wiki, story, locale, take);
  await takeEditor(wiki, story, locale, take);
  await takeParts(wiki, { ...story, id, document }, locale, take);
  await takePhone(wiki, story, locale, take);
  await wiki.trash(id);
}

/** A step added, one moved, one removed, a value and a text changed. */
function worked(document, { asking, asked }) {
  const [first, second, third, fourth, ...others] = document.steps;
  const added = { id: 'asked', phase: first.phase, title: asking, channels: ['word-of-mouth'], valence: 1.5 };
  const without = (id) => (element) => ({ ...element, steps: (element.steps ?? []).filter((step) => step !== id) });
  return {
    ...document,
    steps: [second, first, added, { ...third, valence: -0.5 }, fourth, ...others].filter(({ id }) => id !== 's6'),
    cells: [...document.cells.filter(({ at }) => at !== 's6'), { lane: 'thoughts', at: 'asked', text: asked }],
    findings: document.findings.map(without('s6')),
    improvements: document.improvements.map(without('s6')),
  };
}

async function openEditor(page) {
  await page.locator('.klantreis-toolbar .klantreis-reader').first().click();
  await page.waitForFunction(() => document.activeElement?.closest('.klantreis-frame'));
  await page.locator('.klantreis-bar-people span:not(:empty)').waitFor({ state: 'attached' });
  await page.waitForTimeout(1000);
}

async function takeEditor(wiki, { page: title }, locale, take) {
  const page = await wiki.openMap(title, { locale, height: 900, dark: locale === 'nl' });
  await openEditor(page);
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(300);
  await take(page, 'editor');
  await page.context().close();
}

async function takeParts(wiki, story, locale, take) {
  const page = await wiki.openMap(story.page, { locale, height: 900 });
  await openEditor(page);
  await takeTyping(page, story, take);
  await takeMenu(page, take);
  await takePanel(page, take);
  await takeEmotions(page, story, take);
  await takeConflict(wiki, page, story, take);
  await page.context().close();
}

async function takeTyping(page, { doubted }, take) {
  await cell(page, 'thoughts', 's3').dblclick();
  await page.keyboard.press('End');
  await page.keyboard.type(doubted);
  await take(page, 'typing', { clip: { x: 0, y: 140, width: 1050, height: 400 } });
  await page.keyboard.press('Escape');
}

async function takeMenu(page, take) {
  await step(page, 's3').click();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu').waitFor();
  await take(page, 'menu', { clip: { x: 0, y: 140, width: 1050, height: 630 } });
  await page.keyboard.press('Escape');
}

async function takePanel(page, take) {
  const side = page.locator('.klantreis-side');
  await side.evaluate((panel) => { panel.scrollTop = panel.querySelector('[id$="-channels"]').closest('details').offsetTop - 108; });
  await take(side, 'panel');
}

async function takeEmotions(page, { word }, take) {
  await page.locator('[data-klantreis-point=s3]').dblclick();
  const dialog = page.locator('.klantreis-emotions');
  await dialog.waitFor();
  await page.keyboard.type(word);
  await take(dialog, 'emotions');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

/** Two people change the same title and the same thought. */
async function takeConflict(wiki, page, { id, document, theirs, mine, theirTitle, mineTitle, save }, take) {
  const changed = (list, is, members) => list.map((element) => (is(element) ? { ...element, ...members } : element));
  await wiki.save('admin', id, 3, {
    ...document,
    steps: changed(document.steps, (one) => one.id === 's4', { title: theirTitle }),
    cells: changed(document.cells, ({ lane, at }) => lane === 'thoughts' && at === 's4', { text: theirs }),
  });
  await write(page, step(page, 's4'), mineTitle);
  await write(page, cell(page, 'thoughts', 's4'), mine);
  await page.getByRole('button', { name: save, exact: true }).click();
  const dialog = page.locator('.klantreis-conflicts');
  await dialog.waitFor();
  await dialog.locator('[value=mine]').first().check();
  await take(dialog, 'conflict');
}

async function takeHistory(wiki, { page: title, added }, locale, take) {
  const page = await wiki.openMap(title, { locale, height: 900 });
  await page.locator('.klantreis-toolbar .klantreis-reader').last().click();
  const compared = page.locator('.klantreis-shown-bar select');
  await compared.waitFor();
  await compared.selectOption('before');
  await page.locator('.klantreis-changes').getByRole('button', { name: added }).click();
  await page.waitForTimeout(500);
  await take(page, 'compare');
  await page.context().close();
}

async function takePhone(wiki, { page: title, details }, locale, take) {
  const page = await wiki.openMap(title, { locale, width: 375, height: 812, touch: true });
  await openEditor(page);
  await page.getByRole('button', { name: details, exact: true }).tap();
  await page.waitForTimeout(500);
  await take(page, 'phone-editing');
  await page.context().close();
}

async function write(page, place, text) {
  await place.dblclick();
  await page.locator('.klantreis-typing:not([data-klantreis-taken])').fill(text);
  await page.keyboard.press('Enter');
  await page.locator('[data-klantreis-taken]').first().waitFor({ state: 'detached' });
}

function step(page, id) {
  return page.locator(`.klantreis-frame th[data-step=${id}]`);
}

function cell(page, lane, at) {
  return page.locator(`.klantreis-frame tr[data-lane=${lane}] > td[data-at=${at}]`);
}
