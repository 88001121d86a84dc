import { operations } from "../contract.ts";
import { flowNames } from "../flows/flow-file.ts";
import type { Conversation } from "./conversation.ts";
import { declared } from "./declared.ts";
import { dimensionNames, dimensions } from "./dimensions.ts";
import type { Dimension } from "./dimensions.ts";
import { observed } from "./observed.ts";

export interface Measure {
  dimension: Dimension;
  title: string;
  /** The TCL level to which it belongs; 0 for none. */
  level: number;
  declared: number;
  covered: number;
  missing: string[];
  /** What went over the wire though nothing declares it. */
  undeclared: string[];
}

export interface Coverage {
  /** The highest level of the TCL scale of which nothing is missing. */
  level: number;
  measures: Measure[];
  /** How many properties of answers the mock itself sent; the others came in generated answers only. */
  propertiesByMock: number;
  generatedRequests: number;
  generatedAnswers: number;
  /** How many requests the mock answered. */
  exchanges: number;
}

/** Compares what was said with what the contract declares. */
export function measure({ exchanges, generatedAnswers, generatedRequests, outcomes, flows }: Conversation): Coverage {
  const wanted = declared(operations, flowNames);
  const seen = { ...observed([...exchanges, ...generatedAnswers]), outcomes, flows };
  const byMock = observed(exchanges).responseProperties.size;
  const measures = dimensionNames.map((dimension): Measure => {
    const missing = [...wanted[dimension]].filter((name) => !seen[dimension].has(name));
    return {
      dimension,
      ...dimensions[dimension],
      declared: wanted[dimension].size,
      covered: wanted[dimension].size - missing.length,
      missing,
      undeclared: [...seen[dimension]].filter((name) => !wanted[dimension].has(name)),
    };
  });
  const incomplete = measures.filter(({ level, missing }) => level > 0 && missing.length > 0);
  return {
    level: Math.min(8, ...incomplete.map(({ level }) => level)) - 1,
    measures,
    propertiesByMock: byMock,
    generatedRequests,
    generatedAnswers: generatedAnswers.length,
    exchanges: exchanges.length,
  };
}
