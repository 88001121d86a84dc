// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import type { Operation, Parameter } from "../operation.ts";

const requiredPathInteger: Parameter = { in: "path", type: "integer", required: true };
const optionalQueryInteger: Parameter = { in: "query", type: "integer" };
const optionalQueryBoolean: Parameter = { in: "query", type: "boolean" };
const requiredQueryInteger: Parameter = { in: "query", type: "integer", required: true };
const optionalQueryString: Parameter = { in: "query", type: "string" };
const requiredHeaderIntegerSchoolId: Parameter = {
  in: "header",
  type: "integer",
  required: true,
  wireName: "HTTP-X-SCHOOLID",
};

export const v1GetClients: Operation = {
  id: "v1GetClients",
  method: "GET",
  path: "/v1/settings/clients",
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v1",
  parameters: {},
};

export const v1GetClient: Operation = {
  id: "v1GetClient",
  method: "GET",
  path: "/v1/settings/clients/{school_login_id}",
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v1",
  parameters: { school_login_id: requiredPathInteger },
};

export const v1ChangeClientIntegrationState: Operation = {
  id: "v1ChangeClientIntegrationState",
  method: "PATCH",
  path: "/v1/settings/clients/{school_login_id}",
  body: "required",
  writes: true,
  json: [200],
  empty: [204],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v1",
  parameters: { school_login_id: requiredPathInteger },
};

export const v1ChangeClientIntegrationStatePost: Operation = {
  id: "v1ChangeClientIntegrationStatePost",
  method: "POST",
  path: "/v1/settings/clientintegrations",
  body: "required",
  writes: true,
  deprecated: true,
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v2",
  parameters: {},
};

export const v1GetCommunicationTypes: Operation = {
  id: "v1GetCommunicationTypes",
  method: "GET",
  path: "/v1/finplus/debtmanagement/debtornotes/communicationtypes/{school_login_id}",
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v1",
  parameters: { school_login_id: requiredPathInteger, communication_type_id: optionalQueryInteger },
};

export const v1GetNoteTypes: Operation = {
  id: "v1GetNoteTypes",
  method: "GET",
  path: "/v1/finplus/debtmanagement/debtornotes/notetypes/{school_login_id}",
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v1",
  parameters: { school_login_id: requiredPathInteger, note_type_id: optionalQueryInteger },
};

export const v1GetNotes: Operation = {
  id: "v1GetNotes",
  method: "GET",
  path: "/v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}",
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v1",
  parameters: {
    school_login_id: requiredPathInteger,
    note_id: optionalQueryInteger,
    note_type_id: optionalQueryInteger,
    communication_type_id: optionalQueryInteger,
    accountable_person_id: optionalQueryInteger,
    debtor_code: optionalQueryInteger,
    year: optionalQueryInteger,
    include_deleted: optionalQueryBoolean,
    include_promise_to_pays: optionalQueryBoolean,
  },
};

export const v1CreateNote: Operation = {
  id: "v1CreateNote",
  method: "POST",
  path: "/v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}",
  body: "required",
  writes: true,
  json: [200, 201],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v1",
  parameters: { school_login_id: requiredPathInteger },
};

export const v1UpdateNote: Operation = {
  id: "v1UpdateNote",
  method: "PATCH",
  path: "/v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}",
  body: "required",
  writes: true,
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v1",
  parameters: { school_login_id: requiredPathInteger },
};

export const v1DeleteNote: Operation = {
  id: "v1DeleteNote",
  method: "DELETE",
  path: "/v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}",
  writes: true,
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v1",
  parameters: { school_login_id: requiredPathInteger, note_id: requiredQueryInteger },
};

export const v1GetPromiseToPays: Operation = {
  id: "v1GetPromiseToPays",
  method: "GET",
  path: "/v1/finplus/debtmanagement/debtornotes/promisetopays/{school_login_id}",
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v1",
  parameters: {
    school_login_id: requiredPathInteger,
    promise_to_pay_id: optionalQueryInteger,
    accountable_person_id: optionalQueryInteger,
    debtor_code: optionalQueryInteger,
    promise_completed: optionalQueryString,
    year_promised: optionalQueryInteger,
    include_debtor_note: optionalQueryBoolean,
  },
};

export const v1DeletePromiseToPay: Operation = {
  id: "v1DeletePromiseToPay",
  method: "DELETE",
  path: "/v1/finplus/debtmanagement/debtornotes/promisetopays/{school_login_id}",
  writes: true,
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v1",
  parameters: { school_login_id: requiredPathInteger, promise_to_pay_id: requiredQueryInteger },
};

export const v2GetClientIntegrations: Operation = {
  id: "v2GetClientIntegrations",
  method: "GET",
  path: "/v2/settings/clientintegrations",
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v2",
  parameters: {
    school_id: optionalQueryInteger,
    api_type_id: optionalQueryInteger,
    cursor: optionalQueryString,
    limit: optionalQueryInteger,
    reverse_order: optionalQueryBoolean,
  },
};

export const v2ChangeClientIntegrationStatePost: Operation = {
  id: "v2ChangeClientIntegrationStatePost",
  method: "POST",
  path: "/v2/settings/clientintegrations",
  body: "required",
  writes: true,
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v2",
  parameters: {},
};

