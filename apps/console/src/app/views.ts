import type { ComponentType } from "react";
import { Operations } from "../operations/operations.tsx";
import { Quirks } from "../quirks/quirks.tsx";
import { Requests } from "../requests/requests.tsx";
import { School } from "../school/school.tsx";
import { Start } from "../start/start.tsx";

interface ViewEntry {
  /** Its part of the address. */
  path: string;
  name: string;
  View: ComponentType;
}

/** The views in the order of the navigation. */
export const views: ViewEntry[] = [
  { path: "start", name: "Start", View: Start },
  { path: "requests", name: "Requests", View: Requests },
  { path: "operations", name: "Operations", View: Operations },
  { path: "school", name: "School", View: School },
  { path: "quirks", name: "Quirks", View: Quirks },
];

export const viewOf = (path: string): ViewEntry => views.find((view) => view.path === path) ?? views[0]!;
