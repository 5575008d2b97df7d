import { build } from "../viewer/build.js";

/** The look of a blueprint, which comes with the page where a macro shows that first: held, or not to be had. */
export const styled = new Promise((done) => document.head.append(
  build("link", { rel: "stylesheet", href: new URL("blueprint.css", import.meta.url).href, onload: () => done(), onerror: () => done() })));
