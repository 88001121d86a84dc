/** A Markdown page of the repository, and where the site has it. */
export interface Source {
  /** From the root of the repository. */
  file: string;
  /** The address on the site; the pages of a book are below it. */
  slug: string;
  /** What the sidebar calls it, where the heading of the page is too long for that. */
  label?: string;
  /** A book has a page for each of its chapters, the headings of the second level. */
  isBook?: boolean;
}

/** A part of the sidebar. */
export interface Part {
  label: string;
  sources: Source[];
}

/** The site: everything on it is a page of the repository or derived from the contract and the sources. */
export const parts: Part[] = [
  { label: "Start", sources: [{ file: "README.md", slug: "", label: "What it is" }] },
  {
    label: "Client",
    sources: [{ file: "packages/client/README.md", slug: "client", isBook: true, label: "About the client" }],
  },
  {
    label: "Recipes",
    sources: [{ file: "docs/recipes.md", slug: "recipes", isBook: true, label: "About the recipes" }],
  },
  { label: "Mock", sources: [{ file: "apps/mock/README.md", slug: "mock", isBook: true, label: "About the mock" }] },
  {
    label: "Contract",
    sources: [
      { file: "spec/README.md", slug: "contract", label: "The document" },
      { file: "spec/CONTRACT.md", slug: "contract/changing", label: "Changing it" },
      { file: "docs/evidence.md", slug: "contract/evidence", label: "Evidence" },
      { file: "docs/contract-coverage.md", slug: "contract/coverage", label: "Coverage" },
    ],
  },
  {
    label: "Review",
    sources: [{ file: "packages/spec-review/README.md", slug: "review", isBook: true, label: "About the review" }],
  },
  {
    label: "Observe",
    sources: [
      { file: "docs/observe.md", slug: "observe", label: "How to take part" },
      { file: "packages/observe/README.md", slug: "observe/command", label: "The command" },
    ],
  },
  {
    label: "Project",
    sources: [
      { file: "docs/architecture.md", slug: "project/architecture" },
      { file: "CONTRIBUTING.md", slug: "project/contributing" },
      { file: "docs/rehearsal.md", slug: "project/rehearsal" },
      { file: "SECURITY.md", slug: "project/security" },
      { file: "docs/decisions/README.md", slug: "project/decisions", label: "About decisions" },
    ],
  },
];
