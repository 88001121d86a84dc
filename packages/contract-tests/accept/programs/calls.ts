/** Where the mock is, and who asks. */
export interface Caller {
  baseUrl: string;
  username: string;
  password: string;
}

/** What a client that another tool generated is asked to do. Ids go from answers into requests as they come. */
export interface Calls {
  /** Reads: the note of the first school that has this text, found by what the lists say. */
  noteWith(text: string): Promise<{ school: string; note: string } | undefined>;
  /** Writes: gives the text that the answer has. */
  changeNote(school: string, note: string, text: string): Promise<string | undefined>;
  /** Is refused: the status and the error of a list that is asked for with a wrong password. */
  refusal(): Promise<{ status: number; error: string }>;
  /** Pages: the ids of the learners of a school, page by page. */
  pages(school: string, limit: number): Promise<number[][]>;
}
