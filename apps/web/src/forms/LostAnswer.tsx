import { bringIntoView } from "../ui/bringIntoView.ts";
import { Refused } from "../ui/Faces.tsx";
import { DIALOGS } from "./fr.ts";

/** No answer came: nobody knows whether it was done, and sending it again does it once. */
export function LostAnswer() {
  return (
    <div ref={bringIntoView}>
      <Refused title={DIALOGS.lost}>
        <p>{DIALOGS.lostAdvice}</p>
      </Refused>
    </div>
  );
}
