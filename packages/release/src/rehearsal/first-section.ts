/** What a reader does at one place of a page. */
export type Step = { command: string } | { file: string; text: string };

/**
 * What the section of a page that begins with `## First` has its reader do, in order: the commands of its `sh` blocks, and the
 * programs that are to be saved under the name in the line before.
 */
export function firstSteps(page: string): Step[] {
  const [, section] = /^## First .*\n([^]*?)(?=^## |(?![^]))/m.exec(page) ?? [];
  if (section === undefined) throw new Error("The page has no section that begins with `## First`.");
  return [...section.matchAll(/^```(sh|ts)\n([^]*?)^```$/gm)].map(({ 1: language, 2: text = "", index }): Step => {
    if (language === "sh") return { command: text };
    const before = section.slice(0, index).trimEnd().split("\n").at(-1) ?? "";
    const [, file] = /`([\w-]+\.mjs)`/.exec(before) ?? [];
    if (file === undefined)
      throw new Error(`No name is given to save this program under, such as \`call.mjs\`:\n${text}`);
    return { file, text };
  });
}
