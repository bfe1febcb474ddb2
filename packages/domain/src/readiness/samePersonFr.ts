/** « Délégant et responsable légal : même personne (Dr Lucie Exemple). », and that two people act all the same. */
export const samePersonFr = (name: string): string =>
  `Délégant et responsable légal\u00A0: même personne (${name}). Deux personnes agissent pour chaque délégué\u00A0: le délégant qui atteste sa formation, le délégué qui signe son attestation sur l’honneur.`;
