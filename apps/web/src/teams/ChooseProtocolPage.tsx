import "./choose.css";
import { useParams, useSearchParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { createMedia, NARROW } from "../ui/media.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { spaced } from "../ui/typography.ts";
import { ChooseDialog } from "./ChooseDialog.tsx";
import { CHOOSE } from "./chooseFr.ts";
import { HEAD } from "./fr.ts";
import { byVerdict, type Picked, type Sought, sought } from "./pickerModel.ts";
import { ProtocolEntry } from "./ProtocolEntry.tsx";
import { Seek } from "./Seek.tsx";

type Catalogue = ScreenOf<"catalogue">;

/** What is no protocole de coopération, and whose word it is (R4). */
function IsItOne(props: { not: Catalogue["notCooperation"] }) {
  return (
    <details class="fold section">
      <summary>{CHOOSE.isIt}</summary>
      <p>{CHOOSE.isItWhy}</p>
      <ul class="remarks">
        <For each={props.not.names}>{(name) => <li>{spaced(name)}</li>}</For>
      </ul>
      <p class="small quiet">{CHOOSE.from(props.not.source.title)}</p>
    </details>
  );
}

function NamesOnly(props: { names: Catalogue["namesOnly"] }) {
  return (
    <details class="fold section">
      <summary>{CHOOSE.namesOnly}</summary>
      <p>{CHOOSE.namesOnlyWhy}</p>
      <ul class="remarks">
        <For each={props.names}>
          {({ name, note }) => (
            <li>
              {spaced(name)} <span class="small quiet">{spaced(note)}</span>
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}

interface ListsProps {
  protocols: ReadonlyArray<Picked>;
  structure: string;
  /** Whether they were looked for: nothing that answers is folded. */
  isSought: boolean;
  onChoose: (version: string) => void;
  onClear: () => void;
}

function Lists(props: ListsProps) {
  const isNarrow = createMedia(NARROW);
  const entries = (protocols: ReadonlyArray<Picked>) => (
    <ul class="protocols">
      <For each={protocols}>
        {(protocol) => (
          <ProtocolEntry
            protocol={protocol}
            isFolded={isNarrow() && !props.isSought}
            href={`/s/${props.structure}/equipes/nouvelle/${protocol.version}`}
            onChoose={() => props.onChoose(protocol.version)}
          />
        )}
      </For>
    </ul>
  );
  return (
    <For
      each={byVerdict(props.protocols)}
      fallback={
        <Empty
          title={CHOOSE.noneFound}
          action={<Button onClick={() => props.onClear()}>{CHOOSE.clear}</Button>}
        />
      }
    >
      {(group) => (
        <section class="section">
          <h2>{CHOOSE.verdicts[group.verdict]}</h2>
          <Show
            when={isNarrow() && !props.isSought && group.verdict === "cannot"}
            fallback={entries(group.protocols)}
          >
            <details class="fold">
              <summary>{CHOOSE.closed(group.protocols.length)}</summary>
              {entries(group.protocols)}
            </details>
          </Show>
        </section>
      )}
    </For>
  );
}

/** The protocols of the catalogue, by what this structure could do of them today. */
export function ChooseProtocolPage() {
  const params = useParams<{ structure: string }>();
  const [search, setSearch] = useSearchParams<{
    protocole: string;
    mots: string;
    profession: string;
    specialite: string;
  }>();
  const catalogue = createView("catalogue", () => ({ structure: params.structure }));
  const asked = (): Sought => ({
    words: search.mots ?? "",
    profession: search.profession ?? "",
    specialty: search.specialite ?? "",
  });
  const seek = ({ words, profession, specialty }: Sought) =>
    setSearch(
      {
        mots: words === "" ? undefined : words,
        profession: profession === "" ? undefined : profession,
        specialite: specialty === "" ? undefined : specialty,
      },
      { replace: true },
    );
  return (
    <Answered answer={catalogue()} lines={6}>
      {(view) => (
        <>
          <PageHead
            title={CHOOSE.title}
            crumbs={[{ label: HEAD.teams, href: `/s/${params.structure}/equipes` }]}
            subtitle={CHOOSE.subtitle}
          />
          <Show
            when={view().protocols.length > 0}
            fallback={<Empty title={CHOOSE.empty}>{CHOOSE.emptyAdvice}</Empty>}
          >
            <Seek
              protocols={view().protocols}
              sought={asked()}
              onSeek={(more) => seek({ ...asked(), ...more })}
            />
            <Lists
              protocols={sought(view().protocols, asked())}
              isSought={Object.values(asked()).some((one) => one !== "")}
              structure={params.structure}
              onChoose={(protocole) => setSearch({ protocole })}
              onClear={() => seek({ words: "", profession: "", specialty: "" })}
            />
          </Show>
          <NamesOnly names={view().namesOnly} />
          <IsItOne not={view().notCooperation} />
          <Show when={view().protocols.find(({ version }) => version === search.protocole)}>
            {(protocol) => (
              <ChooseDialog
                structure={params.structure}
                protocol={protocol()}
                onClose={() => setSearch({ protocole: undefined }, { replace: true })}
              />
            )}
          </Show>
        </>
      )}
    </Answered>
  );
}
