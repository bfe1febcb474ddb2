type Work = () => void;

const waiting: Work[] = [];

/** The turn of those behind is asked for first: one that fails keeps no other waiting. */
const next = (): void => {
  const work = waiting.shift();
  if (waiting.length > 0) setTimeout(next);
  work?.();
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
