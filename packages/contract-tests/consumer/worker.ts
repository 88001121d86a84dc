import { consume } from "./consumer.js";

// eslint-disable-next-line import/no-default-export -- what a worker is.
export default {
  async fetch(_request: Request, env: { D6_BASE_URL: string }): Promise<Response> {
    return Response.json(await consume(env.D6_BASE_URL));
  },
};
