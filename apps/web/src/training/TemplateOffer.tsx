import { templateFor, type Template } from "@coopilote/domain/training/margin.ts";
import { For, Show } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { newId } from "../server/ids.ts";
import { Button } from "../ui/Button.tsx";
import { ofName } from "../ui/typography.ts";
import { moved } from "./clock.ts";
import { TEMPLATE } from "./planFr.ts";
import type { Plan } from "./planModel.ts";

type Team = ScreenOf<"planning">["teams"][number];

/** What the delegates of a team are asked: the same for all, where any of them says it. */
const templateOf = ({ delegates }: Team): Template | undefined => {
  const asked = delegates.find(({ need, daysNeed }) => need !== null && daysNeed !== null);
  return asked === undefined || asked.need === null || asked.daysNeed === null
    ? undefined
    : templateFor(asked.need, asked.daysNeed);
};

const MARGIN_STARTS_AT = "13:00";

const applied = (plan: Plan, template: Template): void => {
  const [first] = plan.draft().segments;
  if (first === undefined) return;
  const from = { time: MARGIN_STARTS_AT, which: "" as const };
  const to = { time: moved(MARGIN_STARTS_AT, template.each), which: "" as const };
  plan.change("segments", [{ ...first, from, to }]);
  plan.change(
    "days",
    Array.from({ length: template.sessions }, (_, place) => ({
      session: newId(),
      day: plan.draft().days[place]?.day ?? "",
    })),
  );
};

interface TemplateOfferProps {
  plan: Plan;
  planning: ScreenOf<"planning">;
}

/** Ready programmes with a margin, and why there is one (j22). */
export function TemplateOffer(props: TemplateOfferProps) {
  const offers = () => {
    const chosen = props.planning.teams.filter(({ protocol }) =>
      props.plan.draft().protocols.includes(protocol),
    );
    const templates = chosen.flatMap((team) => {
      const template = templateOf(team);
      return template === undefined ? [] : [[team.title, template] as const];
    });
    return [...new Map(templates)];
  };
  return (
    <Show when={offers().length > 0}>
      <aside class="templates" aria-label={TEMPLATE.heading}>
        <For each={offers()}>
          {([title, template]) => (
            <div class="template">
              <div>
                <b>{TEMPLATE.offer(template)}</b>
                <p class="small quiet">{TEMPLATE.why(template)}</p>
              </div>
              <Button
                aria-label={TEMPLATE.applyFor(ofName(title))}
                onClick={() => applied(props.plan, template)}
              >
                {TEMPLATE.apply}
              </Button>
            </div>
          )}
        </For>
      </aside>
    </Show>
  );
}
