import { createClient } from "@d6-integrate/client";
import { credentials, startMock } from "@d6-integrate/mock";
import { tellStory } from "./story.ts";

const mock = await startMock({ port: 0 });
try {
  console.log("A mock school is open; the client talks to it as it would to d6.");
  await tellStory(createClient({ credentials, baseUrl: `${mock.url}/api` }), (line) => console.log(line));
} finally {
  await mock.close();
}
