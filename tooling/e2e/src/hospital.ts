import { newId } from "./newId.ts";
import { piece, type Story, type Who } from "./story.ts";

const echography = "echographie-merm";

const staff = [
  {
    who: "lucie",
    name: { family: "Exemple", given: "Lucie", civility: "Dr" },
    profession: "medecin",
    qualifications: ["radiologie"],
    role: "delegant",
    rpps: "10999000002",
  },
  {
    who: "ines",
    name: { family: "Fictive", given: "Inès", civility: null },
    profession: "manipulateur-erm",
    qualifications: [],
    role: "delegate",
    rpps: "10999000010",
  },
] as const;

/** A hospital that knows a radiologist and a manipulateur, and has let them in. */
export const foundHospital = async (story: Story): Promise<void> => {
  await story.found("etablissement");
  const { entity, persons } = story;
  for (const { who, name, profession, qualifications, rpps } of staff) {
    await story.command("camille", "addPerson", {
      person: persons[who],
      name,
      contact: null,
      profession,
      qualifications,
      registration: { register: "rpps", number: rpps },
      affiliation: {
        affiliation: newId(),
        entity,
        as: "salarie",
        from: "2020-01-01",
        document: null,
      },
      exercise: { exercise: newId(), mode: "salarie", employer: entity, from: "2020-01-01" },
    });
    await story.letIn(who);
  }
  await story.command("camille", "recordQualification", {
    person: persons.ines,
    qualification: "demerm",
    obtainedOn: "2022-06-30",
  });
};

/** Both proposed, engaged and sworn in a team. */
export const joinTeam = async (story: Story, team: string): Promise<void> => {
  for (const { who, role } of staff) {
    const person = story.persons[who];
    await story.command("camille", "proposeMember", { team, person, role });
    await story.command(who, "signEngagement", {
      team,
      person,
      insurance: "employer",
      paper: null,
    });
    await story.command(who, "signSwornStatement", { team, person, paper: null });
  }
};

/** A hospital whose team does échographie, its radiologist and its manipulateur engaged and sworn. */
export const openHospital = async (story: Story): Promise<void> => {
  await foundHospital(story);
  await story.command("camille", "chooseProtocol", {
    team: story.team,
    protocol: echography,
    version: "echographie-merm-2021-05-19",
    need: null,
  });
  await joinTeam(story, story.team);
};

const families = [
  "theory-practice",
  "supervised-acts",
  "assessment",
  "upkeep",
  "documents",
] as const;

const filed = async (
  story: Story,
  who: Who,
  kind: string,
  about: ReadonlyArray<string>,
): Promise<string> => {
  const document = await story.clients[who].send(story.structure, piece);
  await story.command(who, "fileDocument", {
    document,
    kinds: [kind],
    about,
    name: `${kind}.pdf`,
    validUntil: null,
  });
  return document;
};

const accepted = async (
  story: Story,
  kind: string,
  about: string,
  by: Who = "lucie",
): Promise<string> => {
  const document = await filed(story, "camille", kind, [about]);
  await story.command(by, "acceptDocument", { document });
  return document;
};

type Family = (typeof families)[number];

/** The annex filed and read by Dr Lucie Exemple, then by Inès; the page of what it provides, by family. */
export const readAnnex = async (
  story: Story,
  team: string,
  provided: Partial<Record<Family, string>> = {},
): Promise<void> => {
  const reading = newId();
  await story.command("lucie", "readAnnex", {
    team,
    reading,
    document: await filed(story, "lucie", "annexe", [team]),
    families: families.map((family) => ({
      family,
      provided: provided[family] !== undefined,
      page: provided[family] ?? null,
    })),
  });
  await story.command("ines", "confirmAnnexReading", { team, reading });
};

/** The supports of the team and the employer's agreement to each, accepted. */
export const acceptPieces = async (story: Story, team: string): Promise<void> => {
  const { ines, lucie } = story.persons;
  for (const kind of ["logigramme", "conduite-urgence", "information-consentement"])
    await accepted(story, kind, team);
  await accepted(story, "accord-employeur", ines);
  await accepted(story, "accord-employeur", lucie, "camille");
};

/** What a text asks whatever the type of act: the annex read by two, every piece accepted, the hours supplied and given. */
export const settleTeam = async (story: Story, team: string): Promise<void> => {
  const { ines } = story.persons;
  await readAnnex(story, team);
  await acceptPieces(story, team);
  await accepted(story, "preuve-diplome", ines);
  const document = await filed(story, "camille", "preuve-temps-de-travail", [ines]);
  await story.command("camille", "stateWorkingTime", {
    person: ines,
    experience: newId(),
    field: "echographie",
    percent: 60,
    from: "2024-01-08",
    document,
  });
  await story.command("lucie", "acceptDocument", { document });
  await story.command("lucie", "supplyFigure", {
    team,
    requirement: "formation",
    part: "heures",
    value: 210,
    removes: false,
    citation: "Annexe, p. 3",
  });
  await teach(story, team, echography);
};

/** Three hours and a half given to Inès by Lucie the day before, entered from their sheet. */
export const teach = async (story: Story, team: string, protocol: string): Promise<void> => {
  const { ines, lucie } = story.persons;
  const [segment, sequence] = [newId(), newId()];
  const formateur = { kind: "person", person: lucie } as const;
  await story.command("lucie", "enterSessionAfterwards", {
    session: newId(),
    title: "Formation au protocole",
    place: "Service d’imagerie",
    segments: [
      {
        segment,
        sequence,
        module: "programme",
        nature: "theory",
        mode: "on-site",
        from: { day: "2026-03-24", time: "09:00" },
        to: { day: "2026-03-24", time: "12:30" },
        protocols: [protocol],
        formateurs: [formateur],
      },
    ],
    capacity: null,
    document: await filed(story, "lucie", "feuille-emargement", [team]),
    attendances: [{ sequence, person: ines, presence: { kind: "whole" }, signed: true }],
    signedSegments: [{ segment, formateur }],
  });
};

/** Forty acts of a type that Inès did the day before under the supervision of Lucie. */
export const superviseForty = (story: Story, act: string): Promise<void> =>
  story.command("lucie", "recordSupervisedPractice", {
    team: story.team,
    person: story.persons.ines,
    act,
    part: "supervised",
    on: { day: "2026-03-25", time: "12:00" },
    count: 40,
    successes: null,
  });
