import { dayOfYear, DOT, NBSP, ofName, timeInWords } from "../ui/typography.ts";

interface Moment {
  readonly day: string;
  readonly time: string;
}

export const OPEN = {
  team: "Réunion de lancement",
  teamIntro:
    "Cet écran passera de main en main. Chacun y lit sa ligne, puis signe avec un code à lui. Votre session se ferme ici : personne n’aura vos droits.",
  session: "Signer sur cet appareil",
  sessionIntro:
    "Cet écran passera de main en main. Chacun y signe sa présence avec un code à lui. Votre session se ferme ici : personne n’aura vos droits.",
  pin: "Votre code pour cet appareil",
  pinHint:
    "Six chiffres à garder pour vous. Il vous sera demandé chaque fois que quelqu’un choisit son premier code.",
  lacks: "Six chiffres",
  act: "Commencer, et fermer ma session",
} as const;

export const TABLET = {
  team: "Réunion de lancement",
  session: "Feuille d’émargement",
  of: (what: string, structure: string): string => `${what}${DOT}${structure}`,
  until: (by: string, moment: Moment): string =>
    `Ouverte par ${by}, jusqu’à ${timeInWords(moment.time)}.`,
  touch: "Touchez votre nom.",
  list: "Qui signe",
  roles: { delegant: "délégant", delegate: "délégué" } as const,
  toSign: "à signer",
  half: "reste l’attestation sur l’honneur",
  halfEngagement: "reste l’engagement",
  signed: (moment: Moment, today: string): string =>
    moment.day === today
      ? `signé à ${timeInWords(moment.time)}`
      : `signé le ${dayOfYear(moment.day, today)}`,
  count: (done: number, all: number): string =>
    done === 0 ? "Personne n’a encore signé" : `${done} sur ${all} ${done > 1 ? "ont" : "a"} signé`,
  allDone: "Tout le monde a signé.",
  nobody: "Personne n’est encore proposé dans cette équipe.",
  nobodyAdvice:
    "Terminez ici, puis proposez les membres depuis la page de l’équipe, et ouvrez de nouveau la réunion.",
  end: "Terminer",
  ask: `Terminer, et ne plus rien signer ici${NBSP}?`,
  ends: {
    does: `Plus rien ne se signe sur cet appareil${NBSP}: pour continuer, il faudra se connecter et ouvrir de nouveau.`,
    stays: "Ce qui est signé le reste.",
  },
  signIn: "Se connecter",
  back: "Ce n’est pas moi",
} as const;

export const LINE = {
  check: "Votre ligne",
  name: "Nom",
  profession: "Profession",
  number: "Numéro",
  numbered: (register: string, ending: string | null): string =>
    ending === null ? register : `${register} finissant par ${ending}`,
  exercise: "Exercice",
  unknown: "non renseigné",
  exact: "C’est exact",
  wrong: "Quelque chose n’est pas exact",
  wrongAdvice: (by: string): string =>
    `Dites-le à ${by}. La ligne se corrige depuis la fiche de la personne, avant ou après la réunion. N’attestez sur l’honneur que ce qui est exact.`,
} as const;

export const PIN = {
  title: "Choisissez votre code",
  again: "Choisissez un autre code",
  intro:
    "Six chiffres à garder pour vous. Ils vous serviront à signer sur un appareil partagé, et n’ouvrent rien d’autre.",
  yours: "Votre code",
  yoursAgain: "Le même, une seconde fois",
  differ: "Les deux codes ne sont pas les mêmes",
  lacks: "Six chiffres",
  confirm: (by: string): string => `${by}, c’est à vous`,
  confirmIntro: (who: string): string =>
    `Votre code confirme que c’est bien ${who} qui vient de choisir le sien.`,
  confirmedBy: (by: string): string => `Code ${ofName(by)}`,
  how: (who: string): string => `Comment savez-vous que c’est ${who}${NBSP}?`,
  means: [
    { value: "personal-knowledge", label: "Je connais cette personne" },
    { value: "professional-card", label: "J’ai vu sa carte professionnelle" },
  ] as const,
  howLacks: "Dites comment vous savez qui c’est",
  notVouching: (by: string): string =>
    `${by} n’a pas encore signé son propre engagement${NBSP}: l’identité restera à vérifier, et la signature le dira.`,
  act: "Garder ce code",
  sending: "Vérification…",
  forgotten: "J’ai oublié mon code",
} as const;

export const SIGN_BOTH = {
  title: "Lisez, puis signez",
  responsibilities: "Chacun répond de ce qui lui revient",
  insurance: "Votre assurance",
  insuranceLacks: "Dites qui vous assure",
  pin: "Votre code",
  acts: {
    both: "Signer les deux",
    engagement: "Signer mon engagement",
    sworn: "Signer mon attestation sur l’honneur",
  } as const,
  signing: "Signature…",
  done: (name: string): string => `C’est signé, ${name}. Passez l’appareil à la personne suivante.`,
  nothing: "Vous avez déjà tout signé.",
} as const;

export const ATTEND = {
  act: "Signer ma présence",
  lateShort: "en retard, depuis son compte",
  from: (time: string): string => `à partir de ${time}`,
  absent: "rien à signer",
  notOpen: "La feuille n’est pas encore ouverte. Qui mène la séance l’ouvre depuis son compte.",
  nothing: "Rien à signer pour le moment.",
  empty: "Personne n’est inscrit à cette séance.",
  emptyAdvice: "Terminez ici, puis inscrivez les participants depuis la feuille.",
} as const;
