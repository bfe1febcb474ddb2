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
