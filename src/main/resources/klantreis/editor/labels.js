/**
 * How a member of the document is called.
 * @param {(key: string) => string} t
 * @param {string} member as docs/format.md names it; of the header with "header." before it
 */
export function labelOf(t, member) {
  return t("editor.field." + member);
}

/** @returns {string} what a member means; empty if its name says enough */
export function helpOf(t, member) {
  const key = "editor.panel.help." + member;
  const help = t(key);
  return help === key ? "" : help;
}
