import { HashMap } from "effect";
import { addDays } from "@coopilote/domain/kernel/time.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { ask, chosenFrom, freshId, type Gesture, placed, type Scene } from "./Gesture.ts";
import { team } from "./history.ts";
import { camille, gabriel, hugo, ines, type Invented, lucie, msp, nora, paul } from "./people.ts";

export const delegants = [lucie, paul] as const;
export const delegates = [ines, hugo] as const;
/** Everyone who may be of the team; Nora's profession is not asked for. */
export const everyone = [ines, lucie, hugo, paul, nora] as const;

/** A professional of the house who was not yet in the workspace. */
const added: Gesture = (_, { whom }) => {
  const { person, name, profession, qualifications, rpps } = chosenFrom([paul, nora], whom);
  return ask(camille, "addPerson", {
    person,
    name,
    contact: null,
    profession,
    qualifications,
    registration: rpps === null ? null : { register: "rpps", number: rpps },
    affiliation: null,
    exercise: null,
  });
};

const proposed: Gesture = (_, { whom, which }) =>
  ask(camille, "proposeMember", {
    team,
    person: chosenFrom(everyone, whom).person,
    role: chosenFrom(["delegate", "delegant"], which),
  });

const engaged: Gesture = (_, { whom }) => {
  const own = chosenFrom(everyone, whom);
  return ask(own, "signEngagement", {
    team,
    person: own.person,
    insurance: "own-policy",
    paper: null,
  });
};

const sworn: Gesture = (_, { whom }) => {
  const own = chosenFrom(everyone, whom);
  return ask(own, "signSwornStatement", { team, person: own.person, paper: null });
};

const withdrawn: Gesture = (_, { whom }) => {
  const own = chosenFrom(everyone, whom);
  return ask(own, "withdrawMember", { team, person: own.person, reason: null });
};

const reachable: Gesture = (_, { whom, which, much }) => {
  const own = chosenFrom(delegants, whom);
  return ask(own, "stateReachability", {
    team,
    person: own.person,
    means: [chosenFrom(["phone", "secure-messaging"], which)],
    delay: much * 30,
    details: null,
  });
};

const away: Gesture = (scene, { whom, which, much }) => {
  const own = chosenFrom(delegants, whom);
  const { day, time } = scene.now;
  return ask(own, "recordAbsence", {
    absence: freshId(scene, "absence"),
    person: own.person,
    from: { day, time },
    until: { day: addDays(day, much + 1), time },
    coveredBy: placed([null, ...delegants.filter((one) => one !== own)], which)?.person ?? null,
  });
};

const back: Gesture = ({ workspace }, { whom, which }) => {
  const own = chosenFrom(delegants, whom);
  const known = at(workspace.people.people, own.person);
  const absence = placed([...(known === undefined ? [] : HashMap.keys(known.absences))], which);
  return absence === undefined
    ? undefined
    : ask(own, "cancelAbsence", { absence, person: own.person });
};

const pair = ({ who, whom }: { readonly who: number; readonly whom: number }) => ({
  team,
  delegant: chosenFrom(delegants, who).person,
  delegate: chosenFrom(delegates, whom).person,
});

const parted: Gesture = (_, choice) =>
  ask(chosenFrom(delegants, choice.who), "dissolveBinome", { ...pair(choice), reason: null });

const paired: Gesture = (_, choice) =>
  ask(chosenFrom(delegants, choice.who), "restoreBinome", pair(choice));

const qualified: Gesture = ({ now }, { whom, which, much }) =>
  ask(camille, "recordQualification", {
    person: chosenFrom(everyone, whom).person,
    qualification: chosenFrom(["medecine-generale", "du-pathologies-du-rachis"], which),
    obtainedOn: much === 0 ? null : addDays(now.day, -much),
  });

const unqualified: Gesture = (_, { whom, which }) =>
  ask(camille, "removeQualification", {
    person: chosenFrom(everyone, whom).person,
    qualification: chosenFrom(["du-pathologies-du-rachis", "medecine-generale"], which),
    reason: "Diplôme d’une autre personne",
  });

const registered: Gesture = (_, { whom }) => {
  const { person, rpps } = chosenFrom(everyone, whom);
  return ask(
    camille,
    "recordRegistration",
    rpps === null ? { person, register: "none" } : { person, register: "rpps", number: rpps },
  );
};

const affiliated: Gesture = (scene, { whom, much }) =>
  ask(camille, "recordAffiliation", {
    affiliation: freshId(scene, "affiliation"),
    person: chosenFrom(everyone, whom).person,
    entity: msp.entity,
    as: "associe",
    from: addDays(scene.now.day, -much),
    document: null,
  });

const affiliationsOf = ({ workspace }: Scene, { person }: Invented) => {
  const known = at(workspace.people.people, person);
  return known === undefined ? [] : [...HashMap.keys(known.affiliations)].toSorted();
};

const disaffiliated: Gesture = (scene, { whom, which }) => {
  const one = chosenFrom(everyone, whom);
  const affiliation = placed(affiliationsOf(scene, one), which);
  return affiliation === undefined
    ? undefined
    : ask(camille, "endAffiliation", { affiliation, person: one.person, on: scene.now.day });
};

const identified: Gesture = (_, { who, whom }) =>
  ask(chosenFrom(delegants, who), "verifyIdentity", {
    person: chosenFrom([ines, hugo, gabriel], whom).person,
    how: "personal-knowledge",
  });

/** Who is who in the team, and what is known of them. */
export const gesturesOfTeams = {
  added,
  proposed,
  engaged,
  sworn,
  withdrawn,
  reachable,
  away,
  back,
  parted,
  paired,
  qualified,
  unqualified,
  registered,
  affiliated,
  disaffiliated,
  identified,
};
