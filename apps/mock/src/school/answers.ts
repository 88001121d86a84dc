import { absentees } from "./classroom/absentees.ts";
import { accountLearnerAnswers } from "./accounts/account-learners.ts";
import { ageAnalysis } from "./accounts/age-analysis.ts";
import type { Answers } from "./call/call.ts";
import { clients } from "./access/clients.ts";
import { debtors } from "./accounts/debtors.ts";
import { discipline } from "./classroom/discipline.ts";
import { learners } from "./people/learners.ts";
import { lookups } from "./lookups/lookups.ts";
import { notes } from "./notes/notes.ts";
import { parents } from "./people/parents.ts";
import { promises } from "./notes/promises.ts";
import { schools } from "./lookups/schools.ts";
import { staff } from "./people/staff.ts";
import { subjects } from "./classroom/subjects.ts";
import { transactions } from "./accounts/transactions.ts";

/** What the school answers, by operation id. */
export const answers: Answers = {
  ...clients,
  ...lookups,
  ...schools,
  ...learners,
  ...parents,
  ...staff,
  ...absentees,
  ...discipline,
  ...subjects,
  ...debtors,
  ...accountLearnerAnswers,
  ...ageAnalysis,
  ...transactions,
  ...notes,
  ...promises,
};
