import { DOT } from "../ui/typography.ts";
import calendarIcon from "lucide-static/icons/calendar-days.svg?raw";
import chartColumnIcon from "lucide-static/icons/chart-column.svg?raw";
import fileTextIcon from "lucide-static/icons/file-text.svg?raw";
import folderCheckIcon from "lucide-static/icons/folder-check.svg?raw";
import houseIcon from "lucide-static/icons/house.svg?raw";
import landmarkIcon from "lucide-static/icons/landmark.svg?raw";
import scrollTextIcon from "lucide-static/icons/scroll-text.svg?raw";
import userIcon from "lucide-static/icons/user.svg?raw";
import usersIcon from "lucide-static/icons/users.svg?raw";
import { Button } from "../ui/Button.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { Shell } from "../ui/Shell.tsx";
import { Deciding, Hours, Signs, WhoIsReady } from "./Deciding.tsx";
import { Demonstrating } from "./Demonstrating.tsx";
import { Buttons, Filling } from "./Filling.tsx";
import { Appearances, Faces, Letters, Lists } from "./Showing.tsx";
import "./gallery.css";
import { GALLERY, NAV } from "./fr.ts";

const LINKS = [
  [
    { label: NAV.home, href: "/_ui", icon: houseIcon, count: 3, exact: true },
    { label: NAV.teams, href: "/_ui/equipes", icon: usersIcon },
    { label: NAV.calendar, href: "/_ui/calendrier", icon: calendarIcon },
    { label: NAV.people, href: "/_ui/personnes", icon: userIcon },
    { label: NAV.documents, href: "/_ui/pieces", icon: fileTextIcon },
  ],
  [
    { label: NAV.followup, href: "/_ui/suivi", icon: chartColumnIcon },
    { label: NAV.dossiers, href: "/_ui/dossiers", icon: folderCheckIcon },
    { label: NAV.register, href: "/_ui/registre", icon: scrollTextIcon },
  ],
  [{ label: NAV.structure, href: "/_ui/structure", icon: landmarkIcon }],
];

/** Every component in its states: what the journey of photographs compares. */
export function Gallery() {
  return (
    <Shell nav={LINKS} home="/_ui" foot={GALLERY.foot.join(DOT)}>
      <PageHead
        title={GALLERY.title}
        subtitle={GALLERY.subtitle}
        crumbs={GALLERY.crumbs.map((label) => ({ label, href: "/_ui" }))}
        actions={
          <>
            <Button>{GALLERY.actions.past}</Button>
            <Button>{GALLERY.actions.dossier}</Button>
          </>
        }
      />
      <Deciding />
      <WhoIsReady />
      <Signs />
      <Hours />
      <Buttons />
      <Filling />
      <Lists />
      <Faces />
      <Demonstrating />
      <Letters />
      <Appearances />
    </Shell>
  );
}
