import { useSearchParams } from "@solidjs/router";
import { splitSizes } from "@coopilote/domain/dossier/partsOf.ts";
import { For, Show } from "solid-js";
import { createAct } from "../forms/act.ts";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import { ask } from "../server/commands.ts";
import type { ScreenOf } from "../server/screens.ts";
import { refresh } from "../server/views.ts";
import { Select } from "../ui/Choices.tsx";
import { type DossierSearch, leavingAddress } from "./dossierSearch.ts";
import { TAKE } from "./fr.ts";
import { Leaving } from "./Leaving.tsx";

interface PaperProps {
  structure: string;
  view: ScreenOf<"dossier">;
}

const sizes = splitSizes.map((size) => ({ value: String(size), label: TAKE.cutSize(size) }));

/** The size at which parts are cut, for everyone of the structure. */
function CutSize(props: PaperProps) {
  const cutting = createAct(
    ({ splitAt }: { readonly splitAt: (typeof splitSizes)[number] }) =>
      ask("choosePaperSize", { structure: props.structure }, { splitAt }),
    () => void refresh(),
  );
  const choose = (value: string) => {
    const splitAt = splitSizes.find((size) => String(size) === value);
    if (splitAt !== undefined) void cutting.run({ splitAt });
  };
  return (
    <div class="proof-cut">
      <Select
        name="splitAt"
        label={TAKE.cut}
        hint={TAKE.cutHint}
        value={String(props.view.paper.splitAt)}
        choices={sizes}
        onChange={choose}
      />
      <SendingFaces form={cutting} names={noNames} />
    </div>
  );
}

interface PartsProps {
  parts: ScreenOf<"inspection">["paper"];
  /** Where a part is asked, from 1. */
  addressOf: (part: number) => string;
}

/** The paper that stands alone, whole or in parts that a mail carries. */
export function PaperParts(props: PartsProps) {
  const count = () => props.parts.length;
  return (
    <>
      <p>{TAKE.paperText}</p>
      <For each={props.parts}>
        {({ first, last, size }, place) => (
          <Leaving
            address={props.addressOf(place() + 1)}
            expected={size}
            kind={place() === 0 ? "main" : "plain"}
            label={count() === 1 ? TAKE.paper : TAKE.part(place() + 1, count())}
          >
            {TAKE.partText(first, last, size)}
          </Leaving>
        )}
      </For>
    </>
  );
}

/** The same, and at which size it is cut, for who may choose it. */
export function PaperPart(props: PaperProps) {
  const [search] = useSearchParams<DossierSearch>();
  return (
    <>
      <PaperParts
        parts={props.view.paper.parts}
        addressOf={(part) => leavingAddress(props.structure, "paper", search, part)}
      />
      <Show when={props.view.paper.mayCut}>
        <CutSize structure={props.structure} view={props.view} />
      </Show>
    </>
  );
}
