/**
 * Where the processes of a fleet keep what they share. Every time is of the store's own clock, so that the clocks
 * of the processes do not matter.
 */
export interface FleetStore {
  /** Takes the next slot, and with it a place among those that run at once. */
  take(ask: FleetAsk): Promise<FleetAnswer>;
  /** Keeps how many requests a holder has on their way. */
  tell(place: FleetPlace): Promise<void>;
  /** Lets nobody begin for some milliseconds. A longer hold than this stays. */
  hold(account: string, ms: number): Promise<void>;
  /**
   * Asked by one that has been without the store: in how many milliseconds the store decides again, at most those given.
   * The first one who returns opens that time for all. 0 when others never went without it.
   */
  rejoin(account: string, ms: number): Promise<number>;
}

/** How many requests one process has on their way. It is told as a whole each time, so that nothing can add up wrongly. */
export interface FleetPlace {
  /** Whose budget it is: a hash, and nothing to sign in with. */
  readonly account: string;
  /** The name of the limiter in this process. */
  readonly holder: string;
  readonly running: number;
  /** After how many milliseconds without a word the holder is taken for dead. */
  readonly leaseMs: number;
}

/** What a process asks for when it wants to begin a request. */
export interface FleetAsk extends FleetPlace {
  /** The time between two slots. 0 when there is no rate. */
  readonly betweenMs: number;
  /** How many may run at once in the whole fleet. 0 when there is no bound. */
  readonly atOnce: number;
  /** The school that the request is about, when schools take turns; "" for requests about none. */
  readonly school: string | undefined;
  /**
   * Until when the question is worth an answer, by the store's clock in milliseconds; 0 while that is not known. What
   * comes later, since a client kept it through an outage, takes nothing.
   */
  readonly by: number;
}

/** What the store answers who wants to begin a request. */
export interface FleetAnswer {
  readonly granted: boolean;
  /** In how many milliseconds to ask again. */
  readonly waitMs: number;
  /** The store's clock, in milliseconds. */
  readonly now: number;
}

/** How long to wait before asking again when all places are taken: who gives one back tells nobody. */
export const busyMs = 50;
/** How long after its last request a school is still known to have had its turn. */
export const servedMs = 10_000;
/** How long a school that has asked is waited for: it was told to come back after one slot. */
export const turnMs = ({ betweenMs }: FleetAsk): number => 2 * betweenMs + 250;
/** How long ago somebody must have been granted a slot for the store not to have been away for all. */
export const recentMs = 2000;
/** How long a store need remember what nobody asks about any more. */
export const keptMs = 60_000;
