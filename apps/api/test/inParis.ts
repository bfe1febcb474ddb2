const paris = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Paris",
  dateStyle: "short",
  timeStyle: "short",
});

/** The civil time of Paris some minutes from now. */
export const inParis = (minutes: number) => {
  const [day, time] = paris.format(Date.now() + minutes * 60_000).split(" ");
  return { day, time };
};
