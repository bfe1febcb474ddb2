type Work = () => void;

const waiting: Work[] = [];

const next = (): void => {
  waiting.shift()?.();
  if (waiting.length > 0) setTimeout(next);
};

/** Does each in a task of its own, in the order asked, once the browser has had its say. Returns how to give up. */
export const inTurn = (work: Work): (() => void) => {
  waiting.push(work);
  if (waiting.length === 1) setTimeout(next);
  return () => {
    const place = waiting.indexOf(work);
    // The first one's turn is already asked for: it comes and finds nothing to do.
    if (place === 0) waiting[0] = () => undefined;
    else if (place > 0) waiting.splice(place, 1);
  };
};

let isReturning = false;
addEventListener("popstate", () => {
  isReturning = true;
});
addEventListener(
  "click",
  () => {
    isReturning = false;
  },
  { capture: true },
);

/** Whether a place in the page is awaited, by an address with a fragment or by going back: it must be there at once. */
export const isPlaceAwaited = (): boolean => isReturning || location.hash !== "";
