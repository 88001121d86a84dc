export { executable, launch } from "./launch.ts";
export { violations } from "./violations.ts";
