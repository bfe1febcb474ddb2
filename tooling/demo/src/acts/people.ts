import type { SaidBody } from "@coopilote/domain/Command.ts";
import { textAt } from "../Client.ts";
import { addressOf, nameOf, password, type Player } from "../Player.ts";
import type { Act } from "../Tale.ts";

type Founding = Pick<
  SaidBody<"foundStructure">,
  "kind" | "name" | "finess" | "ars" | "agreement"
> & {
  readonly territory?: SaidBody<"foundStructure">["territory"];
};

const nameIn = ({ given, family, civility }: Player) => ({ given, family, civility });

/** The entity of a label; a structure's first is `siège`. */
const seat = "siège";

/** Someone opens an account and the structure's space. */
export const founds =
  (founder: Player, { territory = "metropole", ...structure }: Founding): Act =>
  async (told) => {
    await told.signUp(founder);
    await told.command(founder, "foundStructure", {
      ...structure,
      territory,
      entity: told.tale.id(seat),
      zone: told.tale.zone,
      founder: founder.person,
      founderName: nameIn(founder),
    });
  };

/** A second site, or another legal entity, of the structure. */
export const addsEntity =
  (by: Player, label: string, name: string, finess: string | null): Act =>
  (told) =>
    told.command(by, "addEntity", { entity: told.tale.id(label), name, finess });

export const assigns =
  (by: Player, to: Player, held: SaidBody<"assignFunction">["function"], from: string): Act =>
  (told) =>
    told.command(by, "assignFunction", {
      person: to.person,
      function: held,
      from,
      read: "legal-head-meaning",
    });

/** How someone belongs and works; by default an associate of the seat, in liberal practice. */
export type Belonging = {
  readonly entity?: string;
  readonly as?: NonNullable<SaidBody<"addPerson">["affiliation"]>["as"];
  readonly mode?: NonNullable<SaidBody<"addPerson">["exercise"]>["mode"];
  readonly since?: string;
};

const registrationOf = ({ rpps, profession }: Player) => {
  if (rpps !== null) return { register: "rpps", number: rpps } as const;
  return profession === null ? null : ({ register: "none" } as const);
};

/** Someone known to the structure from now on. */
export const knows =
  (by: Player, player: Player, belonging: Belonging = {}): Act =>
  (told) => {
    const { entity = seat, as = "associe", mode = "liberal", since = "2024-01-01" } = belonging;
    const { person, profession, qualifications } = player;
    const at = told.tale.id(entity);
    return told.command(by, "addPerson", {
      person,
      name: nameIn(player),
      contact: { email: addressOf(player), phone: null },
      profession,
      qualifications,
      registration: registrationOf(player),
      affiliation: {
        affiliation: told.tale.id(`affiliation ${nameOf(player)}`),
        entity: at,
        as,
        from: since,
        document: null,
      },
      exercise:
        profession === null
          ? null
          : {
              exercise: told.tale.id(`exercise ${nameOf(player)}`),
              mode,
              employer: mode === "salarie" ? at : null,
              from: since,
            },
    });
  };

/** What a founder who is a professional says of themselves, once the structure is founded. */
export const describes =
  (player: Player, { entity = seat, as = "associe", since = "2024-01-01" }: Belonging = {}): Act =>
  async (told) => {
    const { person, profession, qualifications, rpps } = player;
    if (profession === null) return;
    await told.command(player, "stateProfession", { person, profession, from: null });
    for (const qualification of qualifications)
      await told.command(player, "recordQualification", {
        person,
        qualification,
        obtainedOn: null,
      });
    if (rpps !== null)
      await told.command(player, "recordRegistration", { person, register: "rpps", number: rpps });
    await told.command(player, "recordAffiliation", {
      person,
      affiliation: told.tale.id(`affiliation ${nameOf(player)}`),
      entity: told.tale.id(entity),
      as,
      from: since,
      document: null,
    });
    await told.command(player, "startExercise", {
      person,
      exercise: told.tale.id(`exercise ${nameOf(player)}`),
      mode: "liberal",
      employer: null,
      from: since,
    });
  };

/** Someone is sent a link and opens their account by it. */
export const letsIn =
  (by: Player, player: Player, rights: ReadonlyArray<string> = ["member"]): Act =>
  async (told) => {
    const invited = await told.post(by, "invitations", { person: player.person, rights });
    await told.client(player).post(`/api/invitations/${textAt(invited, "token")}/join`, {
      name: nameOf(player),
      identifier: addressOf(player),
      password,
    });
  };

/** Known, and let in. */
export const welcomes =
  (by: Player, player: Player, belonging?: Belonging): Act =>
  async (told) => {
    await knows(by, player, belonging)(told);
    await letsIn(by, player)(told);
  };

/** A specialty or a diploma that someone has since a day. */
export const obtained =
  (by: Player, { person }: Player, qualification: string, obtainedOn: string): Act =>
  (told) =>
    told.command(by, "recordQualification", { person, qualification, obtainedOn });

export const verifiesIdentity =
  (by: Player, of: Player): Act =>
  (told) =>
    told.command(by, "verifyIdentity", { person: of.person, how: "professional-card" });

export const adoptsSoftware =
  (by: Player, name: string, from: string): Act =>
  (told) =>
    told.command(by, "adoptSharedSoftware", {
      software: told.tale.id(`software ${name}`),
      name,
      from,
      access: "everyone",
    });

/** Someone no longer belongs to the entity they were known in, and no longer works there. */
export const leaves =
  (by: Player, player: Player, on: string): Act =>
  async (told) => {
    const { person } = player;
    await told.command(by, "endExercise", {
      person,
      exercise: told.tale.id(`exercise ${nameOf(player)}`),
      on,
    });
    await told.command(by, "endAffiliation", {
      person,
      affiliation: told.tale.id(`affiliation ${nameOf(player)}`),
      on,
    });
  };

/** Someone may no longer sign in to the structure. */
export const endsAccess =
  (by: Player, { person }: Player): Act =>
  async (told) => {
    await told.post(by, `members/${person}/end`, {});
  };
