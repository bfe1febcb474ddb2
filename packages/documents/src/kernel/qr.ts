import { encode } from "uqr";

/** A code to photograph, a row of « 1 » and « 0 » for each line of squares. */
export const qrRows = (address: string): ReadonlyArray<string> =>
  encode(address, { ecc: "M", border: 0 }).data.map((row) =>
    row.map((isDark) => (isDark ? "1" : "0")).join(""),
  );
