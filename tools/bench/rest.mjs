// rest.mjs -- start, memory at rest, and how much a visit weighs.
import { readFileSync } from "node:fs";
import { fetch_once, resident, start, stop } from "./programs.mjs";

const STARTS = 5;
const pause = (ms) => new Promise((over) => setTimeout(over, ms));

// From the command to the first answer, and what it then holds while nobody asks.
export async function measure_start(probity, file) {
    const ready = [];
    let idle;
    for (let i = 0; i < STARTS; i++) {
        const began = performance.now();
        const server = await start(probity, ["serve", "--db", file, "--port", "0"]);
        await fetch_once(server, "/health");
        ready.push(performance.now() - began);
        if (i + 1 === STARTS) await pause(2000);
        idle = resident(server);
        await stop(server);
    }
    ready.sort((a, b) => a - b);
    return { ready_ms: ready[STARTS >> 1], resident_mib: idle.all / 1024 };
}

// A page and what its head names: the first time all of it comes, later the page alone.
export async function measure_rest(server, lists) {
    const [path, cookie] = readFileSync(lists.ours.person, "utf8").split("\n")[0].split("\t");
    const headers = { Cookie: cookie, "Accept-Encoding": "gzip, br" };
    const page = await fetch_once(server, path, { headers });
    let assets = 0;
    for (const [, name] of page.text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g))
        assets += (await fetch_once(server, name, { headers })).bytes;
    return { first: page.bytes + assets, later: page.bytes, own_mib: resident(server).own / 1024 };
}
