import { useParams } from "@solidjs/router";
import type { JSX } from "solid-js";
import { noNames } from "../forms/noNames.ts";
import { RefusedBy } from "../readiness/RefusedBy.tsx";
import type { Problem } from "../server/Answer.ts";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { PLAN } from "./planFr.ts";

/** A session with what it is planned from. */
export interface Planned {
  readonly structure: string;
  readonly sheet: ScreenOf<"sheet">;
  readonly planning: ScreenOf<"planning">;
}

interface OverSheetProps {
  title: string;
  subtitle?: string | undefined;
  children: (planned: Planned) => JSX.Element;
}

/** The page has its head already: a refusal is said under it. */
const underHead = (problem: Problem) => <RefusedBy problem={problem} names={noNames} />;

/** A page over the sheet of the session that the address names, back to which it leads. */
export function OverSheet(props: OverSheetProps) {
  const params = useParams<{ structure: string; session: string }>();
  const sheet = createView("sheet", () => ({
    structure: params.structure,
    session: params.session,
  }));
  const planning = createView("planning", () => ({ structure: params.structure }));
  return (
    <>
      <PageHead
        title={props.title}
        subtitle={props.subtitle}
        crumbs={[
          { label: PLAN.sessions, href: `/s/${params.structure}/seances` },
          { label: PLAN.sheet, href: `/s/${params.structure}/seances/${params.session}` },
        ]}
      />
      <Answered answer={planning()} lines={6} refused={underHead}>
        {(planned) => (
          <Answered answer={sheet()} lines={6} refused={underHead}>
            {(view) =>
              props.children({
                structure: params.structure,
                get sheet() {
                  return view();
                },
                get planning() {
                  return planned();
                },
              })
            }
          </Answered>
        )}
      </Answered>
    </>
  );
}
