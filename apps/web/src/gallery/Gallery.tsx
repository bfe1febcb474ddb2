import { DOT } from "../ui/typography.ts";
import Calendar from "lucide-solid/icons/calendar-days";
import ChartColumn from "lucide-solid/icons/chart-column";
import FileText from "lucide-solid/icons/file-text";
import FolderCheck from "lucide-solid/icons/folder-check";
import House from "lucide-solid/icons/house";
import Landmark from "lucide-solid/icons/landmark";
import ScrollText from "lucide-solid/icons/scroll-text";
import User from "lucide-solid/icons/user";
import Users from "lucide-solid/icons/users";
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
    { label: NAV.home, href: "/_ui", icon: House, count: 3, exact: true },
    { label: NAV.teams, href: "/_ui/equipes", icon: Users },
    { label: NAV.calendar, href: "/_ui/calendrier", icon: Calendar },
    { label: NAV.people, href: "/_ui/personnes", icon: User },
    { label: NAV.documents, href: "/_ui/pieces", icon: FileText },
  ],
  [
    { label: NAV.followup, href: "/_ui/suivi", icon: ChartColumn },
    { label: NAV.dossiers, href: "/_ui/dossiers", icon: FolderCheck },
    { label: NAV.register, href: "/_ui/registre", icon: ScrollText },
  ],
  [{ label: NAV.structure, href: "/_ui/structure", icon: Landmark }],
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
