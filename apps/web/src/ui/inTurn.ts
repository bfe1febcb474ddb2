import { onCleanup } from "solid-js";

/** Says whether there is more to do of it. */
type Work = () => boolean;

const waiting: Work[] = [];
/** What the one at work asks for: it comes before those behind it, as it does on the page. */
const within: Work[] = [];
let atWork: Work | undefined;
let isAsked = false;

const without = (works: Work[], work: Work): void => {
  const place = works.indexOf(work);
  if (place >= 0) works.splice(place, 1);
};

const askForATurn = (): void => {
  if (isAsked || waiting.length === 0) return;
  isAsked = true;
  setTimeout(() => {
    isAsked = false;
    takeTurn();
  });
};

const takeTurn = (): void => {
  atWork = waiting[0];
  let isUnfinished = false;
  try {
    isUnfinished = atWork?.() === true;
  } finally {
    // One that fails keeps no other waiting.
    if (atWork !== undefined && !isUnfinished) without(waiting, atWork);
    atWork = undefined;
    waiting.unshift(...within.splice(0));
    askForATurn();
  }
};

/**
 * Does each in a task of its own, in the order of the page, once the browser has had its say; again as long
 * as it says that there is more to do. Returns how to give up.
 */
export const inTurn = (work: Work): (() => void) => {
  (atWork === undefined ? waiting : within).push(work);
  askForATurn();
  return () => {
    without(waiting, work);
    without(within, work);
  };
};

/** In turn, as long as what asks it is there. */
export const createTurn = (work: Work): void => {
  onCleanup(inTurn(work));
};
