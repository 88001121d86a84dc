import type { Rows } from "../store/tables.ts";

/** The types of note and communication that rules speak of. */
export const promiseNote = 2;
export const internalNote = 3;
export const internalCommunication = 7;

/** The API that the lists of schools are read for. */
export const financeApi = 10;

/** The categories and types of transaction that the seed books under. */
export const schoolFees = 1;
export const hostelFees = 6;
export const aftercare = 7;
export const journal = 1;
export const receipt = 2;

/** What is the same for all schools. Where the vendor shows a list in part, the rest is left out. */
export const catalogue: Rows = {
  api_types: [
    { id: 8, name: "Admin+ API" },
    { id: 9, name: "Curriculum+ API" },
    // The vendor publishes no id for this one (SET1-04); 10 is the mock's own.
    { id: financeApi, name: "Finance+ API" },
  ],
  ethnic_groups: listed("African/Black", "Coloured", "Indian", "White", "Other", "Asian"),
  // The vendor shows the first two; the others are the mock's own.
  languages: listed("Afrikaans", "English", "isiZulu", "isiXhosa", "Sepedi", "Sesotho", "Setswana"),
  marital_statuses: [
    { id: 1, name: "Divorced" },
    { id: 2, name: "Married" },
    { id: 3, name: "Single" },
    { id: 4, name: "Widowed" },
    { id: 6, name: "Separated" },
    { id: 7, name: "Common law marriage" },
  ],
  transaction_types: listed("General Journal", "Receipt", "Payment", "Deposit"),
  transaction_categories: [
    { id: schoolFees, name: "School Fees" },
    { id: hostelFees, name: "Hostel Fees" },
    { id: aftercare, name: "Aftercare" },
  ],
  note_types: [
    { id: 1, lookup_name: "Text note", record_name: "Text note" },
    { id: promiseNote, lookup_name: "Promise to pay", record_name: "Promise to Pay" },
    { id: internalNote, lookup_name: "Internal note", record_name: "Internal" },
  ],
  communication_types: [...listed("SMS", "E-mail", "Telephonic"), { id: internalCommunication, name: "Internal" }],
};

function listed(...names: string[]) {
  return names.map((name, index) => ({ id: index + 1, name }));
}
