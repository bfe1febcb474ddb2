import { type JSX, Show } from "solid-js";
import { PdfLink } from "../documents/PdfLink.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import type { PartProps, Prepared } from "./declarationModel.ts";
import { TAKE } from "./fr.ts";

interface TakeProps extends PartProps {
  prepared: Prepared;
}

/** A file to take, what it is for, and what lacks in it. */
function Taken(props: {
  link: JSX.Element;
  text: string;
  lacking: ReadonlyArray<string>;
  /** Whether something of it is not shown to whoever takes it. */
  isWithheld?: boolean;
  says: (lacking: ReadonlyArray<string>) => string;
}) {
  return (
    <li class="line">
      <div class="line-main">
        {props.link}
        <Show
          when={props.lacking.length > 0}
          fallback={
            <Show when={!props.isWithheld}>
              <StatusMark mark="met">{TAKE.lacksNothing}</StatusMark>
            </Show>
          }
        >
          <StatusMark mark="unmet">{props.says(props.lacking)}</StatusMark>
        </Show>
        <Show when={props.isWithheld}>
          <StatusMark mark="unknown">{TAKE.withheld}</StatusMark>
        </Show>
      </div>
      <p class="line-details">{props.text}</p>
    </li>
  );
}

/** What one takes of a prepared list to the State's form, each with what lacks in it. */
export function TakeDeclaration(props: TakeProps) {
  const address = (file: "paper" | "table" | "pieces") =>
    `/api/structures/${props.structure}/declarations/${props.prepared.declaration}/${file}`;
  const piecesText = () =>
    `${props.prepared.needsStatement ? TAKE.piecesText.kept : TAKE.piecesText.asked} ${TAKE.identity}`;
  const isWithheld = () => {
    const form = props.prepared.form;
    return form !== null && [...form.adds, ...form.removes].some((person) => person.isWithheld);
  };
  return (
    <Show when={props.prepared.form}>
      {(form) => (
        <div class="stack no-print">
          <h3>{TAKE.title}</h3>
          <ul class="lines">
            <Taken
              link={<PdfLink href={address("paper")} label={TAKE.paper} />}
              text={TAKE.paperText}
              lacking={[...form().lacking.fields, ...form().lacking.people]}
              isWithheld={isWithheld()}
              says={TAKE.toWrite}
            />
            <Taken
              link={
                <a href={address("table")} download="">
                  {TAKE.table}
                </a>
              }
              text={TAKE.tableText}
              lacking={form().lacking.people}
              isWithheld={isWithheld()}
              says={TAKE.toWrite}
            />
            <Show when={form().pieces}>
              {(pieces) => (
                <Taken
                  link={
                    <a href={address("pieces")} download="">
                      {TAKE.pieces}
                    </a>
                  }
                  text={piecesText()}
                  lacking={pieces()
                    .filter(({ isThere }) => !isThere)
                    .map(({ title }) => title)}
                  says={TAKE.toJoin}
                />
              )}
            </Show>
          </ul>
        </div>
      )}
    </Show>
  );
}
