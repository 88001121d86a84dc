import { createCaller, isD6Error } from "@d6-integrate/client";
import { getNotes } from "@d6-integrate/client/v1";

interface Env {
  D6_USERNAME: string;
  D6_PASSWORD: string;
  D6_BASE_URL?: string;
}

// eslint-disable-next-line import/no-default-export -- what a worker is.
export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const d6 = createCaller({
      credentials: { username: env.D6_USERNAME, password: env.D6_PASSWORD },
      baseUrl: env.D6_BASE_URL,
    });
    try {
      const school = Number(new URL(request.url).searchParams.get("school"));
      const notes = await getNotes(d6, { school_login_id: school }, { signal: request.signal });
      return Response.json(notes);
    } catch (error) {
      if (!isD6Error(error)) throw error;
      return Response.json({ kind: error.kind }, { status: 502 });
    }
  },
};
