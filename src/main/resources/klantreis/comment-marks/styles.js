import { build } from "../viewer/build.js";

let styles;

/** Adds the look of marks, once. @returns {Promise<void>} when it holds; if it cannot be had, marks can be used without */
export function styled() {
  styles ??= new Promise((done) => document.head.append(
    build("link", { rel: "stylesheet", href: new URL("marks.css", import.meta.url).href, onload: () => done(), onerror: () => done() })));
  return styles;
}
