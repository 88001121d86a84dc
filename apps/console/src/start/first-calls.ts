interface FirstCall {
  does: string;
  code: string;
}

interface Language {
  language: string;
  calls(origin: string): FirstCall[];
}

const clients = "/api/v1/settings/clients";
const notes = "/api/v1/finplus/debtmanagement/debtornotes/notes/1000";
const change = `{"note_id": "7", "note": "Asked to be phoned back tomorrow at 10am"}`;
const [list, read, write] = ["The schools that you may see", "The notes of a school", "Change a note"] as const;

const curl = (origin: string, path: string, more = ""): string =>
  `curl -H 'HTTP-X-USERNAME: demo' -H 'HTTP-X-PASSWORD: demo'${more} \\\n  ${origin}${path}`;

const typescript = (origin: string, call: string): string => `import { createClient } from "@d6-integrate/client";

const d6 = createClient({
  credentials: { username: "demo", password: "demo" },
  baseUrl: "${origin}/api",
});
console.log(await d6.v1.${call});`;

const php = (origin: string, path: string, more = ""): string => `<?php
$call = curl_init('${origin}${path}');
curl_setopt_array($call, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => ['HTTP-X-USERNAME: demo', 'HTTP-X-PASSWORD: demo'],${more}
]);
print_r(json_decode(curl_exec($call), true));`;

/** Three calls in each language, for the address where the mock is. */
export const firstCalls: Language[] = [
  {
    language: "curl",
    calls: (origin) => [
      { does: list, code: curl(origin, clients) },
      { does: read, code: curl(origin, notes) },
      { does: write, code: curl(origin, notes, ` \\\n  -X PATCH -d '${change}'`) },
    ],
  },
  {
    language: "TypeScript",
    calls: (origin) => [
      { does: list, code: typescript(origin, "clients.list()") },
      { does: read, code: typescript(origin, "debtorNotes.list({ school_login_id: 1000 })") },
      {
        does: write,
        code: typescript(
          origin,
          `debtorNotes.update({
  school_login_id: 1000,
  body: { note_id: 7, note: "Asked to be phoned back tomorrow at 10am" },
})`,
        ),
      },
    ],
  },
  {
    language: "PHP",
    calls: (origin) => [
      { does: list, code: php(origin, clients) },
      { does: read, code: php(origin, notes) },
      {
        does: write,
        code: php(origin, notes, `\n    CURLOPT_CUSTOMREQUEST => 'PATCH',\n    CURLOPT_POSTFIELDS => '${change}',`),
      },
    ],
  },
];
