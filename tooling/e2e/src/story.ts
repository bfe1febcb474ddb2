import type { AskedName, SaidBody } from "@coopilote/domain/Command.ts";
import { Client, textAt } from "@coopilote/demo/Client.ts";
import type { ParisDay } from "./clock.ts";
import { newId } from "./newId.ts";

/** Plainly invented people, with the fictive numbers that registers reserve. */
const cast = {
  lucie: {
    name: { family: "Exemple", given: "Lucie", civility: "Dr" },
    profession: "medecin",
    qualifications: ["medecine-generale"],
    rpps: "10999000002",
    role: "delegant",
  },
  ines: {
    name: { family: "Fictive", given: "Inès", civility: null },
    profession: "masseur-kinesitherapeute",
    qualifications: [],
    rpps: "10999000010",
    role: "delegate",
  },
  hugo: {
    name: { family: "Modèle", given: "Hugo", civility: null },
    profession: "masseur-kinesitherapeute",
    qualifications: [],
    rpps: "10999000028",
    role: "delegate",
  },
  zoe: {
    name: { family: "Inventée", given: "Zoé", civility: null },
    profession: "masseur-kinesitherapeute",
    qualifications: [],
    rpps: "10999000036",
    role: "delegate",
  },
} as const;
type Member = keyof typeof cast;
export type Who = Member | "camille";

const structureNames = {
  msp: "MSP de l’Exemple",
  cpts: "CPTS de l’Exemple",
  etablissement: "Hôpital de l’Exemple",
} as const;

const camille = { family: "Imaginaire", given: "Camille", civility: null };

export const password = "phrase de passe inventée";
export const addressOf = (who: Who): string => `${who}@exemple.fr`;
const members: ReadonlyArray<Member> = ["lucie", "ines", "hugo"];

/** A one-page piece, empty but valid. */
export const piece = new TextEncoder().encode(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
);

/** The nth id of the story: each server has a folder of its own, so that they may be the same everywhere. */
const idOf = (n: number): string => `01950000-0000-7000-8000-${String(n).padStart(12, "0")}`;

/** What two readers of an annex tick, one by one (j4). */
export const annexFamilies = [
  "theory-practice",
  "supervised-acts",
  "assessment",
  "upkeep",
  "documents",
] as const;

type PlannedSegment = SaidBody<"scheduleSession">["segments"][number];

/** A séquence of one part, led by Lucie. */
interface Part {
  readonly segment: string;
  readonly sequence: string;
  readonly from: string;
  readonly to: string;
}

const partOf = (n: number, from: string, to: string): Part => ({
  segment: idOf(n),
  sequence: idOf(n + 1),
  from,
  to,
});

/** A training of ten hours over three days; the second day has two séquences. */
export const sessionsOn = (first: ParisDay, second: ParisDay, third: ParisDay) =>
  [
    { session: idOf(10), day: first, ends: "16:00", parts: [partOf(11, "12:30", "16:00")] },
    {
      session: idOf(20),
      day: second,
      ends: "17:00",
      parts: [partOf(21, "12:30", "14:30"), partOf(23, "15:30", "17:00")],
    },
    { session: idOf(30), day: third, ends: "15:30", parts: [partOf(31, "12:30", "15:30")] },
  ] as const;
type Session = ReturnType<typeof sessionsOn>[number];

export const sessions = sessionsOn("2026-03-10", "2026-03-17", "2026-03-24");

/** A structure as it stands, and everyone's way in; the server may be another from one chapter to the next. */
export class Story {
  readonly structure = idOf(1);
  readonly entity = idOf(2);
  readonly team = idOf(3);
  readonly persons: Readonly<Record<Who, string>> = {
    camille: idOf(4),
    lucie: idOf(5),
    ines: idOf(6),
    hugo: idOf(7),
    zoe: idOf(8),
  };
  readonly clients: Readonly<Record<Who, Client>>;
  /** Who founds the structure, coordinates it and holds its functions. */
  coordinator: "camille" | "lucie" = "camille";

  #url: string;

