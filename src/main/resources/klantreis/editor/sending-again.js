const AGAIN = 15_000;

/** What could not be sent or drawn because the wiki was out of reach is when it is back. */
export function sendWhenBack(session, saver, run) {
  const back = () => {
    if (saver.heldUp?.kind === "offline") run();
    else if (session.undrawn) session.render();
  };
  const timer = setInterval(back, AGAIN);
  addEventListener("online", back);
  session.closing.push(() => {
    clearInterval(timer);
    removeEventListener("online", back);
  });
}
