export const NOT_FOUND = {
  title: "Cette page n’existe pas, ou ne vous est pas ouverte.",
  advice:
    "L’adresse a pu être mal recopiée, ou la page appartenir à une structure dont vous ne faites pas partie.",
  home: "Revenir à l’accueil",
} as const;
