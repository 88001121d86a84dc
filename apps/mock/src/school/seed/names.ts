import type { Random } from "./random.ts";

interface Tongue {
  languageId: number;
  surnames: string[];
  girls: string[];
  boys: string[];
}

const tongues: Tongue[] = [
  {
    languageId: 1,
    surnames: ["Botha", "van Wyk", "Pretorius", "Jacobs", "Steyn", "du Plessis", "Fortuin"],
    girls: ["Anke", "Mia", "Liezl", "Carina", "Elna", "Zoë"],
    boys: ["Ruan", "Dawid", "Henco", "Pieter", "Stefan", "Wian"],
  },
  {
    languageId: 2,
    surnames: ["Naidoo", "Pillay", "Adams", "Smith", "Petersen", "Govender", "Williams"],
    girls: ["Priya", "Hannah", "Aisha", "Chloe", "Kavitha", "Grace"],
    boys: ["Kiran", "Luke", "Imraan", "Joshua", "Ashwin", "Daniel"],
  },
  {
    languageId: 3,
    surnames: ["Dlamini", "Nkosi", "Mthembu", "Ngcobo", "Buthelezi", "Zungu"],
    girls: ["Nomvula", "Zanele", "Ntombi", "Thandeka", "Nokuthula", "Lindokuhle"],
    boys: ["Sibusiso", "Mandla", "Sandile", "Themba", "Bheki", "Musa"],
  },
  {
    languageId: 4,
    surnames: ["Mabandla", "Nqaba", "Mfeketo", "Gqola", "Sontonga"],
    girls: ["Nosipho", "Babalwa", "Unathi", "Khanyisa", "Yonela"],
    boys: ["Luthando", "Siyabonga", "Ayabulela", "Mzwandile", "Sizwe"],
  },
  {
    languageId: 5,
    surnames: ["Mokgadi", "Ledwaba", "Phasha", "Mashabela"],
    girls: ["Mmapula", "Lesedi", "Kgaugelo", "Tumi"],
    boys: ["Tebogo", "Thabang", "Kgotso", "Lesiba"],
  },
  {
    languageId: 6,
    surnames: ["Mokoena", "Moloi", "Radebe", "Motaung"],
    girls: ["Palesa", "Dineo", "Refilwe", "Puleng"],
    boys: ["Thabo", "Tshepo", "Lebohang", "Neo"],
  },
  {
    languageId: 7,
    surnames: ["Molefe", "Motsumi", "Seane", "Tau"],
    girls: ["Boitumelo", "Kelebogile", "Onalenna", "Gaone"],
    boys: ["Kagiso", "Otsile", "Katlego", "Pule"],
  },
];

/** A family's surname, its language, and first names as they fit. */
export interface Naming {
  surname: string;
  languageId: number;
  first(gender: "F" | "M"): string;
}

export function drawNaming(random: Random): Naming {
  const { languageId, surnames, girls, boys } = random.pick(tongues);
  return {
    surname: random.pick(surnames),
    languageId,
    first: (gender) => random.pick(gender === "F" ? girls : boys),
  };
}

/** An address that leads to nobody. */
export const emailOf = (first: string, last: string, id: number): string =>
  `${first}.${last}${id}@example.com`.toLowerCase().replaceAll(/[^a-z0-9.@]/g, "");

const streets = ["Acacia", "Baobab", "Church", "Jacaranda", "Long", "Market", "Marula", "Protea", "School", "Station"];

export const drawAddress = (random: Random): string =>
  `${random.int(1, 250)} ${random.pick(streets)} ${random.pick(["Street", "Road", "Avenue"])}\r\nExample Park\r\nExampleville`;

/** Nobody's group is told: it would say more than a sample should. */
export const ethnicGroupId = 5;