export const v2ChangeClientIntegrationState: Operation = {
  id: "v2ChangeClientIntegrationState",
  method: "PATCH",
  path: "/v2/settings/clientintegrations",
  body: "required",
  writes: true,
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v2",
  parameters: {},
};

export const v2GetCommunicationTypes: Operation = {
  id: "v2GetCommunicationTypes",
  method: "GET",
  path: "/v2/finplus/debtmanagement/debtornotes/communicationtypes",
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v2",
  parameters: { school_id: requiredHeaderIntegerSchoolId },
};

export const v2GetCommunicationType: Operation = {
  id: "v2GetCommunicationType",
  method: "GET",
  path: "/v2/finplus/debtmanagement/debtornotes/communicationtypes/{id}",
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v2",
  parameters: { id: requiredPathInteger, school_id: requiredHeaderIntegerSchoolId },
};

export const v2GetNoteTypes: Operation = {
  id: "v2GetNoteTypes",
  method: "GET",
  path: "/v2/finplus/debtmanagement/debtornotes/notetypes",
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v2",
  parameters: { school_id: requiredHeaderIntegerSchoolId },
};

export const v2GetNoteType: Operation = {
  id: "v2GetNoteType",
  method: "GET",
  path: "/v2/finplus/debtmanagement/debtornotes/notetypes/{id}",
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v2",
  parameters: { id: requiredPathInteger, school_id: requiredHeaderIntegerSchoolId },
};

export const v2GetNotes: Operation = {
  id: "v2GetNotes",
  method: "GET",
  path: "/v2/finplus/debtmanagement/debtornotes/notes",
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v2",
  parameters: {
    school_id: requiredHeaderIntegerSchoolId,
    note_type_id: optionalQueryInteger,
    communication_type_id: optionalQueryInteger,
    accountable_person_id: optionalQueryInteger,
    debtor_code: optionalQueryInteger,
    year: optionalQueryInteger,
    include_deleted: optionalQueryBoolean,
    include_promise_to_pays: optionalQueryBoolean,
    cursor: optionalQueryString,
    limit: optionalQueryInteger,
    reverse_order: optionalQueryBoolean,
  },
};

export const v2CreateNote: Operation = {
  id: "v2CreateNote",
  method: "POST",
  path: "/v2/finplus/debtmanagement/debtornotes/notes",
  body: "required",
  writes: true,
  json: [201],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v2",
  parameters: { school_id: requiredHeaderIntegerSchoolId },
};

export const v2GetNote: Operation = {
  id: "v2GetNote",
  method: "GET",
  path: "/v2/finplus/debtmanagement/debtornotes/notes/{id}",
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v2",
  parameters: {
    id: requiredPathInteger,
    school_id: requiredHeaderIntegerSchoolId,
    include_deleted: optionalQueryBoolean,
    include_promise_to_pays: optionalQueryBoolean,
  },
};

export const v2UpdateNote: Operation = {
  id: "v2UpdateNote",
  method: "PATCH",
  path: "/v2/finplus/debtmanagement/debtornotes/notes/{id}",
  body: "required",
  writes: true,
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v2",
  parameters: { id: requiredPathInteger, school_id: requiredHeaderIntegerSchoolId },
};

export const v2DeleteNote: Operation = {
  id: "v2DeleteNote",
  method: "DELETE",
  path: "/v2/finplus/debtmanagement/debtornotes/notes/{id}",
  writes: true,
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v2",
  parameters: { id: requiredPathInteger, school_id: requiredHeaderIntegerSchoolId },
};

export const v2GetPromiseToPays: Operation = {
  id: "v2GetPromiseToPays",
  method: "GET",
  path: "/v2/finplus/debtmanagement/debtornotes/promisetopays",
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v2",
  parameters: {
    school_id: requiredHeaderIntegerSchoolId,
    accountable_person_id: optionalQueryInteger,
    debtor_code: optionalQueryInteger,
    promise_completed: optionalQueryString,
    year_promised: optionalQueryInteger,
    include_debtor_note: optionalQueryBoolean,
    cursor: optionalQueryString,
    limit: optionalQueryInteger,
    reverse_order: optionalQueryBoolean,
  },
};

export const v2GetPromiseToPay: Operation = {
  id: "v2GetPromiseToPay",
  method: "GET",
  path: "/v2/finplus/debtmanagement/debtornotes/promisetopays/{id}",
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v2",
  parameters: {
    id: requiredPathInteger,
    school_id: requiredHeaderIntegerSchoolId,
    include_debtor_note: optionalQueryBoolean,
  },
};

export const v2DeletePromiseToPay: Operation = {
  id: "v2DeletePromiseToPay",
  method: "DELETE",
  path: "/v2/finplus/debtmanagement/debtornotes/promisetopays/{id}",
  writes: true,
  json: [200],
  errors: [400, 401, 403, 404, 429, 500, 501, 503],
  errorShape: "v2",
  parameters: { id: requiredPathInteger, school_id: requiredHeaderIntegerSchoolId },
};
