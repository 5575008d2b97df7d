// The macro browser over the storage format: stands for Confluence's AJS.MacroBrowser and MacroUtils.
import { macroAt, macrosIn, markup } from './macro-markup.js';

(function () {
  const AJS = window.AJS || (window.AJS = {});
  const macros = JSON.parse(document.getElementById('wiki-macros').textContent);
  const words = JSON.parse(document.getElementById('wiki-words').textContent);
  const text = document.getElementById('markupTextarea');
  const form = document.getElementById('editpageform');
  const overrides = {};
  let range = null;

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes || {}).forEach(([key, value]) => {
      if (value !== false && value !== undefined) made.setAttribute(key, value === true ? '' : value);
    });
    made.append(...children);
    return made;
  };

  const insert = (macro) => {
    const place = range || { start: text.selectionStart, end: text.selectionEnd };
    text.focus();
    text.setRangeText(markup({ ...macro, id: place.id, kept: place.kept, body: macro.body || place.body }), place.start, place.end, 'end');
    text.dispatchEvent(new Event('input', { bubbles: true }));
    range = null;
  };

  const dialog = element('dialog', { class: 'wiki-dialog', 'aria-labelledby': 'wiki-dialog-title', id: 'macro-browser-dialog' });
  document.body.append(dialog);
  // AUI takes Escape for its own layers and keeps it from the browser.
  dialog.addEventListener('keydown', (event) => event.key === 'Escape' && dialog.close());
  dialog.addEventListener('close', () => document.getElementById('insert-macro').focus());

  const show = (title, body, buttons, submit) => {
    const cancel = element('button', { type: 'button', class: 'aui-button aui-button-link' }, words.cancel);
    cancel.addEventListener('click', () => dialog.close());
    const sheet = element('form', { method: 'dialog', class: 'aui' },
      element('header', {}, element('h2', { id: 'wiki-dialog-title' }, title)),
      element('div', { class: 'wiki-dialog-body' }, ...body),
      element('footer', {}, ...buttons, cancel));
    sheet.addEventListener('submit', (event) => { event.preventDefault(); submit(sheet); });
    dialog.replaceChildren(sheet);
    if (!dialog.open) dialog.showModal();
    (sheet.querySelector('.wiki-dialog-body input, .wiki-dialog-body select, .wiki-dialog-body button') || cancel).focus();
  };

  const choose = () => {
    const choices = macros.filter((macro) => !macro.hidden).map((macro) => {
      const choice = element('button', { type: 'button', class: 'wiki-macro-choice', 'data-macro-name': macro.name },
        element('strong', {}, macro.label), element('span', {}, macro.description));
      choice.addEventListener('click', () => open({ name: macro.name, params: {}, body: '' }));
      return choice;
    });
    show(words.choose, choices, [], () => {});
  };

  const field = (parameter, value) => {
    const id = `macro-param-${parameter.name}`;
    const attributes = { id, name: parameter.name, required: parameter.required, 'data-type': parameter.type };
    const current = value === undefined ? parameter.default : value;
    let input;
    if (parameter.type === 'enum' || parameter.type === 'boolean') {
      const values = parameter.type === 'enum' ? parameter.values
        : [{ value: 'true', label: '✓' }, { value: 'false', label: '–' }];
      input = element('select', { ...attributes, class: 'select' }, element('option', { value: '' }, words.fallback),
        ...values.map((option) => element('option', { value: option.value, selected: option.value === current }, option.label)));
    } else {
      input = element('input', { ...attributes, class: 'text', type: parameter.type === 'int' ? 'number' : 'text', value: current });
    }
    const help = parameter.description ? [element('span', { class: 'description' }, parameter.description)] : [];
    return element('p', { hidden: parameter.hidden, class: 'macro-param-div' },
      element('label', { for: id }, parameter.label), input, ...help);
  };

  /** A default that nobody chose is not written down, so that it may change with the plugin. */
  const values = (sheet, macro, known) => {
    const params = { ...macro.params };
    known.parameters.forEach((parameter) => {
      const value = sheet.elements[parameter.name].value;
      if (value !== parameter.default || parameter.name in params) params[parameter.name] = value;
    });
    const override = overrides[macro.name];
    return override && override.beforeParamsRetrieved ? override.beforeParamsRetrieved(params, macro) : params;
  };

  const open = (macro) => {
    const known = macros.find((candidate) => candidate.name === macro.name);
    const override = overrides[macro.name] || {};
    if (override.opener) {
      if (dialog.open) dialog.close();
      override.opener(macro);
      return;
    }
    if (!known) return;
    const before = override.beforeParamsSet ? override.beforeParamsSet({ ...macro.params }, range === null) : macro.params;
    const fields = known.parameters.map((parameter) => field(parameter, before[parameter.name]));
    const done = element('button', { class: 'aui-button aui-button-primary' }, range ? words.change : words.insert);
    const back = element('button', { type: 'button', class: 'aui-button' }, words.back);
    back.addEventListener('click', () => { range = null; choose(); });
    show(known.label, fields.length ? fields : [element('p', {}, words.none)], range ? [done] : [back, done], (sheet) => {
      const params = values(sheet, { ...macro, params: before }, known);
      dialog.close();
      insert({ name: macro.name, params, body: macro.body });
    });
  };

  /** What Confluence's editor shows in place of a macro. */
  const placeholder = ({ name, params }) => element('img', { 'data-macro-name': name,
    'data-macro-parameters': Object.entries(params).map(([key, value]) => `${key}=${value}`).join('|') });
  const placeholders = () => element('div', {}, ...macrosIn(text.value).map(placeholder));

  AJS.MacroBrowser = Object.assign(AJS.MacroBrowser || {}, {
    setMacroJsOverride: (name, override) => { overrides[name] = override; },
    getMacroJsOverride: (name) => overrides[name],
    open: (options) => (options && options.selectedMacro ? open(options.selectedMacro) : choose()),
  });
  window.tinymce = window.tinymce || {};
  window.tinymce.confluence = Object.assign(window.tinymce.confluence || {}, {
    MacroUtils: { insertMacro: (request) => insert(request.macro) },
  });
  AJS.Rte = Object.assign(AJS.Rte || {}, { getEditor: () => ({ getBody: placeholders,
    selection: { getNode: () => (range ? placeholder(range) : element('p')) } }) });
  AJS.Editor = Object.assign(AJS.Editor || {}, { getContentId: () => form.dataset.pageId });
  window.Confluence = window.Confluence || {};
  window.Confluence.Editor = Object.assign(window.Confluence.Editor || {}, AJS.Editor);

  form.addEventListener('input', () => form.setAttribute('data-unsaved', ''));
  form.addEventListener('submit', (event) => {
    if (!event.submitter?.hasAttribute('formaction')) form.removeAttribute('data-unsaved');
  });
  window.addEventListener('beforeunload', (event) => form.hasAttribute('data-unsaved') && event.preventDefault());

  document.getElementById('insert-macro').addEventListener('click', () => {
    const around = macroAt(text.value, text.selectionStart);
    range = around && macros.some((macro) => macro.name === around.name) ? around : null;
    if (range) open({ name: range.name, params: range.params, body: range.body }); else choose();
  });
  if (AJS.trigger) AJS.trigger('init.rte');
})();
