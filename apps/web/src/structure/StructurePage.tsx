import {
  agreementFr,
  arsFr,
  structureKindFr,
  territories,
  zoneFr,
} from "@coopilote/domain/structure/labels.ts";
import { A, useParams } from "@solidjs/router";
import type { JSX } from "solid-js";
import { AccessPart } from "../members/AccessPart.tsx";
import { Answered } from "../server/Answered.tsx";
import { createView } from "../server/views.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { dayWithYear } from "../ui/typography.ts";
import { EntitiesPart, type StructurePartProps } from "./EntitiesPart.tsx";
import { FunctionsPart } from "./FunctionsPart.tsx";
import { SoftwarePart } from "./SoftwarePart.tsx";
import { STRUCTURE } from "./structureFr.ts";

function Fact(props: { label: string; children: JSX.Element }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function Founded(props: Pick<StructurePartProps, "view">) {
  return (
    <dl class="facts">
      <Fact label={STRUCTURE.kind}>{structureKindFr(props.view.kind)}</Fact>
      <Fact label={STRUCTURE.finess}>{props.view.finess ?? STRUCTURE.noFiness}</Fact>
      <Fact label={STRUCTURE.ars}>
        {props.view.ars === null ? STRUCTURE.unsaid : arsFr(props.view.ars)}
      </Fact>
      <Fact label={STRUCTURE.agreement}>
        {props.view.agreement === null ? STRUCTURE.unsaid : agreementFr(props.view.agreement)}
      </Fact>
      <Fact label={STRUCTURE.territory}>
        {territories[props.view.territory].label}, {zoneFr(props.view.zone)}
      </Fact>
      <Fact label={STRUCTURE.opened}>{dayWithYear(props.view.founded.day)}</Fact>
    </dl>
  );
}

/** The structure: what it is, its sites, its software, who holds which function, who has access. */
export function StructurePage() {
  const params = useParams<{ structure: string }>();
  const structure = createView("structure", () => ({ structure: params.structure }));
  return (
    <Answered answer={structure()} lines={8}>
      {(view) => (
        <>
          <PageHead
            title={view().name}
            tab={STRUCTURE.title}
            subtitle={view().mayManage ? undefined : STRUCTURE.notForMe}
          />
          <Founded view={view()} />
          <FunctionsPart structure={params.structure} view={view()} />
          <EntitiesPart structure={params.structure} view={view()} />
          <SoftwarePart structure={params.structure} view={view()} />
          <AccessPart structure={params.structure} mayManage={view().mayManage} />
          <p class="section">
            <A href="/structures/nouvelle">{STRUCTURE.another}</A>
          </p>
        </>
      )}
    </Answered>
  );
}
