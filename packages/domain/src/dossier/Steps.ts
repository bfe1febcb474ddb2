/** Work that whoever does it may pause at each step, so that a page stays alive; what is yielded counts what is done. */
export type Steps<A> = Generator<number, A, void>;

/** The same work, done at once. */
export const finished = <A>(steps: Steps<A>): A => {
  const so = { step: steps.next() };
  while (so.step.done !== true) so.step = steps.next();
  return so.step.value;
};
