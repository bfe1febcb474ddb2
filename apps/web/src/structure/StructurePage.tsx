import { A, useParams } from "@solidjs/router";
import { AccessPart } from "../members/AccessPart.tsx";
import { Answered } from "../server/Answered.tsx";
import { createView } from "../server/views.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { EntitiesPart } from "./EntitiesPart.tsx";
import { FunctionsPart } from "./FunctionsPart.tsx";
import { SoftwarePart } from "./SoftwarePart.tsx";
import { StatedPart } from "./StatedPart.tsx";
import { STRUCTURE } from "./structureFr.ts";

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
          <StatedPart structure={params.structure} view={view()} />
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
