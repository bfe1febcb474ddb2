let isBack = false;
addEventListener("popstate", () => {
  isBack = true;
});
addEventListener(
  "click",
  () => {
    isBack = false;
  },
  { capture: true },
);

/** Whether the page shown was come back to, at the place where it was left. */
export const isReturning = (): boolean => isBack;