  constructor(url: string) {
    this.#url = url;
    const client = (who: Who): Client =>
      new Client(() => this.#url, "Story/1.0 (navigateur inventé)", {
        identifier: addressOf(who),
        password,
      });
    this.clients = {
      camille: client("camille"),
      lucie: client("lucie"),
      ines: client("ines"),
      hugo: client("hugo"),
      zoe: client("zoe"),
    };
  }

  command<N extends AskedName>(who: Who, name: N, body: SaidBody<N>): Promise<void> {
    return this.clients[who].command(this.structure, name, body);
  }

  view(who: Who, path: string): Promise<unknown> {
    return this.clients[who].view(`/api/structures/${this.structure}/${path}`);
  }

  /** The same story on a server started again, perhaps on another day. */
  resume(url: string): void {
    this.#url = url;
  }

  /** The coordinator founds a structure with a common software and its functions. */
  async found(kind: keyof typeof structureNames = "msp"): Promise<void> {
    const { coordinator } = this;
    const name = coordinator === "camille" ? camille : cast[coordinator].name;
    await this.clients[coordinator].post("/api/sign-up", {
      name: `${name.given} ${name.family}`,
      identifier: addressOf(coordinator),
      password,
    });
    await this.command(coordinator, "foundStructure", {
      entity: this.entity,
      kind,
      zone: "Europe/Paris",
      territory: "metropole",
      name: structureNames[kind],
      finess: "759990005",
      ars: null,
      agreement: kind === "etablissement" ? null : "aci",
      founder: this.persons[coordinator],
      founderName: name,
    });
    for (const held of ["legal-head", "declaration-referent"] as const)
      await this.command(coordinator, "assignFunction", {
        person: this.persons[coordinator],
        function: held,
        from: "2026-01-01",
        read: "legal-head-meaning",
      });
    await this.command(coordinator, "adoptSharedSoftware", {
      software: newId(),
      name: "Logiciel commun de l’Exemple",
      from: "2024-01-01",
      access: "everyone",
    });
  }

  /** The team of lombalgie: its people known, proposed, and let in by their links. */
  async form(volunteers = members): Promise<void> {
    await this.command(this.coordinator, "chooseProtocol", {
      team: this.team,
      protocol: "lombalgie",
      version: "lombalgie-2020-03-06",
      need: null,
    });
    for (const who of volunteers) {
      if (who !== this.coordinator) await this.know(who);
      await this.propose(who);
      if (who !== this.coordinator) await this.letIn(who);
    }
  }

  /** Someone known to the structure. */
  async know(who: Member): Promise<void> {
    const { name, profession, qualifications, rpps } = cast[who];
    await this.command(this.coordinator, "addPerson", {
      person: this.persons[who],
      name,
      contact: null,
      profession,
      qualifications,
      registration: { register: "rpps", number: rpps },
      affiliation: {
        affiliation: newId(),
        entity: this.entity,
        as: "associe",
        from: "2024-01-01",
        document: null,
      },
      exercise: { exercise: newId(), mode: "liberal", employer: null, from: "2020-01-01" },
    });
  }

  propose(who: Member): Promise<void> {
    const { role } = cast[who];
    const { team, persons } = this;
    return this.command(this.coordinator, "proposeMember", { team, person: persons[who], role });
  }

  /** The token of a link that lets someone act in their own name. */
  async invite(person: string): Promise<string> {
    const invited = await this.clients[this.coordinator].post(
      `/api/structures/${this.structure}/invitations`,
      { person, rights: ["member"] },
    );
    return textAt(invited, "token");
  }

  async letIn(who: Member): Promise<void> {
    const { name } = cast[who];
    await this.clients[who].post(`/api/invitations/${await this.invite(this.persons[who])}/join`, {
      name: `${name.given} ${name.family}`,
      identifier: addressOf(who),
      password,
    });
  }

  async file(who: Who, kinds: ReadonlyArray<string>): Promise<string> {
    const document = await this.clients[who].send(this.structure, piece);
    await this.command(who, "fileDocument", {
      document,
      kinds,
      about: [this.team],
      name: `${kinds[0] ?? "piece"}.pdf`,
      validUntil: null,
    });
    return document;
  }

  /** Everyone engaged and sworn, the annex read by two, the supports filed and accepted. */
  async engage(volunteers = members): Promise<void> {
    const { team } = this;
    for (const who of volunteers) {
      const person = this.persons[who];
      await this.command(who, "signEngagement", {
        team,
        person,
        insurance: "own-policy",
        paper: null,
      });
      await this.command(who, "signSwornStatement", { team, person, paper: null });
    }
    await this.command("lucie", "stateReachability", {
      team,
      person: this.persons.lucie,
      means: ["phone"],
      delay: 60,
      details: "06 00 00 00 00",
    });
    const reading = newId();
    await this.command("lucie", "readAnnex", {
      team,
      reading,
      document: await this.file("lucie", ["annexe"]),
      families: annexFamilies.map((family) => ({ family, provided: false, page: null })),
    });
    await this.command("ines", "confirmAnnexReading", { team, reading });
    for (const kinds of [
      ["logigramme", "critere-dmp", "conduite-urgence"],
      ["information-consentement"],
    ])
      await this.command(this.coordinator, "acceptDocument", {
        document: await this.file(this.coordinator, kinds),
      });
  }

  /** The three days planned, with both delegates. */
  async plan(): Promise<void> {
    for (const planned of sessions)
      await this.command("lucie", "scheduleSession", {
        session: planned.session,
        title: "Formation à la douleur lombaire aiguë",
        place: "Salle de réunion",
        segments: planned.parts.map((part) => this.segmentOn(planned.day, part)),
        capacity: null,
        persons: [this.persons.ines, this.persons.hugo],
      });
  }

  segmentOn(day: string, { segment, sequence, from, to }: Part): PlannedSegment {
    return {
      segment,
      sequence,
      module: "programme",
      nature: "theory",
      mode: "on-site",
      from: { day, time: from },
      to: { day, time: to },
      protocols: ["lombalgie"],
      formateurs: [{ kind: "person", person: this.persons.lucie }],
    };
  }

  /** At the end of a day: the sheet opened, signed by both delegates then by the formateur, and closed. */
  async hold({ session, parts }: Session): Promise<void> {
    await this.command("lucie", "openSession", { session });
    for (const who of ["ines", "hugo"] as const)
      for (const { sequence } of parts)
        await this.command(who, "signAttendance", {
          session,
          sequence,
          person: this.persons[who],
          shown: await this.hashOf(who, `sessions/${session}`),
          sentence: "presence.1",
          late: null,
        });
    await this.command("lucie", "signSegments", {
      session,
      segments: parts.map(({ segment }) => segment),
      shown: await this.hashOf("lucie", `sessions/${session}`),
      sentence: "segments-led.1",
    });
    await this.command("lucie", "closeSheet", { session, suppleance: null });
  }

  /** A day entered afterwards from its paper sheet, signed by all; the first may have arrived at a time of their own. */
  async enterAfterwards(
    { session, day, parts }: Session,
    arrived?: string,
    who: ReadonlyArray<Member> = ["ines", "hugo"],
  ): Promise<void> {
    const { lucie } = this.persons;
    const document = await this.file("lucie", ["feuille-emargement"]);
    await this.command("lucie", "enterSessionAfterwards", {
      session,
      title: "Formation à la douleur lombaire aiguë",
      place: "Salle de réunion",
      segments: parts.map((part) => this.segmentOn(day, part)),
      capacity: null,
      document,
      attendances: parts.flatMap(({ sequence, to }, index) =>
        who.map((one, place) => ({
          sequence,
          person: this.persons[one],
          presence:
            arrived === undefined || index + place > 0
              ? { kind: "whole" }
              : { kind: "partial", arrived: { day, time: arrived }, left: { day, time: to } },
          signed: true,
        })),
      ),
      signedSegments: parts.map(({ segment }) => ({
        segment,
        formateur: { kind: "person", person: lucie },
      })),
    });
  }

  async hashOf(who: Who, path: string): Promise<string> {
    return textAt(await this.view(who, path), "hash");
  }

  /** A delegant attests that a delegate is trained, over the ledger shown. */
  async attest(who: Member): Promise<void> {
    const person = this.persons[who];
    await this.command("lucie", "attestTraining", {
      attestation: newId(),
      team: this.team,
      person,
      delegant: this.persons.lucie,
      ledger: await this.hashOf("lucie", `teams/${this.team}/ledger/${person}`),
      paper: null,
    });
  }
}
