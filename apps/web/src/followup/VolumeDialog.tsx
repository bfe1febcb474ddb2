import { serving } from "@coopilote/domain/documents/serving.ts";
import { untrack } from "solid-js";
import { type ChosenPiece, pieceOf } from "../documents/filing.ts";
import { PieceField } from "../documents/PieceField.tsx";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { wholeNumber } from "../forms/wholeNumber.ts";
import type { Answer, Issue } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import { Select } from "../ui/Choices.tsx";
import { TextField } from "../ui/TextField.tsx";
import type { CountProps } from "./CountDialogs.tsx";
import { firstAsked, numberLacks, type SpanDraft, spanLacks, volumesToState } from "./counted.ts";
import { COUNT } from "./fr.ts";
import { SpanFields } from "./SpanFields.tsx";

interface VolumeDraft extends SpanDraft {
  readonly act: string;
  readonly acts: string;
  readonly piece: ChosenPiece | null;
}

const lacksOf = (draft: VolumeDraft): ReadonlyArray<Issue> => [
  ...(draft.act === "" ? [{ path: "act", message: COUNT.lacks.act }] : []),
  ...spanLacks(draft),
  ...numberLacks("acts", draft.acts),
  ...(draft.piece === null ? [{ path: "piece", message: COUNT.lacks.piece }] : []),
];

/** Acts of the whole structure over some days, with the piece that shows them. */
export function VolumeDialog(props: CountProps) {
  const count = newId();
  const form = createForm<VolumeDraft, unknown>({
    initial: untrack(() => ({
      act: firstAsked(props.team, props.requirement),
      acts: "",
      from: "",
      until: "",
      piece: null,
    })),
    check: lacksOf,
    send: async (draft, id): Promise<Answer<unknown>> => {
      const { structure } = props.place;
      if (draft.piece === null) return { _tag: "Invalid", issues: lacksOf(draft) };
      const piece = await pieceOf(draft.piece, {
        structure,
        kinds: [serving.volume.kind],
        about: [structure],
      });
      if (piece._tag !== "Done") return piece;
      const { act, from, until } = draft;
      const acts = wholeNumber(draft.acts) ?? 0;
      const body = { count, act, from, until, acts, document: piece.value };
      return send(structure, "stateVolume", body, id);
    },
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={COUNT.titles.volume}
      intro={COUNT.intro}
      act={COUNT.send}
      names={props.names}
      onClose={props.onClose}
    >
      <Select
        {...field("act", COUNT.act)}
        value={form.draft().act}
        choices={volumesToState(props.team)}
        onChange={(act) => form.change("act", act)}
      />
      <SpanFields
        form={form}
        value={form.draft()}
        max={props.team.today.day}
        onChange={(name, day) => form.change(name, day)}
      />
      <TextField
        {...field("acts", COUNT.acts)}
        width="short"
        inputmode="numeric"
        value={form.draft().acts}
        onInput={(acts) => form.change("acts", acts)}
      />
      <PieceField
        {...field("piece", COUNT.piece)}
        structure={props.place.structure}
        fit={{ ...serving.volume, about: [props.place.structure] }}
        value={form.draft().piece}
        onChoose={(piece) => form.change("piece", piece)}
      />
    </CommandDialog>
  );
}
