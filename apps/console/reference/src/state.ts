import { tokenKey } from "./steered.ts";

const state = document.querySelector<HTMLElement>("#state")!;

/** Says what the page waits for, or what is wrong; nothing once it is drawn. */
export function show(text: string): void {
  state.textContent = text;
  state.hidden = text === "";
}

/** Asks for the token of a mock that other machines can reach; the console keeps it at the same place. */
export function askToken(): void {
  const form = document.createElement("form");
  const input = Object.assign(document.createElement("input"), {
    type: "password",
    required: true,
    autocomplete: "off",
  });
  const label = document.createElement("label");
  label.append("This mock asks for the token that it printed when it was started: ", input);
  form.append(label, Object.assign(document.createElement("button"), { textContent: "Go on" }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sessionStorage.setItem(tokenKey, input.value.trim());
    location.reload();
  });
  state.replaceChildren(form);
}
