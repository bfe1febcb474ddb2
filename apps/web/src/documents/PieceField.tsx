import type { ScreenOf } from "../server/screens.ts";
import { createMemo, Show, Suspense } from "solid-js";
import { createView } from "../server/views.ts";
import { Select } from "../ui/Choices.tsx";
import type { FieldProps } from "../ui/Field.tsx";
import { dayWithYear } from "../ui/typography.ts";
import { FileField } from "./FileField.tsx";
import { type ChosenPiece, isFile } from "./filing.ts";
import { PIECE_FIELD } from "./filingFr.ts";
import { type Fit, fittingIn } from "./fittingPieces.ts";

interface PieceFieldProps extends FieldProps {
  structure: string;
  /** What a piece already filed must be to be offered. */
  fit: Fit;
  value: ChosenPiece | null;
  onChoose: (choice: ChosenPiece | null) => void;
}

const NEW = "nouveau";

function NewFile(props: PieceFieldProps) {
  const file = () => (props.value !== null && isFile(props.value) ? props.value : null);
  return <FileField {...props} value={file()} onChoose={(choice) => props.onChoose(choice)} />;
}

const labelOf = ({ name, filed }: ScreenOf<"pieces">["documents"][number]): string =>
  PIECE_FIELD.known(name, dayWithYear(filed.day));

/** Among the pieces that fit, or a new file where there is none. */
function Fitting(props: PieceFieldProps) {
  const view = createView("pieces", () => ({ structure: props.structure }));
  const known = createMemo(() => {
    const answer = view();
    return answer?._tag === "Done" ? fittingIn(answer.value, props.fit) : [];
  });
  const choices = () => [
    { value: NEW, label: PIECE_FIELD.another },
    ...known().map((piece) => ({ value: String(piece.document), label: labelOf(piece) })),
  ];
  const chosen = () => (props.value === null || isFile(props.value) ? NEW : props.value.document);
  return (
    <>
      <Show when={known().length > 0}>
        <Select
          name={`${props.name}.known`}
          label={PIECE_FIELD.label}
          value={chosen()}
          choices={choices()}
          onChange={(document) =>
            props.onChoose(document === NEW ? null : { key: document, document })
          }
        />
      </Show>
      <Show when={chosen() === NEW}>
        <NewFile {...props} />
      </Show>
    </>
  );
}

/** A piece for a given use: one already filed that fits, or a file sent on the spot. */
export function PieceField(props: PieceFieldProps) {
  return (
    <Suspense fallback={<NewFile {...props} />}>
      <Fitting {...props} />
    </Suspense>
  );
}
