// What somebody sees who reads along where people talk about a map of the demo.

const TALKED = {
  en: {
    page: 'Contacting customer service', onCurve: 'Emotion ·', show: 'Show on the map',
    said: '@{ff80808190a6} I counted: 61 of the 94 who rang again waited for more than twenty minutes.\nhttps://example.com/queue-february',
  },
  nl: {
    page: 'Contact met de klantenservice', onCurve: 'Emotie ·', show: 'Op de kaart tonen', dark: true,
    said: '@{ff80808190a6} Uitgeteld: 61 van de 94 die nog een keer belden, stonden langer dan twintig minuten in de wacht.\nhttps://example.com/wachtrij-februari',
  },
};

/**
 * @param {import("./wiki.mjs").Wiki} wiki
 * @param {{locale: string, suffix: string}} language
 * @param {(target: object, name: string, options?: object) => Promise<void>} save
 */
export async function takeComments(wiki, { locale, suffix }, save) {
  await takeBeside(wiki, locale, (page) => save(page, `comments${suffix}`));
  await takePhone(wiki, locale, (page) => save(page, `comments-phone${suffix}`));
  await takeMail(wiki, locale, (mail) => save(mail, `comment-mail${suffix}`));
}

async function takeBeside(wiki, locale, take) {
  const { page: title, onCurve, show, dark } = TALKED[locale];
  const page = await openPanel(wiki, title, { locale, dark, height: 860 });
  await page.locator('.klantreis-threads button', { hasText: onCurve }).click();
  await page.getByRole('button', { name: show }).click();
  // What is shown is outlined for a while
  await page.locator('.klantreis-talked-of').waitFor({ state: 'detached' });
  await page.locator('.klantreis-composer textarea').focus();
  await page.mouse.move(0, 0);
  await take(page);
  await page.context().close();
}

async function takePhone(wiki, locale, take) {
  const page = await openPanel(wiki, TALKED[locale].page, { locale, width: 375, height: 720, touch: true });
  await page.mouse.move(0, 0);
  await take(page);
  await page.context().close();
}

/** Whoever is mentioned reads in her own language. What is said for that is deleted afterwards. */
async function takeMail(wiki, locale, take) {
  const { page: title, said } = TALKED[locale];
  const page = await wiki.open(title, { locale, user: 'lead' });
  const { comment } = await wiki.comment('commenter', title, { element: 's14', text: said });
  await page.goto(`${wiki.base}/outbox.action`);
  const frame = page.locator('.wiki-letters iframe').first();
  // Beside a border, pictures of what is within are off by its width
  await frame.evaluate(({ style }) => Object.assign(style, { border: 0 }));
  await take(frame.contentFrame().locator('table'));
  await wiki.deleteComment('commenter', title, comment);
  await page.context().close();
}

async function openPanel(wiki, title, options) {
  const page = await wiki.openMap(title, options);
  await page.locator('.klantreis-comment-mark').first().waitFor({ state: 'attached' });
  await page.locator('.klantreis-toolbar > button', { hasText: /\(2\)$/ }).click();
  await page.locator('.klantreis-threads button').first().waitFor();
  return page;
}
