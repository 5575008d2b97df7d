/** Makes the map's title a place that can be reached and typed in. @param {import("./session.js").Session} session */
export function addTitle(session) {
  const { map, rendered, selection, closing, t } = session;
  const mark = () => {
    const title = map.querySelector(".klantreis-title strong");
    title.dataset.klantreisTitle = "";
    title.tabIndex = 0;
    title.setAttribute("role", "button");
    title.setAttribute("aria-label", t("editor.map-title", title.textContent));
    title.onfocus = () => selection.set({ type: "map" });
  };
  mark();
  rendered.subscribe(mark);
  closing.push(() => map.querySelector("[data-klantreis-title]")?.removeAttribute("tabindex"));
}
