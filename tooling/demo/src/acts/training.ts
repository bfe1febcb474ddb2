import type { SaidBody } from "@coopilote/domain/Command.ts";
import { frenchDay } from "@coopilote/domain/kernel/Sentence.ts";
import { Day } from "@coopilote/domain/kernel/time.ts";
import { textAt } from "../Client.ts";
import { instantOf } from "../Clock.ts";
import type { Player } from "../Player.ts";
import type { Act, Told } from "../Tale.ts";
import { hoursOf, partsLedBy, segmentsOf, sequenceId, type Training } from "../Training.ts";
import { files } from "./documents.ts";

const idsOf = (players: ReadonlyArray<Player>) => players.map(({ person }) => person);

const planOf = (told: Told, training: Training) => ({
  session: told.session(training.label),
  title: training.title,
  place: training.place,
  segments: segmentsOf(training, (guest) => told.tale.id(`guest ${guest}`)),
  capacity: training.capacity ?? null,
});

export const schedules =
  (by: Player, training: Training, players: ReadonlyArray<Player>): Act =>
  (told) =>
    told.command(by, "scheduleSession", { ...planOf(told, training), persons: idsOf(players) });

/** The session of the same label takes place otherwise than it was planned. */
export const replans =
  (by: Player, training: Training, reason: string | null): Act =>
  (told) =>
    told.command(by, "replanSession", { ...planOf(told, training), reason });

export const cancels =
  (by: Player, { label }: Training, reason: string): Act =>
  (told) =>
    told.command(by, "cancelSession", { session: told.session(label), reason });

/** Someone from outside who gives training, named to the structure; their label finds them again. */
export const namesGuest =
  (
    by: Player,
    label: string,
    guest: {
      readonly given: string;
      readonly family: string;
      readonly profession: string;
      readonly qualifications?: ReadonlyArray<string>;
      readonly organisation?: string;
    },
  ): Act =>
  (told) =>
    told.command(by, "nameGuestFormateur", {
      guest: told.tale.id(`guest ${label}`),
      name: {
        given: guest.given,
        family: guest.family,
        civility: guest.profession === "medecin" ? "Dr" : null,
      },
      profession: guest.profession,
      qualifications: guest.qualifications ?? [],
      organisation: guest.organisation ?? null,
      number: null,
      engagement: null,
    });

export const opens =
  (by: Player, { label }: Training): Act =>
  (told) =>
    told.command(by, "openSession", { session: told.session(label) });

const shownTo = async (told: Told, player: Player, label: string): Promise<string> =>
  textAt(await told.view(player, `sessions/${told.session(label)}`), "hash");

const isOver = (told: Told, training: Training, index: number): boolean =>
  told.clock.now >= instantOf(told.tale.zone, training.day, hoursOf(training, index).to);

/** Someone signs that they are, or were, at a séquence; `late`: why only now, where the time to sign is over. */
export const signs =
  (player: Player, training: Training, index: number, late: string | null = null): Act =>
  async (told) =>
    told.command(player, "signAttendance", {
      session: told.session(training.label),
      sequence: sequenceId(training, index),
      person: player.person,
      shown: await shownTo(told, player, training.label),
      sentence: isOver(told, training, index) ? "presence.1" : "presence-under-way.1",
      late,
    });

/** Time that one takes to sign on their phone after another, in milliseconds: four do not sign at once. */
const handling = 9_000;

/** Everyone signs a séquence, each from their own phone. */
export const allSign =
  (players: ReadonlyArray<Player>, training: Training, index: number): Act =>
  async (told) => {
    for (const player of players) {
      await signs(player, training, index)(told);
      told.clock.pass(handling);
    }
  };

export const countersigns =
  (by: Player, player: Player, training: Training, index: number): Act =>
  (told) =>
    told.command(by, "countersignLateSignature", {
      session: told.session(training.label),
      sequence: sequenceId(training, index),
      person: player.person,
    });

/** When someone was there, where it was not the whole séquence; local times of its day. */
type Presence =
  | { readonly kind: "whole" }
  | { readonly kind: "absent" }
  | { readonly kind: "partial"; readonly arrived: string; readonly left: string };

const presenceOn = (day: string, presence: Presence): SaidBody<"statePresence">["presence"] =>
  presence.kind === "partial"
    ? {
        kind: "partial",
        arrived: { day, time: presence.arrived },
        left: { day, time: presence.left },
      }
    : presence;

