/** Luhn key over digits, right to left. */
export const luhn = (digits: string): boolean => {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
};

/** Corsican departments are numbered 1 and 2 in the key. */
export const hasUsualFinessKey = (finess: string): boolean =>
  luhn(finess.replace("A", "1").replace("B", "2"));

const laPoste = "356000000";

/** A SIREN has its own key. */
export const hasUsualSirenKey = (siren: string): boolean => luhn(siren);

/**
 * A SIRET has a key over its fourteen digits and one over its SIREN; at La Poste, whose sites are too many for it, the sum
 * of the digits is a multiple of five instead, but at its head office.
 */
export const hasUsualSiretKey = (siret: string): boolean => {
  const siren = siret.slice(0, 9);
  if (!luhn(siren)) return false;
  const sum = [...siret].reduce((total, digit) => total + Number(digit), 0);
  return luhn(siret) || (siren === laPoste && sum % 5 === 0);
};
