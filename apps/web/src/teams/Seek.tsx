import { alphabetically } from "@coopilote/domain/kernel/plainText.ts";
import { professionFr, qualificationFr } from "@coopilote/domain/people/labels.ts";
import { Select } from "../ui/Choices.tsx";
import { TextField } from "../ui/TextField.tsx";
import { sentence } from "../ui/typography.ts";
import { CHOOSE } from "./chooseFr.ts";
import type { Picked, Sought } from "./pickerModel.ts";

const ALL = "toutes";

const choicesOf = (codes: ReadonlyArray<string>, label: (code: string) => string) => [
  { value: ALL, label: CHOOSE.all },
  ...[...new Set(codes)]
    .map((code) => ({ value: code, label: sentence(label(code)) }))
    .toSorted((a, b) => alphabetically(a.label, b.label)),
];

interface SeekProps {
  protocols: ReadonlyArray<Picked>;
  sought: Sought;
  onSeek: (sought: Partial<Sought>) => void;
}

/** Looks among the protocols by a word, a profession, a specialty. */
export function Seek(props: SeekProps) {
  const chosen = (code: string): string => (code === "" ? ALL : code);
  const asked = (code: string): string => (code === ALL ? "" : code);
  return (
    <search class="protocol-seek">
      <TextField
        name="mots"
        label={CHOOSE.words}
        hint={CHOOSE.wordsHint}
        type="search"
        value={props.sought.words}
        onInput={(words) => props.onSeek({ words })}
      />
      <Select
        name="profession"
        label={CHOOSE.profession}
        value={chosen(props.sought.profession)}
        choices={choicesOf(
          props.protocols.flatMap(({ professions }) => professions),
          professionFr,
        )}
        onChange={(code) => props.onSeek({ profession: asked(code) })}
      />
      <Select
        name="specialite"
        label={CHOOSE.specialty}
        value={chosen(props.sought.specialty)}
        choices={choicesOf(
          props.protocols.flatMap(({ specialties }) => specialties),
          qualificationFr,
        )}
        onChange={(code) => props.onSeek({ specialty: asked(code) })}
      />
    </search>
  );
}