export const statesPresence =
  (
    by: Player,
    player: Player,
    training: Training,
    index: number,
    presence: Presence,
    reason: string | null = null,
  ): Act =>
  (told) =>
    told.command(by, "statePresence", {
      session: told.session(training.label),
      sequence: sequenceId(training, index),
      person: player.person,
      presence: presenceOn(training.day, presence),
      reason,
    });

/** A formateur signs the parts they led. */
export const leads =
  (player: Player, training: Training): Act =>
  async (told) => {
    const led = partsLedBy(training, player);
    const isPast = ({ to }: (typeof led)[number]): boolean =>
      told.clock.now >= instantOf(told.tale.zone, to.day, to.time);
    await told.command(player, "signSegments", {
      session: told.session(training.label),
      segments: led.map(({ segment }) => segment),
      shown: await shownTo(told, player, training.label),
      sentence: led.every(isPast) ? "segments-led.1" : "segments-led-under-way.1",
    });
  };

/** Closes the sheet; `suppleance`: why someone else than a formateur does, and the label of the piece that shows it. */
export const closes =
  (
    by: Player,
    { label }: Training,
    suppleance: { readonly reason: string; readonly piece: string | null } | null = null,
  ): Act =>
  (told) =>
    told.command(by, "closeSheet", {
      session: told.session(label),
      suppleance:
        suppleance === null
          ? null
          : {
              reason: suppleance.reason,
              document: suppleance.piece === null ? null : told.piece(suppleance.piece),
            },
    });

/** An answer to what a sheet is flagged for. */
export const explains =
  (
    by: Player,
    training: Training,
    flag: string,
    explanation: string,
    { player, index }: { readonly player?: Player; readonly index?: number } = {},
  ): Act =>
  (told) =>
    told.command(by, "explainFlag", {
      session: told.session(training.label),
      flag,
      sequence: index === undefined ? null : sequenceId(training, index),
      person: player?.person ?? null,
      explanation,
    });

/** A whole session that went as planned: opened, each séquence signed by all, led, closed. Told once it is over. */
export const holds =
  (training: Training, players: ReadonlyArray<Player>): Act =>
  async (told) => {
    const [first] = training.ledBy;
    if (first === undefined) throw new Error(`nobody leads ${training.label}`);
    await opens(first, training)(told);
    for (const index of training.sequences.keys()) await allSign(players, training, index)(told);
    for (const formateur of training.ledBy) await leads(formateur, training)(told);
    await closes(first, training)(told);
  };

/** A session entered afterwards from its paper sheet, filed with it; those absent or partly there are said. */
export const entersAfterwards =
  (
    by: Player,
    training: Training,
    players: ReadonlyArray<Player>,
    otherwise: (player: Player, index: number) => Presence = () => ({ kind: "whole" }),
  ): Act =>
  async (told) => {
    const sheet = `feuille ${training.label}`;
    await files(by, sheet, ["feuille-emargement"], {
      name: `Feuille d’émargement du ${frenchDay(Day.make(training.day))}.pdf`,
      players,
    })(told);
    const plan = planOf(told, training);
    await told.command(by, "enterSessionAfterwards", {
      ...plan,
      document: told.piece(sheet),
      attendances: training.sequences.flatMap((_, index) =>
        players.map((player) => {
          const presence = otherwise(player, index);
          return {
            sequence: sequenceId(training, index),
            person: player.person,
            presence: presenceOn(training.day, presence),
            signed: presence.kind !== "absent",
          };
        }),
      ),
      signedSegments: plan.segments.flatMap(({ segment, formateurs }) =>
        formateurs.map((formateur) => ({ segment, formateur })),
      ),
    });
  };

/** A delegant attests that a delegate is trained, over the ledger they are shown. */
export const attests =
  (delegant: Player, delegate: Player, team: string): Act =>
  async (told) => {
    const ledger = await told.view(delegant, `teams/${told.team(team)}/ledger/${delegate.person}`);
    await told.command(delegant, "attestTraining", {
      attestation: told.tale.id(`attestation ${team} ${delegate.person}`),
      team: told.team(team),
      person: delegate.person,
      delegant: delegant.person,
      ledger: textAt(ledger, "hash"),
      paper: null,
    });
  };
