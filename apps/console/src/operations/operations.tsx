import type { ReactNode } from "react";
import { go, href, useAddress, withChosen, withFilters } from "../address/address.ts";
import { control } from "../control/http.ts";
import { isInForce, useRules } from "../control/rules.ts";
import { QueryState } from "../parts/query-state.tsx";
import { OperationDetail } from "./operation-detail.tsx";
import type { Operation } from "./operation-detail.tsx";
import { RuleList } from "./rule-list.tsx";

/** What the API consists of, and what it may be made to answer. */
export function Operations(): ReactNode {
  const { chosen, filters } = useAddress();
  const operations = control.useQuery("get", "/__mock/operations", {}, { staleTime: Infinity });
  const { data: rules = [] } = useRules();
  const text = filters.get("text") ?? "";
  const [id] = chosen;
  const ruled = new Set(rules.filter(isInForce).map(({ operation }) => operation));
  return (
    <div className={id === undefined ? "split" : "split open"}>
      <section className="list-side" aria-label="Operations">
        <h1 className="hidden">Operations</h1>
        <search className="filters">
          <input
            type="search"
            aria-label="Search the operations"
            placeholder="Search: name, path, id"
            value={text}
            onChange={({ target }) => go(withFilters({ text: target.value }), { replace: true })}
          />
        </search>
        <QueryState query={operations}>
          {(all) => (
            <nav className="tree" aria-label="Operations by group" tabIndex={-1}>
              <a href={withChosen(["*"])} aria-current={id === "*" ? "true" : undefined}>
                <span className="method">*</span> <span>All operations {ruled.has("*") && <Ruled />}</span>
              </a>
              {byTag(found(all, text)).map(([tag, members]) => (
                <section key={tag} aria-label={tag}>
                  <h2>{tag}</h2>
                  {members.map((operation) => (
                    <a
                      key={operation.id}
                      href={withChosen([operation.id])}
                      aria-current={operation.id === id ? "true" : undefined}
                    >
                      <span className="method">{operation.method}</span>{" "}
                      <span>
                        {operation.title} {ruled.has(operation.id) && <Ruled />}
                        <small>{operation.path}</small>
                      </span>
                    </a>
                  ))}
                </section>
              ))}
              {found(all, text).length === 0 && (
                <p className="empty">
                  No operation fits. <a href={href("operations")}>Show all</a>
                </p>
              )}
            </nav>
          )}
        </QueryState>
      </section>
      <QueryState query={operations}>
        {(all) => (id === undefined ? <RulesAlone /> : <Chosen all={all} id={id} />)}
      </QueryState>
    </div>
  );
}

const Ruled = (): ReactNode => <span className="count">rule</span>;

function Chosen({ all, id }: { all: Operation[]; id: string }): ReactNode {
  const { filters } = useAddress();
  const operation = all.find((each) => each.id === id);
  if (operation === undefined && id !== "*") {
    return <p className="empty">There is no operation {id}. The search lists those that there are.</p>;
  }
  return (
    <OperationDetail key={`${id} ${filters.get("from")}`} id={id} operation={operation} from={filters.get("from")} />
  );
}

const RulesAlone = (): ReactNode => (
  <section className="detail-side" aria-label="Rules">
    <h2>Rules</h2>
    <RuleList />
    <p className="quiet-text">Choose an operation to set what it answers.</p>
  </section>
);

function found(all: Operation[], text: string): Operation[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter(({ id, path, title, tag, method }) => {
    const inIt = `${id} ${path} ${title} ${tag} ${method}`.toLowerCase();
    return words.every((word) => inIt.includes(word));
  });
}

const byTag = (operations: Operation[]): [string, Operation[]][] => [...Map.groupBy(operations, ({ tag }) => tag)];
