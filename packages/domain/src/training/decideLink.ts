import { HashMap, Result } from "effect";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { actingPerson, type Decided, refused } from "../deciding.ts";
import { Instant } from "../kernel/time.ts";
import type { Workspace } from "../Workspace.ts";
import { knownSession, stillToCome } from "./decideGround.ts";
import { formateurId } from "./facts.ts";
import { endOf, leaderSignature } from "./sheet.ts";
import { linkLasts } from "./signingLink.ts";

/**
 * Lets a named guest sign what they lead without an account (j9); whoever hands the link over is recorded (j25),
 * and never takes part in the session: they would answer for their own hours.
 */
export const giveSigningLink = (
  workspace: Workspace,
  command: Body<"giveSigningLink">,
  context: Context,
): Decided<
  "NoSuchSession" | "NoSuchGuest" | "SessionNotPlanned" | "SheetAlreadyClosed" | "AlreadySigned"
> =>
  Result.gen(function* () {
    const { guest, link } = command;
    const session = yield* knownSession(workspace, command.session);
    const led = session.segments.filter(({ formateurs }) =>
      formateurs.some((formateur) => formateurId(formateur) === guest),
    );
    if (led.length === 0) return yield* refused({ _tag: "NoSuchGuest", guest });
    if (HashMap.has(workspace.training.sessionByLink, link))
      return yield* refused({ _tag: "IdAlreadyUsed", id: link });
    const by = yield* actingPerson(context);
    if (HashMap.has(session.enrolled, by))
      return yield* refused({ _tag: "NotAboutOneself", person: by });
    yield* stillToCome(session);
    const signed = led.map(({ segment }) => leaderSignature(session, segment, guest));
    const [first] = signed;
    if (first !== undefined && !signed.includes(undefined))
      return yield* refused({ _tag: "AlreadySigned", since: first.at });
    const ends = Math.max(context.now.at, endOf(session)?.at ?? 0);
    const until = context.civil.of(Instant.make(ends + linkLasts));
    return [
      {
        type: "SigningLinkGiven.1",
        body: { session: command.session, guest, link, by, until },
      },
    ];
  });
