import { Button } from "../ui/Button.tsx";
import { EntryFrame } from "./EntryFrame.tsx";
import { SIGN_UP } from "./fr.ts";

interface KeptIdentifierProps {
  identifier: string;
  onKept: () => void;
}

/** The identifier of someone without e-mail, shown once (j25). */
export function KeptIdentifier(props: KeptIdentifierProps) {
  return (
    <EntryFrame title={SIGN_UP.keepTitle} subtitle={SIGN_UP.keepAdvice}>
      <p class="kept-identifier">{props.identifier.toLowerCase()}</p>
      <Button kind="main" wide onClick={() => props.onKept()}>
        {SIGN_UP.kept}
      </Button>
    </EntryFrame>
  );
}
