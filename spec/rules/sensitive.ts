import type { Context, Node, Visitor } from "./rule.ts";

/** Names under which the API sends personal data: of people, of their debts, of children at school. */
const personal = new Set(
  `
  first_name last_name full_names accountable_person gender date_of_birth nationality mobile_number
  work_tel_number home_tel_number email_address residential_address postal_address id_number passport_number
  ethnic_group ethnic_group_id home_language home_language_id marital_status marital_status_id occupation
  occupation_status employment_sector employer employer_address gross_annual_income admission_number sace_number
  family_code debtor_code debtor_reference note amount_promised amount_paid promise_completed absent_reason mark
  discipline_date discipline_category discipline_reason discipline_points discipline_remarks debit_amount
  credit_amount accumulated_balance transaction_date transaction_description transaction_reference balance_current
  balance_30days balance_60days balance_90days balance_120days balance_150days
`
    .trim()
    .split(/\s+/),
);

/** A field with personal data is marked, so that logs and reports leave it out. One that only looks so says false. */
export const sensitive = (): Visitor => ({
  SchemaProperties: {
    enter(properties: Record<string, Node>, { report }: Context) {
      for (const [name, property] of Object.entries(properties)) {
        if (!personal.has(name) || typeof property["x-sensitive"] === "boolean") continue;
        report({
          message: `${name} is a name for personal data: add x-sensitive: true, or false where it is not about a person.`,
        });
      }
    },
  },
});
