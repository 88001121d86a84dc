import { absentees } from "./absentees.ts";
import { accountLearnerAnswers } from "./account-learners.ts";
import { ageAnalysis } from "./age-analysis.ts";
import type { Answers } from "./call.ts";
import { clients } from "./clients.ts";
import { debtors } from "./debtors.ts";
import { discipline } from "./discipline.ts";
import { learners } from "./learners.ts";
import { lookups } from "./lookups.ts";
import { notes } from "./notes.ts";
import { parents } from "./parents.ts";
import { promises } from "./promises.ts";
import { schools } from "./schools.ts";
import { staff } from "./staff.ts";
import { subjects } from "./subjects.ts";
import { transactions } from "./transactions.ts";

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
