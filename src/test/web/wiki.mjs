// A running wiki, as pictures are taken of it.
import { chromium } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const MACRO = '<ac:structured-macro ac:name="journey-map"></ac:structured-macro>';

const authorized = (user) => ({ Authorization: `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}` });

export class Wiki {
  /** @param {string} base such as "http://localhost:1990/confluence" */
  static async visit(base) {
    const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
    return new Wiki(base, browser);
  }

  constructor(base, browser) {
    Object.assign(this, { base, browser });
  }

  leave() {
    return this.browser.close();
  }

  /** Shows a page of the space DEMO. */
  async open(title, { locale, width = 1440, height = 1000, dark = false, touch = false, user = 'editor' }) {
    const context = await this.browser.newContext({
      viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', extraHTTPHeaders: authorized(user),
      reducedMotion: 'reduce', hasTouch: touch, isMobile: touch,
    });
    const page = await context.newPage();
    await page.goto(`${this.base}/display/DEMO/${encodeURIComponent(title).replaceAll('%20', '+')}`);
    await speak(page, locale);
    return page;
  }

  async openMap(title, options) {
    const page = await this.open(title, options);
    await page.locator('.klantreis-toolbar').waitFor();
    return page;
  }

  /** Publishes a page without a map. @returns {Promise<number>} its id */
  async publish(title) {
    const body = { type: 'page', title, space: { key: 'DEMO' }, body: { storage: { value: MACRO, representation: 'storage' } } };
    return (await this.ask('editor', 'POST', '/rest/api/content', body)).id;
  }

  trash(id) {
    return this.ask('editor', 'DELETE', `/rest/api/content/${id}`);
  }

  /** The document of the map on a page of the space DEMO. */
  async document(title) {
    return (await this.ask('editor', 'GET', mapOf(await this.#page(title)))).document;
  }

  /** Begins a thread on that map. @returns {Promise<{comment: number}>} */
  async comment(user, title, body) {
    return this.ask(user, 'POST', `${mapOf(await this.#page(title))}/comments`, body);
  }

  async deleteComment(user, title, comment) {
    return this.ask(user, 'DELETE', `${mapOf(await this.#page(title))}/comments/${comment}`);
  }

  async #page(title) {
    const { results } = await this.ask('editor', 'GET', `/rest/api/content?spaceKey=DEMO&title=${encodeURIComponent(title)}`);
    return results[0].id;
  }

  create(id, document) {
    return this.ask('editor', 'POST', `/rest/klantreis/1.0/pages/${id}/maps`, { key: 'main', document });
  }

  save(user, id, base, document, message = '') {
    return this.ask(user, 'PUT', mapOf(id), { base, document, message });
  }

  /** Somebody is editing the map of a page. */
  present(user, id) {
    return this.ask(user, 'PUT', `${mapOf(id)}/presence`, { leaving: false });
  }

  async ask(user, method, path, body) {
    const answer = await fetch(this.base + path, {
      method, headers: { ...authorized(user), 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' }, ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? undefined : answer.json();
  }
}

function mapOf(id) {
  return `/rest/klantreis/1.0/pages/${id}/maps/main`;
}

/** The wiki keeps the language with the user. */
async function speak(page, locale) {
  const language = page.locator('select[name=lang]');
  if (await language.inputValue() !== locale) {
    await Promise.all([page.waitForNavigation(), language.selectOption(locale)]);
  }
}
