import type { ScreenOf } from "../server/screens.ts";
import type { Gesture } from "./gestures.ts";
import { GESTURE_LABELS, WORDS_FOR } from "./gesturesFr.ts";
import { isEngagedDelegant, type Place } from "./nextStep.ts";

type TeamView = ScreenOf<"team">;
type Member = TeamView["members"][number];

/** A gesture in the words of whoever looks: « Signer mon engagement ». */
interface Offered {
  readonly gesture: Gesture;
  readonly label: string;
}

export interface MemberGestures {
  /** What is waited for. */
  readonly first: Offered | undefined;
  /** The rest, under a fold. */
  readonly others: ReadonlyArray<Offered>;
}

const isAttested = ({ attestations }: TeamView, { person }: Member): boolean =>
  attestations.some((each) => each.person === person && each.revoked === null);

/** What whoever looks may do about a member; the server decides all the same. */
export const gesturesFor = (member: Member, team: TeamView, place: Place): MemberGestures => {
  const { me } = place;
  const isSelf = me.person === member.person;
  const words = WORDS_FOR[isSelf ? "own" : "other"];
  const offered = (gesture: Gesture): Offered => ({
    gesture,
    label: words[gesture] ?? GESTURE_LABELS[gesture],
  });
  const isDelegant = isEngagedDelegant(place);
  const files = isDelegant || me.manages;
  const signs: ReadonlyArray<Gesture> = [
    ...(member.engaged === null ? (["signEngagement"] as const) : []),
    ...(member.sworn === null ? (["signSwornStatement"] as const) : []),
  ];
  const reaches = member.role === "delegant" && (isSelf || me.manages);
  const judges = !isSelf && member.role === "delegate" && isDelegant;
  const attests = !isSelf && member.role === "delegate" && files && !isAttested(team, member);
  const first: ReadonlyArray<Gesture> = [
    ...(isSelf || files ? signs : []),
    ...(reaches && member.reachability === null ? (["stateReachability"] as const) : []),
  ];
  const others: ReadonlyArray<Gesture> = [
    ...(attests ? (["attestTraining"] as const) : []),
    ...(judges ? (["recordAssessment", "recordSupervisedPractice"] as const) : []),
    ...(reaches && member.reachability !== null ? (["stateReachability"] as const) : []),
    ...(isSelf || me.manages ? (["withdrawMember"] as const) : []),
  ];
  const [leading, ...rest] = first.map(offered);
  return { first: leading, others: [...rest, ...others.map(offered)] };
};
