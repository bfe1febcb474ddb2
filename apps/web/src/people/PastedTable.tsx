import { professionFr, qualificationFr, registersFr } from "@coopilote/domain/people/labels.ts";
import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { Checkbox } from "../ui/Choices.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Table } from "../ui/Table.tsx";
import { sentence } from "../ui/typography.ts";
import type { Pasting } from "./createPasting.ts";
import { ADD } from "./fr.ts";
import type { PastedLine } from "./pastedLines.ts";
import { PASTE, ROLE_WORDS } from "./pasteFr.ts";

const nameOf = ({ draft: { name } }: PastedLine): string =>
  [name.civility === "none" ? "" : name.civility, name.given, name.family]
    .filter((part) => part !== "")
    .join(" ");

const jobOf = ({ draft }: PastedLine): string => {
  if (draft.profession === "" || draft.profession === "none") return PASTE.none;
  const specialty = draft.qualification === "" ? [] : [qualificationFr(draft.qualification)];
  return sentence([professionFr(draft.profession), ...specialty].join(", "));
};

const numberOf = ({ draft: { registration } }: PastedLine): string =>
  registration.register === "later" || registration.register === "none"
    ? PASTE.none
    : `${registersFr[registration.register]} ${registration.number}`;

const exerciseOf = ({ draft: { exercise } }: PastedLine): string =>
  exercise.mode === "later"
    ? PASTE.none
    : (ADD.exercises.find(({ value }) => value === exercise.mode)?.label ?? PASTE.none);

interface VerdictProps {
  pasting: Pasting;
  line: PastedLine;
  structure: string;
}

const plannedOf = ({ pasting, line }: VerdictProps): string => {
  if (!pasting.isWanted(line)) return PASTE.leftOut;
  return pasting.pasted().team !== "" && line.role !== undefined ? PASTE.proposed : PASTE.ready;
};

/** What will be made of a line, then what was made of it. */
function Verdict(props: VerdictProps) {
  const outcome = () => props.pasting.outcomeOf(props.line);
  const mark = () => (props.pasting.isWanted(props.line) ? "waiting" : "not-applicable");
  const isAdded = () => outcome()?.state === "added";
  const wrong = () => {
    const said = outcome()?.state === "refused" ? outcome()?.said : undefined;
    return [...new Set([...(said === undefined ? [] : [said]), ...props.line.wrong])];
  };
  return (
    <Show
      when={!isAdded()}
      fallback={
        <>
          <StatusMark mark="met">
            {outcome()?.propose === null ? PASTE.added : PASTE.addedProposed}
          </StatusMark>
          <Show when={outcome()?.said}>{(said) => <span class="small block">{said()}</span>}</Show>{" "}
          <A class="small" href={`/s/${props.structure}/personnes/${outcome()?.person ?? ""}`}>
            {PASTE.seePerson}
          </A>
        </>
      }
    >
      <Show
        when={wrong().length > 0}
        fallback={
          <StatusMark mark={props.line.doubts.length > 0 ? "unknown" : mark()}>
            {outcome()?.state === "sending" ? PASTE.sending : plannedOf(props)}
          </StatusMark>
        }
      >
        <StatusMark mark="unmet">{sentence(wrong().join(PASTE.next))}</StatusMark>
      </Show>
      <Show when={props.line.doubts.length > 0}>
        <span class="small quiet block">{sentence(props.line.doubts.join(PASTE.next))}</span>
      </Show>
      <Show when={props.line.isTwice && props.line.wrong.length === 0}>
        <Checkbox
          name={`malgre-${props.line.number}`}
          label={PASTE.keepName(nameOf(props.line))}
          checked={props.pasting.isWanted(props.line)}
          onChange={(isKept) => {
            const { wanted } = props.pasting.pasted();
            const { key } = props.line;
            props.pasting.change({
              wanted: isKept ? [...wanted, key] : wanted.filter((one) => one !== key),
            });
          }}
        />
      </Show>
    </Show>
  );
}

/** Each line as it was understood, and what will be made of it. */
export function PastedTable(props: { pasting: Pasting; structure: string }) {
  const role = (line: PastedLine) => (line.role === undefined ? PASTE.none : ROLE_WORDS[line.role]);
  return (
    <Table
      caption={PASTE.caption}
      rows={props.pasting.lines()}
      empty={<p class="quiet">{PASTE.empty}</p>}
      columns={[
        {
          label: PASTE.cells.line,
          cell: (line) => (
            <>
              {nameOf(line) === "" ? PASTE.noName : nameOf(line)}
              <span class="small quiet block">{PASTE.lineNumber(line.number)}</span>
            </>
          ),
        },
        { label: PASTE.cells.job, cell: jobOf },
        { label: PASTE.cells.number, cell: numberOf },
        { label: PASTE.cells.exercise, cell: exerciseOf },
        { label: PASTE.cells.role, cell: role },
        {
          label: PASTE.cells.verdict,
          cell: (line) => (
            <div>
              <Verdict pasting={props.pasting} line={line} structure={props.structure} />
            </div>
          ),
        },
      ]}
    />
  );
}
