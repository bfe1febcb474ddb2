import { DemonstrationBar } from "../demonstration/DemonstrationBar.tsx";
import { SECTIONS } from "./fr.ts";
import { ROLE, STANDING } from "./demonstration.ts";

const nothing = () => undefined;

export function Demonstrating() {
  return (
    <section class="section">
      <h2>{SECTIONS.demonstration}</h2>
      <DemonstrationBar
        standing={STANDING}
        current={ROLE}
        awaited={undefined}
        said={undefined}
        onEnter={nothing}
        onReset={nothing}
      />
    </section>
  );
}
