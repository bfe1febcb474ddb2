import { For } from "solid-js";
import { appearances, createAppearance } from "./appearance.ts";
import { APPEARANCE } from "./fr.ts";

/** How this browser shows every page: in the foot of each, kept from one visit to the next. */
export function AppearanceChoice() {
  const [appearance, choose] = createAppearance();
  const change = (value: string) => {
    const chosen = appearances.find((one) => one === value);
    if (chosen !== undefined) choose(chosen);
  };
  return (
    <label class="appearance">
      {APPEARANCE.label}
      <select onChange={(event) => change(event.currentTarget.value)}>
        <For each={appearances}>
          {(one) => (
            <option value={one} selected={one === appearance()}>
              {APPEARANCE.choices[one]}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
