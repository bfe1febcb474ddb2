/** Milliseconds to add to the machine's clock, where the page says that it stands in a demonstration; nothing elsewhere. */
export const gained = (): number | undefined => {
  const said = document.querySelector('meta[name="coopilote-demonstration"]');
  return said === null ? undefined : Number(said.getAttribute("content"));
};
