/** Lets the browser show what stands; in a tab that nobody looks at it shows nothing. @returns {Promise<void>} */
export function shown() {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });
}
