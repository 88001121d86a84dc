import { useState } from "react";
import type { ReactNode } from "react";
import { Field } from "../parts/field.tsx";
import { inputOf, shownValue } from "./records.ts";
import type { SchoolRecord, Table, TableField } from "./records.ts";

type Value = string | number | boolean | null | undefined;

interface RecordFormProps {
  table: Table;
  fields: TableField[];
  /** What is there now; undefined for a new record. */
  record?: SchoolRecord;
  does: string;
  /** Told what was written: of a record only what differs. */
  onSubmit: (fields: Record<string, unknown>) => void;
}

/** A form for a record, made from the fields that the mock says its table has. */
export function RecordForm({ table, fields, record, does, onSubmit }: RecordFormProps): ReactNode {
  const first = Object.fromEntries(
    fields.map(({ name, schema }) => [name, shownRaw(record ? record[name] : (schema as { default?: Value }).default)]),
  );
  const [texts, setTexts] = useState(first);
  const changes = fields.filter(({ name }) => (record ? texts[name] !== first[name] : texts[name] !== ""));
  return (
    <form
      className="form"
      aria-label={`${does}: ${table.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(Object.fromEntries(changes.map((field) => [field.name, valueOf(field, texts[field.name]!)])));
      }}
    >
      {fields.map((field) => {
        const { name, required } = field;
        const { hint, choices, type } = inputOf(field);
        const shared = {
          value: texts[name]!,
          required: required && !record,
          onChange: ({ target }: { target: { value: string } }) => setTexts({ ...texts, [name]: target.value }),
        };
        return (
          <Field key={name} label={name} hint={hint}>
            {choices ? (
              <select {...shared}>
                {!choices.includes(texts[name]!) && <option value={texts[name]}>{texts[name]}</option>}
                {choices.map((choice) => (
                  <option key={choice}>{choice}</option>
                ))}
              </select>
            ) : (
              <input type={type} {...shared} />
            )}
          </Field>
        );
      })}
      <div className="wide row">
        <button type="submit" className="button primary" disabled={record !== undefined && changes.length === 0}>
          {does}
        </button>
      </div>
    </form>
  );
}

const shownRaw = (value: Value): string => (typeof value === "boolean" ? String(value) : shownValue(value));

/** The text of an input in the type that the field has. */
function valueOf(field: TableField, text: string): unknown {
  const { types } = inputOf(field);
  if (text === "" && types.includes("null")) return null;
  if (types.includes("boolean")) return text === "true";
  return types.includes("integer") && /^-?\d+$/.test(text) ? Number(text) : text;
}
