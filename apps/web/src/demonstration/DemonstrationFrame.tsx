import { type RouteSectionProps, useLocation } from "@solidjs/router";
import { Show } from "solid-js";
import { createGuide } from "./createGuide.ts";
import { createStanding } from "./createStanding.ts";
import { createVisit } from "./createVisit.ts";
import { DemonstrationBar } from "./DemonstrationBar.tsx";
import { DEMONSTRATION } from "./fr.ts";
import { Guide } from "./Guide.tsx";
import { Roles } from "./Roles.tsx";
import { currentRole, isWhereOneChooses } from "./currentRole.ts";

/** Every page of a demonstration, under its bar; where one signs in, one chooses whom to be. */
export function DemonstrationFrame(props: RouteSectionProps) {
  const location = useLocation();
  const standing = createStanding();
  const visit = createVisit();
  const current = () => currentRole(standing(), location.pathname);
  const guide = createGuide(current, () => location);
  const choices = () =>
    isWhereOneChooses(location.pathname, current()) ? standing()?.structures : undefined;
  return (
    <>
      <DemonstrationBar
        standing={standing()}
        current={current()}
        awaited={visit.awaited()}
        said={visit.said()}
        onEnter={(role) => void visit.enter(role)}
        onReset={() => {
          const me = current();
          void visit.reset(me && { structure: me.structure, person: me.person });
        }}
      />
      <Guide steps={guide()} />
      <Show when={choices()}>
        {(structures) => (
          <section class="demonstration-choice" aria-labelledby="qui-etre">
            <h2 id="qui-etre">{DEMONSTRATION.chooseTitle}</h2>
            <p>{DEMONSTRATION.chooseAdvice}</p>
            <Roles structures={structures()} onEnter={(role) => void visit.enter(role)} />
          </section>
        )}
      </Show>
      {props.children}
    </>
  );
}
