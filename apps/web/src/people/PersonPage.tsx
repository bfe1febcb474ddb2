import "./people.css";
import { documentsOfPeople } from "@coopilote/domain/documents/labels.ts";
import { A, useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { DocumentTable } from "../documents/DocumentTable.tsx";
import { FilingDialog, type Subjects } from "../documents/FilingDialog.tsx";
import { DialogButton } from "../forms/DialogButton.tsx";
import { ExperiencePart } from "../experience/ExperiencePart.tsx";
import { Answered } from "../server/Answered.tsx";
import { createView } from "../server/views.ts";
import { Badge } from "../ui/Badge.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { DOT, listInWords, sentence } from "../ui/typography.ts";
import { AbsencePart } from "./AbsencePart.tsx";
import { AccountPart } from "./AccountPart.tsx";
import { PEOPLE, PERSON } from "./fr.ts";
import { IdentityPart, mayEdit, type PartProps } from "./IdentityPart.tsx";
import { JobPart } from "./JobPart.tsx";
import { Dated, Particular, Particulars } from "./Particulars.tsx";
import { jobOf, lacksOf } from "./peopleModel.ts";
import { PlacePart } from "./PlacePart.tsx";

function Teams(props: PartProps) {
  return (
    <Particular label={PERSON.teams}>
      <Dated
        ones={props.view.line.memberships}
        empty={PERSON.noTeam}
        text={(one) => (
          <A href={`/s/${props.structure}/equipes/${one.team}`}>
            {one.withdrawn ? PEOPLE.left(one.title) : PEOPLE.roleIn(one.role, one.title)}
          </A>
        )}
      />
    </Particular>
  );
}

const whoWords = ({ line, isSelf }: PartProps["view"]): string =>
  [sentence(jobOf(line) ?? ""), isSelf ? PERSON.self : ""].filter((word) => word !== "").join(DOT);

/** A piece filed from here is about this person. */
const NO_SUBJECT: Subjects = { structures: [], teams: [], people: [] };

function Person(props: PartProps) {
  const lacks = () => lacksOf(props.view.line).map((lack) => PEOPLE.missing[lack]);
  return (
    <>
      <PageHead
        title={props.view.line.name}
        crumbs={[{ label: PERSON.people, href: `/s/${props.structure}/personnes` }]}
        subtitle={
          <>
            {whoWords(props.view)}
            <Show when={lacks().length > 0}>
              {" "}
              <Badge tone="blocks">{PEOPLE.lacking(listInWords(lacks()))}</Badge>
            </Show>
          </>
        }
      />
      <Particulars>
        <IdentityPart {...props} />
        <JobPart {...props} />
        <Show when={props.view.experiences}>
          {(experiences) => (
            <ExperiencePart
              structure={props.structure}
              person={props.view.line.person}
              experiences={experiences()}
              mayState={mayEdit(props.view)}
            />
          )}
        </Show>
        <PlacePart {...props} />
        <AbsencePart {...props} />
        <Teams {...props} />
        <AccountPart {...props} />
      </Particulars>
      <Show when={props.view.isSelf || props.view.mayManage}>
        <section class="section">
          <div class="section-head">
            <h2>{PERSON.documents}</h2>
            <DialogButton
              act={PERSON.fileDocument}
              dialog={(close) => (
                <FilingDialog
                  structure={props.structure}
                  subjects={NO_SUBJECT}
                  about={[props.view.line.person]}
                  kinds={documentsOfPeople}
                  onClose={close}
                />
              )}
            />
          </div>
          <DocumentTable
            structure={props.structure}
            pieces={props.view.documents}
            empty={<p class="quiet">{PERSON.noDocument}</p>}
          />
        </section>
      </Show>
    </>
  );
}

/** Someone of the structure: what is known of them, and who may change what. */
export function PersonPage() {
  const params = useParams<{ structure: string; person: string }>();
  const person = createView("person", () => ({
    structure: params.structure,
    person: params.person,
  }));
  return (
    <Answered answer={person()} lines={8}>
      {(view) => <Person structure={params.structure} view={view()} />}
    </Answered>
  );
}
