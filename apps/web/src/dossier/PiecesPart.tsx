import { pieceGroupsFr } from "@coopilote/domain/dossier/pieceGroupsFr.ts";
import { For } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { Empty } from "../ui/Faces.tsx";
import { Table } from "../ui/Table.tsx";
import { sentence, spaced } from "../ui/typography.ts";
import { PIECES } from "./fr.ts";

type Dossier = Pick<ScreenOf<"dossier">["dossier"], "pieces" | "withheld">;
type Piece = Dossier["pieces"][number];

/** The pieces in the order in which they are read, and what is never joined. */
export function PiecesPart(props: { hrefOf: (piece: Piece) => string; dossier: Dossier }) {
  return (
    <section class="section stack" aria-labelledby="pieces">
      <h2 id="pieces">{PIECES.title(props.dossier.pieces.length)}</h2>
      <Table
        caption={PIECES.title(props.dossier.pieces.length)}
        columns={[
          {
            label: PIECES.columns.name,
            cell: (piece) => (
              <>
                <span class="quiet">{piece.number}.</span>{" "}
                <a href={props.hrefOf(piece)} target="_blank" rel="noreferrer">
                  {piece.name}
                </a>
              </>
            ),
          },
          { label: PIECES.columns.kind, cell: ({ kind }) => sentence(kind) },
          { label: PIECES.columns.group, cell: ({ group }) => pieceGroupsFr[group] },
          { label: PIECES.columns.about, cell: ({ about }) => about },
          { label: PIECES.columns.filed, cell: ({ filed }) => PIECES.filed(filed.day) },
          { label: PIECES.columns.size, numeric: true, cell: ({ size }) => PIECES.size(size) },
        ]}
        rows={props.dossier.pieces}
        empty={<Empty title={PIECES.empty}>{PIECES.emptyText}</Empty>}
      />
      <For each={props.dossier.withheld}>{(said) => <p class="small quiet">{spaced(said)}</p>}</For>
    </section>
  );
}
