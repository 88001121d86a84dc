import { channel } from "./line.ts";

/** What one process tells the others of a name. */
export interface Message {
  does: "wants" | "leaves" | "is done with";
  key: number;
}

/** A number for a name; two names may have the same one, and then wait for each other without need. */
export function keyOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** The channel and the text of a message. */
export const said = (message: Message, by: string): [string, string] => [channel, JSON.stringify({ ...message, by })];

/** A message as it was heard; undefined where it is of another kind. */
export function told(text: string): (Message & { by: string }) | undefined {
  try {
    const message = JSON.parse(text) as Message & { by: string };
    return typeof message.key === "number" ? message : undefined;
  } catch {
    return undefined;
  }
}
