import "./structure.css";
import { type RouteSectionProps, useNavigate, useParams } from "@solidjs/router";
import bookCheckIcon from "lucide-static/icons/book-check.svg?raw";
import buildingIcon from "lucide-static/icons/building.svg?raw";
import calendarDaysIcon from "lucide-static/icons/calendar-days.svg?raw";
import filesIcon from "lucide-static/icons/files.svg?raw";
import folderCheckIcon from "lucide-static/icons/folder-check.svg?raw";
import houseIcon from "lucide-static/icons/house.svg?raw";
import userRoundIcon from "lucide-static/icons/user-round.svg?raw";
import usersIcon from "lucide-static/icons/users.svg?raw";
import usersRoundIcon from "lucide-static/icons/users-round.svg?raw";
import { type JSX, Show, createSignal, untrack } from "solid-js";
import { HereContext } from "../server/here.ts";
import { NotFound } from "../pages/NotFound.tsx";
import { createSearch } from "../search/Search.tsx";
import { ask } from "../server/commands.ts";
import { createLive } from "../server/live.ts";
import type { ScreenOf } from "../server/screens.ts";
import { createView, forget, refresh } from "../server/views.ts";
import { Answered } from "../server/Answered.tsx";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/Button.tsx";
import { CONNECTION } from "../ui/fr.ts";
import { createMedia, NARROW } from "../ui/media.ts";
import { type NavLink, Shell } from "../ui/Shell.tsx";
import { NAV } from "./fr.ts";
import { DOSSIER_PAGE } from "../pages.ts";

type Session = ScreenOf<"session">;

/** The pages of a structure; « Mon espace » comes first on a phone, where people come for themselves. */
const links = (root: string, isPhone: boolean): ReadonlyArray<ReadonlyArray<NavLink>> => {
  const home = { label: NAV.home, href: root, icon: houseIcon, exact: true };
  const mine = { label: NAV.mine, href: `${root}/moi`, icon: userRoundIcon };
  return [
    [
      ...(isPhone ? [mine, home] : [home, mine]),
      { label: NAV.teams, href: `${root}/equipes`, icon: usersRoundIcon },
      { label: NAV.sessions, href: `${root}/seances`, icon: calendarDaysIcon },
      { label: NAV.people, href: `${root}/personnes`, icon: usersIcon },
      { label: NAV.documents, href: `${root}/pieces`, icon: filesIcon },
    ],
    [
      { label: NAV.register, href: `${root}/registre`, icon: bookCheckIcon },
      { label: NAV.dossier, href: root + DOSSIER_PAGE, icon: folderCheckIcon },
      { label: NAV.structure, href: `${root}/structure`, icon: buildingIcon },
    ],
  ];
};

function WhoIAm(props: { session: Session; structure: string }) {
  const navigate = useNavigate();
  const [leaving, setLeaving] = createSignal(false);
  const place = () => props.session.structures.find((one) => one.structure === props.structure);
  const leave = async () => {
    setLeaving(true);
    const answer = await ask("signOut", {}, undefined);
    setLeaving(false);
    if (answer._tag !== "Done") return;
    forget();
    navigate("/connexion");
  };
  return (
    <div class="who">
      <Show when={place()?.name}>{(name) => <p>{name()}</p>}</Show>
      <p class="who-name">{place()?.personName ?? props.session.name}</p>
      <p>
        <a href="/compte">{NAV.account}</a>
      </p>
      <Show when={props.session.structures.length > 1}>
        <p>
          <a href="/moi">{NAV.allMine}</a>
        </p>
        <p>
          <a href="/">{NAV.otherStructures}</a>
        </p>
      </Show>
      <Button
        kind="quiet"
        busy={leaving() ? NAV.signingOut : undefined}
        onClick={() => void leave()}
      >
        {NAV.signOut}
      </Button>
    </div>
  );
}

/** Reloads as whoever is signed in now: here where they have this structure, at their own first page otherwise. */
function Elsewhere(props: { isHere: boolean }) {
  const reload = () => (props.isHere ? location.reload() : location.assign("/"));
  return (
    <div class="row">
      <span>{CONNECTION.elsewhere}</span>
      <Button onClick={reload}>{CONNECTION.reload}</Button>
    </div>
  );
}

interface PlaceProps {
  session: Session;
  structure: string;
  children: JSX.Element;
}

/** A structure as one person sees it: whoever comes in by another tab is told to reload. */
function Place(props: PlaceProps) {
  const isPhone = createMedia(NARROW);
  const root = () => `/s/${props.structure}`;
  const person = () =>
    props.session.structures.find(({ structure }) => structure === props.structure)?.person;
  const first = untrack(person);
  const connection = createLive({
    structure: untrack(() => props.structure),
    onChange: () => void refresh(),
    onFound: () => announce(CONNECTION.found),
  });
  const isElsewhere = () => connection() === "elsewhere" || person() !== first;
  const notice = () => {
    if (isElsewhere()) return <Elsewhere isHere={connection() !== "elsewhere"} />;
    return connection() === "lost" ? CONNECTION.lost : undefined;
  };
  const search = createSearch(() => props.structure);
  const here = { structure: untrack(() => props.structure), person: first ?? "" };
  return (
    <HereContext.Provider value={here}>
      <Shell
        nav={links(root(), isPhone())}
        home={root()}
        search={search.button}
        foot={<WhoIAm session={props.session} structure={props.structure} />}
        notice={notice()}
      >
        {props.children}
        {search.dialog()}
      </Shell>
    </HereContext.Provider>
  );
}

/** What surrounds every page of a structure: its navigation, who is here, and whether the server still speaks. */
export function StructureLayout(props: RouteSectionProps) {
  const params = useParams<{ structure: string }>();
  const session = createView("session", () => ({}));
  const known = new Set<string>();
  const placed = (here: Session): string | undefined => {
    const place = here.structures.find(({ structure }) => structure === params.structure);
    if (place !== undefined) known.add(place.structure);
    return place?.structure ?? [...known].find((structure) => structure === params.structure);
  };
  return (
    <Answered answer={session()}>
      {(here) => (
        <Show when={placed(here())} keyed fallback={<NotFound />}>
          {(structure) => (
            <Place session={here()} structure={structure}>
              {props.children}
            </Place>
          )}
        </Show>
      )}
    </Answered>
  );
}
