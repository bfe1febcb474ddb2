/** A one-page PDF that says what it stands for and that it is invented; no piece of a real team is shown. */
export const pieceOf = (title: string): Uint8Array<ArrayBuffer> => {
  const shown = `${title} - piece inventee pour la demonstration`.replace(/[()\\]/gu, " ");
  const drawing = `BT /F1 16 Tf 60 760 Td (${shown}) Tj ET`;
  const bodies = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    `<</Length ${drawing.length}>>stream\n${drawing}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
  ];
  const written: Array<string> = ["%PDF-1.4\n"];
  const places = bodies.map((body, index) => {
    const place = written.join("").length;
    written.push(`${index + 1} 0 obj${body}endobj\n`);
    return place;
  });
  const start = written.join("").length;
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  written.push(
    `xref\n0 6\n0000000000 65535 f \n${rows}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`,
  );
  return Uint8Array.from(written.join(""), (character) => (character.codePointAt(0) ?? 63) & 0xff);
};
