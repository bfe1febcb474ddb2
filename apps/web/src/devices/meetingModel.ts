import type { ScreenOf } from "../server/screens.ts";
import type { Mark } from "../ui/Mark.ts";
import { TABLET } from "./fr.ts";

type Shared = ScreenOf<"sharedDevice">;
export type Meeting = Extract<Shared, { readonly kind: "team" }>;
export type MeetingMember = Meeting["members"][number];

/** Someone in the list that goes round. */
export interface Signer {
  readonly person: string;
  readonly name: string;
  readonly mark: Mark;
  readonly said: string;
}

/** What is left for a member to sign, or nothing. */
export const leftOf = ({
  engaged,
  sworn,
}: Pick<MeetingMember, "engaged" | "sworn">): "both" | "engagement" | "sworn" | undefined => {
  if (engaged === null) return sworn === null ? "both" : "engagement";
  return sworn === null ? "sworn" : undefined;
};

const saidOf = (member: MeetingMember, today: string): Pick<Signer, "mark" | "said"> => {
  const { engaged, sworn } = member;
  const left = leftOf(member);
  if (left === "both") return { mark: "waiting", said: TABLET.toSign };
  if (left === "sworn") return { mark: "partly", said: TABLET.half };
  if (left === "engagement") return { mark: "partly", said: TABLET.halfEngagement };
  const last = [engaged, sworn].flatMap((at) => at ?? []).toSorted((a, b) => b.at - a.at)[0];
  return { mark: "met", said: last === undefined ? "" : TABLET.signed(last, today) };
};

/** The members as they are listed: by name, whatever they have signed, so that nobody loses their place. */
export const signersOf = ({
  members,
  now,
}: Pick<Meeting, "members" | "now">): ReadonlyArray<Signer> =>
  members.map((member) => ({
    person: member.person,
    name: member.name,
    ...saidOf(member, now.day),
  }));

/** How many have nothing left to sign. */
export const doneIn = (signers: ReadonlyArray<Signer>): number =>
  signers.filter(({ mark }) => mark === "met").length;
