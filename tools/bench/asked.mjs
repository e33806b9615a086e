// asked.mjs -- what is asked of a record: whose pages, what is typed, whose cases.
import { writeFileSync } from "node:fs";
import { ask_record, fetch_once, run, die } from "./programs.mjs";

export const pages = ["person", "find", "cases"];

const READERS = 8, PEOPLE = 20000, SEARCHES = 400;
const password = "the bench measures this";

const reader_name = (i) => `bench${i}`;
const staff_code = (i) => `P00A00${i}`;

// Accounts of the bench's own, made once in each record.
export function make_readers(probity, file) {
    const held = ask_record(file, "SELECT username FROM account WHERE username LIKE 'bench%'");
    for (let i = 0; i < READERS; i++)
        if (!held.includes(reader_name(i)))
            run(probity, ["user", "add", reader_name(i), "--role", "practitioner",
                          "--staff", staff_code(i), "--password", password, "--db", file]);
}

export async function sign_in(server) {
    const cookies = [];
    for (let i = 0; i < READERS; i++) {
        const body = new URLSearchParams({ username: reader_name(i), password }).toString();
        const answer = await fetch_once(server, "/sign-in", { method: "POST", body,
            headers: { "Content-Type": "application/x-www-form-urlencoded",
                       "Content-Length": Buffer.byteLength(body) } });
        const cookie = answer.headers["set-cookie"]?.[0].split(";")[0];
        if (!cookie) die(`${reader_name(i)} could not sign in: ${answer.status}`);
        cookies.push(cookie);
    }
    return cookies;
}

// Openly held people, scattered over the whole record.
function people_of(file) {
    return ask_record(file, `SELECT person_id FROM person WHERE sight = 'open'
                              ORDER BY person_id % 1000003 * 7919 % 1000003 LIMIT ${PEOPLE}`);
}

// As much of two names as can be typed while the answer is still a full page, so that
// a small and a large record are asked for as much.
function searches_of(file) {
    const keys = ask_record(file, `SELECT key FROM name_key WHERE key GLOB '[a-z]* [a-z]*'
                                    ORDER BY person_id % 1000003 * 7919 % 1000003 LIMIT ${SEARCHES}`);
    const tries = [[4, 2], [3, 2], [3, 1], [3, 0], [2, 0], [1, 0]];
    const full = new Map();
    const is_full = (first, second) => {
        const typed = second ? `${first} ${second}` : first;
        if (!full.has(typed))
            full.set(typed, ask_record(file, `SELECT COUNT(*) FROM (SELECT DISTINCT person_id
                FROM name_key WHERE key >= '${first}' AND key < '${first}~'
                AND key LIKE '${second ? `% ${second}` : ""}%' LIMIT 21)`)[0] === "21");
        return full.get(typed);
    };
    return keys.filter((key) => /^[a-z]+ [a-z]+$/.test(key)).map((key) => {
        const [first, second] = key.split(" ");
        const fits = tries.find(([a, b]) => is_full(first.slice(0, a), second.slice(0, b)));
        return fits && [first.slice(0, fits[0]), second.slice(0, fits[1])].filter(Boolean).join("+");
    }).filter(Boolean);
}

// Write the lists that wrk reads: ours with cookies, the floor's without.
export function write_lists(file, folder, cookies) {
    const lines = {
        person: people_of(file).map((id) => [`/people/${id}`, `/people/${id}`]),
        find: searches_of(file).map((typed) => [`/find?go=0&q=${typed}`, `/find?q=${typed}`]),
        cases: cookies.map((_, i) => ["/cases", `/cases?q=${staff_code(i)}`]),
    };
    const lists = { ours: {}, floor: {} };
    for (const page of pages) {
        lists.ours[page] = `${folder}/ours-${page}.txt`;
        lists.floor[page] = `${folder}/floor-${page}.txt`;
        writeFileSync(lists.ours[page], lines[page].map(([path], i) =>
            `${path}\t${cookies[i % cookies.length]}\n`).join(""));
        writeFileSync(lists.floor[page], lines[page].map(([, path]) => `${path}\n`).join(""));
    }
    return lists;
}
