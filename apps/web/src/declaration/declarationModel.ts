import { documentKindFr } from "@coopilote/domain/documents/labels.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import type { Fit } from "../documents/fittingPieces.ts";
import type { ScreenOf } from "../server/screens.ts";
import { listInWords } from "../ui/typography.ts";

export type Declaration = ScreenOf<"declaration">;
export type Prepared = Declaration["prepared"][number];
export type Deposit = Declaration["deposits"][number];
export type Member = Declaration["members"][number];
export type Role = Member["role"];

/** What every part of the page is given. */
export interface PartProps {
  view: Declaration;
  structure: string;
  names: Names;
}

export interface Named {
  readonly person: string;
  readonly role: Role;
}

/** A person in a role, as one tick of a list. */
export const tickOf = ({ person, role }: Named): string => `${role}:${person}`;

const ROLES: ReadonlyArray<Role> = ["delegant", "delegate"];

export const namedOf = (tick: string): ReadonlyArray<Named> => {
  const [before, person] = tick.split(":");
  const role = ROLES.find((one) => one === before);
  return role === undefined || person === undefined ? [] : [{ person, role }];
};

export const isNamed = (list: ReadonlyArray<Named>, { person, role }: Named): boolean =>
  list.some((one) => one.person === person && one.role === role);

/** Delegants before delegates, as the form reads. */
export const delegantsFirst = <N extends { readonly role: Role }>(
  list: ReadonlyArray<N>,
): ReadonlyArray<N> => [
  ...list.filter(({ role }) => role === "delegant"),
  ...list.filter(({ role }) => role === "delegate"),
];

/** Each person in a role once, in the order given. */
export const once = (list: ReadonlyArray<Named>): ReadonlyArray<Named> =>
  list.filter((named, index) => !isNamed(list.slice(0, index), named));

/** A piece by its name and what it is: several may bear the same name. */
export const pieceLabel = ({ name, kinds }: Declaration["documents"][number]): string =>
  `${name} (${listInWords(kinds.map(documentKindFr))})`;

interface Lists {
  readonly adds: ReadonlyArray<Named>;
  readonly removes: ReadonlyArray<Named>;
}

/** Whom the deposits together declare, in the order of their receipts: added and not removed since (j1). */
export const declaredBy = (deposits: ReadonlyArray<Lists>): ReadonlyArray<Named> =>
  deposits.reduce<ReadonlyArray<Named>>(
    (declared, { adds, removes }) =>
      once([...declared.filter((named) => !isNamed(removes, named)), ...adds]),
    [],
  );

/** Declared, and no longer in the team: to be removed by a modification (j34). */
export const goneFrom = ({ deposits, members }: Declaration): ReadonlyArray<Named> =>
  declaredBy(deposits).filter((named) => !isNamed(members, named));

/** The list being worked on: the last prepared, while what it adds or removes is not yet declared so. */
export const pendingOf = ({
  prepared,
  deposits,
}: Pick<Declaration, "prepared" | "deposits">): Prepared | undefined => {
  const latest = prepared[0];
  const declared = declaredBy(deposits);
  return latest !== undefined &&
    !latest.deposited &&
    (latest.adds.some((named) => !isNamed(declared, named)) ||
      latest.removes.some((named) => isNamed(declared, named)))
    ? latest
    : undefined;
};

export type Phase = "prepare" | "attest" | "deposit" | "practise" | "practising";

/** What comes now; after the start, a modification goes through the same steps again. */
export const phaseOf = (
  view: Pick<Declaration, "prepared" | "deposits" | "miseEnOeuvre">,
): Phase => {
  const pending = pendingOf(view);
  if (pending !== undefined)
    return pending.needsStatement && pending.statement === null ? "attest" : "deposit";
  if (view.miseEnOeuvre !== null) return "practising";
  return view.deposits.length > 0 ? "practise" : "prepare";
};

/** The paper of the responsable légal: about the team, the structure, or themselves. */
export const legalHeadPaper = ({ structure, view }: PartProps): Fit => ({
  kind: "declaration-responsable",
  about: [view.team, structure, ...(view.legalHead === null ? [] : [view.legalHead.person])],
  team: view.team,
});

/** A writing of the ARS, about the team or the structure. */
export const arsPaper = (
  kind: "demande-ars" | "decision-ars",
  { structure, view }: PartProps,
): Fit => ({ kind, about: [view.team, structure], team: view.team });

/** Whom a new list may add: in the team, and not declared in their role. */
export const toDeclare = ({ members }: Declaration): ReadonlyArray<Member> =>
  members.filter(({ declared }) => declared === null);

/** The role that nobody ready holds: a first list names a binôme (R17). */
export const lackingRole = (
  members: ReadonlyArray<Pick<Member, "role" | "ready">>,
): Role | undefined =>
  ROLES.find((role) => !members.some((member) => member.ready && member.role === role));

const isReferent = ({ me, referent }: Declaration): boolean => referent?.person === me.person;

/** Who may record a deposit, and say what the ARS asks. */
export const mayDeclare = (view: Declaration): boolean =>
  view.me.manages || view.me.isLegalHead || view.me.role !== null || isReferent(view);

/** Who may attest the projet de santé: whoever answers for the structure (j27). */
export const mayAttestProjet = (view: Declaration): boolean =>
  view.me.manages || view.me.isLegalHead || isReferent(view);

/** Who may prepare a list, or drop one for another: where any member declares, any of them (j7, R40). */
export const mayPrepare = (view: Declaration): boolean =>
  mayAttestProjet(view) || (view.regime?.declarant === "any-member" && view.me.role !== null);

/** Who may say that the ARS suspends: anyone engaged who learns it. */
export const maySuspend = (view: Declaration): boolean =>
  mayAttestProjet(view) || view.me.engaged !== null;

/** Who may answer the ARS, close its request, or record that it lifts a suspension: never a delegate. */
export const answersArs = (view: Declaration): boolean =>
  mayAttestProjet(view) || view.me.engaged === "delegant";

/** Who may record a mise en œuvre and a first day. */
export const mayStart = ({ me }: Declaration): boolean =>
  me.manages || me.isLegalHead || me.role !== null;

/** Who may stop someone, or everyone where `person` is null. */
export const mayStop = ({ me }: Declaration, person: string | null): boolean =>
  me.person === person || me.manages || me.engaged === "delegant";

/** Who may have the responsable légal's signature recorded: themselves, or the coordination on paper. */
export const mayRecordLegalHead = ({ me }: Declaration): boolean => me.isLegalHead || me.manages;
