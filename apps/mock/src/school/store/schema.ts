import type { Tables } from "./tables.ts";

const school = "school_id integer not null references schools";
const named = "(id integer primary key, name text not null)";
const human = `${school}, id integer not null, first_name text not null, last_name text not null,
  gender text not null, date_of_birth text not null, email text not null,
  ethnic_group_id integer not null references ethnic_groups, home_language_id integer not null references languages`;

/**
 * The rules that hold whatever is asked: what refers to what, and which records may not exist twice. The SQL is what SQLite
 * and PostgreSQL share. People refer to families; that a family's accountable person is one of them is left to the seed,
 * because SQLite cannot add a key to a table that exists.
 */
export const schema = [
  `create table schools (
    id integer primary key, name text not null, short_name text not null, email text not null,
    debtors_email text not null, finance_email text not null, calling_code text not null, telephone text not null,
    website text not null, ownership text not null, province text not null, town text not null, suburb text not null,
    district text not null, district_code text not null, circuit text not null, quantile integer not null,
    emis_number text not null, address text not null, medium text not null, after_school_center integer not null,
    hostel integer not null, debit_orders integer not null, cashless integer not null)`,
  `create table api_types ${named}`,
  `create table ethnic_groups ${named}`,
  `create table languages ${named}`,
  `create table marital_statuses ${named}`,
  `create table transaction_types ${named}`,
  `create table transaction_categories ${named}`,
  `create table communication_types ${named}`,
  `create table note_types (id integer primary key, lookup_name text not null, record_name text not null)`,
  `create table school_languages (
    ${school}, language_id integer not null references languages, primary key (school_id, language_id))`,
  `create table integrations (
    id integer primary key, ${school}, api_type_id integer not null references api_types, authorised integer not null,
    active integer not null, settles_at bigint not null, unique (school_id, api_type_id))`,
  `create table grades (
    ${school}, id integer not null, label text not null, name text not null, primary key (school_id, id))`,
  `create table families (
    ${school}, code integer not null, reference text not null, accountable_id integer not null,
    primary key (school_id, code), unique (school_id, accountable_id))`,
  `create table people (
    ${human}, family_code integer not null, title text not null, full_names text not null, mobile text not null,
    address text not null, marital_status_id integer not null references marital_statuses,
    occupation_status text not null, occupation text not null, sector text not null, income bigint not null,
    employer text not null, employer_address text not null,
    primary key (school_id, id), foreign key (school_id, family_code) references families (school_id, code))`,
  `create index people_by_family on people (school_id, family_code)`,
  `create table staff (
    ${human}, title text not null, address text not null,
    marital_status_id integer not null references marital_statuses, category text not null, educator integer not null,
    appointment text not null, paid_by text not null, sace_number text not null, primary key (school_id, id))`,
  `create table register_classes (
    ${school}, name text not null, grade_id integer not null, staff_id integer not null,
    primary key (school_id, name), foreign key (school_id, grade_id) references grades (school_id, id),
    foreign key (school_id, staff_id) references staff (school_id, id))`,
  `create index register_classes_by_staff on register_classes (school_id, staff_id)`,
  `create table learners (
    ${human}, family_code integer not null, parent1_id integer not null, parent2_id integer,
    tuition_language_id integer not null references languages, grade_id integer not null, class_name text not null,
    admission_number text not null, status text not null check (status in ('current', 'left', 'waitlist')),
    left_on text, check ((status = 'left') = (left_on is not null)),
    primary key (school_id, id), foreign key (school_id, family_code) references families (school_id, code),
    foreign key (school_id, parent1_id) references people (school_id, id),
    foreign key (school_id, parent2_id) references people (school_id, id),
    foreign key (school_id, grade_id) references grades (school_id, id))`,
  `create index learners_by_family on learners (school_id, family_code)`,
  `create index learners_by_parent1 on learners (school_id, parent1_id)`,
  `create index learners_by_parent2 on learners (school_id, parent2_id)`,
  `create table absences (
    ${school}, id integer not null, learner_id integer not null, date text not null, reason text not null,
    primary key (school_id, id), unique (school_id, learner_id, date),
    foreign key (school_id, learner_id) references learners (school_id, id))`,
  `create table incidents (
    ${school}, id integer not null, learner_id integer not null, staff_id integer not null, date text not null,
    category text not null, reason text not null, points integer not null, remarks text not null,
    primary key (school_id, id), foreign key (school_id, learner_id) references learners (school_id, id),
    foreign key (school_id, staff_id) references staff (school_id, id))`,
  `create index absences_by_date on absences (school_id, date, id)`,
  `create index incidents_by_date on incidents (school_id, date, id)`,
  `create index incidents_by_learner on incidents (school_id, learner_id, date, id)`,
  `create table terms (
    ${school}, id integer not null, year integer not null, number integer not null, starts text not null,
    ends text not null, primary key (school_id, id), unique (school_id, year, number))`,
  `create table subjects (
    ${school}, id integer not null, grade_id integer not null, super_id integer not null, super_name text not null,
    name text not null, primary key (school_id, id), foreign key (school_id, grade_id) references grades (school_id, id))`,
  `create table subject_groups (
    ${school}, id integer not null, subject_id integer not null, class_name text not null, name text not null,
    classroom_id integer not null, classroom text not null, staff_id integer not null,
    primary key (school_id, id), unique (school_id, subject_id, class_name),
    foreign key (school_id, subject_id) references subjects (school_id, id),
    foreign key (school_id, class_name) references register_classes (school_id, name),
    foreign key (school_id, staff_id) references staff (school_id, id))`,
  `create table marks (
    ${school}, learner_id integer not null, subject_id integer not null, term_id integer not null, mark text not null,
    primary key (school_id, learner_id, subject_id, term_id),
    foreign key (school_id, learner_id) references learners (school_id, id),
    foreign key (school_id, subject_id) references subjects (school_id, id),
    foreign key (school_id, term_id) references terms (school_id, id))`,
  `create table transactions (
    ${school}, id integer not null, family_code integer not null, learner_id integer not null,
    category_id integer not null references transaction_categories, type_id integer not null
    references transaction_types, date text not null, reference text not null, description text not null,
    base_fee integer not null, debit bigint not null check (debit >= 0), credit bigint not null check (credit >= 0),
    primary key (school_id, id), foreign key (school_id, learner_id) references learners (school_id, id))`,
  `create index transactions_by_family on transactions (school_id, family_code)`,
  `create table notes (
    ${school}, id integer not null, person_id integer not null, date text not null,
    note_type_id integer not null references note_types, communication_type_id integer not null
    references communication_types, text text not null, status text not null,
    primary key (school_id, id), foreign key (school_id, person_id) references people (school_id, id))`,
  `create index notes_by_person on notes (school_id, person_id, id)`,
  `create table promises (
    ${school}, id integer not null, note_id integer not null, date text not null,
    promised bigint not null check (promised > 0), paid bigint not null check (paid >= 0),
    primary key (school_id, id), foreign key (school_id, note_id) references notes (school_id, id),
    unique (school_id, note_id, date, promised))`,
  `create table last_ids (${school}, record text not null, id integer not null, primary key (school_id, record))`,
];

/** The tables in the order in which they may be filled: what others refer to comes first. */
export const tableNames = schema.flatMap((statement) => {
  const [, name] = /^create table (\w+)/.exec(statement) ?? [];
  return name === undefined ? [] : [name];
}) as (keyof Tables)[];
