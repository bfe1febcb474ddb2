import type { sharedDeviceEndpoints } from "@coopilote/contract/devices/endpoints.ts";
import type { Body } from "@coopilote/domain/Command.ts";
import { execute } from "@coopilote/domain/execute.ts";
import type { SharedDevice } from "@coopilote/domain/journal/SharedDevice.ts";
import type { CommandId, PersonId } from "@coopilote/domain/kernel/ids.ts";
import type { Observed } from "@coopilote/domain/kernel/Signature.ts";
import { isGathered } from "@coopilote/domain/sharedDevicePolicy.ts";
import { Effect } from "effect";
import { act } from "../Binding.ts";
import { neverMet } from "../neverMet.ts";
import { choosing, proven } from "./pins.ts";
import { found, notOpen } from "./sharedDevices.ts";

type Endpoints = typeof sharedDeviceEndpoints;

/** Someone on a device, as the journal will name them: the device is their link. */
const someoneOn = ({ id, structure }: SharedDevice, person: PersonId, evidence: Observed) => ({
  structure,
  actor: { kind: "link", link: id, person } as const,
  evidence: { ...evidence, method: "shared-device", link: id } as const,
});

const signerOn = (
  device: SharedDevice,
  person: PersonId,
  command: CommandId,
  evidence: Observed,
) => ({ ...someoneOn(device, person, evidence), command });

/** A first PIN, or another in place of one forgotten: whoever opened the device is there, and proves it with their own (j25). */
export const choosePin = act<Endpoints["choosePin"]>(
  Effect.fnUntraced(function* ({ caller, params, body }) {
    const { person, pin, confirmedBy, identity } = body;
    const { device, snapshot, now } = yield* found(params.token, caller.address);
    const { structure, gathering } = device;
    if (!isGathered(snapshot.workspace, gathering, person, now)) return yield* Effect.fail(notOpen);
    yield* proven({ structure, person: device.person }, confirmedBy).pipe(
      Effect.catchTag("WrongPin", () => Effect.fail({ _tag: "PinNotConfirmed" } as const)),
    );
    if (identity !== null)
      yield* execute({
        ...signerOn(device, device.person, identity.command, caller.evidence),
        name: "verifyIdentity",
        body: { person, how: identity.how },
      }).pipe(
        Effect.catchTag(["NotFound", "NoSuchPerson"], () => Effect.fail(notOpen)),
        Effect.catchTag("IdentityAlreadyVerified", () => Effect.void),
        Effect.catchTag([...neverMet, "KeyAlreadyUsed"], Effect.die),
      );
    const opener = someoneOn(device, device.person, caller.evidence);
    yield* choosing({ ...opener, body: { person, link: device.id } }, pin).pipe(
      Effect.catchTag("NotFound", () => Effect.fail(notOpen)),
    );
    return {};
  }),
);

/** Engagement and sworn statement, one after the other: sent again, what was signed stays signed once. */
export const signOnSharedDevice = act<Endpoints["signOnSharedDevice"]>(
  Effect.fnUntraced(function* ({ caller, params, body }) {
    const { person, pin, engagement, sworn } = body;
    const { device } = yield* found(params.token, caller.address);
    const { gathering, structure } = device;
    if (gathering.kind !== "team") return yield* Effect.fail(notOpen);
    yield* proven({ structure, person }, pin);
    const { team } = gathering;
    const asking = (command: CommandId) => signerOn(device, person, command, caller.evidence);
    const signs = Effect.gen(function* () {
      if (engagement !== null) {
        const { command, insurance } = engagement;
        const signed: Body<"signEngagement"> = { team, person, insurance, paper: null };
        yield* execute({ ...asking(command), name: "signEngagement", body: signed });
      }
      if (sworn !== null) {
        const signed: Body<"signSwornStatement"> = { team, person, paper: null };
        yield* execute({ ...asking(sworn.command), name: "signSwornStatement", body: signed });
      }
    });
    yield* signs.pipe(
      Effect.catchTag(["NotFound", "NotAllowed", "NoSuchTeam"], () => Effect.fail(notOpen)),
      Effect.catchTag(
        [
          ...neverMet,
          "NotAboutOneself",
          "SignedByThemselvesOnly",
          "NoSuchDocument",
          "DocumentNotOfKind",
          "DocumentToRedo",
          "DocumentNotAbout",
        ],
        Effect.die,
      ),
    );
    return {};
  }),
);

/** Someone's own presence on the sheet that the device was opened for. */
export const attendOnSharedDevice = act<Endpoints["attendOnSharedDevice"]>(
  Effect.fnUntraced(function* ({ caller, params, body }) {
    const { person, pin, command, ...signed } = body;
    const { device } = yield* found(params.token, caller.address);
    const { gathering, structure } = device;
    if (gathering.kind !== "session") return yield* Effect.fail(notOpen);
    yield* proven({ structure, person }, pin);
    yield* execute({
      ...signerOn(device, person, command, caller.evidence),
      name: "signAttendance",
      body: { ...signed, session: gathering.session, person, late: null },
    }).pipe(
      Effect.catchTag(["NotFound", "NotAllowed", "NoSuchSession"], () => Effect.fail(notOpen)),
      Effect.catchTag(
        [...neverMet, "NotAboutOneself", "SignedByThemselvesOnly", "PresenceOutsideSequence"],
        Effect.die,
      ),
    );
    return {};
  }),
);
