import { build, button } from "../viewer/build.js";

/**
 * Shows a whole starter in place of the gallery.
 * @param {{name: string, html: string, t: (key: string) => string, back: () => void, use: () => void}} about
 * @returns {HTMLElement}
 */
export function preview({ name, html, t, back, use }) {
  const map = document.adoptNode(new DOMParser().parseFromString(html, "text/html").querySelector(".klantreis-map"));
  const choose = button(t("gallery.use"), t("gallery.use"), use);
  choose.dataset.main = "";
  // Escape leads back to where one chose, and only there out of the gallery
  const escape = (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    back();
  };
  return build("div", { class: "klantreis-gallery-preview", onkeydown: escape },
    build("div", { class: "klantreis-gallery-whole", tabindex: "0", role: "region", "aria-label": name }, map),
    build("footer", {}, button(t("gallery.back"), t("gallery.back"), back), choose));
}
