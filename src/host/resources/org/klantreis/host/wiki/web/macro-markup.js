// Reads and writes the macros within storage format, without touching what it does not know.

const TOKEN = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<(\/?)([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const NAMES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

export const escape = (value) => String(value).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  .replace(/"/g, '&quot;');

const unescape = (text) => text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
  if (name) return NAMES[name] || whole;
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
});

const attribute = (attributes, name) => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? unescape(found[1] ?? found[2]) : '';
};

/** Lists all elements with their places; the text between them is theirs, to the letter. */
const elements = (text) => {
  const found = [];
  const open = [];
  for (const token of text.matchAll(TOKEN)) {
    const [whole, closing, name, attributes, empty] = token;
    const end = token.index + whole.length;
    if (name && closing) {
      const at = open.map((element) => element.name).lastIndexOf(name);
      if (at >= 0) Object.assign(open[at], { inner: text.slice(open[at].from, token.index), end });
      if (at >= 0) open.length = at;
    } else if (name) {
      const element = { name, attributes, start: token.index, from: end, end, inner: '', parent: open.at(-1) };
      found.push(element);
      if (!empty) open.push(element);
    }
  }
  return found;
};

/** What a macro is given for a parameter: the title of the page it names, or its text (as the server reads it). */
const valueOf = (inner) => {
  const page = elements(inner).find((element) => element.name === 'ri:page');
  if (!page) return unescape(inner.replace(TOKEN, (token) => (token.startsWith('<![') ? escape(token.slice(9, -3)) : ''))).trim();
  const space = attribute(page.attributes, 'ri:space-key');
  return (space ? `${space}:` : '') + attribute(page.attributes, 'ri:content-title');
};

/** @returns {{name: string, params: Object<string, string>}[]} all macros of a text, those within others too */
export const macrosIn = (text) => {
  const all = elements(text);
  return all.filter((element) => element.name === 'ac:structured-macro').map((macro) => ({
    name: attribute(macro.attributes, 'ac:name'),
    params: Object.fromEntries(all.filter((element) => element.parent === macro && element.name === 'ac:parameter')
      .map((parameter) => [attribute(parameter.attributes, 'ac:name'), valueOf(parameter.inner)])),
  }));
};

/**
 * Finds the innermost macro around a place in the text.
 * @returns {?{start: number, end: number, id: string, name: string, params: Object<string, string>,
 *   kept: Object<string, {value: string, inner: string}>, body: string}} body is the markup of the macro's bodies
 */
export const macroAt = (text, place) => {
  const all = elements(text);
  const macro = all.filter((element) => element.name === 'ac:structured-macro' && element.start < place && place < element.end).at(-1);
  if (!macro) return null;
  const params = {};
  const kept = {};
  const children = all.filter((element) => element.parent === macro);
  children.filter((child) => child.name === 'ac:parameter').forEach((child) => {
    const name = attribute(child.attributes, 'ac:name');
    params[name] = valueOf(child.inner);
    kept[name] = { value: params[name], inner: child.inner };
  });
  const body = children.filter((child) => child.name.endsWith('-body')).map((child) => text.slice(child.start, child.end)).join('\n');
  return { start: macro.start, end: macro.end, id: attribute(macro.attributes, 'ac:macro-id'), name: attribute(macro.attributes, 'ac:name'), params, kept, body };
};

/** Writes a macro; an empty parameter is left out, and one that nobody changed stays as it was written. */
export const markup = ({ name, params = {}, kept = {}, body = '', id = '' }) => {
  const inner = (key, value) => (kept[key]?.value === value ? kept[key].inner : escape(value));
  const parameters = Object.entries(params).filter(([, value]) => value !== '' && value != null)
    .map(([key, value]) => `  <ac:parameter ac:name="${escape(key)}">${inner(key, value)}</ac:parameter>\n`).join('');
  const identity = id ? ` ac:macro-id="${escape(id)}"` : '';
  return `<ac:structured-macro ac:name="${escape(name)}" ac:schema-version="1"${identity}>\n${parameters}${body ? `${body}\n` : ''}</ac:structured-macro>`;
};
