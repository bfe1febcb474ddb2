/** « lundi 12 octobre 2026 » */
const inWords = new Intl.DateTimeFormat("fr-FR", { dateStyle: "full", timeZone: "UTC" });
const dayFr = (day: string): string => inWords.format(new Date(`${day}T12:00:00Z`));

/** What the demonstration says on the command line. */
export const demoFr = {
  help: `coopilote demo [--into <répertoire>] [--from <répertoire>]

Sert une démonstration\u00A0: des structures et des personnes inventées, des mois d’activité, et de quoi se glisser d’un
clic à la place de chacun. Un clic remet tout comme au départ. Rien n’est écrit dans COOPILOTE_DATA, et rien n’en
reste à la fin (SIGTERM ou Ctrl-C). Réglages\u00A0: PORT, COOPILOTE_ORIGIN, COOPILOTE_BEHIND_PROXY.

--into\u00A0: prépare seulement la démonstration dans un répertoire vide, ou à créer, puis s’arrête (code 3 s’il ne
l’est pas). --from\u00A0: sert celle qu’un répertoire tient déjà, sans y écrire.

  coopilote demo
  PORT=8080 coopilote demo
  coopilote demo --into /tmp/demonstration
  coopilote demo --from /tmp/demonstration
`,
  preparing: "Préparation de la démonstration…",
  prepared: (folder: string): string => `La démonstration est dans ${folder}.`,
  open: (address: string, day: string): string =>
    `Démonstration ouverte\u00A0: ${address}\nOn y est le ${dayFr(day)}. Ctrl-C pour l’arrêter\u00A0; il n’en restera rien.`,
  notEmpty: (folder: string): string =>
    `${folder} n’est pas un répertoire vide\u00A0: la démonstration va dans un répertoire à elle.`,
  either: "--into prépare, --from sert\u00A0: l’un ou l’autre.",
  foreign: (folder: string): string =>
    `${folder} ne tient pas la démonstration de cette version\u00A0: préparez-la de nouveau par --into.`,
  portTaken: (port: number): string =>
    `Le port ${port} est déjà pris\u00A0: choisissez-en un autre par PORT.`,
};
