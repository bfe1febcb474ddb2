import { newId } from "./newId.ts";
import type { Story } from "./story.ts";

/** A radiologist and a manipulateur of a hospital, engaged and sworn in the team that does échographie. */
export const openHospital = async (story: Story): Promise<void> => {
  await story.found("etablissement");
  const { team, entity, persons } = story;
  const staff = [
    {
      who: "lucie",
      profession: "medecin",
      qualifications: ["radiologie"],
      role: "delegant",
      rpps: "10999000002",
    },
    {
      who: "ines",
      profession: "manipulateur-erm",
      qualifications: [],
      role: "delegate",
      rpps: "10999000010",
    },
  ] as const;
  await story.command("camille", "chooseProtocol", {
    team,
    protocol: "echographie-merm",
    version: "echographie-merm-2021-05-19",
    need: null,
  });
  for (const { who, profession, qualifications, role, rpps } of staff) {
    await story.command("camille", "addPerson", {
      person: persons[who],
      name:
        who === "lucie"
          ? { family: "Exemple", given: "Lucie", civility: "Dr" }
          : { family: "Fictive", given: "Inès", civility: null },
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
    await story.command("camille", "proposeMember", { team, person: persons[who], role });
    await story.letIn(who);
    await story.command(who, "signEngagement", {
      team,
      person: persons[who],
      insurance: "employer",
      paper: null,
    });
    await story.command(who, "signSwornStatement", { team, person: persons[who], paper: null });
  }
  await story.command("camille", "recordQualification", {
    person: persons.ines,
    qualification: "demerm",
    obtainedOn: "2022-06-30",
  });
};
