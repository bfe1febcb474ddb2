import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { DialogButton } from "../forms/DialogButton.tsx";
import { Answered } from "../server/Answered.tsx";
import { localMoment } from "../server/localMoment.ts";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { Table } from "../ui/Table.tsx";
import { dayWithYear } from "../ui/typography.ts";
import { EndAccessDialog, WithdrawDialog } from "./AccessDialogs.tsx";
import { ACCESS } from "./fr.ts";

type Members = ScreenOf<"members">;
type Member = Members["members"][number];
type Pending = Members["invitations"][number];

const rightsWords = ({ rights }: Pick<Member, "rights">): string =>
  rights.includes("manage") ? ACCESS.rights.manage : ACCESS.rights.member;

const dayWords = (at: number): string => dayWithYear(localMoment(at).day);

function Accesses(props: {
  structure: string;
  mayManage: boolean;
  members: ReadonlyArray<Member>;
}) {
  return (
    <Table
      caption={ACCESS.caption}
      rows={props.members}
      empty={undefined}
      columns={[
        {
          label: ACCESS.columns.person,
          cell: (one) => (
            <>
              <A href={`/s/${props.structure}/personnes/${one.person}`}>
                {one.personName ?? ACCESS.forgotten}
              </A>
              {one.isMine ? ` (${ACCESS.mine})` : ""}
            </>
          ),
        },
        { label: ACCESS.columns.rights, cell: rightsWords },
        {
          label: ACCESS.columns.until,
          cell: (one) => (one.until === null ? ACCESS.noEnd : dayWords(one.until)),
        },
        {
          label: ACCESS.columns.act,
          gestures: true,
          cell: (one) => (
            <Show when={(props.mayManage || one.isMine) && one.until === null}>
              <DialogButton
                kind="quiet"
                act={ACCESS.end}
                about={one.personName ?? ACCESS.forgotten}
                dialog={(close) => (
                  <EndAccessDialog
                    structure={props.structure}
                    person={one.person}
                    name={one.personName ?? ACCESS.forgotten}
                    isMine={one.isMine}
                    onClose={close}
                  />
                )}
              />
            </Show>
          ),
        },
      ]}
    />
  );
}

function Invitations(props: { structure: string; invitations: ReadonlyArray<Pending> }) {
  return (
    <Table
      caption={ACCESS.pendingCaption}
      rows={props.invitations}
      empty={undefined}
      columns={[
        { label: ACCESS.pendingColumns.person, cell: (one) => one.personName ?? ACCESS.forgotten },
        { label: ACCESS.pendingColumns.by, cell: (one) => one.invitedBy ?? ACCESS.forgotten },
        {
          label: ACCESS.pendingColumns.rights,
          cell: (one) => (one.renews ? ACCESS.renewal : rightsWords(one)),
        },
        { label: ACCESS.pendingColumns.until, cell: (one) => dayWords(one.until) },
        {
          label: ACCESS.pendingColumns.act,
          gestures: true,
          cell: (one) => (
            <DialogButton
              kind="quiet"
              act={ACCESS.withdraw}
              about={one.personName ?? ACCESS.forgotten}
              dialog={(close) => (
                <WithdrawDialog
                  structure={props.structure}
                  invitation={one.invitation}
                  name={one.personName ?? ACCESS.forgotten}
                  onClose={close}
                />
              )}
            />
          ),
        },
      ]}
    />
  );
}

/** Who can sign in here, and the invitations that have not served yet. */
export function AccessPart(props: { structure: string; mayManage: boolean }) {
  const members = createView("members", () => ({ structure: props.structure }));
  return (
    <section class="section">
      <div class="section-head">
        <div>
          <h2>{ACCESS.title}</h2>
          <p class="small quiet">
            {ACCESS.subtitle} {ACCESS.toInvite}
          </p>
        </div>
      </div>
      <Answered answer={members()} lines={3} refused={() => <p class="quiet">{ACCESS.hidden}</p>}>
        {(view) => (
          <>
            <Accesses
              structure={props.structure}
              mayManage={props.mayManage}
              members={view().members}
            />
            <Show when={view().invitations.length > 0}>
              <div class="section-head section">
                <h3>{ACCESS.pending}</h3>
              </div>
              <Invitations structure={props.structure} invitations={view().invitations} />
            </Show>
          </>
        )}
      </Answered>
    </section>
  );
}
