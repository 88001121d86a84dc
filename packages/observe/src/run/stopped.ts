/** Says why a run ended before its time. Its message holds no value of the API or the environment. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}
