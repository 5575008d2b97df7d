const KEPT = "klantreis.plan";
/** How a plan can be seen. */
export const VIEWS = ["list", "matrix", "board"];

/** The view somebody chose last in this browser. */
export function kept() {
  try {
    const view = localStorage.getItem(KEPT);
    return VIEWS.includes(view) ? view : VIEWS[0];
  } catch {
    return VIEWS[0];
  }
}

/** A browser that keeps nothing forgets this too. */
export function keep(view) {
  try {
    localStorage.setItem(KEPT, view);
  } catch {
    return;
  }
}
