import type { DemonstrationStanding, RoleSaid } from "@coopilote/contract/demonstration.ts";
import { createUniqueId, For } from "solid-js";

interface RolesProps {
  structures: DemonstrationStanding["structures"];
  onEnter: (role: RoleSaid) => void;
}

/** Everyone whom one may be, structure by structure; one click and one is. */
export function Roles(props: RolesProps) {
  return (
    <div class="roles">
      <For each={props.structures}>
        {({ structure, name, roles }) => {
          const id = createUniqueId();
          return (
            <div>
              <p class="roles-structure" id={id}>
                {name}
              </p>
              <ul aria-labelledby={id}>
                <For each={roles}>
                  {({ person, name: who, does, isMe }) => (
                    <li>
                      <button
                        type="button"
                        class="role"
                        aria-current={isMe ? "true" : undefined}
                        onClick={() => props.onEnter({ structure, person })}
                      >
                        <b>{who}</b>
                        <span>{does}</span>
                      </button>
                    </li>
                  )}
                </For>
              </ul>
            </div>
          );
        }}
      </For>
    </div>
  );
}
