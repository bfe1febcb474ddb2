/** The digit that gives digits their Luhn key. */
const keyOf = (digits: string): string => {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
};

const keyed = (digits: string): string => `${digits}${keyOf(digits)}`;

/** The nth number of the range that the RPPS keeps for fictive people. */
export const rppsOf = (n: number): string => keyed(`10999${String(n).padStart(5, "0")}`);

/** The nth number of a department's range where no establishment is; three digits overseas. */
export const finessOf = (department: string, n: number): string =>
  keyed(`${department}999${String(n).padStart(5 - department.length, "0")}`);
