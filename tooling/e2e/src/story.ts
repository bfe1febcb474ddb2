import { Client, field, newId } from "./Client.ts";

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
} as const;
export type Who = keyof typeof cast | "camille";

export const password = "phrase de passe inventée";
export const addressOf = (who: Who): string => `${who}@exemple.fr`;
const members = ["lucie", "ines", "hugo"] as const;

/** A one-page piece, empty but valid. */
export const piece = new TextEncoder().encode(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
);

/** The three lunches of a training of ten hours over three days. */
export const lunches = [
  { day: "2026-03-10", from: "12:30", to: "16:00" },
  { day: "2026-03-17", from: "12:30", to: "16:00" },
  { day: "2026-03-24", from: "12:30", to: "15:30" },
] as const;

/** The nth id of the story: each server has a folder of its own, so that they may be the same everywhere. */
const idOf = (n: number): string => `01950000-0000-7000-8000-${String(n).padStart(12, "0")}`;

/** A structure as it stands, and everyone's way in; the server may be another from one chapter to the next. */
export class Story {
  readonly structure = idOf(1);
  readonly entity = idOf(2);
  readonly team = idOf(3);
  readonly sessions = lunches.map((_, index) => ({
    session: idOf(10 + index),
    segment: idOf(20 + index),
    sequence: idOf(30 + index),
  }));
  readonly persons: Readonly<Record<Who, string>> = {
    camille: idOf(4),
    lucie: idOf(5),
    ines: idOf(6),
    hugo: idOf(7),
  };
  readonly clients: Readonly<Record<Who, Client>>;

  constructor(url: string) {
    this.clients = {
      camille: new Client(url),
      lucie: new Client(url),
      ines: new Client(url),
      hugo: new Client(url),
    };
  }

  command(who: Who, name: string, body: unknown): Promise<void> {
    return this.clients[who].command(this.structure, name, body);
  }

  /** The same story on a server started again, perhaps on another day: everyone signs in again. */
  async resume(url: string): Promise<void> {
    for (const who of ["camille", ...members] as const) {
      this.clients[who].url = url;
      await this.clients[who].done("POST", "/api/sign-in", {
        identifier: addressOf(who),
        password,
      });
    }
  }

  /** Camille founds an MSP with a common software and its functions. */
  async found(): Promise<void> {
    await this.clients.camille.done("POST", "/api/sign-up", {
      name: "Camille Imaginaire",
      identifier: addressOf("camille"),
      password,
    });
    await this.command("camille", "foundStructure", {
      entity: this.entity,
      kind: "msp",
      zone: "Europe/Paris",
      territory: "metropole",
      name: "MSP de l’Exemple",
      finess: "759990005",
      ars: null,
      agreement: "aci",
      founder: this.persons.camille,
      founderName: { family: "Imaginaire", given: "Camille", civility: null },
    });
    for (const held of ["legal-head", "declaration-referent"])
      await this.command("camille", "assignFunction", {
        person: this.persons.camille,
        function: held,
        from: "2026-01-01",
      });
    await this.command("camille", "adoptSharedSoftware", {
      software: newId(),
      name: "Logiciel commun de l’Exemple",
      from: "2024-01-01",
      access: "everyone",
    });
  }

  /** The team of lombalgie: its people known, proposed, and let in by their links. */
  async form(): Promise<void> {
    await this.command("camille", "chooseProtocol", {
      team: this.team,
      protocol: "lombalgie",
      version: "lombalgie-2020-03-06",
      need: null,
    });
    for (const who of members) {
      const { name, profession, qualifications, rpps, role } = cast[who];
      const person = this.persons[who];
      await this.command("camille", "addPerson", {
        person,
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
      await this.command("camille", "proposeMember", { team: this.team, person, role });
      await this.letIn(who);
    }
  }

  async letIn(who: Exclude<Who, "camille">): Promise<void> {
    const invited = await this.clients.camille.done(
      "POST",
      `/api/structures/${this.structure}/invitations`,
      { person: this.persons[who], rights: ["member"] },
    );
    const { name } = cast[who];
    await this.clients[who].done("POST", `/api/invitations/${field(invited, "token")}/join`, {
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
  async engage(): Promise<void> {
    const { team } = this;
    for (const who of members) {
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
      families: ["theory-practice", "supervised-acts", "assessment", "upkeep", "documents"].map(
        (family) => ({ family, provided: false, page: null }),
      ),
    });
    await this.command("ines", "confirmAnnexReading", { team, reading });
    for (const kinds of [
      ["logigramme", "critere-dmp", "conduite-urgence"],
      ["information-consentement"],
    ])
      await this.command("camille", "acceptDocument", {
        document: await this.file("camille", kinds),
      });
  }

  /** Three lunches planned, with both delegates. */
  async plan(): Promise<void> {
    for (const [index, { day, from, to }] of lunches.entries()) {
      const ids = this.sessions[index];
      if (ids === undefined) throw new RangeError(`no session ${index}`);
      await this.command("lucie", "scheduleSession", {
        session: ids.session,
        title: "Formation à la douleur lombaire aiguë",
        place: "Salle de réunion",
        segments: [
          {
            segment: ids.segment,
            sequence: ids.sequence,
            module: "programme",
            nature: "theory",
            mode: "on-site",
            from: { day, time: from },
            to: { day, time: to },
            protocols: ["lombalgie"],
            formateurs: [{ kind: "person", person: this.persons.lucie }],
          },
        ],
        capacity: null,
        persons: [this.persons.ines, this.persons.hugo],
      });
    }
  }

  /** On the day, once begun: the sheet opened, both delegates signed. */
  async sign(index: number): Promise<void> {
    const ids = this.sessions[index];
    if (ids === undefined) throw new RangeError(`no session ${index}`);
    await this.command("lucie", "openSession", { session: ids.session });
    for (const who of ["ines", "hugo"] as const)
      await this.command(who, "signAttendance", {
        session: ids.session,
        sequence: ids.sequence,
        person: this.persons[who],
        shown: await this.hashOf(who, `sessions/${ids.session}`),
        late: null,
      });
  }

  /** On the day, once over: the formateur signs and the sheet closes. */
  async close(index: number): Promise<void> {
    const ids = this.sessions[index];
    if (ids === undefined) throw new RangeError(`no session ${index}`);
    await this.command("lucie", "signSegments", {
      session: ids.session,
      segments: [ids.segment],
      shown: await this.hashOf("lucie", `sessions/${ids.session}`),
    });
    await this.command("lucie", "closeSheet", { session: ids.session, suppleance: null });
  }

  async hashOf(who: Who, path: string): Promise<string> {
    return field(await this.clients[who].view(this.structure, path), "hash");
  }

  /** A delegant attests that a delegate is trained, over the ledger shown. */
  async attest(who: "ines" | "hugo"): Promise<void> {
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
