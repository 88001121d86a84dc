const { GITHUB_SERVER_URL = "https://github.com", GITHUB_REPOSITORY: name, GITHUB_SHA: commit = "main" } = process.env;

/** The address of a file in the repository that a workflow builds the site of; elsewhere there is none. */
export const inRepository = (path: string): string | undefined =>
  name && `${GITHUB_SERVER_URL}/${name}/blob/${commit}/${path}`;
