/** Does it once the browser has shown what there is to show. */
export const oncePainted = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work));
};
