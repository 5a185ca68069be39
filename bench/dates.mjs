// Reads [{text, at}] as JSON on stdin; writes how long chrono-node took and what it found.
import * as chrono from "chrono-node";
import { readFileSync } from "node:fs";

const mails = JSON.parse(readFileSync(0, "utf8"));
const locales = { en: chrono.en, de: chrono.de, fr: chrono.fr, es: chrono.es, pt: chrono.pt, nl: chrono.nl };
const parse = (mail) => (locales[mail.language] ?? chrono).parse(mail.text, new Date(mail.at));
for (const mail of mails.slice(0, 50)) parse(mail);
const began = process.cpuUsage();
const found = mails.map(parse);
const used = process.cpuUsage(began);
const seconds = (used.user + used.system) / 1e6;
const wall = (start) =>
  ["year", "month", "day", "hour", "minute"].map((part) => start.get(part) ?? 0);
console.log(JSON.stringify({
  seconds,
  found: found.map((results) => results.filter((r) => r.start.isCertain("hour")).map((r) => wall(r.start))),
}));
