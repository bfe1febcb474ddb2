import { For } from "solid-js";
import { StatusMark } from "../ui/StatusMark.tsx";
import { TABLET } from "./fr.ts";
import type { Signer } from "./meetingModel.ts";

interface SignerListProps {
  signers: ReadonlyArray<Signer>;
  onPick: (person: string) => void;
}

/** Names as large as a thumb, each with what they have signed. */
export function SignerList(props: SignerListProps) {
  return (
    <ul class="signers" aria-label={TABLET.list}>
      <For each={props.signers}>
        {(signer) => (
          <li>
            <button type="button" class="signer" onClick={() => props.onPick(signer.person)}>
              <b>{signer.name}</b>
              <StatusMark mark={signer.mark}>{signer.said}</StatusMark>
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}
