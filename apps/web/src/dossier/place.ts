import type { Place } from "@coopilote/domain/dossier/Dossier.ts";

/** Where something that lacks is set right. */
export const hrefOf = (structure: string, place: Place): string => {
  const root = `/s/${structure}`;
  switch (place.to) {
    case "team":
      return `${root}/equipes/${place.team}`;
    case "declaration":
      return `${root}/equipes/${place.team}/declaration`;
    case "annex":
      return `${root}/equipes/${place.team}/annexe`;
    case "person":
      return `${root}/personnes/${place.person}`;
    case "sheet":
      return `${root}/seances/${place.session}`;
    case "structure":
      return `${root}/structure`;
    case "pieces":
      return `${root}/pieces`;
  }
};
