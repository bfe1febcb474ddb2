import type {
  DemonstrationStanding,
  OfferedRole,
  RoleSaid,
} from "@coopilote/contract/demonstration.ts";

/** Whom the visitor is, and where. */
export type Current = OfferedRole & RoleSaid;

/** Whom the visitor is on a page: someone may have a role in several structures. */
export const currentRole = (
  standing: DemonstrationStanding | undefined,
  path: string,
): Current | undefined => {
  const mine = (standing?.structures ?? []).flatMap(({ structure, roles }) =>
    roles.filter(({ isMe }) => isMe).map((role) => ({ ...role, structure })),
  );
  return mine.find(({ structure }) => path.startsWith(`/s/${structure}`)) ?? mine[0];
};

/** Whether the page is one where whom to be is chosen. */
export const isWhereOneChooses = (path: string, current: Current | undefined): boolean =>
  path === "/connexion" || (path === "/" && current === undefined);
