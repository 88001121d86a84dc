/** A question to the server that changes nothing, about something that nobody has shown. */
export interface Probe {
  /** The label in spec/evidence/gaps.yaml. */
  gap: string;
  /** What is asked, in words. */
  asks: string;
  operation: string;
  /** Arguments by their names in the client; undefined leaves one out. */
  input: Record<string, unknown>;
  wrongPassword?: true;
  /** The statuses that the contract assumes. */
  assumed: number[];
}

/** An id that no school, person or note is expected to have. */
const nobody = 999_999_999;

const unknownRecord = (gap: string, operation: string): Probe => ({
  gap,
  asks: "an id that does not exist",
  operation,
  input: { id: nobody },
  assumed: [404],
});

export const probes: Probe[] = [
  {
    gap: "GEN-03",
    asks: "a wrong password",
    operation: "v1GetClients",
    input: {},
    wrongPassword: true,
    assumed: [401],
  },
  {
    gap: "SET2-03",
    asks: "a wrong password",
    operation: "v2GetSchools",
    input: {},
    wrongPassword: true,
    assumed: [401],
  },
  {
    gap: "GEN-04",
    asks: "an unknown school",
    operation: "v1GetNotes",
    input: { school_login_id: nobody },
    assumed: [401],
  },
  { gap: "GEN-13", asks: "an unknown school", operation: "v2GetNotes", input: { school_id: nobody }, assumed: [401] },
  { gap: "GEN-12", asks: "no school", operation: "v2GetNotes", input: { school_id: undefined }, assumed: [400] },
  { gap: "GEN-14", asks: "a huge limit", operation: "v2GetNotes", input: { limit: 1_000_000 }, assumed: [400] },
  {
    gap: "GEN-14",
    asks: "a foreign cursor",
    operation: "v2GetNotes",
    input: { cursor: "of-another-list" },
    assumed: [400],
  },
  { gap: "GEN-10", asks: "a list without a match", operation: "v1GetNotes", input: { year: 1900 }, assumed: [404] },
  { gap: "GEN-11", asks: "a list without a match", operation: "v2GetNotes", input: { year: 1900 }, assumed: [200] },
  {
    gap: "GEN-09",
    asks: "false in a query",
    operation: "v2GetNotes",
    input: { include_deleted: false },
    assumed: [200],
  },
  {
    gap: "CUR-03",
    asks: "a required argument left out",
    operation: "v1GetLearnerSubjectsPerTerm",
    input: { learner_id: undefined },
    assumed: [400],
  },
  {
    gap: "ADM-23",
    asks: "a period the wrong way round",
    operation: "v1GetLearnerAbsentees",
    input: { from_date: "2024-03-31", to_date: "2024-03-01" },
    assumed: [400],
  },
  {
    gap: "FIN1-25",
    asks: "an end without a start",
    operation: "v1GetFinancialTransactionsReport",
    input: { end_date: "2024-03-31" },
    assumed: [400],
  },
  {
    gap: "FIN2-29",
    asks: "an end without a start",
    operation: "v2GetFinancialTransactionsReport",
    input: { end_date: "2024-03-31" },
    assumed: [400],
  },
  unknownRecord("FIN2-08", "v2GetNote"),
  unknownRecord("FIN2-21", "v2GetPromiseToPay"),
  unknownRecord("FIN2-31", "v2GetSchool"),
  unknownRecord("FIN2-34", "v2GetAccountablePerson"),
  unknownRecord("FIN2-38", "v2GetLearner"),
];
